import type { OwnerId } from '#domain/page/ids';
import { outlineOf } from '#domain/page/queries';
import type { PageDocument } from '#domain/page/document';

const cache = new WeakMap<PageDocument['articles'], ReadonlyMap<OwnerId, number>>();

/** Colour number of each article (its number less one, for `hueProps`). Columns have none: their sign stands on paper. */
export function coloursOf(doc: PageDocument): ReadonlyMap<OwnerId, number> {
  const cached = cache.get(doc.articles);
  if (cached !== undefined) return cached;
  const colours = new Map<OwnerId, number>();
  for (const item of outlineOf(doc)) {
    if (item.kind === 'article') colours.set(item.article.id, item.number - 1);
  }
  cache.set(doc.articles, colours);
  return colours;
}
