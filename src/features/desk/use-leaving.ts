import { useEffect } from 'react';
import { figuresOf } from '#domain/edition/summarise-page';
import type { PageDocument } from '#domain/page/document';
import type { RawPageId } from '#domain/page/ids';
import { articlesOf } from '#domain/page/queries';
import { doubtfulBlocks, indexProposal } from '#domain/proposal/doubts';
import { useServices } from '#features/services';
import type { PageSummary } from '#ports/page-store';
import { useDesk, type DeskValue } from './context';

/** Caches are written this long after the last change, in milliseconds; the log itself never waits. */
const AFTER = 700;

function summaryOf({ session, digests }: DeskValue, rawPageId: RawPageId, doc: PageDocument): PageSummary {
  const { operations, proposal } = session.store.getState();
  const described = articlesOf(doc).map((article) => digests.of(doc, article));
  return {
    rawPageId,
    operations: operations.length,
    ...figuresOf(doc),
    headlines: described.filter((digest) => digest.titled).map((digest) => digest.headline),
    untitled: described.filter((digest) => !digest.titled).length,
    doubtful: doubtfulBlocks(doc, indexProposal(proposal?.proposal ?? null)).length,
  };
}

/** Keeps what the library shows of this page, and where the editor left off. Both are caches; losing them loses nothing. */
export function useLeaving(rawPageId: RawPageId): void {
  const desk = useDesk();
  const { pages, clock } = useServices();
  useEffect(() => {
    const { session, view, index } = desk;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let kept: PageDocument | null = null;
    const write = (): void => {
      timer = null;
      const { doc, phase } = session.store.getState();
      if (doc === null || phase !== 'ready') return;
      if (doc !== kept) void pages.putSummary(summaryOf(desk, rawPageId, doc)).catch(() => undefined);
      kept = doc;
      const { focus, selectedArticle } = view.getState();
      if (focus === null) return;
      const bookmark = { rawPageId, line: index.lineOf(focus), articleId: selectedArticle, at: clock.now() };
      void pages.putBookmark(bookmark).catch(() => undefined);
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
  }, [desk, rawPageId, pages, clock]);
}
