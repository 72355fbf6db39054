import type { ReactNode } from 'react';
import styles from './StatusBar.module.css';

/** The foot of a screen: what is to be known at its start, what can be done now at its end. */
export function StatusBar({
  label,
  start,
  end,
}: {
  readonly label: string;
  readonly start: ReactNode;
  readonly end?: ReactNode;
}): ReactNode {
  return (
    <footer className={styles.bar} aria-label={label}>
      <div className={styles.side}>{start}</div>
      <div className={styles.side}>{end}</div>
    </footer>
  );
}
