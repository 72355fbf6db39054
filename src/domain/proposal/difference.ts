import type { Article, Block, Column, Page, PageDocument } from '#domain/page/document';
import type { ArticleId, ColumnId, Offset, OwnerId, PageId, Span } from '#domain/page/ids';
import { articlesOf, dividesOwners, spanOf } from '#domain/page/queries';
import type { Role } from '#domain/page/roles';

/** What of an article's record may differ, other than its text. */
export type RecordField = 'kind' | 'columnId' | 'pageId' | 'continuedFrom' | 'continuedTo';

/**
 * One difference between two splits of a raw page, as an editor would name it. `at` is where to look at it, spans
 * are raw text in ascending order.
 */
export type Difference = { readonly at: Offset } & (
  | { readonly kind: 'appears' | 'vanishes'; readonly id: ArticleId; readonly spans: readonly Span[] }
  | {
      readonly kind: 'extent';
      readonly id: ArticleId;
      readonly gained: readonly Span[];
      readonly lost: readonly Span[];
    }
  /** Its headline, where there is one before or after. */
  | {
      readonly kind: 'headline';
      readonly id: ArticleId;
      readonly before: readonly Span[];
      readonly after: readonly Span[];
    }
  /** Text that stays in the article under another role, or in other blocks. */
  | { readonly kind: 'roles'; readonly id: ArticleId; readonly spans: readonly Span[] }
  /** Text of no article, before and after. */
  | { readonly kind: 'outside'; readonly span: Span; readonly from: Role; readonly to: Role }
  | { readonly kind: 'record'; readonly id: ArticleId; readonly fields: readonly RecordField[] }
  | {
      readonly kind: 'column';
      readonly id: ColumnId;
      readonly before: Column | null;
      readonly after: Column | null;
    }
  | { readonly kind: 'page'; readonly id: PageId; readonly before: Page | null; readonly after: Page | null }
  /** The articles both know come in another order. */
  | { readonly kind: 'order' }
);

/** All that differs between a split and another one of the same raw page. */
export type Differences = {
  /** By kind, and in each kind in the order of the raw text. */
  readonly entries: readonly Difference[];
  /** Where boundaries between articles come and go. One that goes next to one that comes has moved. */
  readonly boundaries: {
    readonly added: readonly Offset[];
    readonly removed: readonly Offset[];
    readonly moved: readonly { readonly from: Offset; readonly to: Offset }[];
  };
  /** Text that changes hands or role, and whose it is afterwards. */
  readonly text: readonly { readonly span: Span; readonly owner: OwnerId | null }[];
};

type Segment = { readonly span: Span; readonly before: Block; readonly after: Block };

/** The raw text cut where either split cuts it. */
function segmentsOf(before: PageDocument, after: PageDocument): Segment[] {
  const segments: Segment[] = [];
  const [left, right] = [[...before.blocks], [...after.blocks]];
  for (let i = 0, k = 0, start = 0; i < left.length && k < right.length;) {
    const [own, other] = [left[i], right[k]];
    if (own === undefined || other === undefined) break;
    const leftEnd = left[i + 1]?.start ?? before.text.length;
    const rightEnd = right[k + 1]?.start ?? before.text.length;
    const end = Math.min(leftEnd, rightEnd);
    segments.push({ span: { start, end }, before: own, after: other });
    if (leftEnd === end) i++;
    if (rightEnd === end) k++;
    start = end;
  }
  return segments;
}

/** Adds a span to ascending ones; it goes with the last where it follows right on. */
function addSpan(spans: { start: Offset; end: Offset }[], { start, end }: Span): void {
  const last = spans.at(-1);
  if (last?.end === start) last.end = end;
  else spans.push({ start, end });
}

type Spans = { start: Offset; end: Offset }[];
type Tally = Record<'gained' | 'lost' | 'roles', Map<ArticleId, Spans>>;

const articleIn = (doc: PageDocument, { placement }: Block): ArticleId | null => {
  const id = placement?.ownerId as ArticleId | undefined;
  return id !== undefined && doc.articles.has(id) ? id : null;
};

