import type { ReactNode } from 'react';
import { useText } from '#features/text';
import type { LibraryEdition } from '#library/shelf';
import type { Progress } from '#ports/segmenter';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './form.module.css';
import { DecodeDialog } from './DecodeDialog.tsx';
import { ImportReportDialog } from './ImportReportDialog.tsx';
import type { Import } from './use-import';

export type ImportWindowsProps = {
  readonly bringIn: Import;
  readonly editions: readonly LibraryEdition[];
  readonly trashedEditions: readonly LibraryEdition[];
};

/** How far reading files has come; null while they are being stored, which cannot be stopped half-way. */
function ProgressDialog({
  progress,
  onStop,
}: {
  readonly progress: Progress | null;
  readonly onStop: () => void;
}): ReactNode {
  const text = useText();
  const title = text(progress === null ? 'import.adding' : 'import.reading');
  const amount = progress === null ? '' : text('import.progress', progress);
  return (
    <Dialog
      isOpen
      size="small"
      role="alertdialog"
      title={title}
      closeLabel={text('import.stop')}
      onOpenChange={onStop}
      {...(progress === null ? {} : { footer: <Button onPress={onStop}>{text('import.stop')}</Button> })}
    >
      <ProgressBar
        isLabelHidden
        label={title}
        value={progress?.done ?? null}
        maxValue={progress?.total ?? 1}
        valueLabel={amount}
      />
      <p className={styles.amount}>{amount}</p>
    </Dialog>
  );
}

/** One or two small files are done before a window could be read. */
const WORTH_A_WINDOW = 3;

/** What an import shows on its way: progress, a question about the encoding, a report. */
export function ImportWindows({ bringIn, editions, trashedEditions }: ImportWindowsProps): ReactNode {
  const { step } = bringIn;
  switch (step.kind) {
    case 'idle':
      return null;
    case 'asking':
      return <DecodeDialog key={step.candidate.sha256} {...step} />;
    case 'report':
      return (
        <ImportReportDialog
          report={step.report}
          editions={editions}
          trashedEditions={trashedEditions}
          onClose={bringIn.closeReport}
        />
      );
    case 'examining':
      if (step.progress.total < WORTH_A_WINDOW) return null;
      return <ProgressDialog progress={step.progress} onStop={bringIn.stop} />;
    case 'adding':
      if (step.count < WORTH_A_WINDOW) return null;
      return <ProgressDialog progress={null} onStop={bringIn.stop} />;
  }
}
