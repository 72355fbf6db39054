import type { ReactNode } from 'react';
import { cx } from '#ui/cx';
import styles from './Figures.module.css';

/** A table of figures; it scrolls by itself where it is too wide. The first `wordy` columns hold words. */
export function Sheet({
  label,
  heads,
  wordy,
  children,
}: {
  readonly label: string;
  readonly heads: readonly string[];
  readonly wordy: number;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" className={cx(i < wordy && styles.word)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