function note(map: Map<ArticleId, Spans>, id: ArticleId | null, span: Span): void {
  if (id === null) return;
  const spans = map.get(id) ?? [];
  map.set(id, spans);
  addSpan(spans, span);
}

const isSame = ({ before, after }: Segment): boolean =>
  before.role === after.role && before.placement?.ownerId === after.placement?.ownerId;

/** Text that becomes a headline or ceases to be one; that is said as such. */
const concernsHeadline = ({ before, after }: Segment): boolean =>
  before.role !== after.role && (before.role === 'headline' || after.role === 'headline');

/** Where both splits start a block or neither does; else the start that only one of them has. */
const startsAlike = ({ span, before, after }: Segment): boolean =>
  (before.start === span.start) === (after.start === span.start);

function differencesOfText(
  before: PageDocument,
  after: PageDocument,
  segments: readonly Segment[],
): { readonly tally: Tally; readonly outside: Difference[] } {
  const tally: Tally = { gained: new Map(), lost: new Map(), roles: new Map() };
  const outside: Difference[] = [];
  for (const segment of segments) {
    if (isSame(segment) && startsAlike(segment)) continue;
    const { span } = segment;
    const [from, to] = [articleIn(before, segment.before), articleIn(after, segment.after)];
    if (from !== to) {
      note(tally.lost, from, span);
      note(tally.gained, to, span);
    } else if (to !== null) {
      if (!concernsHeadline(segment)) note(tally.roles, to, span);
    } else if (!isSame(segment))
      outside.push({
        kind: 'outside',
        at: span.start,
        span,
        from: segment.before.role,
        to: segment.after.role,
      });
  }
  return { tally, outside };
}

const textOf = (doc: PageDocument, id: ArticleId, role?: Role): Spans => {
  const spans: Spans = [];
  for (const block of doc.blocks.ownedBy(id).toSorted((a, b) => a.start - b.start))
    if (role === undefined || block.role === role) addSpan(spans, spanOf(doc, block));
  return spans;
};

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i].end);

const startOf = (...lists: readonly (readonly Span[])[]): Offset =>
  Math.min(...lists.flatMap((spans) => spans[0]?.start ?? []));

const FIELDS: readonly RecordField[] = ['kind', 'columnId', 'pageId', 'continuedFrom', 'continuedTo'];

/** What differs in an article that both splits know. */
function differencesOfArticle(
  before: PageDocument,
  after: PageDocument,
  [was, now]: readonly [Article, Article],
  { gained, lost, roles }: Tally,
): Difference[] {
  const { id } = now;
  const found: Difference[] = [];
  const [more, less] = [gained.get(id) ?? [], lost.get(id) ?? []];
  if (more.length + less.length > 0)
    found.push({ kind: 'extent', id, at: startOf(more, less), gained: more, lost: less });
  const [had, has] = [textOf(before, id, 'headline'), textOf(after, id, 'headline')];
  if (!sameSpans(had, has))
    found.push({ kind: 'headline', id, at: startOf(has.length > 0 ? has : had), before: had, after: has });
  const spans = roles.get(id) ?? [];
  if (spans.length > 0) found.push({ kind: 'roles', id, at: startOf(spans), spans });
  const fields = FIELDS.filter((field) => was[field] !== now[field]);
  if (fields.length > 0) found.push({ kind: 'record', id, at: startOf(textOf(after, id)), fields });
  return found;
}

function differencesOfRecords<K extends 'column' | 'page', R extends Column | Page>(
  kind: K,
  before: Iterable<R>,
  after: Iterable<R>,
  same: (a: R, b: R) => boolean,
  at: (id: R['id'], record: R) => Offset,
): Difference[] {
  const [was, now] = [new Map<string, R>(), new Map<string, R>()];
  for (const record of before) was.set(record.id, record);
  for (const record of after) now.set(record.id, record);
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((id) => {
    const [old, next] = [was.get(id) ?? null, now.get(id) ?? null];
    if (old !== null && next !== null && same(old, next)) return [];
    const record = next ?? old;
    if (record === null) return [];
    return [{ kind, id, at: at(record.id, record), before: old, after: next } as unknown as Difference];
  });
}

