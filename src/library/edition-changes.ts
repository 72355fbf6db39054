// What an editor can do to an edition, as changes with both sides. Pure; a list may be empty: nothing would change.
import type { EditionChange } from '#domain/change/change';
import type { EditionDocument, EditionFields, EditionPage } from '#domain/edition/document';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { compareRanked, rankBetween, ranksBetween } from '#domain/page/rank';

export const NO_FIELDS: EditionFields = {
  title: '',
  titleAlt: '',
  date: '',
  weekday: '',
  number: '',
  language: '',
  trashedAt: null,
};

/** The pages of an edition in their order, those in the trash included. */
export function pagesInOrder(doc: EditionDocument): readonly (EditionPage & { readonly id: RawPageId })[] {
  return [...doc.pages].map(([id, page]) => ({ ...page, id })).sort(compareRanked);
}

/** Brings an edition into being. */
export const createEditionChange = (id: EditionId, fields: EditionFields): EditionChange => ({
  kind: 'edition/create',
  id,
  from: null,
  to: fields,
});

/** Sets fields, one change for each that differs. */
export function setFieldsChanges(
  doc: EditionDocument,
  wanted: Partial<EditionFields>,
): readonly EditionChange[] {
  const { fields } = doc;
  if (fields === null) return [];
  return (Object.keys(wanted) as (keyof EditionFields)[])
    .filter((field) => wanted[field] !== undefined && wanted[field] !== fields[field])
    .map(
      (field) => ({ kind: 'edition/set', field, from: fields[field], to: wanted[field] }) as EditionChange,
    );
}

/** Puts raw pages at the end of an edition, in the order given. */
export function addPagesChanges(
  doc: EditionDocument,
  added: readonly { readonly id: RawPageId; readonly name: string }[],
): readonly EditionChange[] {
  const last = pagesInOrder(doc).at(-1)?.rank ?? null;
  const ranks = ranksBetween(last, null, added.length);
  return added.flatMap(({ id, name }, at) => {
    const rank = ranks[at];
    if (rank === undefined || doc.pages.has(id)) return [];
    return [{ kind: 'edition/page', id, from: null, to: { rank, name, trashedAt: null } }];
  });
}

function changePage(
  doc: EditionDocument,
  id: RawPageId,
  change: (page: EditionPage) => EditionPage,
): readonly EditionChange[] {
  const from = doc.pages.get(id);
  if (from === undefined) return [];
  const to = change(from);
  const isSame = to.rank === from.rank && to.name === from.name && to.trashedAt === from.trashedAt;
  return isSame ? [] : [{ kind: 'edition/page', id, from, to }];
}

/** Gives a raw page a name of its own; empty takes it back. */
export const renamePageChanges = (
  doc: EditionDocument,
  id: RawPageId,
  name: string,
): readonly EditionChange[] => changePage(doc, id, (page) => ({ ...page, name }));

/** Moves a raw page to the trash (`at`: RFC 3339 UTC) or back (null). Its place in the order stays. */
export const trashPageChanges = (
  doc: EditionDocument,
  id: RawPageId,
  at: string | null,
): readonly EditionChange[] => changePage(doc, id, (page) => ({ ...page, trashedAt: at }));

/**
 * Moves raw pages, in the order given, before or after another one. Neighbours that lie in the trash count, so that
 * a page that comes back finds its place.
 */
export function movePagesChanges(
  doc: EditionDocument,
  ids: readonly RawPageId[],
  target: { readonly id: RawPageId; readonly side: 'before' | 'after' },
): readonly EditionChange[] {
  const moving = new Set(ids);
  if (moving.has(target.id)) return [];
  const staying = pagesInOrder(doc).filter((page) => !moving.has(page.id));
  const at = staying.findIndex((page) => page.id === target.id);
  if (at < 0) return [];
  const low = staying[target.side === 'before' ? at - 1 : at]?.rank ?? null;
  const high = staying[target.side === 'before' ? at : at + 1]?.rank ?? null;
  let previous = low;
  return ids.flatMap((id) => {
    const rank = rankBetween(previous, high);
    previous = rank;
    return changePage(doc, id, (page) => ({ ...page, rank }));
  });
}
