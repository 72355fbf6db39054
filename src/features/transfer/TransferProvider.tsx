import { Suspense, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { TransferContext } from '#features/transfer-context';
import type { Transfer } from '#features/transfer-context';
import { deferred } from '#ui/deferred.tsx';

const exporting = deferred(async () => (await import('./ExportDialog.tsx')).ExportDialog);
const importing = deferred(async () => (await import('./ImportDialog.tsx')).ImportDialog);

type Open =
  | { readonly kind: 'export'; readonly editionId: EditionId; readonly rawPageId: RawPageId | null }
  | { readonly kind: 'import'; readonly file: File };

/**
 * Export and import for every screen inside it: provides `useTransfer` and shows its windows over the screen. Stands
 * inside the services and the query client.
 */
export function TransferProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [open, setOpen] = useState<Open | null>(null);
  const transfer = useMemo<Transfer>(
    () => ({
      openExport: (editionId, rawPageId) =>
        setOpen({ kind: 'export', editionId, rawPageId: rawPageId ?? null }),
      openImport: (file) => setOpen({ kind: 'import', file }),
    }),
    [],
  );
  const close = (): void => setOpen(null);
  // Going to another screen, with Back for instance, leaves the window behind with the screen it belongs to.
  useEffect(() => {
    const leave = (): void => setOpen(null);
    window.addEventListener('hashchange', leave);
    return () => window.removeEventListener('hashchange', leave);
  }, []);
  return (
    <TransferContext value={transfer}>
      {children}
      <Suspense fallback={null}>
        {open?.kind === 'export' ? <exporting.Component {...open} onClose={close} /> : null}
        {open?.kind === 'import' ? <importing.Component file={open.file} onClose={close} /> : null}
      </Suspense>
    </TransferContext>
  );
}
