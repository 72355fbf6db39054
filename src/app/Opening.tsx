import type { ReactNode } from 'react';
import styles from './Opening.module.css';

/** What stands there for the moment until a screen does; appears only when that moment is long. */
export function Opening({ words }: { readonly words: string }): ReactNode {
  return (
    <div className={styles.opening} role="status">
      {words}
    </div>
  );
}
