import type { ReactNode } from 'react';
import type { PageSummary } from '#ports/page-store';
import { hueProps } from '#ui/hue';
import styles from './Thumbnail.module.css';

/** The split of a page to scale: a strip for each article in its colour; plain lines before there is a split. */
export function Thumbnail({ bands }: { readonly bands: PageSummary['bands'] | null }): ReactNode {
  return (
    <div className={styles.sheet} aria-hidden="true">
      {bands === null
        ? Array.from({ length: 13 }, (_, line) => <span key={line} className={styles.line} />)
        : bands.map(({ colour, share }, at) => {
            const { style, ...hue } = hueProps(colour);
            return (
              <span key={at} className={styles.band} {...hue} style={{ ...style, flexGrow: share * 1_000 }} />
            );
          })}
    </div>
  );
}
