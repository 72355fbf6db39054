import type { LinePart } from './line-parts';

/** Fewer one-character lines than this may be anything; from here on they are a vertical heading. */
const SHORTEST_RUN = 3;

const isOneCharacter = (text: string, part: LinePart): boolean =>
  part.end - part.start === ((text.codePointAt(part.start) ?? 0) > 0xffff ? 2 : 1);

/**
 * Which line parts belong to a vertical heading, extracted one character a line. A blank line inside does not end
 * the run: it divides kicker and headline or two heading lines.
 */
export function verticalParts(text: string, parts: readonly LinePart[]): readonly boolean[] {
  const vertical = parts.map(() => false);
  for (let i = 0; i < parts.length;) {
    let end = i;
    while (end < parts.length && isOneCharacter(text, parts[end] as LinePart)) end++;
    if (end - i >= SHORTEST_RUN) vertical.fill(true, i, end);
    i = Math.max(end, i + 1);
  }
  return vertical;
}
