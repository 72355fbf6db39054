import type { CorrectedEdition, ExportedArticle } from '#domain/edition/corrected-edition';
import { isArticleRole } from '#domain/page/roles';
import type { EditionFault } from './edition-file';

// Whether the parts of an edition name each other truly. Every function gives the first fault, or null.

type Owned = { readonly id: string; readonly rawPageId: string };

const idFault = (path: string, message: string): EditionFault => ({
  path,
  code: 'id',
  message: `${path}: ${message}`,
});
const ownerFault = (path: string, message: string): EditionFault => ({
  path,
  code: 'owner',
  message: `${path}: ${message}`,
});

function firstFault<T>(
  list: readonly T[],
  check: (entry: T, index: number) => EditionFault | null,
): EditionFault | null {
  for (const [i, entry] of list.entries()) {
    const fault = check(entry, i);
    if (fault !== null) return fault;
  }
  return null;
}

function findRepeated(
  lists: readonly (readonly [string, readonly { readonly id: string }[]])[],
): EditionFault | null {
  const seen = new Set<string>();
  for (const [name, list] of lists) {
    for (const [i, { id }] of list.entries()) {
      if (seen.has(id)) return idFault(`${name}[${i}].id`, `${id} is used twice`);
      seen.add(id);
    }
  }
  return null;
}

/** Ids are unique in their kind; over articles and columns together, because a block's owner may be either. */
export function checkUniqueIds(edition: CorrectedEdition): EditionFault | null {
  return (
    findRepeated([['rawPages', edition.rawPages]]) ??
    findRepeated([['pages', edition.pages]]) ??
    findRepeated([['blocks', edition.blocks]]) ??
    findRepeated([
      ['columns', edition.columns],
      ['articles', edition.articles],
    ]) ??
    findRepeated([['corrections', edition.corrections]]) ??
    findRepeated([['log.operations', edition.log?.operations ?? []]])
  );
}

const byId = <T extends Owned>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((each) => [each.id, each]));

/** What a record names must be there, and on the same raw page. */
export function checkReferences(edition: CorrectedEdition): EditionFault | null {
  const rawPages = new Set<string>(edition.rawPages.map((page) => page.id));
  const pages = byId(edition.pages);
  const columns = byId(edition.columns);
  const wrongRawPage = (name: string) => (each: { readonly rawPageId: string }, i: number) =>
    rawPages.has(each.rawPageId)
      ? null
      : idFault(`${name}[${i}].rawPageId`, `there is no raw page ${each.rawPageId}`);
  const wrongName = (path: string, id: string | null, known: ReadonlyMap<string, Owned>, home: string) =>
    id === null || known.get(id)?.rawPageId === home ? null : idFault(path, `${home} has no ${id}`);

  return (
    firstFault(edition.pages, wrongRawPage('pages')) ??
    firstFault(edition.columns, wrongRawPage('columns')) ??
    firstFault(edition.blocks, wrongRawPage('blocks')) ??
    firstFault(edition.articles, wrongRawPage('articles')) ??
    firstFault(edition.corrections, wrongRawPage('corrections')) ??
    firstFault(edition.normalisations, wrongRawPage('normalisations')) ??
    firstFault(edition.columns, (each, i) =>
      wrongName(`columns[${i}].pageId`, each.pageId, pages, each.rawPageId),
    ) ??
    firstFault(
      edition.articles,
      (each, i) =>
        wrongName(`articles[${i}].pageId`, each.pageId, pages, each.rawPageId) ??
        wrongName(`articles[${i}].columnId`, each.columnId, columns, each.rawPageId),
    ) ??
    checkLogDocuments(edition)
  );
}

function checkLogDocuments(edition: CorrectedEdition): EditionFault | null {
  const documents = new Set<string>([edition.edition.id, ...edition.rawPages.map((page) => page.id)]);
  return firstFault(edition.log?.operations ?? [], ({ documentId }, i) =>
    documents.has(documentId)
      ? null
      : idFault(`log.operations[${i}].documentId`, `${documentId} is not in this file`),
  );
}

/** Article roles belong to articles, column signs to columns, everything else to nobody. */
function checkBlockOwners(edition: CorrectedEdition): EditionFault | null {
  const articles = byId(edition.articles);
  const columns = byId(edition.columns);
  return firstFault(edition.blocks, (block, i) => {
    const path = `blocks[${i}].ownerId`;
    if ((block.ownerId === null) !== (block.rank === null))
      return ownerFault(path, 'owner and rank go together');
    const owners = isArticleRole(block.role) ? articles : block.role === 'column-sign' ? columns : null;
    if (owners === null)
      return block.ownerId === null ? null : ownerFault(path, `${block.role} has no owner`);
    if (block.ownerId === null) return ownerFault(path, `${block.role} needs an owner`);
    return owners.get(block.ownerId)?.rawPageId === block.rawPageId
      ? null
      : ownerFault(path, `${block.rawPageId} has no ${block.ownerId} for a ${block.role}`);
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function blocksByOwner(edition: CorrectedEdition): ReadonlyMap<string, readonly string[]> {
  const sorted = edition.blocks.toSorted(
    (a, b) => compare(a.rank ?? '', b.rank ?? '') || a.span.start - b.span.start || compare(a.id, b.id),
  );
  const lists = new Map<string, string[]>();
  for (const { id, ownerId } of sorted) {
    if (ownerId === null) continue;
    const list = lists.get(ownerId);
    if (list === undefined) lists.set(ownerId, [id]);
    else list.push(id);
  }
  return lists;
}

function checkArticleBlocks(
  article: ExportedArticle,
  path: string,
  placed: readonly string[],
): EditionFault | null {
  if (article.blocks.length !== placed.length || article.blocks.some((id, i) => id !== placed[i])) {
    return ownerFault(`${path}.blocks`, `the blocks say ${placed.join(' ') || 'nothing'}`);
  }
  const own = new Set(placed);
  return firstFault(article.headlines, (headline, i) =>
    headline.blocks.every((id) => own.has(id))
      ? null
      : ownerFault(`${path}.headlines[${i}].blocks`, 'names a block of another article'),
  );
}

/** Blocks say where they belong; articles must list exactly those, in reading order. */
export function checkOwners(edition: CorrectedEdition): EditionFault | null {
  const fault = checkBlockOwners(edition);
  if (fault !== null) return fault;
  const lists = blocksByOwner(edition);
  return firstFault(edition.articles, (article, i) =>
    checkArticleBlocks(article, `articles[${i}]`, lists.get(article.id) ?? []),
  );
}
