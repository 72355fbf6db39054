import type { BlockList } from '#domain/page/block-list';
import type { LineIndex } from '#domain/text/lines';
import { gapsOf, type Gaps } from './gaps';
import type { LineTops } from './line-heights';
import { GAP, MAX_HEIGHT } from './metrics';

/** Where lines stand in the raw page's column, in unscaled pixels from its top. */
export type Geometry = {
  readonly index: LineIndex;
  readonly tops: LineTops;
  readonly gaps: Gaps;
  readonly height: number;
};

export function createGeometry(index: LineIndex, tops: LineTops, blocks: BlockList): Geometry {
  const gaps = gapsOf(index, blocks);
  return { index, tops, gaps, height: (tops.tops[index.lineCount] ?? 0) + gaps.count * GAP };
}

/** Top of a line's own row, below the gap if it has one. */
export const topOf = (g: Geometry, line: number): number =>
  (g.tops.tops[line - 1] ?? 0) + g.gaps.before(line) * GAP;

/** Bottom of a line. */
export const bottomOf = (g: Geometry, line: number): number =>
  (g.tops.tops[line] ?? 0) + g.gaps.before(line) * GAP;

/** The line at a height; the gap above a line belongs to that line. Clamped to the page. */
export function lineAt(g: Geometry, y: number): number {
  let low = 1;
  let high = g.index.lineCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(g, middle) <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line on screen has at least this much room above and below it, in pixels. */
const AROUND = 44;

/**
 * How far down a window must stand for a line to be in it, in unscaled pixels; null when it is in it already.
 *
 * @param centre whether the line shall stand a third of the way down, wherever it is now
 */
export function topToShow(
  g: Geometry,
  window: { readonly top: number; readonly height: number },
  line: number,
  centre: boolean,
): number | null {
  const [above, below] = [topOf(g, line), bottomOf(g, line)];
  const isAbove = above < window.top + AROUND;
  if (!centre && !isAbove && below <= window.top + window.height - AROUND) return null;
  const to = centre ? above - window.height / 3 : isAbove ? above - AROUND : below - window.height + AROUND;
  return Math.max(0, to) === window.top ? null : Math.max(0, to);
}

/** A scroll position on a bar that browsers can lay out, for a column of any height. */
export type Scale = {
  readonly contentHeight: number;
  readonly toTop: (scrollTop: number) => number;
  readonly toScroll: (top: number) => number;
};

export function scaleFor(height: number, viewport: number): Scale {
  const contentHeight = Math.min(height, MAX_HEIGHT);
  if (height <= MAX_HEIGHT) return { contentHeight, toTop: (s) => s, toScroll: (t) => t };
  const ratio = (height - viewport) / (contentHeight - viewport);
  return { contentHeight, toTop: (s) => s * ratio, toScroll: (t) => t / ratio };
}
