import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import {
  ERROR_CODES,
  type CorrectionOrigin,
  type CorrectionStatus,
  type ErrorCode,
} from '#domain/page/document';
import { useDesk, useDocument, useView } from '#features/desk/context';
import { visibleText } from '#features/desk/raw/visible-text';
import { selectionOf } from '#features/desk/view-state';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './dialogs.module.css';

const ORIGINS: readonly CorrectionOrigin[] = ['extraction', 'print'];

/** The code most likely meant by a reading: what the change itself looks like. */
function likelyCode(original: string, reading: string): ErrorCode {
  const plain = (text: string): string => text.replace(/\s/gu, '');
  if (original === '') return 'DEL';
  if (reading === '') return original.trim() === '' ? 'SPX' : 'INS';
  if (plain(original) === plain(reading)) return reading.length < original.length ? 'SPX' : 'SPM';
  if ([...original].sort().join('') === [...reading].sort().join('')) return 'TRN';
  return /^\d+$/u.test(original) ? 'NUM' : 'SUB';
}

/** A stretch of raw text beside the marked one, on one line. */
const around = (text: string): string => visibleText(text.replace(/\s+/gu, ' '));

/** Marks the selected raw text as an error, or changes a mark: code, origin, reading, note. */
export function MarkDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const intl = useIntl();
  const { session, view, index } = useDesk();
  const doc = useDocument();
  const anchor = useView((state) => state.anchor);
  const focus = useView((state) => state.focus);
  const at = focus ?? 0;
  const span = selectionOf({ anchor, focus }) ?? { start: at, end: at };
  const selected = useView((state) => state.selectedMark);
  const existing = doc.corrections
    .touching(span)
    .find(
      (m) =>
        (m.id === selected && m.span.start <= span.end && m.span.end >= span.start) ||
        (m.span.start === span.start && m.span.end === span.end),
    );
  const original = existing?.original ?? doc.text.slice(span.start, span.end);
  const [reading, setReading] = useState(existing?.replacement ?? original);
  const [offers, setOffers] = useState(existing === undefined || existing.replacement !== null);
  const [code, setCode] = useState<ErrorCode | null>(existing?.code ?? null);
  const [origin, setOrigin] = useState<CorrectionOrigin>(existing?.origin ?? 'extraction');
  const [note, setNote] = useState(existing?.note ?? '');
  const changed = reading !== original;
  const replacement = offers && (changed || existing?.replacement != null) ? reading : null;
  const shownCode = code ?? (changed ? likelyCode(original, reading) : 'QRY');

  const save = (status: CorrectionStatus): void => {
    const values = { code: shownCode, origin, replacement, note, status };
    const run =
      existing === undefined
        ? session.run({ kind: 'mark', span, ...values })
        : session.run({ kind: 'change-mark', id: existing.id, values });
    if (run.ok || run.error.code === 'nothing-changes') {
      view.setState({ tab: 'marks', anchor: span.end, focus: span.end });
      onClose();
    }
  };
  const line = index.lineOf(span.start);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={intl.formatMessage(
        { id: existing === undefined ? 'desk.mark.title' : 'desk.mark.change' },
        { line },
      )}
      closeLabel={intl.formatMessage({ id: 'common.close' })}
      footer={
        <>
          <Button
            onPress={() => {
              save('query');
            }}
          >
            {intl.formatMessage({ id: 'desk.mark.asQuery' })}
          </Button>
          <Button
            onPress={() => {
              save('marked');
            }}
          >
            {intl.formatMessage({ id: 'desk.mark.asMarked' })}
          </Button>
          <Button
            variant="primary"
            isDisabled={replacement === null}
            onPress={() => {
              save('accepted');
            }}
          >
            {intl.formatMessage({ id: 'desk.mark.asAccepted' })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.context} dir="auto">
          <span>{around(doc.text.slice(Math.max(0, span.start - 14), span.start))}</span>
          <mark>{visibleText(original) || intl.formatMessage({ id: 'desk.marks.insertion' })}</mark>
          <span>{around(doc.text.slice(span.end, span.end + 14))}</span>
        </p>
        <TextField
          label={intl.formatMessage({ id: 'desk.mark.reading' })}
          value={reading}
          onChange={(value) => {
            setReading(value);
            setOffers(true);
          }}
          autoFocus
          onSubmit={() => {
            save(replacement === null ? 'marked' : 'accepted');
          }}
          description={intl.formatMessage({ id: 'desk.mark.readingHelp' })}
        />
        <Checkbox
          isSelected={!offers}
          onChange={(none) => {
            setOffers(!none);
          }}
        >
          {intl.formatMessage({ id: 'desk.mark.noReading' })}
        </Checkbox>
        <div className={styles.pair}>
          <Select
            label={intl.formatMessage({ id: 'desk.mark.code' })}
            choices={ERROR_CODES.map((id) => ({
              id,
              label: intl.formatMessage({ id: `error.${id}` }),
              detail: id,
            }))}
            value={shownCode}
            onChange={setCode}
          />
          <div>
            <p className={styles.label}>{intl.formatMessage({ id: 'desk.mark.origin' })}</p>
            <Segmented
              label={intl.formatMessage({ id: 'desk.mark.origin' })}
              choices={ORIGINS.map((id) => ({ id, label: intl.formatMessage({ id: `origin.${id}` }) }))}
              value={origin}
              onChange={setOrigin}
            />
          </div>
        </div>
        <TextField label={intl.formatMessage({ id: 'desk.mark.note' })} value={note} onChange={setNote} />
      </div>
    </Dialog>
  );
}
