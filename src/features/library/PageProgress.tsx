import type { ReactNode } from 'react';
import { useText } from '#features/text';
import type { Text } from '#features/text';
import type { LibraryPage } from '#library/shelf';
import type { PageSummary } from '#ports/page-store';
import { StackedBar } from '#ui/StackedBar.tsx';
import styles from './PageProgress.module.css';
import { useLibraryWords } from './use-words';

const totalOf = (summary: PageSummary): number =>
  Object.values(summary.articlesByStatus).reduce((sum, count) => sum + count, 0);

/** How far the articles of a page are, in words. */
function progressWords(text: Text, summary: PageSummary): string {
  const { validated, proofread, segmented } = summary.articlesByStatus;
  const total = totalOf(summary);
  const parts = [text('page.count', { count: total })];
  if (total > 0 && validated === total) parts.push(text('page.allFinal'));
  else if (total > 0 && proofread === total) parts.push(text('page.allProofread'));
  else if (total > 0 && segmented === total) parts.push(text('page.allSplit'));
  else if (validated + proofread + segmented === 0) parts.push(text('page.untouched'));
  else {
    if (validated > 0) parts.push(text('page.final', { count: validated }));
    if (proofread > 0) parts.push(text('page.proofread', { count: proofread }));
    if (segmented > 0) parts.push(text('page.split', { count: segmented }));
  }
  return parts.join(' · ');
}

/** What waits for somebody, in words; empty when nothing does. */
function waitingWords(text: Text, summary: PageSummary): string {
  const { doubtful, openMarks, untitled } = summary;
  const queries = summary.articlesByStatus.query;
  return [
    ...(queries > 0 ? [text('page.queries', { count: queries })] : []),
    ...(doubtful > 0 ? [text('page.doubtful', { count: doubtful })] : []),
    ...(openMarks > 0 ? [text('page.openMarks', { count: openMarks })] : []),
    ...(untitled > 0 ? [text('page.untitled', { count: untitled })] : []),
  ].join(' · ');
}

/** How far a page is: one bar (final, proofread, split), the same in words, and what waits. */
export function PageProgress({ page }: { readonly page: LibraryPage }): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const { summary, header, bookmark } = page;
  if (summary === null) {
    return (
      <>
        <p className={styles.words}>{text('page.notOpened')}</p>
        <p className={styles.aside}>
          {text('page.size', {
            size: words.bytes(header.byteLength),
            encoding: text(`encoding.${header.encoding}`),
          })}
        </p>
      </>
    );
  }
  const { validated, proofread, segmented, query } = summary.articlesByStatus;
  const total = totalOf(summary);
  const split = segmented + query;
  const waiting = waitingWords(text, summary);
  return (
    <>
      <StackedBar
        label={text('page.progress', { final: validated, proofread, split, total })}
        total={total}
        parts={[
          { id: 'final', value: validated, tone: 'good' },
          { id: 'proofread', value: proofread, tone: 'good-soft' },
          { id: 'split', value: split, tone: 'split' },
        ]}
      />
      <p className={styles.words}>{progressWords(text, summary)}</p>
      {waiting === '' ? null : <p className={styles.waiting}>{waiting}</p>}
      {bookmark === null ? null : (
        <p className={styles.aside}>{text('page.leftOff', { line: bookmark.line })}</p>
      )}
    </>
  );
}
