import type { BlockList } from '#domain/page/block-list';
import type { Block, Page, PageDocument } from '#domain/page/document';
import type { Offset, Span } from '#domain/page/ids';
import { spanOf } from '#domain/page/queries';
import type { Role } from '#domain/page/roles';
import { isBlankCode } from '#domain/page/start';
import { findPageHead } from '#domain/text/page-head';

/** Where the values of a printed page stand in the raw text: for each value, its span. Values without one are absent. */
export type PageSources = ReadonlyMap<string, Span>;

const HEAD_ROLES: ReadonlySet<Role> = new Set(['masthead', 'page-head', 'imprint']);
const kept = new WeakMap<BlockList, readonly Block[]>();

/** The blocks that speak of printed pages, in raw order; found once per list of blocks. */
function headBlocks(doc: PageDocument): readonly Block[] {
  const known = kept.get(doc.blocks);
  if (known !== undefined) return known;
  const heads = [...doc.blocks].filter((block) => HEAD_ROLES.has(block.role));
  kept.set(doc.blocks, heads);
  return heads;
}

/** Finds a value in a span of raw text, whatever blanks stand between its characters; null when it is not there. */
export function findLoosely(text: string, span: Span, value: string): Span | null {
  const wanted = value.replace(/\s+/gu, '');
  if (wanted === '') return null;
  for (let start = span.start; start < span.end; start++) {
    const end = matchEnd(text, start, span.end, wanted);
    if (end !== null) return { start, end };
  }
  return null;
}

function matchEnd(text: string, start: Offset, limit: Offset, wanted: string): Offset | null {
  let at = start;
  for (let i = 0; i < wanted.length; i++) {
    while (i > 0 && at < limit && isBlankCode(text.charCodeAt(at))) at++;
    if (at >= limit || text[at] !== wanted[i]) return null;
    at++;
  }
  return at;
}

const found = new WeakMap<Page, { readonly blocks: BlockList; readonly sources: PageSources }>();

/** Where a printed page says its label, name and credits: in the head that names it and the credits that follow. */
export function pageSources(doc: PageDocument, page: Page): PageSources {
  const known = found.get(page);
  if (known?.blocks === doc.blocks) return known.sources;
  const sources = findSources(doc, page);
  found.set(page, { blocks: doc.blocks, sources });
  return sources;
}

function findSources(doc: PageDocument, page: Page): PageSources {
  const heads = headBlocks(doc);
  const own = heads.findIndex(
    (block) => findLoosely(doc.text, spanOf(doc, block), page.name || page.label) !== null,
  );
  const sources = new Map<string, Span>();
  if (own < 0) return sources;
  const next = heads.findIndex(
    (block, i) => i > own && block.role === 'page-head' && heads[i - 1]?.role === 'imprint',
  );
  const reach = heads.slice(own, next < 0 ? heads.length : next);
  const { hotline, editor, proofreader, layout } = page.imprint;
  for (const value of [page.label, page.name, hotline, ...editor, ...proofreader, ...layout]) {
    for (const block of reach) {
      const span = sources.has(value) ? null : findLoosely(doc.text, spanOf(doc, block), value);
      if (span !== null) sources.set(value, span);
    }
  }
  return sources;
}

/** What a raw page says of its edition, each value with its place. */
export type EditionSource = {
  readonly field: 'title' | 'titleAlt' | 'date' | 'weekday' | 'number';
  readonly value: string;
  readonly span: Span;
};

const EDITION_FIELDS = ['title', 'titleAlt', 'date', 'weekday', 'number'] as const;

/** The title, date, weekday and number that page heads print: each where it is printed first. */
export function editionSources(doc: PageDocument): readonly EditionSource[] {
  const heads = headBlocks(doc).map((block) => findPageHead(doc.text, spanOf(doc, block)));
  return EDITION_FIELDS.flatMap((field) => {
    const first = heads.find((head) => head[field] !== null)?.[field];
    return first == null ? [] : [{ field, value: first.value, span: first.span }];
  });
}