const sameColumn = (a: Column, b: Column): boolean => a.name === b.name && a.pageId === b.pageId;
const samePage = (a: Page, b: Page): boolean =>
  a.label === b.label && a.name === b.name && JSON.stringify(a.imprint) === JSON.stringify(b.imprint);

/** Starts of blocks that divide articles. */
const boundariesIn = (doc: PageDocument): Offset[] => {
  const starts: Offset[] = [];
  let above: Block | null = null;
  for (const block of doc.blocks) {
    if (above !== null && dividesOwners(above, block)) starts.push(block.start);
    above = block;
  }
  return starts;
};

function differencesOfBoundaries(before: PageDocument, after: PageDocument): Differences['boundaries'] {
  const [was, now] = [boundariesIn(before), boundariesIn(after)];
  const [old, fresh] = [new Set(was), new Set(now)];
  const added: Offset[] = [];
  const removed: Offset[] = [];
  const moved: { from: Offset; to: Offset }[] = [];
  let last: { readonly at: Offset; readonly isNew: boolean } | null = null;
  for (const at of [...new Set([...was, ...now])].sort((a, b) => a - b)) {
    const isNew = fresh.has(at) && !old.has(at);
    if (!isNew && fresh.has(at)) {
      last = null;
      continue;
    }
    if (last !== null && last.isNew !== isNew) {
      (last.isNew ? added : removed).pop();
      moved.push(isNew ? { from: last.at, to: at } : { from: at, to: last.at });
      last = null;
      continue;
    }
    (isNew ? added : removed).push(at);
    last = { at, isNew };
  }
  return { added, removed, moved };
}

/** Whether the articles that both splits know come in another order. */
function isReordered(before: PageDocument, after: PageDocument): boolean {
  const common = (doc: PageDocument, other: PageDocument): ArticleId[] =>
    articlesOf(doc).flatMap(({ id }) => (other.articles.has(id) ? [id] : []));
  const [was, now] = [common(before, after), common(after, before)];
  return was.some((id, i) => now[i] !== id);
}

const KINDS: readonly Difference['kind'][] = [
  'appears',
  'vanishes',
  'extent',
  'headline',
  'roles',
  'outside',
  'column',
  'record',
  'page',
  'order',
];

/** What would be different if a split took the place of another one of the same raw page. */
export function differencesBetween(before: PageDocument, after: PageDocument): Differences {
  const segments = segmentsOf(before, after);
  const { tally, outside } = differencesOfText(before, after, segments);
  const entries: Difference[] = [...outside];
  for (const now of after.articles.values()) {
    const was = before.articles.get(now.id);
    const spans = textOf(after, now.id);
    if (was === undefined) entries.push({ kind: 'appears', id: now.id, at: startOf(spans), spans });
    else entries.push(...differencesOfArticle(before, after, [was, now], tally));
  }
  for (const { id } of before.articles.values()) {
    const spans = textOf(before, id);
    if (!after.articles.has(id)) entries.push({ kind: 'vanishes', id, at: startOf(spans), spans });
  }
  const columnAt = (id: ColumnId): Offset =>
    Math.min(...[after, before].flatMap((doc) => doc.blocks.ownedBy(id)[0]?.start ?? []), before.text.length);
  const columns = differencesOfRecords(
    'column',
    before.columns.values(),
    after.columns.values(),
    sameColumn,
    columnAt as never,
  );
  const pages = differencesOfRecords('page', before.pages.values(), after.pages.values(), samePage, () => 0);
  for (const list of [columns, pages]) for (const entry of list) entries.push(entry);
  if (isReordered(before, after)) entries.push({ kind: 'order', at: 0 });
  return {
    entries: entries.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.at - b.at),
    boundaries: differencesOfBoundaries(before, after),
    text: segments
      .filter((segment) => !isSame(segment))
      .map(({ span, after: { placement } }) => ({ span, owner: placement?.ownerId ?? null })),
  };
}
