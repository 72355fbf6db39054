// The text of a page as rules read it: runs of text that belong together, with line breaks evened out.
import type { OwnerId, Span } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';
import type { FlowStyle } from '#domain/text/flows';
import type { LineIndex } from '#domain/text/lines';
import { isHan, isLatin } from '#domain/text/characters';
import { flatten } from '#domain/text/flatten';
import { styleOf } from '#domain/text/flows';

export type ProofBlock = { readonly span: Span; readonly role: Role; readonly ownerId: OwnerId | null };

/**
 * Text that reads on: consecutive blocks of one owner and one manner, or, where nobody has assigned anything, the lines
 * between two blank ones. White space is one U+0020, a line break between wide characters nothing.
 */
export type Passage = {
  readonly text: string;
  /** The raw span of a run of `text`, `end` exclusive. */
  readonly spanOf: (start: number, end: number) => Span;
  /** Whether a line break was dropped before the character at `index`. */
  readonly brokenBefore: (index: number) => boolean;
  readonly role: Role;
  readonly ownerId: OwnerId | null;
  readonly style: FlowStyle;
  /** Chinese or Japanese. */
  readonly wide: boolean;
  /** The raw spans it was made from. */
  readonly spans: readonly Span[];
};

const isWide = (text: string): boolean => {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if (isLatin(code)) latin++;
  }
  return han > 0 && han * 2 >= latin;
};

/** Runs of lines between blank ones, as spans. */
function stretchesOf(lines: LineIndex, span: Span): readonly Span[] {
  const stretches: Span[] = [];
  if (span.end <= span.start) return stretches;
  let start = -1;
  const last = lines.lineOf(span.end - 1);
  for (let line = lines.lineOf(span.start); line <= last; line++) {
    const from = Math.max(lines.lineStart(line), span.start);
    if (!lines.isBlank(line)) {
      if (start < 0) start = from;
    } else if (start >= 0) {
      stretches.push({ start, end: from });
      start = -1;
    }
  }
  if (start >= 0) stretches.push({ start, end: span.end });
  return stretches;
}

type Run = {
  readonly role: Role;
  readonly ownerId: OwnerId | null;
  readonly style: FlowStyle;
  readonly spans: Span[];
};

function runsOf(lines: LineIndex, blocks: readonly ProofBlock[]): readonly Run[] {
  const runs: Run[] = [];
  /** The running text of an owner goes on over other owners' blocks, a headline does not. */
  const open = new Map<OwnerId, Run>();
  for (const { span, role, ownerId } of blocks) {
    const style = styleOf(role);
    if (ownerId === null) {
      const spans = role === 'unassigned' ? stretchesOf(lines, span) : [span];
      for (const one of spans) runs.push({ role, ownerId, style, spans: [one] });
      continue;
    }
    const last = open.get(ownerId);
    if (last !== undefined && style === 'running' && role !== 'caption' && last.style === 'running') {
      last.spans.push(span);
      continue;
    }
    const run: Run = { role, ownerId, style, spans: [span] };
    runs.push(run);
    if (style === 'listed') continue;
    if (role === 'caption') open.delete(ownerId);
    else open.set(ownerId, run);
  }
  return runs;
}

/** The passages of a page, in the order they start. */
export function passagesOf(lines: LineIndex, blocks: readonly ProofBlock[]): readonly Passage[] {
  return runsOf(lines, blocks).flatMap(({ role, ownerId, style, spans }) => {
    const flat = flatten(lines.text, spans, 'join');
    return flat.text === '' ? [] : [{ ...flat, role, ownerId, style, spans, wide: isWide(flat.text) }];
  });
}

/** The longest text a pattern is tried on at once, in UTF-16 units. */
export const LONGEST_TRY = 4000;

/** A match of a pattern; `start` and `end` are places in the passage. */
export type Match = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: readonly string[];
};

/**
 * Every match of a pattern with the flag `g` in a text, tried on pieces of at most {@link LONGEST_TRY} so that its
 * work stays in proportion. A match that a cut goes through is lost; cuts are put behind a mark where there is one.
 */
export function* matchesIn(text: string, pattern: RegExp): Iterable<Match> {
  for (let from = 0; from < text.length;) {
    const end = cutBehind(text, from);
    for (const found of text.slice(from, end).matchAll(pattern)) {
      const start = from + found.index;
      const groups = found.slice(1).map((group) => (group as string | undefined) ?? '');
      yield { start, end: start + found[0].length, text: found[0], groups };
    }
    from = end;
  }
}

const CUTS = '。！？ ，、.\n';
const CUT_WITHIN = 200;

function cutBehind(text: string, from: number): number {
  const end = from + LONGEST_TRY;
  if (end >= text.length) return text.length;
  for (let i = end; i > end - CUT_WITHIN; i--) if (CUTS.includes(text.charAt(i - 1))) return i;
  return end;
}
