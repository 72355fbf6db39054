import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { backupFileName } from '#library/backup-reminder';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { showToast } from '#ui/toast-queue';
import { saveFile } from './save-file';
import { useServices } from './services';
import { useText } from './text';

/** Hands over everything as one file, with what could not be stored. */
function RescueButton({ isFirst }: { readonly isFirst: boolean }): ReactNode {
  const text = useText();
  const { safekeeping, clock, unsaved } = useServices();
  const [isBusy, setBusy] = useState(false);
  const rescue = async (): Promise<void> => {
    setBusy(true);
    try {
      const { blob } = await safekeeping.rescue(unsaved.operations());
      saveFile(blob, backupFileName(clock.now()).replace('backup', 'rescue'));
      showToast({ text: text('unsaved.rescued'), tone: 'good' });
    } catch {
      showToast({ text: text('unsaved.notRescued'), tone: 'proof' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="small"
      variant={isFirst ? 'primary' : 'quiet'}
      isPending={isBusy}
      onPress={() => void rescue()}
    >
      {text('unsaved.rescue')}
    </Button>
  );
}

/** While something is not stored, on any page: what that means, why, and what to do. It cannot be dismissed. */
export function UnsavedBanner(): ReactNode {
  const text = useText();
  const { unsaved } = useServices();
  const state = useStore(unsaved.store);
  if (state === null) return null;
  const { operations, fault, isPaused } = state;
  return (
    <Banner
      tone="proof"
      role="alert"
      actions={
        <>
          <RescueButton isFirst={isPaused} />
          <Button size="small" onPress={() => unsaved.retry()}>
            {text('unsaved.retry')}
          </Button>
        </>
      }
    >
      <p>
        {text('unsaved.how', { count: operations })}
        {fault === 'unknown' ? null : ` ${text(`unsaved.${fault}`)}`}
      </p>
      {isPaused ? <p>{text('unsaved.paused')}</p> : null}
    </Banner>
  );
}
