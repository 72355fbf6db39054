import type { PageChange } from '#domain/change/change';
import { equalValues } from '#domain/change/equal';
import type { ArticleId, BlockId, PageId } from '#domain/page/ids';
import { NO_IMPRINT } from '#domain/page/document';
import { pagesOf } from '#domain/page/queries';
import { rankBetween } from '#domain/page/rank';
import type { CommandOf } from './command';
import { refuseCommand, type Draft } from './draft';

/** Sets what a person knows about an article, or goes back to what the text says. */
export function setMetadata(draft: Draft, { id, field, setting }: CommandOf<'set-metadata'>): void {
  const from = draft.article(id).metadata[field] ?? null;
  if (equalValues(from, setting)) refuseCommand('nothing-changes');
  draft.make({ kind: 'article/set-metadata', id, field, from, to: setting });
}

/** Sets one field of articles. */
export function setArticle(draft: Draft, command: CommandOf<'set-article'>): void {
  for (const id of command.ids) {
    const from = draft.article(id)[command.field];
    if (from === command.value) continue;
    draft.make({ kind: 'article/set', id, field: command.field, from, to: command.value } as PageChange);
  }
  if (draft.changes.length === 0) refuseCommand('nothing-changes');
}

/** Says on which printed page articles stand. */
export function setPage(draft: Draft, { ids, pageId }: CommandOf<'set-page'>): void {
  if (pageId !== null && !draft.doc.pages.has(pageId)) refuseCommand('not-there');
  for (const id of ids) {
    const from = draft.article(id).pageId;
    if (from !== pageId) draft.make({ kind: 'article/set', id, field: 'pageId', from, to: pageId });
  }
  if (draft.changes.length === 0) refuseCommand('nothing-changes');
}

/** Adds a printed page after the last. */
export function addPage(draft: Draft, { label, name }: CommandOf<'add-page'>): void {
  const last = pagesOf(draft.doc).at(-1);
  const rank = rankBetween(last?.rank ?? null, null);
  draft.make({
    kind: 'page/add',
    page: { id: draft.newId<PageId>(), rank, label, name, imprint: NO_IMPRINT },
  });
}

/** Sets one field of a printed page. */
export function editPage(draft: Draft, command: CommandOf<'edit-page'>): void {
  const page = draft.doc.pages.get(command.id) ?? refuseCommand('not-there');
  const from = page[command.field];
  if (equalValues(from, command.value)) refuseCommand('nothing-changes');
  draft.make({
    kind: 'page/set',
    id: command.id,
    field: command.field,
    from,
    to: command.value,
  } as PageChange);
}

/** Takes a printed page away that nothing stands on. */
export function removePage(draft: Draft, { id }: CommandOf<'remove-page'>): void {
  const page = draft.doc.pages.get(id) ?? refuseCommand('not-there');
  for (const article of draft.doc.articles.values()) if (article.pageId === id) refuseCommand('in-use');
  for (const column of draft.doc.columns.values()) if (column.pageId === id) refuseCommand('in-use');
  draft.make({ kind: 'page/remove', page });
}

/** Names a column. */
export function renameColumn(draft: Draft, { id, name }: CommandOf<'rename-column'>): void {
  const column = draft.doc.columns.get(id) ?? refuseCommand('not-there');
  if (column.name === name) refuseCommand('nothing-changes');
  draft.make({ kind: 'column/set', id, field: 'name', from: column.name, to: name });
}

/** A whole article takes its boundaries with it, so that confirming or locking it is one gesture. */
export function setStanding(draft: Draft, { ids, standing }: CommandOf<'set-standing'>): void {
  const setBlock = (id: BlockId): void => {
    const from = draft.block(id).standing;
    if (from !== standing) draft.make({ kind: 'block/set-standing', id, from, to: standing });
  };
  for (const id of ids) {
    const article = draft.doc.articles.get(id as ArticleId);
    if (article === undefined) {
      setBlock(id as BlockId);
      continue;
    }
    if (article.standing !== standing) {
      draft.make({
        kind: 'article/set',
        id: article.id,
        field: 'standing',
        from: article.standing,
        to: standing,
      });
    }
    for (const block of draft.doc.blocks.ownedBy(article.id)) setBlock(block.id);
  }
  if (draft.changes.length === 0) refuseCommand('nothing-changes');
}
