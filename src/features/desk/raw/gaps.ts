import type { BlockList } from '#domain/page/block-list';
import type { Block } from '#domain/page/document';
import { dividesOwners } from '#domain/page/queries';
import type { LineIndex } from '#domain/text/lines';

/** Lines (1-based) above which an article boundary opens a gap, and how many there are before a line. */
export type Gaps = { readonly count: number; readonly before: (line: number) => number };

type ChunkLines = { readonly first: Block; readonly last: Block; readonly inner: Int32Array };

const perChunk = new WeakMap<readonly Block[], ChunkLines>();

const opensGap = (index: LineIndex, block: Block): boolean => {
  const line = index.lineOf(block.start);
  return index.firstNonBlank(line) === block.start;
};

/** Kept per chunk, so that an edit recounts one chunk of a long page and not the page. */
function linesIn(index: LineIndex, chunk: readonly Block[]): ChunkLines | null {
  const cached = perChunk.get(chunk);
  if (cached !== undefined) return cached;
  const [first] = chunk;
  const last = chunk.at(-1);
  if (first === undefined || last === undefined) return null;
  const inner: number[] = [];
  for (let i = 1; i < chunk.length; i++) {
    const above = chunk[i - 1];
    const block = chunk[i];
    if (above && block && dividesOwners(above, block) && opensGap(index, block))
      inner.push(index.lineOf(block.start));
  }
  const made = { first, last, inner: Int32Array.from(inner) };
  perChunk.set(chunk, made);
  return made;
}

export function gapsOf(index: LineIndex, blocks: BlockList): Gaps {
  const chunks: { readonly from: number; readonly lines: Int32Array; readonly total: number }[] = [];
  let total = 0;
  let above: Block | null = null;
  for (const chunk of blocks.chunks) {
    const found = linesIn(index, chunk);
    if (found === null) continue;
    const opens = above !== null && dividesOwners(above, found.first) && opensGap(index, found.first);
    if (opens)
      chunks.push({
        from: index.lineOf(found.first.start),
        lines: Int32Array.of(index.lineOf(found.first.start)),
        total: total++,
      });
    if (found.inner.length > 0) chunks.push({ from: found.inner[0] ?? 0, lines: found.inner, total });
    total += found.inner.length;
    above = found.last;
  }
  return { count: total, before: (line) => countBefore(chunks, line) };
}

function countBefore(
  chunks: readonly { readonly from: number; readonly lines: Int32Array; readonly total: number }[],
  line: number,
): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.from ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const chunk = chunks[low - 1];
  return chunk === undefined ? 0 : chunk.total + upperBound(chunk.lines, line);
}

function upperBound(lines: Int32Array, line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
