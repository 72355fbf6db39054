import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useDesk, useView } from '#features/desk/context';
import { correct } from '#features/desk/proofing';
import { useText } from '#features/text';
import styles from './CorrectionField.module.css';
import { correctedSpan, useProofKeys } from './use-proof-keys';
import type { RawWindow } from './use-raw-window';

/** Where the caret is drawn, in the layer of the lines; null while it is not on screen. */
function useCaretPlace(raw: RawWindow): { readonly left: number; readonly top: number } | null {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { layer, geometry, first, last } = raw;
  const focus = useView((state) => state.focus);
  const anchor = useView((state) => state.anchor);
  useLayoutEffect(() => {
    const caret = layer.current?.querySelector('[data-caret]');
    const frame = layer.current?.getBoundingClientRect();
    if (caret == null || frame === undefined) {
      setPlace(null);
      return;
    }
    const { left, top } = caret.getBoundingClientRect();
    setPlace({ left: left - frame.left, top: top - frame.top });
  }, [layer, geometry, first, last, focus, anchor]);
  return place;
}

/**
 * The keyboard of the raw text while it is proofread: an input field at the caret. Empty, its keys move the caret and
 * decide; what is typed or composed in it is the new reading of the selection, or is put in at the caret.
 */
export function CorrectionField({ raw }: { readonly raw: RawWindow }): ReactNode {
  const text = useText();
  const desk = useDesk();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reading, setReading] = useState('');
  const onProofKey = useProofKeys(raw);
  const place = useCaretPlace(raw);
  const reveal = useView((state) => state.reveal);
  const dialog = useView((state) => state.dialog);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
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
      setReading('');
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      if (correct(desk, correctedSpan(desk), reading)) setReading('');
    }
  };
  const isWriting = reading !== '';
  return (
    <div
      className={styles.place}
      style={place === null ? undefined : { left: place.left, top: place.top }}
      data-writing={isWriting || undefined}
      data-away={place === null || undefined}
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
          setReading(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <span id="proof-field-help" className={styles.help} hidden={!isWriting}>
        {text('desk.proof.fieldHelp')}
      </span>
    </div>
  );
}
