import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { BlockList } from '#domain/page/block-list';
import type { LineIndex } from '#domain/text/lines';
import type { ViewState } from '#features/desk/view-state';
import { createGeometry, lineAt, scaleFor, topToShow, type Geometry, type Scale } from './geometry';
import { lineTops, usualCells } from './line-heights';
import { COLUMN_TOP, EM, OVERSCAN, TEXT_LEFT } from './metrics';

/** The part of a raw page that is drawn. */
export type RawWindow = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly geometry: Geometry;
  readonly scale: Scale;
  /** Room beside the text column, in pixels, that a focused boundary may reach into. */
  readonly margin: number;
  /** Half-width cells of the text column. */
  readonly capacity: number;
  readonly first: number;
  readonly last: number;
  readonly onScroll: () => void;
  /** Height of the page's column, unscaled, at a client y. */
  readonly heightAt: (clientY: number) => number;
};

type Size = { readonly width: number; readonly height: number };

/** What is drawn with before the pane has been measured. */
const UNMEASURED: Size = { width: 800, height: 700 };

function useSize(ref: RefObject<HTMLDivElement | null>): Size {
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const read = (): void => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return size;
}

/** Cells of the text column: the page's own measure where there is room, and always room for the marks beside it. */
function capacityFor(usual: number, width: number): number {
  const margin = width > 760 ? 240 : 190;
  const room = Math.floor(((width - TEXT_LEFT - margin) / EM) * 2);
  return Math.max(20, Math.min(usual + 6, room, 96));
}

/** @param reveal the last wish to see a place: a new one moves the window there, in the same drawing */
export function useRawWindow(index: LineIndex, blocks: BlockList, reveal: ViewState['reveal']): RawWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const usual = useMemo(() => usualCells(index), [index]);
  const capacity = capacityFor(usual, size.width);
  const tops = useMemo(() => lineTops(index, capacity), [index, capacity]);
  const geometry = useMemo(() => createGeometry(index, tops, blocks), [index, tops, blocks]);
  const scale = useMemo(() => scaleFor(geometry.height + 40, size.height), [geometry.height, size.height]);
  const [top, setTop] = useState(0);
  const [revealed, setRevealed] = useState<ViewState['reveal']>(null);
  const [goal, setGoal] = useState<{ readonly top: number } | null>(null);
  // While drawing, so that the lines there are drawn at once, and those left behind not again. Before the pane has been
  // measured nothing stands where it will.
  if (reveal !== revealed && size !== UNMEASURED) {
    setRevealed(reveal);
    const to =
      reveal === null
        ? null
        : topToShow(geometry, { top, height: size.height }, index.lineOf(reveal.offset), reveal.centre);
    if (to !== null) {
      setTop(to);
      setGoal({ top: to });
    }
  }
  const margin = Math.max(24, Math.min(220, size.width - (capacity * EM) / 2 - TEXT_LEFT - 44));

  const first = Math.max(1, lineAt(geometry, top) - OVERSCAN);
  const last = Math.min(index.lineCount, lineAt(geometry, top + size.height) + OVERSCAN);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const next = scale.toTop(element.scrollTop);
    if (layer.current !== null) layer.current.style.transform = `translateY(${element.scrollTop - next}px)`;
    setTop((before) => (lineAt(geometry, before) === lineAt(geometry, next) ? before : next));
  }, [geometry, scale]);

  useEffect(onScroll, [onScroll]);

  useLayoutEffect(() => {
    if (goal === null || scroller.current === null) return;
    scroller.current.scrollTop = scale.toScroll(goal.top);
    onScroll();
    // Only a new goal scrolls, not a new geometry.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [goal]);

  const heightAt = useCallback(
    (clientY: number) => {
      const element = scroller.current;
      if (element === null) return 0;
      return clientY - element.getBoundingClientRect().top - COLUMN_TOP + scale.toTop(element.scrollTop);
    },
    [scale],
  );

  return { scroller, layer, geometry, scale, margin, capacity, first, last, onScroll, heightAt };
}
