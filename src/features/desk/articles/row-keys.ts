import type { KeyboardEvent } from 'react';
import type { ColumnId } from '#domain/page/ids';
import type { OutlineItem } from '#domain/page/queries';

/** What a key on a row means. */
export type RowAction =
  | { readonly kind: 'go' | 'toggle'; readonly to: number }
  | { readonly kind: 'fold'; readonly id: ColumnId; readonly isFolded: boolean };

/** Rows a page key moves by. */
const PAGE = 10;

/** Arrows and page keys go, space adds or takes away, left and right (or Enter) fold and unfold a column. */
export function rowKey(
  { key }: Pick<KeyboardEvent, 'key'>,
  at: number,
  rows: readonly OutlineItem[],
  folded: ReadonlySet<ColumnId>,
): RowAction | null {
  const row = rows[at];
  if (row?.kind === 'column' && ['ArrowLeft', 'ArrowRight', 'Enter'].includes(key)) {
    const { id } = row.column;
    return { kind: 'fold', id, isFolded: key === 'Enter' ? !folded.has(id) : key === 'ArrowLeft' };
  }
  if (key === ' ') return { kind: 'toggle', to: at };
  const last = rows.length - 1;
  const target = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: last,
    PageUp: at - PAGE,
    PageDown: at + PAGE,
  }[key];
  return target === undefined ? null : { kind: 'go', to: Math.max(0, Math.min(last, target)) };
}
