import { useCallback, useEffect, useRef, type PointerEvent } from 'react';
import { boundaryRange } from '#domain/command/boundaries';
import type { BlockId, Offset } from '#domain/page/ids';
import { useDesk } from '#features/desk/context';
import { lineAt, topOf } from './geometry';
import { GAP, ROW } from './metrics';
import { offsetAt } from './offset-at';
import { lineStartFrom, snapTo, snapUnit } from './snap';
import type { RawWindow } from './use-raw-window';

/** Distance from the edges at which a drag scrolls, and how far it scrolls each frame at most. */
const EDGE = 48;
const MAX_SPEED = 24;

type Pointer = {
  readonly x: number;
  readonly y: number;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/**
 * Dragging a boundary by pointer. Until the drop it is view state: both neighbours are previewed, the column scrolls
 * at its edges, Escape cancels and leaves nothing; the drop is one command.
 */
export function useBoundaryDrag(raw: RawWindow): (id: BlockId, event: PointerEvent<HTMLElement>) => void {
  const { session, view, index } = useDesk();
  const stop = useRef<(() => void) | null>(null);
  const window_ = useRef(raw);
  useEffect(() => {
    window_.current = raw;
  });
  useEffect(() => () => stop.current?.(), []);

  return useCallback(
    (id, event) => {
      const { doc } = session.store.getState();
      const block = doc?.blocks.get(id);
      if (doc === null || block === undefined || event.button !== 0 || doc.blocks.at(0)?.id === id) return;
      event.preventDefault();
      const handle = event.currentTarget;
      handle.focus({ preventScroll: true });
      // The column takes the pointer: it is there throughout, while a handle that scrolls away may not be.
      const column = window_.current.scroller.current ?? handle;
      column.setPointerCapture(event.pointerId);
      const range = boundaryRange(doc, block);
      const grip =
        event.clientY - (handle.getBoundingClientRect().top + handle.getBoundingClientRect().height / 2);
      let pointer: Pointer = event.nativeEvent;
      let frame = 0;
      let moved = false;
      const pressedAt = { x: event.clientX, y: event.clientY };

      const target = (): Offset => {
        const { geometry, heightAt } = window_.current;
        const unit = snapUnit(pointer);
        // Half a row on: a boundary goes to the nearest line end, not to the line it is still inside.
        const line = lineAt(geometry, heightAt(pointer.y - grip) + (GAP + ROW) / 2);
        const wanted = snapTo(
          index,
          line,
          unit === 'line' ? null : offsetAt(index, pointer.x, pointer.y),
          unit,
        );
        return clamp(wanted ?? range.end, range.start, range.end, block.start);
      };
      const clamp = (wanted: Offset, low: Offset, high: Offset, home: Offset): Offset => {
        if (wanted > low && wanted < high) return wanted;
        if (wanted <= low) return lineStartFrom(index, index.lineOf(low) + 1) ?? home;
        for (let line = index.lineOf(high - 1); line > 0; line--) {
          const start = index.firstNonBlank(line);
          if (start !== null && start < high) return start > low ? start : home;
        }
        return home;
      };
      const update = (): void => {
        if (!moved && Math.hypot(pointer.x - pressedAt.x, pointer.y - pressedAt.y) < 3) return;
        moved = true;
        const to = target();
        if (view.getState().drag?.to !== to) view.setState({ drag: { id, from: block.start, to } });
      };
      /** Whether scrolling on would take the boundary itself out of sight: it can go no further. */
      const isLeaving = (direction: number): boolean => {
        const { geometry, heightAt, scroller } = window_.current;
        const box = scroller.current?.getBoundingClientRect();
        const to = view.getState().drag?.to;
        if (box === undefined || to === undefined) return false;
        const top = topOf(geometry, index.lineOf(to));
        return direction > 0 ? top < heightAt(box.top + EDGE) : top > heightAt(box.bottom - EDGE);
      };
      const scrollAtEdges = (): void => {
        const scroller = window_.current.scroller.current;
        if (scroller !== null && moved) {
          const box = scroller.getBoundingClientRect();
          const past =
            pointer.y < box.top + EDGE
              ? pointer.y - box.top - EDGE
              : Math.max(0, pointer.y - box.bottom + EDGE);
          if (past !== 0 && !isLeaving(Math.sign(past))) {
            scroller.scrollTop += Math.sign(past) * Math.min(MAX_SPEED, Math.abs(past) / 2);
            update();
          }
        }
        frame = requestAnimationFrame(scrollAtEdges);
      };
      const onMove = (e: globalThis.PointerEvent): void => {
        pointer = e;
        update();
      };
      const end = (): void => {
        cancelAnimationFrame(frame);
        column.removeEventListener('pointermove', onMove);
        column.removeEventListener('pointerup', onUp);
        column.removeEventListener('pointercancel', end);
        removeEventListener('keydown', onKey, true);
        stop.current = null;
        if (view.getState().drag !== null) view.setState({ drag: null });
      };
      const onUp = (): void => {
        const drag = view.getState().drag;
        end();
        if (drag !== null && drag.to !== drag.from) {
          session.run({ kind: 'move-boundary', id, to: drag.to });
          view.setState({ reveal: { offset: drag.to, centre: false, focusBoundary: true } });
        }
      };
      const onKey = (e: KeyboardEvent): void => {
        if (e.key === 'Escape') {
          e.preventDefault();
          e.stopPropagation();
          end();
        } else if (e.key === 'Shift' || e.key === 'Alt') {
          pointer = { x: pointer.x, y: pointer.y, shiftKey: e.shiftKey, altKey: e.altKey };
          update();
        }
      };
      column.addEventListener('pointermove', onMove);
      column.addEventListener('pointerup', onUp);
      column.addEventListener('pointercancel', end);
      addEventListener('keydown', onKey, true);
      frame = requestAnimationFrame(scrollAtEdges);
      stop.current = end;
    },
    [session, view, index],
  );
}
