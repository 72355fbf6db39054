import { memo, useDeferredValue, type ReactNode } from 'react';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId } from '#domain/page/ids';
import { useDocument, useView } from './context';

/** The document, a moment after it has changed. */
export const useLaterDocument = (): { readonly doc: PageDocument } => ({
  doc: useDeferredValue(useDocument()),
});

/** The document and the chosen article, a moment after; always of the same moment. */
export const useLaterChoice = (): { readonly doc: PageDocument; readonly selected: ArticleId | null } => ({
  doc: useDeferredValue(useDocument()),
  selected: useDeferredValue(useView((state) => state.selectedArticle)),
});

/**
 * A part of the desk that may follow a moment after the raw text: lists, figures, the text as it will read. The frame
 * that answers an edit or goes to the next suspect is drawn without it.
 *
 * @param useFollowed what the part follows, each value deferred; anything it reads from the stores itself is drawn at
 * once
 */
export function later<Followed extends object, Props extends Followed>(
  Part: (props: Props) => ReactNode,
  useFollowed: () => Followed,
): (props: Omit<Props, keyof Followed>) => ReactNode {
  const Kept = memo(Part) as unknown as (props: object) => ReactNode;
  return function Later(props) {
    return <Kept {...props} {...useFollowed()} />;
  };
}
