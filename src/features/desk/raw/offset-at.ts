import type { LineIndex } from '#domain/text/lines';
import type { Offset } from '#domain/page/ids';

/** The place in the drawn text under a point of the screen. */
export function caretFromPoint(
  x: number,
  y: number,
): { readonly node: Node; readonly offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const found = document.caretPositionFromPoint(x, y);
    return found === null ? null : { node: found.offsetNode, offset: found.offset };
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari had nothing else before 18.4
  const found = document.caretRangeFromPoint(x, y);
  return found === null ? null : { node: found.startContainer, offset: found.startOffset };
}

/** The raw offset under a point of the screen; null outside any line. Beside a line's text: its nearer end. */
export function offsetAt(index: LineIndex, x: number, y: number): Offset | null {
  const line = lineElementAt(x, y);
  if (line === null) return null;
  const found = caretFromPoint(x, y);
  const run = found === null ? null : runOf(found.node);
  if (found !== null && run !== null && line.contains(run)) {
    return Number(run.dataset.start) + (found.node === run ? 0 : found.offset);
  }
  const span = index.lineSpan(Number(line.dataset.line));
  const text = line.querySelector('[data-start]')?.getBoundingClientRect();
  return text !== undefined && x < text.left ? span.start : span.end;
}

const runOf = (node: Node): HTMLElement | null => {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-start]') ?? null;
};

function lineElementAt(x: number, y: number): HTMLElement | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const line = element.closest<HTMLElement>('[data-line]');
    if (line !== null) return line;
  }
  return null;
}
