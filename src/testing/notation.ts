import type { Article, Block, Column, Page, PageDocument, Standing } from '#domain/page/document';
import { NO_IMPRINT } from '#domain/page/document';
import type { ArticleId, BlockId, ColumnId, OwnerId, PageId, Rank, RawPageId } from '#domain/page/ids';
import { createPageDocument, FIRST_BLOCK_ID, withPartition } from '#domain/page/page-document';
import { spreadRanks } from '#domain/page/rank';
import type { Role } from '#domain/page/roles';
import { spanOf } from '#domain/page/queries';
import { firstNonBlankFrom } from '#domain/page/start';

// Pages written down so that a test can be read. One line of the notation is one line of raw text:
//
//   a1 headline |温县召开会议      a block of article a1
//   a1 body+    |本报讯 1月7日，   + confirmed, ! locked
//               |杨磊主持召开。    no prefix: the block goes on
//   a2@c1 body  ¦市政协副主席      ¦ instead of |: no line break before it; @c1: the article is in column c1
//   c1 column-sign |百字新闻
//   - ad        |广告              belongs to nobody
//
// `a1:3 body` says that the block reads third in its article; otherwise blocks read as they stand. `a2#p1`, `c1#p1`
// put an article or column on a printed page. Block ids are `first`, `b2`, `b3` …, as a proposal would give them.

