import type { ReactNode } from 'react';
import {
  ERROR_CODES,
  type Correction,
  type CorrectionOrigin,
  type CorrectionStatus,
} from '#domain/page/document';
import { GB_NUMBERS, SIGN_OF_CODE } from '#domain/proof/sign';
import { CharacterButton } from '#features/desk/characters/CharacterButton.tsx';
import { Characters } from '#features/desk/characters/Characters.tsx';
import { useDesk } from '#features/desk/context';
import { Replies } from '#features/desk/marks/Replies.tsx';
import { useTaken } from '#features/desk/marks/use-taken';
import { visibleText } from '#features/desk/raw/visible-text';
import { useText } from '#features/text';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './dialogs.module.css';
import { useMarkForm, useMarkTarget, type MarkForm, type MarkTarget } from './use-mark-form';

const ORIGINS: readonly CorrectionOrigin[] = ['extraction', 'print'];

/** A stretch of raw text beside the marked one, on one line. */
const around = (text: string): string => visibleText(text.replace(/\s+/gu, ' '));

/** Marks the selected raw text as an error, or changes a mark: reading, code with its sign, origin, note, answers. */
export function MarkDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const target = useMarkTarget();
  // Another mark is another form.
  return <MarkWindow key={target.existing?.id ?? 'new'} target={target} onClose={onClose} />;
}

type WindowProps = { readonly target: MarkTarget; readonly onClose: () => void };

function MarkWindow({ target, onClose }: WindowProps): ReactNode {
  const text = useText();
  const { index } = useDesk();
  const form = useMarkForm(target, onClose);
  const { existing, taken } = target;
  const line = index.lineOf(target.span.start);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={text(existing === undefined ? 'desk.mark.title' : 'desk.mark.change', { line })}
      closeLabel={text('common.close')}
      footer={<MarkButtons form={form} isTaken={taken !== undefined} />}
    >
      <Characters>
        <div className={styles.form}>
          {taken === undefined ? null : <Taken mark={taken} />}
          <MarkFields target={target} form={form} />
          {existing === undefined ? null : <Replies mark={existing} canReply={existing.status === 'query'} />}
        </div>
      </Characters>
    </Dialog>
  );
}

/** Says which mark stands there already, and the two ways on. */
function Taken({ mark }: { readonly mark: Correction }): ReactNode {
  const text = useText();
  const { words, show, change } = useTaken();
  return (
    <Banner
      tone="doubtful"
      role="status"
      actions={
        <>
          <Button
            size="small"
            onPress={() => {
              show(mark);
            }}
          >
            {text('desk.mark.show')}
          </Button>
          <Button
            size="small"
            onPress={() => {
              change(mark);
            }}
          >
            {text('desk.mark.changeIt')}
          </Button>
        </>
      }
    >
      {words(mark)}
    </Banner>
  );
}

type ButtonsProps = { readonly form: MarkForm; readonly isTaken: boolean };

function MarkButtons({ form: { save, replacement }, isTaken }: ButtonsProps): ReactNode {
  const text = useText();
  const saveAs = (status: CorrectionStatus) => (): void => {
    save(status);
  };
  return (
    <>
      <Button isDisabled={isTaken} onPress={saveAs('query')}>
        {text('desk.mark.asQuery')}
      </Button>
      <Button isDisabled={isTaken} onPress={saveAs('marked')}>
        {text('desk.mark.asMarked')}
      </Button>
      <Button variant="primary" isDisabled={isTaken || replacement === null} onPress={saveAs('accepted')}>
        {text('desk.mark.asAccepted')}
      </Button>
    </>
  );
}

type FieldsProps = { readonly target: MarkTarget; readonly form: MarkForm };

function MarkFields({ target: { doc, span }, form }: FieldsProps): ReactNode {
  const text = useText();
  const { original, values, replacement, save, change } = form;
  return (
    <>
      <p className={styles.context} dir="auto">
        <span>{around(doc.text.slice(Math.max(0, span.start - 14), span.start))}</span>
        <mark>{visibleText(original) || text('desk.marks.insertion')}</mark>
        <span>{around(doc.text.slice(span.end, span.end + 14))}</span>
      </p>
      <div className={styles.reading}>
        <TextField
          label={text('desk.mark.reading')}
          value={values.reading}
          onChange={(reading) => {
            change({ reading, offers: true });
          }}
          autoFocus
          rows={Math.min(6, values.reading.split('\n').length)}
          onSubmit={() => {
            save(replacement === null ? 'marked' : 'accepted');
          }}
          description={text('desk.mark.readingHelp')}
        />
        <CharacterButton />
      </div>
      <Checkbox
        isSelected={!values.offers}
        onChange={(none) => {
          change({ offers: !none });
        }}
      >
        {text('desk.mark.noReading')}
      </Checkbox>
      <KindFields form={form} />
      <TextField
        label={text('desk.mark.note')}
        value={values.note}
        onChange={(note) => {
          change({ note });
        }}
      />
    </>
  );
}

/** What kind of error it is, with the sign it is drawn with, and where the error was made. */
function KindFields({ form: { values, code, sign, change } }: { readonly form: MarkForm }): ReactNode {
  const text = useText();
  return (
    <div>
      <div className={styles.pair}>
        <Select
          label={text('desk.mark.code')}
          choices={ERROR_CODES.map((id) => ({
            id,
            label: text(`error.${id}`),
            detail: `${text(`sign.${SIGN_OF_CODE[id]}`)} · ${id}`,
            icon: `sign-${SIGN_OF_CODE[id]}` as const,
          }))}
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
      <p className={styles.sign}>
        <Icon name={`sign-${sign}`} size={14} />
        {text('sign.standard', { sign: text(`sign.${sign}`), number: GB_NUMBERS[sign] })}
      </p>
    </div>
  );
}
