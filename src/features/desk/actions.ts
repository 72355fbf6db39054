import type { Block, PageDocument } from '#domain/page/document';
import type { ArticleId, BlockId, Offset, Span } from '#domain/page/ids';
import { articleOf, isArticleBoundary } from '#domain/page/queries';
import { isFurnitureRole, type ArticleRole, type Role } from '#domain/page/roles';
import { doubtfulBlocks, type ProposalIndex } from '#domain/proposal/doubts';
import type { LineIndex } from '#domain/text/lines';
import type { PageSession } from '#session/page-session';
import { selectionOf, type ViewStore } from './view-state';

// What the desk's buttons, keys and menus do, once for all three.

/** Removes the boundary at a block's start: within an article the blocks join, between two articles the lower joins the upper. */
export function joinAtBoundary(session: PageSession, doc: PageDocument, block: Block): void {
  const above = articleOf(doc, doc.blocks.previous(block));
  const below = articleOf(doc, block);
  if (isArticleBoundary(doc, block) && above !== undefined && below !== undefined) {
    session.run({ kind: 'merge-articles', ids: [above.id, below.id] });
  } else {
    session.run({ kind: 'join-blocks', id: block.id });
  }
}

/** The next boundary before or after a place. */
export function neighbouringBoundary(
  doc: PageDocument,
  offset: Offset,
  direction: 1 | -1,
): Block | undefined {
  const at = doc.blocks.indexAt(offset);
  const here = doc.blocks.at(at);
  if (direction > 0) return doc.blocks.at(at + 1);
  const target = here !== undefined && here.start < offset ? here : doc.blocks.at(at - 1);
  return target?.start === 0 ? undefined : target;
}

/** The next doubtful boundary after a place, from the top again at the end. */
export function nextDoubtful(
  doc: PageDocument,
  proposals: ProposalIndex,
  after: Offset,
  direction: 1 | -1,
): Block | undefined {
  const doubtful = doubtfulBlocks(doc, proposals).filter((block) => block.start > 0);
  if (direction > 0) return doubtful.find((block) => block.start > after) ?? doubtful[0];
  return doubtful.findLast((block) => block.start < after) ?? doubtful.at(-1);
}

/** The lines touched by the selection, or the line of the caret: what a role key works on. */
export function chosenLines(index: LineIndex, view: ViewStore): Span | null {
  const state = view.getState();
  if (state.focus === null) return null;
  const span = selectionOf(state) ?? { start: state.focus, end: state.focus };
  const first = index.lineOf(span.start);
  const last = index.lineOf(span.end > span.start ? span.end - 1 : span.end);
  return { start: index.lineStart(first), end: index.lineSpan(last).end };
}

/** Sets a role: on the selected lines when there is a selection, else on the block at the caret. */
export function applyRole(
  session: PageSession,
  index: LineIndex,
  view: ViewStore,
  role: Role,
  of: 'own' | 'before' | 'after',
): void {
  const { doc } = session.store.getState();
  const state = view.getState();
  if (doc === null || state.focus === null) return;
  const selected = selectionOf(state) !== null;
  const block = doc.blocks.containing(state.focus);
  if (block === undefined) return;
  const lines = chosenLines(index, view);
  if (role === 'unassigned' || isFurnitureRole(role)) {
    if (selected && lines !== null)
      session.run({ kind: 'place-text', span: lines, to: { kind: 'nobody', role } });
    else session.run({ kind: 'set-role', ids: [block.id], role });
    return;
  }
  if (role === 'column-sign') {
    session.run({ kind: 'set-role', ids: [block.id], role });
    return;
  }
  if (lines !== null && (selected || of !== 'own')) {
    session.run({ kind: 'make-role', span: lines, role: role satisfies ArticleRole, of });
  } else {
    session.run({ kind: 'set-role', ids: [block.id], role });
  }
}

/** Selects an article, brings its first line into view and puts the caret there. */
export function goToArticle(session: PageSession, view: ViewStore, id: ArticleId): void {
  const { doc } = session.store.getState();
  if (doc === null) return;
  const start = doc.blocks
    .ownedBy(id)
    .reduce<number | null>((least, block) => Math.min(least ?? block.start, block.start), null);
  view.setState({
    selectedArticle: id,
    ...(start === null
      ? {}
      : {
          anchor: start,
          focus: start,
          boundary: null,
          reveal: { offset: start, centre: true, focusBoundary: false },
        }),
  });
}

/** Brings a place in the raw text into view, selected, and chooses the article it stands in. */
export function goToSpan(session: PageSession, view: ViewStore, span: Span): void {
  const { doc } = session.store.getState();
  const article = doc === null ? undefined : articleOf(doc, doc.blocks.containing(span.start));
  view.setState({
    anchor: span.start,
    focus: span.end,
    boundary: null,
    reveal: { offset: span.start, centre: true, focusBoundary: false },
    ...(article === undefined ? {} : { selectedArticle: article.id }),
  });
}

/** Puts the focus on a boundary, wherever it is. */
export function goToBoundary(view: ViewStore, block: { readonly id: BlockId; readonly start: Offset }): void {
  view.setState({ boundary: block.id, reveal: { offset: block.start, centre: true, focusBoundary: true } });
}

/** Puts the keyboard focus on the raw page, where its caret is. */
export function focusRawPage(): void {
  document.querySelector<HTMLElement>('[data-pane="raw"] [role="region"]')?.focus({ preventScroll: true });
}
