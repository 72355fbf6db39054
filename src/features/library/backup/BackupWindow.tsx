import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { deferred } from '#ui/deferred.tsx';
import { HeaderSlot } from '#ui/HeaderSlot.tsx';

const dialog = deferred(async () => (await import('./BackupDialog.tsx')).BackupDialog);

/** Whether the window of backups is open, and with which file. */
export type BackupOpen = { readonly file: File | null } | null;

/** The way to the backups in the header, and their window. */
export function BackupWindow({
  open,
  onChange,
}: {
  readonly open: BackupOpen;
  readonly onChange: (open: BackupOpen) => void;
}): ReactNode {
  const text = useText();
  return (
    <>
      <HeaderSlot name="primary">
        <Button variant="primary" onPress={() => onChange({ file: null })}>
          {text('backup.open')}
        </Button>
      </HeaderSlot>
      <Suspense fallback={null}>
        {open === null ? null : <dialog.Component file={open.file} onClose={() => onChange(null)} />}
      </Suspense>
    </>
  );
}
