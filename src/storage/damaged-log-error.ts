import type { SchemaFault } from '#codec/schema-fault';
import type { Operation } from '#domain/history/operation';
import type { DocumentId } from '#domain/page/ids';

export type DamagedRow = { readonly key: string; readonly fault: SchemaFault };

/** Rows of a log that are not operations. Nothing was changed; `sound` is what can still be shown, read-only. */
export class DamagedLogError extends Error {
  override readonly name = 'DamagedLogError';
  readonly documentId: DocumentId;
  readonly rows: readonly DamagedRow[];
  readonly sound: readonly Operation[];

  constructor(documentId: DocumentId, rows: readonly DamagedRow[], sound: readonly Operation[]) {
    super(`${rows.length} damaged rows in the log of ${documentId}, the first at ${rows[0]?.key ?? '?'}`);
    this.documentId = documentId;
    this.rows = rows;
    this.sound = sound;
  }
}
