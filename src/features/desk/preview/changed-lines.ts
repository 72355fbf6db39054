import type { PageDocument } from '#domain/page/document';
import type { Offset, Span } from '#domain/page/ids';
import type { Differences } from '#domain/proposal/difference';
import type { LineIndex } from '#domain/text/lines';
import { coloursOf } from '#features/desk/colours';
import { hueOf } from '#ui/hue';

/** The hue of text that would belong to no article. */
const NOBODYS_HUE = 60;

/** How lines look that a split being looked at would change. */
export type ChangedLines = {
  /** Hue of the article a line would go to; null for lines that stay. */
  readonly hueAt: (line: number) => number | null;
  /** Lines above which a boundary between articles would come, ascending. */
  readonly boundaries: readonly number[];
};

/** The lines of a page that would change hands or role, each in the colour of the article it would belong to. */
export function changedLines(
  index: LineIndex,
  next: PageDocument,
  { text, boundaries }: Differences,
): ChangedLines {
  const colours = coloursOf(next);
  const hues = new Map<number, number>();
  for (const { span, owner } of text) {
    const colour = owner === null ? undefined : colours.get(owner);
    for (let line = index.lineOf(span.start); line <= index.lineCount; line++) {
      if (index.lineStart(line) >= span.end) break;
      hues.set(line, colour === undefined ? NOBODYS_HUE : hueOf(colour));
    }
  }
  const starts = [...boundaries.added, ...boundaries.moved.map(({ to }) => to)];
  return {
    hueAt: (line) => hues.get(line) ?? null,
    boundaries: starts.map((start) => index.lineOf(start)).sort((a, b) => a - b),
  };
}

/** The first and last line of a span that are not blank; a span of nothing but blanks keeps its first. */
export function linesOf(
  index: LineIndex,
  { start, end }: Span,
): { readonly from: number; readonly to: number } {
  let from = index.lineOf(start);
  let to = index.lineOf(Math.max(start, end - 1));
  while (to > from && index.isBlank(to)) to--;
  while (from < to && index.isBlank(from)) from++;
  return { from, to };
}

/** How many lines that are not blank spans of text touch. */
export function countLines(index: LineIndex, spans: readonly Span[]): number {
  const lines = new Set<number>();
  for (const span of spans) {
    const { from, to } = linesOf(index, span);
    for (let line = from; line <= to; line++) if (!index.isBlank(line)) lines.add(line);
  }
  return lines.size;
}

/** A stretch of text on one line, cut short. */
export function excerpt(text: string, { start, end }: Span, most = 40): string {
  const words = text
    .slice(start, Math.min(end, start + most * 4))
    .replace(/\s+/gu, ' ')
    .trim();
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

/** A place as an empty span. */
export const placeOf = (at: Offset): Span => ({ start: at, end: at });
