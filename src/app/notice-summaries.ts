import type { PageStore } from '#ports/page-store';

/**
 * The same store, calling back after each summary or bookmark it has stored: caches are not in the log, whose news
 * they come after.
 */
export function noticeSummaries(pages: PageStore, onStored: () => void): PageStore {
  const overridden: Pick<PageStore, 'putSummary' | 'putBookmark'> = {
    putSummary: (summary) => pages.putSummary(summary).then(onStored),
    putBookmark: (bookmark) => pages.putBookmark(bookmark).then(onStored),
  };
  return new Proxy(pages, {
    get(target, name) {
      if (name in overridden) return Reflect.get(overridden, name) as unknown;
      const member: unknown = Reflect.get(target, name);
      // Bound, because a class reaches its private fields through itself only.
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}
