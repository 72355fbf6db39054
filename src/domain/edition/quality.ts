import type { Correction, ErrorCode } from '#domain/page/document';
import type { CorrectedEdition, ExportedBlock, ExportedRawPage, Quality } from './corrected-edition';

/** Longer readings are counted whole rather than compared: nobody types a thousand characters to mend three. */
const COMPARED_LENGTH = 400;

const isBlank = (character: string): boolean => /\s/u.test(character);

function countNonBlank(text: string): number {
  let count = 0;
  for (const character of text) if (!isBlank(character)) count++;
  return count;
}

/** The least number of insertions, substitutions and deletions from one text to another, in code points. */
export function editDistance(from: string, to: string): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  if (a.length > COMPARED_LENGTH || b.length > COMPARED_LENGTH) return Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, character] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      const substituted = (row[j] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(substituted, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The share of non-blank characters that are in a block, by counting them; 1 for an empty text. */
export function coverageOf(
  rawPages: readonly Pick<ExportedRawPage, 'id' | 'text'>[],
  blocks: readonly ExportedBlock[],
): number {
  const texts = new Map(rawPages.map((page) => [page.id, page.text]));
  const all = rawPages.reduce((sum, page) => sum + countNonBlank(page.text), 0);
  const covered = blocks.reduce(
    (sum, { rawPageId, span }) =>
      sum + countNonBlank((texts.get(rawPageId) ?? '').slice(span.start, span.end)),
    0,
  );
  return all === 0 ? 1 : covered / all;
}

/** How many marks of each kind stand; a rejected one claims nothing any more. */
export function countByCode(corrections: readonly Correction[]): Quality['byCode'] {
  const counts = new Map<ErrorCode, number>();
  for (const { code, status } of corrections)
    if (status !== 'rejected') counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All of a text, or without its blanks: what is compared and counted. */
export type Kept = (text: string) => string;
const keepAll: Kept = (text) => text;
/** Spaces and breaks come from the setting of the page more than from its reading; they outweigh the rest. */
export const keepNonBlank: Kept = (text) => text.replace(/\s+/gu, '');

/**
 * Character error rate of raw against corrected text: insertions, substitutions and deletions of the
 * accepted corrections that lie in articles, over the characters of the articles' corrected reading text. Null when
 * there is no such text.
 */
export function errorRate(
  edition: Pick<CorrectedEdition, 'blocks' | 'articles' | 'corrections'>,
  kept: Kept = keepAll,
): number | null {
  const { errors, length } = countErrors(edition, kept);
  return length === 0 ? null : errors / length;
}

/** The two sides of the rate, so that those of several pages can be put together. */
export function countErrors(
  edition: Pick<CorrectedEdition, 'blocks' | 'articles' | 'corrections'>,
  kept: Kept = keepAll,
): { readonly errors: number; readonly length: number } {
  const length = edition.articles.reduce(
    (sum, article) =>
      sum +
      [...article.headlines.map(({ value }) => value), ...article.paragraphs.map(({ text }) => text)]
        .map((text) => Array.from(kept(text)).length)
        .reduce((total, each) => total + each, 0),
    0,
  );
  const blockAt = blockLookUp(edition.blocks);
  const isOwned = (rawPageId: string, offset: number): boolean =>
    (blockAt(rawPageId, offset)?.ownerId ?? null) !== null;
  const errors = edition.corrections.reduce((sum, { status, replacement, original, span, rawPageId }) => {
    const counts = status === 'accepted' && replacement !== null && isOwned(rawPageId, span.start);
    return counts ? sum + editDistance(kept(original), kept(replacement)) : sum;
  }, 0);
  return { errors, length };
}

/** Finds the block an offset of a raw page lies in; the last one for the end of the text. */
export function blockLookUp(
  blocks: readonly ExportedBlock[],
): (rawPageId: string, offset: number) => ExportedBlock | undefined {
  const byPage = new Map<string, ExportedBlock[]>();
  for (const block of blocks) {
    const list = byPage.get(block.rawPageId);
    if (list === undefined) byPage.set(block.rawPageId, [block]);
    else list.push(block);
  }
  return (rawPageId, offset) => {
    const list = byPage.get(rawPageId) ?? [];
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((list[middle]?.span.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return list[low];
  };
}
