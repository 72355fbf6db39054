import { articleOf } from '#domain/page/queries';
import { focusRawPage, goToSpan } from '#features/desk/actions';
import type { DeskValue } from '#features/desk/context';

const placeIn = (element: Element | null): number | null => {
  const raw = element?.closest<HTMLElement>('[data-raw]')?.dataset.raw;
  return raw === undefined ? null : Number(raw);
};

/**
 * Goes from the reading text to the raw line of the place that has the focus, and from the raw text to where its caret
 * is read. Both keep the keyboard focus on the side that is gone to.
 */
export function crossOver({ session, view }: DeskValue): void {
  const here = document.activeElement;
  if (here?.closest('[data-pane="article"]') != null) {
    const start = placeIn(here);
    if (start !== null) goToSpan(session, view, { start, end: start });
    requestAnimationFrame(focusRawPage);
    return;
  }
  const { doc } = session.store.getState();
  const { focus, selectedArticle } = view.getState();
  if (doc === null) return;
  const offset = focus ?? 0;
  const article = articleOf(doc, doc.blocks.containing(offset));
  view.setState({
    tab: 'reading',
    selectedArticle: article?.id ?? selectedArticle,
    readingReveal: { offset },
  });
}
