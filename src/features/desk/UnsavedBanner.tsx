import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { saveFile } from '#features/save-file';
import { useServices } from '#features/services';
import { backupFileName } from '#library/backup-reminder';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { showToast } from '#ui/toast-queue';
import { useDesk, useSession } from './context';

/** Hands over everything as one file, with what could not be stored. */
function RescueButton(): ReactNode {
  const intl = useIntl();
  const { session } = useDesk();
  const { safekeeping, clock } = useServices();
  const [isBusy, setBusy] = useState(false);
  const rescue = async (): Promise<void> => {
    setBusy(true);
    try {
      const { blob } = await safekeeping.rescue(session.unsaved());
      saveFile(blob, backupFileName(clock.now()).replace('backup', 'rescue'));
      showToast({ text: intl.formatMessage({ id: 'desk.unsaved.rescued' }), tone: 'good' });
    } catch {
      showToast({ text: intl.formatMessage({ id: 'desk.unsaved.notRescued' }), tone: 'proof' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" isPending={isBusy} onPress={() => void rescue()}>
      {intl.formatMessage({ id: 'desk.unsaved.rescue' })}
    </Button>
  );
}

/** While something is not stored: what that means, why, and what to do. It cannot be dismissed. */
export function UnsavedBanner(): ReactNode {
  const intl = useIntl();
  const { session } = useDesk();
  const saving = useSession((state) => state.saving);
  if (saving.kind !== 'unsaved') return null;
  return (
    <Banner
      tone="proof"
      role="alert"
      actions={
        <>
          <RescueButton />
          <Button
            size="small"
            onPress={() => {
              session.retry();
            }}
          >
            {intl.formatMessage({ id: 'desk.unsaved.retry' })}
          </Button>
        </>
      }
    >
      {intl.formatMessage({ id: 'desk.unsaved.how' }, { count: saving.operations })}
      {saving.fault === 'unknown' ? null : ` ${intl.formatMessage({ id: `desk.unsaved.${saving.fault}` })}`}
    </Banner>
  );
}
