import { createContext, useContext } from 'react';
import type { EditionId, RawPageId } from '#domain/page/ids';

/** Ways out of and into the library that every screen offers; the app provides them, since features never import each other. */
export type Transfer = {
  /** Opens the export of an edition, or of one of its raw pages. */
  readonly openExport: (editionId: EditionId, rawPageId?: RawPageId) => void;
  /** Opens the import of an edition file that was dropped or picked. */
  readonly openImport: (file: File) => void;
};

export const TransferContext = createContext<Transfer | null>(null);

/** The app's export and import. */
export function useTransfer(): Transfer {
  const transfer = useContext(TransferContext);
  if (transfer === null) throw new Error('No transfer around this component');
  return transfer;
}
