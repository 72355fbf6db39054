import type { ReactNode } from 'react';
import type { Tone } from './Badge.tsx';
import styles from './Banner.module.css';
import { cx } from './cx';
import { Icon } from './Icon.tsx';
import tones from './tones.module.css';

export type BannerProps = {
  readonly tone?: Tone;
  /** Buttons at its end. */
  readonly actions?: ReactNode;
  /** `alert` interrupts, `status` waits its turn. Leave out where the sentence was there from the start. */
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
};

/** A sentence about the whole screen or panel, with what can be done about it. */
export function Banner({ tone = 'neutral', actions, role, children }: BannerProps): ReactNode {
  return (
    <div className={cx(styles.banner, tones[tone])} role={role}>
      <Icon name={tone === 'proof' || tone === 'doubtful' ? 'warning' : tone === 'good' ? 'check' : 'info'} />
      <div className={styles.text}>{children}</div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
