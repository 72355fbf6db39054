import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { PageDocument } from '#domain/page/document';
import type { Paragraph } from '#domain/text/reading-types';
import { goToSpan } from '#features/desk/actions';
import { useDesk, useView } from '#features/desk/context';
import { caretFromPoint } from '#features/desk/raw/offset-at';
import { isSign, placeKey } from './pieces.tsx';
import type { Tip } from './SignTip.tsx';

/** A sign that was chosen: the key of its place, and the element its card stands by. */
export type ChosenSign = { readonly key: string; readonly element: HTMLElement };

const signAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-sign]') : null;

const signsIn = (page: HTMLElement | null): readonly HTMLElement[] =>
  page === null ? [] : [...page.querySelectorAll<HTMLElement>('[data-sign]')];

const rawOf = (sign: HTMLElement): number => Number(sign.dataset.raw);

/**
 * The sign with a key; where there is none, the first behind its place in raw text, or the last of all. In raw order: a
 * headline may be read first and stand last.
 */
function signNear(page: HTMLElement | null, key: string | null): HTMLElement | undefined {
  const signs = signsIn(page).toSorted((a, b) => rawOf(a) - rawOf(b));
  const start = Number.parseInt(key ?? '', 10);
  return (
    signs.find(({ dataset }) => dataset.sign === key) ??
    signs.find((sign) => rawOf(sign) >= start) ??
    signs.at(-1)
  );
}

/** Which sign a key leads to from the one at `at`; null for keys that lead nowhere. */
function signByKey(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * The signs of an article: one of them can be reached by Tab, arrows lead on from it, resting on one shows its words,
 * Enter or a click opens its card. A click on text goes to its raw line.
 */
export function useSigns(
  page: RefObject<HTMLElement | null>,
  doc: PageDocument,
  paragraphs: readonly Paragraph[],
) {
  const { session, view } = useDesk();
  const reveal = useView((state) => state.readingReveal);
  const [visited, setVisited] = useState<string | null>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const [open, setOpen] = useState<ChosenSign | null>(null);
  const returning = useRef<string | null>(null);
  const keys = useMemo(
    () =>
      paragraphs.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (isSign(piece, doc) ? [placeKey(piece.span)] : [])),
      ),
    [paragraphs, doc],
  );

  // Asked for from the raw text: the first sign at or behind that place, which its own line's end has.
  useEffect(() => {
    if (reveal === null) return;
    (signNear(page.current, String(reveal.offset)) ?? page.current)?.focus();
    view.setState({ readingReveal: null });
  }, [page, reveal, view]);

  // What is drawn follows a moment after what was decided: the sign that was left has then gone, and the focus with it.
  useLayoutEffect(() => {
    const place = returning.current;
    if (place === null || document.activeElement !== document.body) return;
    returning.current = null;
    signNear(page.current, place)?.focus();
  }, [page, keys]);

  const showTip = (sign: HTMLElement | null): void => {
    const around = page.current?.getBoundingClientRect();
    if (sign === null || around === undefined) {
      setTip(null);
      return;
    }
    const box = sign.getBoundingClientRect();
    setTip({
      words: sign.getAttribute('aria-label') ?? '',
      left: box.left - around.left,
      top: box.bottom - around.top,
      within: around.width,
    });
  };
  const choose = (element: HTMLElement): void => {
    setTip(null);
    setOpen({ key: element.dataset.sign ?? '', element });
  };
  const goTo = (event: MouseEvent<HTMLElement>): void => {
    const piece = (event.target as Element).closest<HTMLElement>('[data-raw]');
    if (piece === null) return;
    const start = Number(piece.dataset.raw);
    const isRaw = piece.dataset.kind === 'raw';
    const at = start + (isRaw ? (caretFromPoint(event.clientX, event.clientY)?.offset ?? 0) : 0);
    goToSpan(session, view, { start: at, end: isRaw ? at : Number(piece.dataset.end) });
  };

  const listeners = {
    onClick: (event: MouseEvent<HTMLElement>): void => {
      const sign = signAt(event.target);
      if (sign === null) goTo(event);
      else choose(sign);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      const sign = signAt(event.target);
      if (sign === null) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose(sign);
        return;
      }
      const signs = signsIn(page.current);
      const next = signByKey(event.key, signs.indexOf(sign), signs.length - 1);
      if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      signs[next]?.focus();
    },
    onPointerOver: (event: PointerEvent<HTMLElement>): void => {
      showTip(signAt(event.target));
    },
    onPointerLeave: (): void => {
      setTip(null);
    },
    onFocus: (event: FocusEvent<HTMLElement>): void => {
      const sign = signAt(event.target);
      if (sign === null) return;
      setVisited(sign.dataset.sign ?? null);
      if (sign.matches(':focus-visible')) showTip(sign);
    },
    onBlur: (event: FocusEvent<HTMLElement>): void => {
      setTip(null);
      if (event.relatedTarget !== null) returning.current = null;
    },
  };
  return {
    listeners,
    tip,
    open,
    close: (): void => {
      setOpen(null);
    },
    /** Closes the card; the focus stays at its place, on the sign that stands there then or the nearest one. */
    stay: (): void => {
      const place = open?.key ?? null;
      setOpen(null);
      returning.current = place;
      requestAnimationFrame(() => {
        signNear(page.current, place)?.focus();
      });
    },
    /** Key of the sign that Tab leads to. */
    current: visited !== null && keys.includes(visited) ? visited : (keys[0] ?? null),
  };
}
