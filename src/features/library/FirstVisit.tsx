import type { ReactNode } from 'react';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import styles from './FirstVisit.module.css';
import { useSample } from './use-sample';

/** Lines of the sheet in the picture: width in percent, and whether it is a headline. */
const LINES = [86, 92, 90, 40, 0, 70, 94, 88, 91, 93, 62, 0, 54, 90, 92, 34] as const;
const HEADLINES = new Set([0, 5, 12]);

/** What an empty library shows: the sample, one press away. */
export function FirstVisit(): ReactNode {
  const text = useText();
  const sample = useSample();
  return (
    <section className={styles.first} aria-labelledby="first-title">
      <div className={styles.sheet} aria-hidden="true">
        {LINES.map((width, line) => (
          <span
            key={line}
            className={HEADLINES.has(line) ? styles.headline : styles.line}
            style={{ width: `${String(width)}%` }}
          />
        ))}
      </div>
      <div className={styles.words}>
        <h2 id="first-title" className={styles.title}>
          {text('library.first.title')}
        </h2>
        <p className={styles.text}>{text('library.first.text')}</p>
        <Button variant="primary" icon="page" isPending={sample.isBusy} onPress={sample.open}>
          {text('library.drop.sample')}
        </Button>
      </div>
    </section>
  );
}
