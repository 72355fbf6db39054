import type { ReactNode } from 'react';
import styles from './Icon.module.css';
import { ICON_PATHS } from './icon-paths';
import type { IconName } from './icon-paths';

export type IconProps = {
  readonly name: IconName;
  /** Edge in CSS pixels. */
  readonly size?: number;
};

/** Made of dots, which need a heavier stroke to be seen. */
const DOTTED: ReadonlySet<IconName> = new Set(['more', 'grip']);

/** A picture beside words or in a named control; it says nothing by itself, so it is hidden from assistive technology. */
export function Icon({ name, size = 16 }: IconProps): ReactNode {
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[name]} className={DOTTED.has(name) ? styles.dots : undefined} />
    </svg>
  );
}
