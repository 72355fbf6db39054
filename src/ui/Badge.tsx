import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { cx } from './cx';
import tones from './tones.module.css';

export type Tone = 'neutral' | 'good' | 'doubtful' | 'proof' | 'focus';

/** A short count or state beside a name. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}): ReactNode {
  return <span className={cx(styles.badge, tones[tone])}>{children}</span>;
}
