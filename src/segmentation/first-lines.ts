// A provisional proposal of the first lines of a long page, so that its first screen need not wait for the rest.
import type { Proposal } from '#domain/proposal/proposal';
import { propose } from './propose';
import type { ProposeOptions } from './propose';

/** Lines that are read ahead, and the length of a page that is worth it; in UTF-16 units, about 300 and 3,000 lines. */
const AHEAD = 9_000;
const LONG = 90_000;

/** The end of the line that a place stands in, or of the text. */
function lineEnd(text: string, place: number): number {
  const end = text.slice(place, place + AHEAD).search(/[\r\n]/u);
  return end < 0 ? Math.min(text.length, place + AHEAD) : place + end;
}

/**
 * A proposal of the first lines of a long page; null for a page that is soon read whole. Its blocks are valid starts
 * of the whole text, its last article may be cut short, and it is never adopted.
 */
export function proposeFirst(text: string, options: ProposeOptions): Proposal | null {
  if (text.length < LONG || (options.settled ?? []).length > 0) return null;
  return propose(text.slice(0, lineEnd(text, AHEAD)), { ...options, onProgress: () => undefined });
}
