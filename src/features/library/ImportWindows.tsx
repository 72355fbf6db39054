import type { ReactNode } from 'react';
import { useText } from '#features/text';
import type { LibraryEdition } from '#library/shelf';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { DecodeDialog } from './DecodeDialog.tsx';
import { ImportReportDialog } from './ImportReportDialog.tsx';
import type { Import } from './use-import';

export type ImportWindowsProps = {
  readonly bringIn: Import;
  readonly editions: readonly LibraryEdition[];
  readonly trashedEditions: readonly LibraryEdition[];
};

/** What an import shows on its way: progress, a question about the encoding, a report. */
export function ImportWindows({ bringIn, editions, trashedEditions }: ImportWindowsProps): ReactNode {
  const text = useText();
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
    case 'adding': {
      const progress = step.kind === 'examining' ? step.progress : null;
      // One small file is done before a window could be read.
      if (progress !== null && progress.total < 3) return null;
      return (
        <Dialog
          isOpen
          size="small"
          role="alertdialog"
          title={text(step.kind === 'adding' ? 'import.adding' : 'import.reading')}
          closeLabel={text('import.stop')}
          onOpenChange={bringIn.stop}
          {...(progress === null
            ? {}
            : { footer: <Button onPress={bringIn.stop}>{text('import.stop')}</Button> })}
        >
          <ProgressBar
            isLabelHidden
            label={text(step.kind === 'adding' ? 'import.adding' : 'import.reading')}
            value={progress?.done ?? null}
            maxValue={progress?.total ?? 1}
            valueLabel={progress === null ? '' : text('import.progress', progress)}
          />
          <p>{progress === null ? '' : text('import.progress', progress)}</p>
        </Dialog>
      );
    }
  }
}
