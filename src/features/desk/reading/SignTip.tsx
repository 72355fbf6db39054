import type { ReactNode } from 'react';
import styles from './SignTip.module.css';

/** The words of a sign, and where it stands in its article, in CSS pixels. */
export type Tip = {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  /** Width of the article. */
  readonly within: number;
};

const WIDTH = 250;

/** The words of the sign that is rested on. The sign itself has them as its name, so they are not said twice. */
export function SignTip({ words, left, top, within }: Tip): ReactNode {
  return (
    <div
      className={styles.tip}
      aria-hidden
      style={{
        left: Math.max(8, Math.min(left - WIDTH / 2, within - WIDTH - 8)),
        top: top + 8,
        width: WIDTH,
      }}
    >
      <span className={styles.words}>{words}</span>
    </div>
  );
}
