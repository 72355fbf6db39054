import type { ReactNode } from 'react';
import styles from './Kbd.module.css';
import { keyNames } from './key-names';

/** A key or a chord, written with ⌘ ⌥ ⇧ and shown as the keyboard at hand prints it: `⌘K` or `Ctrl K`. */
export function Kbd({ children }: { readonly children: string }): ReactNode {
  return <kbd className={styles.kbd}>{keyNames(children)}</kbd>;
}
