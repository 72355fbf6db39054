import type { Offset, Span } from '#domain/page/ids';
import { isBlankCode, isBreakCode } from './characters';
import { eastAsianWidth } from './width';

/** Raw text with its line breaks and runs of white space evened out, every character knowing where it came from. */
export type FlatText = {
  readonly text: string;
  /** The raw span of a run of `text`, `end` exclusive: from its first to its last character. */
  readonly spanOf: (start: number, end: number) => Span;
  /** Whether a line break was dropped before the character at `index`. */
  readonly brokenBefore: (index: number) => boolean;
};

/** What becomes of a line break: nothing between wide characters and a space elsewhere, or always a line feed. */
export type FlatBreaks = 'join' | 'keep';

function blankRun(
  text: string,
  start: Offset,
  end: Offset,
): { readonly end: Offset; readonly broken: boolean } {
  let i = start;
  let broken = false;
  while (i < end && isBlankCode(text.charCodeAt(i))) {
    broken ||= isBreakCode(text.charCodeAt(i));
    i++;
  }
  return { end: i, broken };
}

type Pending = { readonly at: Offset; readonly broken: boolean };

const pend = (pending: Pending | null, at: Offset, broken: boolean): Pending => ({
  at: pending?.at ?? at,
  broken: broken || (pending?.broken ?? false),
});

function separator(text: string, before: Offset, next: Offset, broken: boolean, breaks: FlatBreaks): string {
  if (!broken) return ' ';
  if (breaks === 'keep') return '\n';
  return isNarrowAt(text, before) && isNarrowAt(text, next) ? ' ' : '';
}

const isNarrowAt = (text: string, offset: Offset): boolean =>
  eastAsianWidth(text.charCodeAt(offset)) === 'narrow' && !isBlankCode(text.charCodeAt(offset));

/**
 * Evens out the text of some spans so that patterns can be found over line breaks and matches still point into raw
 * text. White space becomes one U+0020, dropped at both ends of the whole; a break between two spans counts as a
 * line break. The text is not corrected.
 */
export function flatten(text: string, spans: readonly Span[], breaks: FlatBreaks): FlatText {
  let out = '';
  const from: Offset[] = [];
  const broken = new Set<number>();
  let pending: Pending | null = null;

  for (const span of spans) {
    for (let i = span.start; i < span.end; i++) {
      const run = blankRun(text, i, span.end);
      if (run.end > i) {
        pending = pend(pending, i, run.broken);
        i = run.end - 1;
        continue;
      }
      const before = from.at(-1);
      const char =
        pending === null || before === undefined ? '' : separator(text, before, i, pending.broken, breaks);
      if (pending !== null && char !== '') {
        out += char;
        from.push(pending.at);
      }
      if (pending?.broken === true) broken.add(out.length);
      pending = null;
      out += text.charAt(i);
      from.push(i);
    }
    pending = pend(pending, span.end, true);
  }
  return {
    text: out,
    brokenBefore: (index) => broken.has(index),
    spanOf: (start, end) => ({ start: from[start] ?? 0, end: (from[end - 1] ?? -1) + 1 }),
  };
}
