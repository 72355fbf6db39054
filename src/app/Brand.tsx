import type { ReactNode } from 'react';
import { LIBRARY_PATH } from '#features/paths';
import { useText } from '#features/text';
import styles from './Brand.module.css';

/** The name of the app, and the way home. */
export function Brand(): ReactNode {
  const text = useText();
  return (
    <a className={styles.brand} href={LIBRARY_PATH} aria-label={text('app.home')}>
      <span lang="en" className={styles.name}>
        Galley
      </span>
      <span lang="zh-CN" className={styles.second}>
        校样台
      </span>
    </a>
  );
}
