import { assertNever } from '#shared/assert-never';
import type { Change, EditionChange, PageChange } from './change';

/** The change that takes this one back. Needs no document: every change carries both sides. */
export function invertChange(change: PageChange): PageChange;
export function invertChange(change: EditionChange): EditionChange;
export function invertChange(change: Change): Change;
export function invertChange(change: Change): Change {
  switch (change.kind) {
    case 'block/add':
      return { kind: 'block/remove', block: change.block };
    case 'block/remove':
      return { kind: 'block/add', block: change.block };
    case 'article/add':
      return { kind: 'article/remove', article: change.article };
    case 'article/remove':
      return { kind: 'article/add', article: change.article };
    case 'column/add':
      return { kind: 'column/remove', column: change.column };
    case 'column/remove':
      return { kind: 'column/add', column: change.column };
    case 'page/add':
      return { kind: 'page/remove', page: change.page };
    case 'page/remove':
      return { kind: 'page/add', page: change.page };
    case 'correction/add':
      return { kind: 'correction/remove', correction: change.correction };
    case 'correction/remove':
      return { kind: 'correction/add', correction: change.correction };
    case 'block/move-start':
    case 'block/assign':
    case 'block/set-standing':
    case 'article/set':
    case 'article/set-metadata':
    case 'column/set':
    case 'page/set':
    case 'correction/set':
    case 'document/adopt':
    case 'edition/create':
    case 'edition/set':
    case 'edition/page':
      // Swapping two values of one type keeps the type; the compiler cannot see it through the union.
      return { ...change, from: change.to, to: change.from } as Change;
    default:
      return assertNever(change);
  }
}
