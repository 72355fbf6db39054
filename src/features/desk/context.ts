import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PageDocument } from '#domain/page/document';
import type { LineIndex } from '#domain/text/lines';
import type { PageSession } from '#session/page-session';
import type { SessionState } from '#session/state';
import type { Suspects, SuspectsState } from '#session/suspects';
import type { Digests } from './digest';
import type { ReadingRules } from './use-reading-rules';
import type { ViewState, ViewStore } from './view-state';

/** The open raw page and the view of it, for every part of the desk. */
export type DeskValue = {
  readonly session: PageSession;
  readonly view: ViewStore;
  readonly index: LineIndex;
  readonly digests: Digests;
  readonly suspects: Suspects;
  readonly reading: ReadingRules;
};

export const DeskContext = createContext<DeskValue | null>(null);

export function useDesk(): DeskValue {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('No desk around this component');
  return desk;
}

/** One value of the session; the component draws again only when it changes. */
export const useSession = <T>(select: (state: SessionState) => T): T =>
  useStore(useDesk().session.store, select);

/** One value of the view. */
export const useView = <T>(select: (state: ViewState) => T): T => useStore(useDesk().view, select);

/** One value of the suspects of the page. */
export const useSuspects = <T>(select: (state: SuspectsState) => T): T =>
  useStore(useDesk().suspects.store, select);

/** The open document. The desk is only drawn once there is one. */
export function useDocument(): PageDocument {
  const doc = useSession((state) => state.doc);
  if (doc === null) throw new Error('No document is open');
  return doc;
}
