import { expect, test } from 'vitest';
import type { ArticleId, ColumnId } from '#domain/page/ids';
import { outlineOf } from '#domain/page/queries';
import { after } from '#testing/carry-out';
import { page } from '#testing/notation';
import { coloursOf } from './colours';

test('an article has the colour of its number, also when only a column has moved', () => {
  const before = page(`
    a1 body        |一
    c1 column-sign |栏目
    a2@c1 body     |二`);
  coloursOf(before);
  const moved = after(before, {
    kind: 'reorder-column',
    id: 'c1' as ColumnId,
    before: 'a1' as ArticleId,
  });
  const numbers = outlineOf(moved).flatMap((item) =>
    item.kind === 'article' ? [[item.article.id, item.number - 1]] : [],
  );
  expect(numbers).toEqual([
    ['a2', 0],
    ['a1', 1],
  ]);
  expect([...coloursOf(moved)]).toEqual(numbers);
});