const LINE = /^\s*(?:(\S+)\s+([a-z-]+)([+!]?)\s*)?([|¦])(.*)$/u;
const OWNER = /^(-|[a-z]\w*)(?::(\d+))?(?:@(\w+))?(?:#(\w+))?$/u;
const STANDINGS: { readonly [flag: string]: Standing } = { '': 'proposed', '+': 'confirmed', '!': 'locked' };

type Read = { block: Omit<Block, 'placement'>; owner: string | null; place: number };
type Owner = { columnId: ColumnId | null; pageId: PageId | null; isColumn: boolean };

type Line = {
  readonly head: { owner: string; role: Role; standing: Standing } | null;
  readonly breaks: boolean;
  readonly raw: string;
};

function readLine(line: string): Line {
  const [, owner, role, flag = '', bar, raw = ''] = LINE.exec(line) ?? [];
  if (bar === undefined) throw new Error(`Not a line of notation: ${line}`);
  const standing = STANDINGS[flag] ?? 'proposed';
  const head = owner === undefined || role === undefined ? null : { owner, role: role as Role, standing };
  return { head, breaks: bar === '|', raw };
}

/** The document a piece of notation describes. */
export function page(notation: string, id = 'raw-1'): PageDocument {
  const owners = new Map<string, Owner>();
  const read: Read[] = [];
  let text = '';
  const written = notation.split('\n').filter((line) => line.trim() !== '');
  for (const [i, line] of written.entries()) {
    const { head, breaks, raw } = readLine(line);
    if (breaks && i > 0) text += '\n';
    const start = i === 0 ? 0 : firstNonBlankFrom(text + raw, text.length);
    text += raw;
    if (head !== null) read.push(readBlock(head, start, read.length, owners));
  }
  return withPartition(createPageDocument(id as RawPageId, text), {
    blocks: placed(read),
    ...records(owners),
  });
}

function readBlock(
  { owner, role, standing }: NonNullable<Line['head']>,
  start: number,
  index: number,
  owners: Map<string, Owner>,
): Read {
  const [, name = '-', place] = OWNER.exec(owner) ?? [];
  const id = index === 0 ? FIRST_BLOCK_ID : (`b${index + 1}` as BlockId);
  if (name !== '-') meet(owners, name, owner, role === 'column-sign');
  return {
    block: { id, start, role, standing },
    owner: name === '-' ? null : name,
    place: Number(place ?? index + 1),
  };
}

/** Notes what a line says of its owner; a column that is only named comes into being after the article naming it. */
function meet(owners: Map<string, Owner>, name: string, ownerText: string, isColumn: boolean): void {
  const known = owners.get(name);
  const [, , , column, printed] = OWNER.exec(ownerText) ?? [];
  const columnId = (column as ColumnId | undefined) ?? known?.columnId ?? null;
  const pageId = (printed as PageId | undefined) ?? known?.pageId ?? null;
  owners.set(name, { columnId, pageId, isColumn });
  if (columnId !== null && !owners.has(columnId))
    owners.set(columnId, { columnId: null, pageId: null, isColumn: true });
}

function placed(read: readonly Read[]): Block[] {
  const ranks = spreadRanks(read.length + 10);
  return read.map(({ block, owner, place }) => ({
    ...block,
    placement: owner === null ? null : { ownerId: owner as OwnerId, rank: ranks[place - 1] ?? ('z' as Rank) },
  }));
}

function records(owners: ReadonlyMap<string, Owner>): {
  articles: Article[];
  columns: Column[];
  pages: Page[];
} {
  const ranks = spreadRanks(owners.size);
  const ranked = [...owners].map(([id, owner], i) => ({ id, owner, rank: ranks[i] ?? ('z' as Rank) }));
  const pageIds = [...new Set([...owners.values()].flatMap(({ pageId }) => pageId ?? []))].sort();
  const pageRanks = spreadRanks(pageIds.length);
  return {
    articles: ranked
      .filter(({ owner }) => !owner.isColumn)
      .map(({ id, owner, rank }) => ({ ...plainArticle(id, rank), ...pick(owner) })),
    columns: ranked
      .filter(({ owner }) => owner.isColumn)
      .map(({ id, owner, rank }) => ({ id: id as ColumnId, rank, pageId: owner.pageId, name: '' })),
    pages: pageIds.map((id, i) => ({
      id,
      rank: pageRanks[i] ?? ('z' as Rank),
      label: '',
      name: '',
      imprint: NO_IMPRINT,
    })),
  };
}

const pick = ({ columnId, pageId }: Owner): Pick<Article, 'columnId' | 'pageId'> => ({ columnId, pageId });

/** An article nobody has said anything about. */
export const plainArticle = (id: string, rank: string): Article => ({
  id: id as ArticleId,
  columnId: null,
  rank: rank as Rank,
  pageId: null,
  kind: 'news',
  metadata: {},
  status: 'segmented',
  standing: 'proposed',
  continuedFrom: null,
  continuedTo: null,
});

const FLAGS: { readonly [S in Standing]: string } = { proposed: '', confirmed: '+', locked: '!' };

/** The blocks of a document in the same notation, one space between the parts: `a1 body |text`. */
export function blocksOf(doc: PageDocument): string {
  const lines: string[] = [];
  let brokenBefore = true;
  for (const block of doc.blocks) {
    const { start, end } = spanOf(doc, block);
    const raw = doc.text.slice(start, end);
    const broken = raw.endsWith('\n');
    const [first = '', ...rest] = (broken ? raw.slice(0, -1) : raw).split('\n');
    const owner = block.placement?.ownerId ?? '-';
    lines.push(`${owner} ${block.role}${FLAGS[block.standing]} ${brokenBefore ? '|' : '¦'}${first}`);
    lines.push(...rest.map((line) => `|${line}`));
    brokenBefore = broken;
  }
  return lines.join('\n');
}

/** Notation with the indentation and the padding of a test taken off, to compare with `blocksOf`. */
export const lines = (notation: string): string =>
  notation
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(\S+)\s+([a-z-]+[+!]?)\s*([|¦])/u, '$1 $2 $3'))
    .join('\n');

/** What an article or column reads like, block by block in reading order: `headline 温县召开会议`. */
export const readingOf = (doc: PageDocument, ownerId: string): string[] =>
  doc.blocks.ownedBy(ownerId as OwnerId).map((block) => {
    const { start, end } = spanOf(doc, block);
    return `${block.role} ${doc.text.slice(start, end).trimEnd().replaceAll('\n', '/')}`;
  });
