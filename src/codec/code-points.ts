/**
 * Converts places in one text between UTF-16 offsets (inside Galley) and code points (outside). A lone surrogate
 * counts as one code point.
 */
export type CodePointIndex = {
  /** Length of the text in code points. */
  readonly length: number;
  /** Code points before a UTF-16 offset; null outside the text and inside a surrogate pair. */
  toCodePoint(offset: number): number | null;
  /** UTF-16 offset of a code point; null outside the text. */
  toOffset(codePoint: number): number | null;
};

/** A checkpoint every 256 units keeps the table at a 128th of the text and a look-up within one short walk. */
const SHIFT = 8;
const STEP = 1 << SHIFT;

const isLead = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isInsidePair = (text: string, offset: number): boolean =>
  isTrail(text.charCodeAt(offset)) && isLead(text.charCodeAt(offset - 1));

/** Code points that start before each checkpoint, plus the total at the end; null when every unit is a code point. */
function checkpointsOf(text: string): Uint32Array | null {
  const checkpoints = new Uint32Array((text.length >> SHIFT) + 2);
  let pairs = 0;
  for (let i = 0; i < text.length; i++) {
    if ((i & (STEP - 1)) === 0) checkpoints[i >> SHIFT] = i - pairs;
    if (isInsidePair(text, i)) pairs++;
  }
  if (pairs === 0) return null;
  checkpoints.fill(text.length - pairs, (text.length + STEP - 1) >> SHIFT);
  return checkpoints;
}

/** The last checkpoint whose count is at most `codePoint`. */
function findCheckpoint(checkpoints: Uint32Array, last: number, codePoint: number): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((checkpoints[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads the text once; each look-up then costs at most a short walk, and none when the text has no surrogate pair. */
export function indexCodePoints(text: string): CodePointIndex {
  const checkpoints = checkpointsOf(text);
  if (checkpoints === null) {
    const within = (place: number): number | null =>
      Number.isInteger(place) && place >= 0 && place <= text.length ? place : null;
    return { length: text.length, toCodePoint: within, toOffset: within };
  }
  const length = checkpoints[checkpoints.length - 1] ?? 0;

  return {
    length,
    toCodePoint(offset) {
      if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return null;
      if (isInsidePair(text, offset)) return null;
      let count = checkpoints[offset >> SHIFT] ?? 0;
      if (offset === text.length) return length;
      for (let i = (offset >> SHIFT) << SHIFT; i < offset; i++) if (!isInsidePair(text, i)) count++;
      return count;
    },
    toOffset(codePoint) {
      if (!Number.isInteger(codePoint) || codePoint < 0 || codePoint > length) return null;
      if (codePoint === length) return text.length;
      const k = findCheckpoint(checkpoints, (text.length - 1) >> SHIFT, codePoint);
      let count = checkpoints[k] ?? 0;
      let offset = k << SHIFT;
      if (isInsidePair(text, offset)) offset++;
      while (count < codePoint) {
        offset++;
        if (!isInsidePair(text, offset)) count++;
      }
      return offset;
    },
  };
}
