import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { ExportDone, ExportFailed, ExportProgress } from './ExportOutcome.tsx';
import { Findings } from './Findings.tsx';
import { saveFile } from '#features/save-file';
import styles from './Transfer.module.css';
import { EXPORT_FORMS, useExport } from './use-export';
import type { Examined, ExportForm } from './use-export';
import { useTransferWords } from './use-transfer-words';

export type ExportDialogProps = {
  readonly editionId: EditionId;
  /** The raw page it is asked from; null: from the library. */
  readonly rawPageId: RawPageId | null;
  readonly onClose: () => void;
};

type Scope = 'page' | 'edition';

function Examination({
  examined,
  form,
}: {
  readonly examined: Examined | null;
  readonly form: ExportForm;
}): ReactNode {
  const text = useText();
  const words = useTransferWords();
  if (examined === null) return <ProgressBar label={text('export.reading')} value={null} />;
  if (examined.kind === 'failed') return <ExportFailed problem={examined.problem} />;
  return (
    <>
      <div>
        <h3 className={styles.subtitle}>{text('export.holds')}</h3>
        <p>{form === 'edition' ? words.figures(examined.figures) : words.marks(examined.figures)}</p>
      </div>
      {form === 'edition' ? <Findings findings={examined.findings} order={examined.order} /> : null}
    </>
  );
}

/** What the file is for: one choice, with a sentence about it. */
function FormChoice({
  form,
  onChange,
}: {
  readonly form: ExportForm;
  readonly onChange: (form: ExportForm) => void;
}): ReactNode {
  const text = useText();
  return (
    <div className={styles.form}>
      <Segmented
        label={text('export.form')}
        choices={EXPORT_FORMS.map((id) => ({ id, label: text(`export.form.${id}`) }))}
        value={form}
        onChange={onChange}
      />
      <p className={styles.about}>{text(`export.about.${form}`)}</p>
    </div>
  );
}

function LogChoice({
  withLog,
  onChange,
}: {
  readonly withLog: boolean;
  readonly onChange: (withLog: boolean) => void;
}): ReactNode {
  const text = useText();
  return (
    <div>
      <Checkbox isSelected={withLog} onChange={onChange}>
        {text('export.log')}
      </Checkbox>
      <p className={styles.help}>{text('export.log.help')}</p>
    </div>
  );
}

/** A file of marks without marks says nothing. */
const canExport = (examined: Examined | null, form: ExportForm): boolean =>
  examined?.kind === 'ready' && (form === 'edition' || examined.figures.marks > 0);

/** Says what will leave and what is still open in it, writes it, and hands it over once it is verified. */
export function ExportDialog({ editionId, rawPageId, onClose }: ExportDialogProps): ReactNode {
  const text = useText();
  const [scope, setScope] = useState<Scope>(rawPageId === null ? 'edition' : 'page');
  const [form, setForm] = useState<ExportForm>('edition');
  const [withLog, setWithLog] = useState(true);
  const { examined, step, run } = useExport(
    editionId,
    scope === 'page' && rawPageId !== null ? rawPageId : null,
  );
  const [hasMore, setHasMore] = useState(false);
  if (examined?.kind === 'ready' && examined.isPart && !hasMore) setHasMore(true);
  const isRunning = step.kind === 'running';
  const isDone = step.kind === 'done';
  const isReady = canExport(examined, form);

  const body = (): ReactNode => {
    if (step.kind === 'done') return <ExportDone file={step.file} form={step.form} />;
    if (step.kind === 'running') return <ExportProgress stage={step.stage} />;
    return (
      <div className={styles.stack}>
        {step.kind === 'failed' ? <ExportFailed problem={step.problem} /> : null}
        {rawPageId !== null && hasMore ? (
          <Segmented
            label={text('export.scope')}
            choices={[
              { id: 'page', label: text('export.scope.page') },
              { id: 'edition', label: text('export.scope.edition') },
            ]}
            value={scope}
            onChange={setScope}
          />
        ) : null}
        <FormChoice form={form} onChange={setForm} />
        <Examination examined={examined} form={form} />
        {form === 'edition' ? <LogChoice withLog={withLog} onChange={setWithLog} /> : null}
      </div>
    );
  };

  const footer =
    step.kind === 'done' ? (
      <>
        <Button onPress={() => saveFile(step.file.blob, step.file.fileName)}>{text('export.again')}</Button>
        <Button variant="primary" autoFocus onPress={onClose}>
          {text('common.close')}
        </Button>
      </>
    ) : (
      <>
        <Button onPress={onClose}>{text('common.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={!isReady}
          onPress={() => {
            // Stays enabled while it runs, so that focus has a place to be.
            if (!isRunning) run({ form, log: withLog });
          }}
        >
          {text('export.run')}
        </Button>
      </>
    );

  return (
    <Dialog
      isOpen
      title={text(isDone ? 'export.done.title' : form === 'edition' ? 'export.title' : 'export.title.marks')}
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={footer}
    >
      {body()}
    </Dialog>
  );
}
