import type { ReactNode } from 'react';
import type { Proposal } from '#domain/proposal/proposal';
import { useText } from '#features/text';
import type { Progress } from '#ports/segmenter';
import { hueProps } from '#ui/hue';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { firstLines, type FirstLine as Line } from './first-lines';
import styles from './FirstLines.module.css';

function FirstLine({ line }: { readonly line: Line }): ReactNode {
  const owned = line.article !== null && line.text.trim() !== '';
  return (
    <li
      className={styles.line}
      data-role={line.role}
      data-owned={owned ? '' : undefined}
      {...hueProps(owned ? line.article : -1)}
    >
      <span className={styles.number}>{line.number}</span>
      <span className={styles.text}>{line.text}</span>
    </li>
  );
}

export type FirstLinesProps = {
  readonly text: string;
  /** How they are split, provisionally; null as long as nobody knows. */
  readonly split: Pick<Proposal, 'blocks'> | null;
  /** What is being done with the page, and how far it is; null: nobody knows how far. */
  readonly doing: string;
  readonly progress: Progress | null;
  /** What can be done about it. */
  readonly actions?: ReactNode;
};

/** The first lines of a page that is still being read in or proposed, so that there is something to read meanwhile. */
export function FirstLines({ text, split, doing, progress, actions }: FirstLinesProps): ReactNode {
  const words = useText();
  return (
    <div className={styles.reading}>
      <div className={styles.bar}>
        <ProgressBar label={doing} value={progress?.done ?? null} maxValue={progress?.total ?? 1} />
        {actions}
      </div>
      <ol className={styles.lines} aria-label={words(split === null ? 'firstLines' : 'firstLines.split')}>
        {firstLines(text, split ?? UNSPLIT).map((line) => (
          <FirstLine key={line.number} line={line} />
        ))}
      </ol>
    </div>
  );
}
const UNSPLIT = { blocks: [] };
