import { useState, type ReactNode } from 'react';
import {
  ERROR_CODES,
  type Correction,
  type CorrectionOrigin,
  type CorrectionStatus,
  type ErrorCode,
  type PageDocument,
} from '#domain/page/document';
import type { CorrectionId, Span } from '#domain/page/ids';
import { useDesk, useDocument, useView } from '#features/desk/context';
import { visibleText } from '#features/desk/raw/visible-text';
import { selectionOf } from '#features/desk/view-state';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './dialogs.module.css';

const ORIGINS: readonly CorrectionOrigin[] = ['extraction', 'print'];

/** The code most likely meant by a reading: what the change itself looks like. */
export function likelyCode(original: string, reading: string): ErrorCode {
  const plain = (text: string): string => text.replace(/\s/gu, '');
  if (original === '') return 'DEL';
  if (reading === '') return original.trim() === '' ? 'SPX' : 'INS';
  if (plain(original) === plain(reading)) return reading.length < original.length ? 'SPX' : 'SPM';
  if ([...original].sort().join('') === [...reading].sort().join('')) return 'TRN';
  return /^\d+$/u.test(original) ? 'NUM' : 'SUB';
}

/** A stretch of raw text beside the marked one, on one line. */
const around = (text: string): string => visibleText(text.replace(/\s+/gu, ' '));

/** The mark meant by the selection: the chosen one where it touches, or one at exactly this place. */
function markAt(doc: PageDocument, span: Span, chosen: CorrectionId | null): Correction | undefined {
  const touching = doc.corrections.touching(span);
  return (
    touching.find((m) => m.id === chosen) ??
    touching.find((m) => m.span.start === span.start && m.span.end === span.end)
  );
}

type Values = Pick<Correction, 'origin' | 'note'> & {
  readonly reading: string;
  readonly offers: boolean;
  /** Null while nobody has chosen: then the likely one. */
  readonly code: ErrorCode | null;
};

const BLANK = { origin: 'extraction', note: '', code: null } as const;

function valuesOf(existing: Correction | undefined, original: string): Values {
  if (existing === undefined) return { ...BLANK, reading: original, offers: true };
  const { origin, note, code, replacement } = existing;
  return { origin, note, code, reading: replacement ?? original, offers: replacement !== null };
}

/** What is being marked, the values of the form, and how it is stored. */
function useMarkForm(onClose: () => void) {
  const { session, view } = useDesk();
  const doc = useDocument();
  const anchor = useView((state) => state.anchor);
  const focus = useView((state) => state.focus) ?? 0;
  const chosen = useView((state) => state.selectedMark);
  const selection = selectionOf({ anchor, focus }) ?? { start: focus, end: focus };
  const existing = markAt(doc, selection, chosen);
  const span = existing?.span ?? selection;
  const original = doc.text.slice(span.start, span.end);
  const [values, setValues] = useState<Values>(() => valuesOf(existing, original));
  const { reading, offers, origin, note } = values;
  const changed = reading !== original;
  const replacement = offers && (changed || existing?.replacement === reading) ? reading : null;
  const code = values.code ?? (changed ? likelyCode(original, reading) : 'QRY');
  const save = (status: CorrectionStatus): void => {
    const wanted = { code, origin, replacement, note, status };
    const run =
      existing === undefined
        ? session.run({ kind: 'mark', span, ...wanted })
        : session.run({ kind: 'change-mark', id: existing.id, values: wanted });
    if (!run.ok && run.error.code !== 'nothing-changes') return;
    view.setState({ tab: 'marks', anchor: span.end, focus: span.end });
    onClose();
  };
  const change = (part: Partial<Values>): void => {
    setValues((before) => ({ ...before, ...part }));
  };
  return { doc, span, original, isNew: existing === undefined, values, code, replacement, save, change };
}

type Form = ReturnType<typeof useMarkForm>;

/** Marks the selected raw text as an error, or changes a mark: code, origin, reading, note. */
export function MarkDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText();
  const { index } = useDesk();
  const form = useMarkForm(onClose);
  const line = index.lineOf(form.span.start);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={text(form.isNew ? 'desk.mark.title' : 'desk.mark.change', { line })}
      closeLabel={text('common.close')}
      footer={<MarkButtons form={form} />}
    >
      <MarkFields form={form} />
    </Dialog>
  );
}

function MarkButtons({ form: { save, replacement } }: { readonly form: Form }): ReactNode {
  const text = useText();
  const saveAs = (status: CorrectionStatus) => (): void => {
    save(status);
  };
  return (
    <>
      <Button onPress={saveAs('query')}>{text('desk.mark.asQuery')}</Button>
      <Button onPress={saveAs('marked')}>{text('desk.mark.asMarked')}</Button>
      <Button variant="primary" isDisabled={replacement === null} onPress={saveAs('accepted')}>
        {text('desk.mark.asAccepted')}
      </Button>
    </>
  );
}

function MarkFields({ form }: { readonly form: Form }): ReactNode {
  const text = useText();
  const { doc, span, original, values, code, replacement, save, change } = form;
  return (
    <div className={styles.form}>
      <p className={styles.context} dir="auto">
        <span>{around(doc.text.slice(Math.max(0, span.start - 14), span.start))}</span>
        <mark>{visibleText(original) || text('desk.marks.insertion')}</mark>
        <span>{around(doc.text.slice(span.end, span.end + 14))}</span>
      </p>
      <TextField
        label={text('desk.mark.reading')}
        value={values.reading}
        onChange={(reading) => {
          change({ reading, offers: true });
        }}
        autoFocus
        onSubmit={() => {
          save(replacement === null ? 'marked' : 'accepted');
        }}
        description={text('desk.mark.readingHelp')}
      />
      <Checkbox
        isSelected={!values.offers}
        onChange={(none) => {
          change({ offers: !none });
        }}
      >
        {text('desk.mark.noReading')}
      </Checkbox>
      <div className={styles.pair}>
        <Select
          label={text('desk.mark.code')}
          choices={ERROR_CODES.map((id) => ({ id, label: text(`error.${id}`), detail: id }))}
          value={code}
          onChange={(id) => {
            change({ code: id });
          }}
        />
        <div>
          <p className={styles.label}>{text('desk.mark.origin')}</p>
          <Segmented
            label={text('desk.mark.origin')}
            choices={ORIGINS.map((id) => ({ id, label: text(`origin.${id}`) }))}
            value={values.origin}
            onChange={(origin) => {
              change({ origin });
            }}
          />
        </div>
      </div>
      <TextField
        label={text('desk.mark.note')}
        value={values.note}
        onChange={(note) => {
          change({ note });
        }}
      />
    </div>
  );
}
