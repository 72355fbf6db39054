import { ok, type Result } from '#shared/result';
import type { Article, Column, Page, PageDocument } from '#domain/page/document';
import type { Setting } from '#domain/page/metadata';
import type { RecordMap } from '#domain/page/record-map';
import type { PageChange } from './change';
import { equalValues } from './equal';
import { stale, type Stale } from './stale';

type RecordChange = Extract<
  PageChange,
  { kind: `article/${string}` | `column/${string}` | `page/${string}` }
>;
type Applied = Result<PageDocument, Stale>;
type MapResult<R extends { readonly id: string }> = Result<RecordMap<R['id'], R>, Stale>;

/** Articles, columns and printed pages: added, removed, or one field set. */
export function applyRecordChange(doc: PageDocument, change: RecordChange): Applied {
  switch (change.kind) {
    case 'article/add':
    case 'article/remove':
    case 'article/set':
    case 'article/set-metadata':
      return applyArticleChange(doc, change);
    case 'column/add':
    case 'column/remove':
    case 'column/set':
      return applyColumnChange(doc, change);
    case 'page/add':
      return into(doc, 'pages', added(doc.pages, change.page));
    case 'page/remove':
      if (pageInUse(doc, change.page)) return stale('the printed page is still in use');
      return into(doc, 'pages', removed(doc.pages, change.page));
    case 'page/set':
      return into(doc, 'pages', withField(doc.pages, change.id, change.field, change.from, change.to));
  }
}

function applyArticleChange(
  doc: PageDocument,
  change: Extract<RecordChange, { kind: `article/${string}` }>,
): Applied {
  switch (change.kind) {
    case 'article/add':
      if (doc.columns.has(change.article.id as never)) return stale('the id is taken');
      return into(doc, 'articles', linked(doc, added(doc.articles, change.article), change.article.id));
    case 'article/remove':
      if (doc.blocks.ownedBy(change.article.id).length > 0) return stale('the article still has blocks');
      return into(doc, 'articles', removed(doc.articles, change.article));
    case 'article/set': {
      const next = withField(doc.articles, change.id, change.field, change.from, change.to);
      return into(doc, 'articles', linked(doc, next, change.id));
    }
    case 'article/set-metadata':
      return into(doc, 'articles', withSetting(doc.articles, change));
  }
}

function applyColumnChange(
  doc: PageDocument,
  change: Extract<RecordChange, { kind: `column/${string}` }>,
): Applied {
  switch (change.kind) {
    case 'column/add':
      if (doc.articles.has(change.column.id as never)) return stale('the id is taken');
      return into(doc, 'columns', linked(doc, added(doc.columns, change.column), change.column.id));
    case 'column/remove':
      if (columnInUse(doc, change.column)) return stale('the column is still in use');
      return into(doc, 'columns', removed(doc.columns, change.column));
    case 'column/set': {
      const next = withField(doc.columns, change.id, change.field, change.from, change.to);
      return into(doc, 'columns', linked(doc, next, change.id));
    }
  }
}

/** Refuses records whose column or printed page is not there. */
function linked<R extends Article | Column>(
  doc: PageDocument,
  next: MapResult<R>,
  id: R['id'],
): MapResult<R> {
  return !next.ok || linksHold(doc, next.value.get(id)) ? next : stale('the column or printed page is gone');
}

function into<K extends 'articles' | 'columns' | 'pages'>(
  doc: PageDocument,
  key: K,
  next: Result<PageDocument[K], Stale>,
): Applied {
  return next.ok ? ok({ ...doc, [key]: next.value }) : next;
}

function added<R extends { readonly id: string }>(map: RecordMap<R['id'], R>, record: R): MapResult<R> {
  return map.has(record.id) ? stale('it is there already') : ok(map.set(record.id, record));
}

function removed<R extends { readonly id: string }>(map: RecordMap<R['id'], R>, record: R): MapResult<R> {
  return equalValues(map.get(record.id), record) ? ok(map.delete(record.id)) : stale('it has changed since');
}

function withField<R extends { readonly id: string }>(
  map: RecordMap<R['id'], R>,
  id: R['id'],
  field: keyof R,
  from: unknown,
  to: unknown,
): MapResult<R> {
  const record = map.get(id);
  if (record === undefined) return stale('it is gone');
  if (!equalValues(record[field], from)) return stale(`its ${String(field)} has changed since`);
  return ok(map.set(id, { ...record, [field]: to }));
}

function withSetting(
  articles: PageDocument['articles'],
  change: Extract<PageChange, { kind: 'article/set-metadata' }>,
): MapResult<Article> {
  const article = articles.get(change.id);
  if (article === undefined) return stale('the article is gone');
  const present: Setting | null = article.metadata[change.field] ?? null;
  if (!equalValues(present, change.from)) return stale(`its ${change.field} has changed since`);
  const { [change.field]: _, ...others } = article.metadata;
  const metadata = change.to === null ? others : { ...others, [change.field]: change.to };
  return ok(articles.set(change.id, { ...article, metadata }));
}

function linksHold(doc: PageDocument, record: Article | Column | undefined): boolean {
  if (record === undefined) return false;
  if (record.pageId !== null && !doc.pages.has(record.pageId)) return false;
  return !('columnId' in record) || record.columnId === null || doc.columns.has(record.columnId);
}

function columnInUse(doc: PageDocument, column: Column): boolean {
  if (doc.blocks.ownedBy(column.id).length > 0) return true;
  for (const article of doc.articles.values()) if (article.columnId === column.id) return true;
  return false;
}

function pageInUse(doc: PageDocument, page: Page): boolean {
  for (const article of doc.articles.values()) if (article.pageId === page.id) return true;
  for (const column of doc.columns.values()) if (column.pageId === page.id) return true;
  return false;
}
