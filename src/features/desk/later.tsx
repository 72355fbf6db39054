import { memo, useDeferredValue, type ReactNode } from 'react';
import type { PageDocument } from '#domain/page/document';
import { useDocument } from './context';

/**
 * A part of the desk that may follow a moment after the raw text: lists, figures, the text as it will read. The frame
 * that answers an edit is drawn without it.
 */
export function later<Props extends { readonly doc: PageDocument }>(
  Part: (props: Props) => ReactNode,
): (props: Omit<Props, 'doc'>) => ReactNode {
  const Kept = memo(Part) as unknown as (props: { readonly doc: PageDocument }) => ReactNode;
  return function Later(props) {
    return <Kept {...props} doc={useDeferredValue(useDocument())} />;
  };
}
