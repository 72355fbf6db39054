import { useEffect, useMemo, useState } from 'react';
import type { Mending, Wanted } from '#domain/proof/same-error';
import { marksAt } from '#domain/proof/same-error';
import { useDesk, useDocument, useSession } from '#features/desk/context';
import { useLibraryPorts } from '#features/library-ports';
import { useText } from '#features/text';
import {
  applyEverywhere,
  findEverywhere,
  findOnPage,
  NOTHING_FOUND,
  type Chosen,
  type Found,
  type Planned,
} from '#library/fix-everywhere';
import type { Progress } from '#ports/segmenter';
import type { Companions } from '#session/companions';
import { showToast } from '#ui/toast-queue';

export type Scope = 'page' | 'edition';

export type Search = {
  readonly found: Found;
  /** Null when nothing is under way. */
  readonly progress: Progress | null;
  readonly isStopped: boolean;
  readonly stop: () => void;
};

const NOT_BEGUN: Progress = { done: 0, total: 1 };

type Whole = Omit<Search, 'stop'> & { readonly wanted: Wanted; readonly stop: AbortController };

/** Looks for an error on the open page, or page by page over its edition; what is found is there as it is found. */
export function useEverywhere(wanted: Wanted, scope: Scope): Search {
  const ports = useLibraryPorts();
  const { session } = useDesk();
  const doc = useDocument();
  const editionId = useSession((state) => state.rawPage?.editionId ?? null);
  const [whole, setWhole] = useState<Whole | null>(null);
  const here = useMemo((): Found => {
    const page = findOnPage(doc, wanted);
    const isEmpty = page.hits.length + page.marked === 0;
    return { pages: isEmpty ? [] : [page], searched: 1, unread: 0, isCapped: page.isCapped };
  }, [doc, wanted]);
  useEffect(() => {
    const open = session.store.getState().doc;
    if (scope === 'page' || editionId === null || open === null) return;
    const stop = new AbortController();
    const begun: Whole = { wanted, stop, found: NOTHING_FOUND, progress: NOT_BEGUN, isStopped: false };
    const change = (part: Partial<Whole>): void => {
      setWhole((before) => ({ ...(before?.stop === stop ? before : begun), ...part }));
    };
    const { signal } = stop;
    findEverywhere(ports, editionId, open, wanted, {
      signal,
      onProgress: (progress) => {
        change({ progress });
      },
      onFound: (found) => {
        change({ found });
      },
    }).then(
      (found) => {
        change({ found, progress: null });
      },
      () => {
        change({ progress: null, isStopped: true });
      },
    );
    return () => {
      stop.abort();
    };
  }, [ports, session, editionId, wanted, scope]);
  if (scope === 'page') return { found: here, progress: null, isStopped: false, stop: () => undefined };
  const now = whole?.wanted === wanted ? whole : null;
  return {
    found: now?.found ?? NOTHING_FOUND,
    progress: now === null ? NOT_BEGUN : now.progress,
    isStopped: now?.isStopped ?? false,
    stop: () => now?.stop.abort(),
  };
}

const NO_PLAN: Planned = { operations: [], marks: 0, pages: 0, leftOut: 0 };

/** Mends the chosen places in one step and, when that is stored, says what was done. False: refused, and said. */
export function useMending(): (chosen: readonly Chosen[], mending: Mending) => boolean {
  const ports = useLibraryPorts();
  const { session } = useDesk();
  const text = useText();
  return (chosen, mending) => {
    const { doc } = session.store.getState();
    if (doc === null) return false;
    const here = chosen.find(({ id }) => id === doc.rawPageId)?.places ?? [];
    const marks = marksAt(doc, here, mending);
    const others = chosen.filter(({ id, places }) => id !== doc.rawPageId && places.length > 0);
    let planned = NO_PLAN;
    const companions: Companions = async (stamp) => {
      planned = await applyEverywhere(ports, others, mending, stamp);
      return planned.operations;
    };
    const run = session.runWith(
      marks.length === 0 ? null : { kind: 'mark-all', marks },
      others.length === 0 ? null : companions,
    );
    if (!run.ok) return false;
    const { id, stored } = run.value;
    void stored.then(() => {
      const done = marks.length + planned.marks;
      const leftOut = here.length - marks.length + planned.leftOut;
      const pages = planned.pages + (marks.length > 0 ? 1 : 0);
      const words = [
        ...(done > 0 ? [text('everywhere.done', { count: done, pages })] : []),
        ...(leftOut > 0 ? [text('everywhere.leftOut', { count: leftOut })] : []),
      ];
      const undo = {
        label: text('common.undo'),
        run: () => {
          session.takeBack(id);
        },
      };
      showToast({
        text: words.join(text('everywhere.sentence.separator')),
        tone: leftOut > 0 ? 'doubtful' : 'good',
        ...(done > 0 ? { action: undo } : {}),
      });
    });
    return true;
  };
}
