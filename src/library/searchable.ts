import type { Offset, Span } from '#domain/page/ids';
import { isBlankCode } from '#domain/page/start';

/** Text as it is searched: without the spaces and line breaks that setting brings in, and in lower case. */
export type Searchable = { readonly text: string; readonly offsets: Uint32Array };

/** Letters of scripts that put spaces between words; there a run of white space is one space, elsewhere it is nothing. */
const isSpacedScript = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code < 0x1100 && code !== 0x5f);

/**
 * Makes text searchable: `县 委\n经济` holds 县委经济, and `news\npaper` does not hold newspaper. `offsets` leads back
 * to the UTF-16 place each unit came from.
 */
export function toSearchable(text: string): Searchable {
  const offsets = new Uint32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  let runStart = -1;
  let gap = -1;
  const flush = (end: Offset): void => {
    if (runStart >= 0 && end > runStart) parts.push(text.slice(runStart, end));
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlankCode(code)) {
      flush(at);
      runStart = -1;
      if (gap < 0) gap = at;
      continue;
    }
    if (gap > 0 && isSpacedScript(code) && isSpacedScript(text.charCodeAt(gap - 1))) {
      parts.push(' ');
      offsets[length++] = gap;
    }
    gap = -1;
    if (runStart < 0) runStart = at;
    offsets[length++] = at;
  }
  flush(text.length);
  return { text: lower(parts.join('')), offsets: offsets.subarray(0, length) };
}

/** Lower case unit by unit where the length would change, so that offsets keep their places. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

/** Where a query stands in a text: spans of the raw text, at most `most` of them, none overlapping another. */
export function findAll(searchable: Searchable, query: string, most: number): readonly Span[] {
  const wanted = toSearchable(query).text;
  if (wanted === '') return [];
  const found: Span[] = [];
  let from = 0;
  while (found.length < most) {
    const at = searchable.text.indexOf(wanted, from);
    if (at < 0) break;
    from = at + wanted.length;
    found.push({ start: searchable.offsets[at] ?? 0, end: (searchable.offsets[from - 1] ?? 0) + 1 });
  }
  return found;
}
