import { useCallback } from 'react';
import type { Correction } from '#domain/page/document';
import type { CorrectionId } from '#domain/page/ids';
import { goToSpan } from '#features/desk/actions';
import { useDesk } from '#features/desk/context';
import { visibleText } from '#features/desk/raw/visible-text';
import { useText } from '#features/text';
import { showToast } from '#ui/toast-queue';

/** What to do about a mark that stands where another one was wanted: words for it, and the two ways on. */
export function useTaken() {
  const text = useText();
  const { session, view } = useDesk();
  const words = useCallback(
    (mark: Correction) =>
      text('desk.mark.taken', {
        code: text(`error.${mark.code}`),
        original: visibleText(mark.original).slice(0, 20) || text('desk.marks.insertion'),
      }),
    [text],
  );
  const show = useCallback(
    (mark: Correction) => {
      view.setState({ selectedMark: mark.id, tab: 'marks', dialog: null });
      goToSpan(session, view, mark.span);
    },
    [session, view],
  );
  const change = useCallback(
    (mark: Correction) => {
      show(mark);
      view.setState({ dialog: 'mark' });
    },
    [show, view],
  );
  return { words, show, change };
}

/** Tells that a mark was refused because of another one, with the ways on; false when that one is gone. */
export function useTellTaken(): (id: string | undefined) => boolean {
  const text = useText();
  const { session } = useDesk();
  const { words, show, change } = useTaken();
  return useCallback(
    (id) => {
      const mark = session.store.getState().doc?.corrections.get(id as CorrectionId);
      if (mark === undefined) return false;
      showToast({
        text: words(mark),
        tone: 'doubtful',
        action: { label: text('desk.mark.show'), run: () => show(mark) },
        other: { label: text('desk.mark.changeIt'), run: () => change(mark) },
      });
      return true;
    },
    [session, text, words, show, change],
  );
}
