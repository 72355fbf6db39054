import { useRef, useState, type RefObject } from 'react';
import { useButton, useDrag, useDrop, type DropItem } from 'react-aria';
import type { ArticleId, BlockId, ColumnId } from '#domain/page/ids';
import { useDesk } from '#features/desk/context';
import { BLOCK_DRAG_TYPE } from '#features/desk/raw/BlockLabel.tsx';
import type { PageSession } from '#session/page-session';
import { dropPlace } from './outline-rows';

const ARTICLE_DRAG_TYPE = 'application/x-galley-article';

/** Where in a row a drop would land. */
export type DropSide = 'before' | 'on' | 'after';

type Row = { readonly id: ArticleId | ColumnId; readonly isColumn: boolean; readonly name: string };

/** What a side of a row means for blocks (join the article) and for articles (before, after, into a column). */
function sideAt(row: Row, isBlock: boolean, y: number, height: number): DropSide {
  if (isBlock) return 'on';
  if (row.isColumn) return y < height / 3 ? 'before' : 'on';
  return y < height / 2 ? 'before' : 'after';
}

async function textsOf(items: readonly DropItem[], type: string): Promise<readonly string[]> {
  const texts = items.flatMap((item) =>
    item.kind === 'text' && item.types.has(type) ? [item.getText(type)] : [],
  );
  return (await Promise.all(texts)).flatMap((text) => text.split(' '));
}

function dropArticles(session: PageSession, row: Row, side: DropSide, moved: readonly string[]): void {
  const { doc } = session.store.getState();
  if (doc === null || moved.includes(row.id)) return;
  if (side === 'on') {
    session.run({ kind: 'put-in-column', ids: moved as readonly ArticleId[], column: row.id as ColumnId });
    return;
  }
  const place = dropPlace(doc, row.id, side);
  if (place === null) return;
  const column = moved.find((id) => doc.columns.has(id as ColumnId));
  if (column === undefined)
    session.run({ kind: 'reorder-articles', ids: moved as readonly ArticleId[], ...place });
  else
    session.run({ kind: 'reorder-column', id: column as ColumnId, before: place.columnId ?? place.before });
}

/**
 * Dragging of a row of the list, by pointer and by keyboard (the grip starts it, Tab goes from target to target).
 * Rows reorder and enter columns; blocks from the raw page join the article they are dropped on.
 */
export function useRowDrag(
  ref: RefObject<HTMLDivElement | null>,
  row: Row,
  dragged: () => readonly string[],
) {
  const { session } = useDesk();
  const gripRef = useRef<HTMLButtonElement>(null);
  const [side, setSide] = useState<DropSide | null>(null);
  const [isBlock, setIsBlock] = useState(false);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    getItems: () => [{ [ARTICLE_DRAG_TYPE]: dragged().join(' '), 'text/plain': row.name }],
    getAllowedDropOperations: () => ['move'],
    hasDragButton: true,
  });
  const { buttonProps } = useButton({ ...dragButtonProps, elementType: 'button' }, gripRef);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: (types, allowed) => {
      const blocks = types.has(BLOCK_DRAG_TYPE);
      if (!blocks && !types.has(ARTICLE_DRAG_TYPE)) return 'cancel';
      setIsBlock(blocks);
      return blocks && row.isColumn ? 'cancel' : allowed.includes('move') ? 'move' : (allowed[0] ?? 'cancel');
    },
    onDropEnter: ({ y }) => {
      setSide(sideAt(row, isBlock, y, ref.current?.offsetHeight ?? 1));
    },
    onDropMove: ({ y }) => {
      setSide(sideAt(row, isBlock, y, ref.current?.offsetHeight ?? 1));
    },
    onDropExit: () => {
      setSide(null);
    },
    onDrop: ({ items, y }) => {
      const at = ref.current?.offsetHeight ?? 1;
      setSide(null);
      void Promise.all([textsOf(items, BLOCK_DRAG_TYPE), textsOf(items, ARTICLE_DRAG_TYPE)]).then(
        ([blocks, articles]) => {
          if (blocks.length > 0) {
            session.run({
              kind: 'place-blocks',
              ids: blocks as readonly BlockId[],
              to: { kind: 'article', id: row.id as ArticleId },
            });
          } else if (articles.length > 0) dropArticles(session, row, sideAt(row, false, y, at), articles);
        },
      );
    },
  });
  return {
    dragProps,
    gripProps: buttonProps,
    gripRef,
    dropProps,
    isDragging,
    dropSide: isDropTarget ? side : null,
  };
}
