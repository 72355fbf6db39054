import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { figuresOf } from '#domain/edition/summarise-page';
import type { PageDocument } from '#domain/page/document';
import type { RawPageId } from '#domain/page/ids';
import { articlesOf } from '#domain/page/queries';
import { doubtfulBlocks, indexProposal } from '#domain/proposal/doubts';
import { useServices } from '#features/services';
import { refreshShelf } from '#library/shelf';
import type { PageSummary } from '#ports/page-store';
import { operationCount } from '#session/state';
import { useDesk, type DeskValue } from './context';

/** Caches are written this long after the last change, in milliseconds; the log itself never waits. */
const AFTER = 700;

/** Describing an article reads it whole; longer than this at a stretch would be felt, in milliseconds. */
const SLICE = 8;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Works the summary out in slices; null when the page has changed meanwhile. */
async function summaryOf(
  { session, digests }: DeskValue,
  rawPageId: RawPageId,
  doc: PageDocument,
): Promise<PageSummary | null> {
  const state = session.store.getState();
  const { proposal } = state;
  const headlines: string[] = [];
  let untitled = 0;
  let began = performance.now();
  for (const article of articlesOf(doc)) {
    const { titled, headline } = digests.of(doc, article);
    if (titled) headlines.push(headline);
    else untitled++;
    if (performance.now() - began < SLICE) continue;
    await pause();
    if (session.store.getState().doc !== doc) return null;
    began = performance.now();
  }
  return {
    rawPageId,
    operations: operationCount(state),
    ...figuresOf(doc),
    headlines,
    untitled,
    doubtful: doubtfulBlocks(doc, indexProposal(proposal?.proposal ?? null)).length,
  };
}

/** Keeps what the library shows of this page, and where the editor left off. Both are caches; losing them loses nothing. */
export function useLeaving(rawPageId: RawPageId): void {
  const desk = useDesk();
  const { pages, clock } = useServices();
  const client = useQueryClient();
  useEffect(() => {
    const { session, view, index } = desk;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let kept: PageDocument | null = null;
    // The library may be on screen already, drawn from what it knew before.
    const tell = (): Promise<void> => refreshShelf(client);
    const write = (): void => {
      timer = null;
      const { doc, phase } = session.store.getState();
      if (doc === null || phase !== 'ready') return;
      if (doc !== kept) {
        void summaryOf(desk, rawPageId, doc)
          .then((summary) => (summary === null ? undefined : pages.putSummary(summary)))
          .then(tell, () => undefined);
      }
      kept = doc;
      const { focus, selectedArticle } = view.getState();
      if (focus === null) return;
      const bookmark = { rawPageId, line: index.lineOf(focus), articleId: selectedArticle, at: clock.now() };
      void pages.putBookmark(bookmark).then(tell, () => undefined);
    };
    const later = (): void => {
      timer ??= setTimeout(write, AFTER);
    };
    later();
    const stops = [session.store.subscribe(later), view.subscribe(later)];
    return () => {
      for (const stop of stops) stop();
      if (timer !== null) {
        clearTimeout(timer);
        write();
      }
    };
  }, [desk, rawPageId, pages, clock, client]);
}
