import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useDesk, useView } from '#features/desk/context';
import { askedFirst, correct } from '#features/desk/proofing';
import { useText } from '#features/text';
import styles from './CorrectionField.module.css';
import { correctedSpan, useProofKeys } from './use-proof-keys';
import type { RawWindow } from './use-raw-window';

/** What is being typed, and the raw text it stands for. */
const NOTHING = { reading: '', span: { start: 0, end: 0 } };

/** Keeps an element where the caret is drawn in the layer of the lines, as long as that is on screen. */
function useAtCaret(raw: RawWindow): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const { layer, geometry, first, last } = raw;
  const focus = useView((state) => state.focus);
  const anchor = useView((state) => state.anchor);
  useLayoutEffect(() => {
    const caret = layer.current?.querySelector('[data-caret]');
    const element = box.current;
    if (element === null) return;
    element.toggleAttribute('data-away', caret == null);
    // Asked for only where there is something to place: it makes the browser lay out the page at once.
    const frame = caret == null ? undefined : layer.current?.getBoundingClientRect();
    if (caret == null || frame === undefined) return;
    const { left, top } = caret.getBoundingClientRect();
    element.style.left = `${left - frame.left}px`;
    element.style.top = `${top - frame.top}px`;
  }, [layer, geometry, first, last, focus, anchor]);
  return box;
}

/**
 * The keyboard of the raw text while it is proofread: an input field at the caret. Empty, its keys move the caret and
 * decide; what is typed or composed in it is the new reading of the selection, or is put in at the caret.
 */
export function CorrectionField({ raw }: { readonly raw: RawWindow }): ReactNode {
  const text = useText();
  const desk = useDesk();
  const field = useRef<HTMLTextAreaElement>(null);
  const [writing, setWriting] = useState(NOTHING);
  const { reading } = writing;
  const onProofKey = useProofKeys(raw);
  const box = useAtCaret(raw);
  const reveal = useView((state) => state.reveal);
  const dialog = useView((state) => state.dialog);

  // A click into the text puts the caret there, and the keyboard goes on here.
  const { scroller } = raw;
  useEffect(() => {
    const pane = scroller.current;
    const take = (): void => {
      field.current?.focus({ preventScroll: true });
    };
    take();
    pane?.addEventListener('focus', take);
    return () => {
      pane?.removeEventListener('focus', take);
    };
  }, [scroller]);
  // Whoever is led to a place in the text goes on there, unless a boundary is what was meant.
  useEffect(() => {
    if (reveal !== null && !reveal.focusBoundary && dialog === null)
      field.current?.focus({ preventScroll: true });
  }, [reveal, dialog]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Chromium ends a composition with a key that still belongs to it.
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    if (reading === '') {
      onProofKey(event);
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setWriting(NOTHING);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      askedFirst(desk, () => {
        if (!correct(desk, writing.span, reading)) return;
        const { end } = writing.span;
        desk.view.setState({ anchor: end, focus: end });
        setWriting(NOTHING);
      });
    }
  };
  // What was typed is not lost by going elsewhere: it is carried out, and can be undone.
  const onBlur = (): void => {
    // The question who is at work takes the focus too; what waits for its answer is carried out then.
    if (desk.view.getState().person === null) return;
    if (reading !== '' && document.hasFocus() && correct(desk, writing.span, reading)) setWriting(NOTHING);
  };
  const isWriting = reading !== '';
  return (
    <div
      ref={box}
      className={styles.place}
      data-writing={isWriting || undefined}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
    >
      <textarea
        ref={field}
        className={styles.field}
        rows={1}
        style={{ width: `${Math.max(1, [...reading].length) * 1.05 + 0.6}em` }}
        aria-label={text('desk.proof.field')}
        aria-describedby="proof-field-help"
        data-correction-field=""
        spellCheck={false}
        autoComplete="off"
        value={reading}
        onChange={(event) => {
          const { value } = event.target;
          setWriting((before) => ({
            span: before.reading === '' ? correctedSpan(desk) : before.span,
            reading: value,
          }));
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <span id="proof-field-help" className={styles.help} hidden={!isWriting}>
        {text('desk.proof.fieldHelp')}
      </span>
    </div>
  );
}
