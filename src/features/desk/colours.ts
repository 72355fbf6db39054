import type { OwnerId } from '#domain/page/ids';
import type { PageDocument } from '#domain/page/document';
import { outlineOf, type OutlineItem } from '#domain/page/queries';

const cache = new WeakMap<readonly OutlineItem[], ReadonlyMap<OwnerId, number>>();

/** Colour number of each article (its number less one, for `hueProps`). Columns have none: their sign stands on paper. */
export function coloursOf(doc: PageDocument): ReadonlyMap<OwnerId, number> {
  const outline = outlineOf(doc);
  const cached = cache.get(outline);
  if (cached !== undefined) return cached;
  const colours = new Map<OwnerId, number>();
  for (const item of outline) {
    if (item.kind === 'article') colours.set(item.article.id, item.number - 1);
  }
  cache.set(outline, colours);
  return colours;
}
