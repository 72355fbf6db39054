import { useState } from 'react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useText } from '#features/text';
import type { SoundEdition } from '#library/import-edition';
import { visibleName } from '#library/visible-name';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { showToast } from '#ui/toast-queue';
import { ImportRefused, ImportSummary } from './ImportSummary.tsx';
import styles from './Transfer.module.css';
import { useImportEdition } from './use-import-edition';
import type { ImportStep } from './use-import-edition';
import { useTransferWords } from './use-transfer-words';

export type ImportDialogProps = { readonly file: File; readonly onClose: () => void };

const soundOf = (step: ImportStep): SoundEdition | null => ('sound' in step ? step.sound : null);

/** Checks an edition file completely, says what it holds or why it is refused, and imports it when told to. */
export function ImportDialog({ file: given, onClose }: ImportDialogProps): ReactNode {
  const text = useText();
  const words = useTransferWords();
  const [file, setFile] = useState(given);
  const { step, store } = useImportEdition(file, (sound) => {
    const edition = words.editionName(sound.edition);
    showToast({ text: text('importEdition.done', { edition }), tone: 'good' });
    onClose();
  });
  const sound = soundOf(step);

  const body = (): ReactNode => {
    if (step.kind === 'reading')
      return (
        <ProgressBar label={text('importEdition.reading', { file: visibleName(file.name) })} value={null} />
      );
    if (step.kind === 'refused') return <ImportRefused refusal={step.refusal} />;
    if (step.kind === 'storing') return <ProgressBar label={text('importEdition.storing')} value={null} />;
    return (
      <div className={styles.stack}>
        {step.kind === 'failed' ? (
          <Banner tone="proof" role="alert">
            {text('importEdition.failed')}
          </Banner>
        ) : null}
        <ImportSummary sound={step.sound} />
      </div>
    );
  };

  return (
    <Dialog
      isOpen
      title={text(step.kind === 'refused' ? 'importEdition.refused' : 'importEdition.title')}
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={
        <>
          <span className={styles.spread}>
            <FileTrigger
              acceptedFileTypes={['application/json', '.json']}
              onSelect={(files) => {
                const other = files?.[0];
                if (other !== undefined) setFile(other);
              }}
            >
              <Button isDisabled={step.kind === 'storing'}>{text('importEdition.other')}</Button>
            </FileTrigger>
          </span>
          <Button onPress={onClose}>
            {text(step.kind === 'refused' ? 'common.close' : 'common.cancel')}
          </Button>
          {step.kind === 'refused' ? null : (
            <Button
              variant="primary"
              isDisabled={sound === null}
              onPress={() => {
                // Stays enabled while it stores, so that focus has a place to be.
                if (sound !== null && step.kind !== 'storing') store(sound);
              }}
            >
              {text('importEdition.run')}
            </Button>
          )}
        </>
      }
    >
      {body()}
    </Dialog>
  );
}
