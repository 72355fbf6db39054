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
import { useExport } from './use-export';
import type { Examined } from './use-export';
import { useTransferWords } from './use-transfer-words';

export type ExportDialogProps = {
  readonly editionId: EditionId;
  /** The raw page it is asked from; null: from the library. */
  readonly rawPageId: RawPageId | null;
  readonly onClose: () => void;
};

type Scope = 'page' | 'edition';

function Examination({ examined }: { readonly examined: Examined | null }): ReactNode {
  const text = useText();
  const words = useTransferWords();
  if (examined === null) return <ProgressBar label={text('export.reading')} value={null} />;
  if (examined.kind === 'failed') return <ExportFailed problem={examined.problem} />;
  return (
    <>
      <div>
        <h3 className={styles.subtitle}>{text('export.holds')}</h3>
        <p>{words.figures(examined.figures)}</p>
        <p className={styles.about}>{text('export.about')}</p>
      </div>
      <Findings findings={examined.findings} order={examined.order} />
    </>
  );
}

/** Says what will leave and what is still open in it, writes it, and hands it over once it is verified. */
export function ExportDialog({ editionId, rawPageId, onClose }: ExportDialogProps): ReactNode {
  const text = useText();
  const [scope, setScope] = useState<Scope>(rawPageId === null ? 'edition' : 'page');
  const [withLog, setWithLog] = useState(true);
  const { examined, step, run } = useExport(
    editionId,
    scope === 'page' && rawPageId !== null ? rawPageId : null,
  );
  const [hasMore, setHasMore] = useState(false);
  if (examined?.kind === 'ready' && examined.isPart && !hasMore) setHasMore(true);
  const isRunning = step.kind === 'running';
  const isDone = step.kind === 'done';

  const body = (): ReactNode => {
    if (step.kind === 'done') return <ExportDone file={step.file} />;
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
        <Examination examined={examined} />
        <div>
          <Checkbox isSelected={withLog} onChange={setWithLog}>
            {text('export.log')}
          </Checkbox>
          <p className={styles.help}>{text('export.log.help')}</p>
        </div>
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
          isDisabled={examined?.kind !== 'ready'}
          onPress={() => {
            // Stays enabled while it runs, so that focus has a place to be.
            if (!isRunning) run(withLog);
          }}
        >
          {text('export.run')}
        </Button>
      </>
    );

  return (
    <Dialog
      isOpen
      title={text(isDone ? 'export.done.title' : 'export.title')}
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={footer}
    >
      {body()}
    </Dialog>
  );
}
