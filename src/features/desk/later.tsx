import { memo, startTransition, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId } from '#domain/page/ids';
import { useDocument, useView } from './context';

const isSame = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(b) as (keyof T)[]).every((key) => Object.is(a[key], b[key]));

/** Does something once the next frame has been drawn. */
function afterFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

/**
 * Values as they were when the last frame was drawn: the frame that answers a key is drawn first, then what follows
 * it. All are of the same moment.
 */
export function useAfterFrame<T extends object>(now: T): T {
  const [shown, show] = useState(now);
  const latest = useRef(now);
  const isWaiting = useRef(false);
  useLayoutEffect(() => {
    latest.current = now;
    if (isWaiting.current || isSame(now, shown)) return;
    isWaiting.current = true;
    afterFrame(() => {
      isWaiting.current = false;
      startTransition(() => {
        show(latest.current);
      });
    });
  });
  return shown;
}

export const useDocumentProps = (): { readonly doc: PageDocument } => ({ doc: useDocument() });

/** The document and the chosen article. */
export const useChoiceProps = (): { readonly doc: PageDocument; readonly selected: ArticleId | null } => ({
  doc: useDocument(),
  selected: useView((state) => state.selectedArticle),
});

/**
 * A part of the desk that may follow a moment after the raw text: lists, figures, the text as it will read. The frame
 * that answers an edit or goes to the next suspect is drawn without it.
 *
 * @param useFollowed what the part follows; anything it reads from the stores itself is drawn at once
 */
export function later<Followed extends object, Props extends Followed>(
  Part: (props: Props) => ReactNode,
  useFollowed: () => Followed,
): (props: Omit<Props, keyof Followed>) => ReactNode {
  const Kept = memo(Part) as unknown as (props: object) => ReactNode;
  return function Later(props) {
    return <Kept {...props} {...useAfterFrame(useFollowed())} />;
  };
}
