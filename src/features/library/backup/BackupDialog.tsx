import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { saveFile } from '#features/save-file';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './Backup.module.css';
import { BackupBody } from './BackupBody.tsx';
import { useBackup, type BackupStep, type BackupWork } from './use-backup';

/** A file under way to being restored has a window of its own name. */
const isOfRestoring = ({ kind }: BackupStep): boolean =>
  kind === 'checking' || kind === 'refused' || kind === 'sound' || kind === 'restoring';

/** The one thing to do next. */
function Decisive({ work, onClose }: { readonly work: BackupWork; readonly onClose: () => void }): ReactNode {
  const text = useText();
  const { step, backUp, restore } = work;
  switch (step.kind) {
    case 'made':
    case 'restored':
      return (
        <Button variant="primary" autoFocus onPress={onClose}>
          {text('common.close')}
        </Button>
      );
    case 'sound': {
      const { operations, rawPages, newspapers } = step.examined.missing;
      return (
        <Button
          variant="primary"
          isDisabled={operations + rawPages + newspapers === 0}
          onPress={() => restore(step.file)}
        >
          {text('backup.restore.run')}
        </Button>
      );
    }
    case 'checking':
    case 'refused':
    case 'restoring':
      return null;
    default:
      return (
        <Button
          variant="primary"
          onPress={() => {
            // Stays enabled while it runs, so that focus has a place to be.
            if (step.kind !== 'writing') backUp();
          }}
        >
          {text('backup.run')}
        </Button>
      );
  }
}

/** Backs everything up as one file, says how safe the work is, and brings a backup back. */
export function BackupDialog({
  file,
  onClose,
}: {
  /** A backup that was dropped, to be looked at first. */
  readonly file: File | null;
  readonly onClose: () => void;
}): ReactNode {
  const text = useText();
  const work = useBackup(file);
  const { step, examine } = work;
  return (
    <Dialog
      isOpen
      title={text(isOfRestoring(step) ? 'backup.restore.title' : 'backup.title')}
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={
        <>
          <span className={styles.spread}>
            <FileTrigger
              onSelect={(files) => {
                const chosen = files?.[0];
                if (chosen !== undefined) examine(chosen);
              }}
            >
              <Button isDisabled={step.kind === 'writing' || step.kind === 'restoring'}>
                {text('backup.restore')}
              </Button>
            </FileTrigger>
          </span>
          {step.kind === 'made' ? (
            <Button onPress={() => saveFile(step.backup.blob, step.backup.fileName)}>
              {text('backup.again')}
            </Button>
          ) : null}
          {step.kind === 'sound' || step.kind === 'refused' ? (
            <Button onPress={onClose}>
              {text(step.kind === 'sound' ? 'common.cancel' : 'common.close')}
            </Button>
          ) : null}
          <Decisive work={work} onClose={onClose} />
        </>
      }
    >
      <BackupBody step={step} />
    </Dialog>
  );
}
