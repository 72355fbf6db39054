import type { Span } from '#domain/page/ids';
import type { Suspect } from '#domain/proof/suspect';
import type { Passage } from '#proofreading/passages';
import type { Finder } from '#proofreading/page';
import { isBlankCode } from '#domain/text/characters';
import { suspect } from '#proofreading/page';

// Quotes and brackets without their partner, looked for in the passages of an article: a quotation may run over its
// blocks. A long one opens anew with every paragraph and closes once; those openings are no fault.

type Kind = { readonly open: string; readonly close: string; readonly repeats: boolean };

const KINDS: readonly Kind[] = [
  { open: '“', close: '”', repeats: true },
  { open: '‘', close: '’', repeats: true },
  { open: '「', close: '」', repeats: true },
  { open: '『', close: '』', repeats: true },
  { open: '«', close: '»', repeats: true },
  { open: '（', close: '）', repeats: false },
  { open: '(', close: ')', repeats: false },
  { open: '《', close: '》', repeats: false },
  { open: '〈', close: '〉', repeats: false },
  { open: '【', close: '】', repeats: false },
  { open: '〔', close: '〕', repeats: false },
];

/** In Latin text an apostrophe looks like a closing quote, and German closes with what English opens with. */
const LATIN_KINDS: ReadonlySet<string> = new Set(['(', '«']);

const OPENER: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.open, kind]));
const CLOSER: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.close, kind]));

type Lonely = { readonly kind: Kind; readonly opens: boolean; readonly span: Span };
type Walk = {
  readonly open: Map<Kind, number[]>;
  readonly lonely: Lonely[];
  readonly total: Map<Kind, number>;
};

/** Whether a paragraph may begin at `at`: a new line behind the end of a sentence or of a quotation. */
function mayOpenParagraph(passage: Passage, at: number): boolean {
  if (at === 0) return true;
  if (!passage.brokenBefore(at)) return false;
  const back = isBlankCode(passage.text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  return '。！？…”」』.!?：，、；'.includes(passage.text.charAt(back) || ' ');
}

/** `1）` and `a)` number an item. */
const numbersItem = (text: string, at: number): boolean =>
  /(?:^|[\s，。；：、])[\da-z一二三四五六七八九十①-⑩]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));

function closeAt(passage: Passage, at: number, kind: Kind, walk: Walk): void {
  const open = walk.open.get(kind);
  if (open?.pop() !== undefined) return;
  if (!kind.repeats && numbersItem(passage.text, at)) return;
  walk.lonely.push({ kind, opens: false, span: passage.spanOf(at, at + 1) });
}

function openAt(passage: Passage, at: number, kind: Kind, walk: Walk): void {
  const open = walk.open.get(kind) ?? [];
  if (kind.repeats && open.length > 0 && mayOpenParagraph(passage, at)) return;
  walk.open.set(kind, [...open, at]);
}

function walkPassage(passage: Passage, walk: Walk): void {
  const { text, wide } = passage;
  walk.open.clear();
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const kind = OPENER.get(char) ?? CLOSER.get(char);
    if (kind === undefined || (!wide && !LATIN_KINDS.has(kind.open))) continue;
    walk.total.set(kind, (walk.total.get(kind) ?? 0) + 1);
    if (char === kind.open) openAt(passage, at, kind, walk);
    else closeAt(passage, at, kind, walk);
  }
  for (const [kind, places] of walk.open)
    for (const at of places) walk.lonely.push({ kind, opens: true, span: passage.spanOf(at, at + 1) });
}

/** A kind of which so many stand alone is not read well enough on this page to say anything. */
const MOST_SHARE = 0.25;
const FEW = 3;

function isReliable({ kind }: Lonely, walk: Walk): boolean {
  const alone = walk.lonely.filter((one) => one.kind === kind).length;
  return alone <= FEW || alone <= (walk.total.get(kind) ?? 0) * MOST_SHARE;
}

/** Marks without a partner in the passages of articles. */
export const unpairedMarks: Finder = function* (page) {
  const walk: Walk = { open: new Map(), lonely: [], total: new Map() };
  for (const passage of page.passages) {
    if (passage.ownerId !== null && passage.style !== 'listed') walkPassage(passage, walk);
  }
  const trusted = new Map(
    KINDS.map((kind) => [kind, isReliable({ kind, opens: true, span: NOWHERE }, walk)]),
  );
  for (const one of walk.lonely) if (trusted.get(one.kind) === true) yield wordOf(one);
};

const NOWHERE: Span = { start: 0, end: 0 };

const wordOf = ({ kind, opens, span }: Lonely): Suspect =>
  suspect('unpaired-mark', span, {
    reading: null,
    confidence: 0.78,
    seen: opens ? kind.open : kind.close,
    expected: opens ? kind.close : kind.open,
    where: 'article',
  });
