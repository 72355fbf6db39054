import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './StackedBar.module.css';

export type BarPart = {
  readonly id: string;
  readonly value: number;
  readonly tone: 'good' | 'good-soft' | 'split' | 'doubtful';
};

/** Parts of a whole side by side; what no part covers stays empty. The words of it are in `label`. */
export function StackedBar({
  label,
  total,
  parts,
}: {
  readonly label: string;
  readonly total: number;
  readonly parts: readonly BarPart[];
}): ReactNode {
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {parts
        .filter((part) => part.value > 0)
        .map((part) => (
          <span
            key={part.id}
            className={cx(styles.part, styles[part.tone])}
            style={{ width: `${String((part.value / Math.max(1, total)) * 100)}%` }}
          />
        ))}
    </div>
  );
}
