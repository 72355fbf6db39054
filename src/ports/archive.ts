import type { ArchiveRecord } from '#domain/archive/record';
import type { DocumentId } from '#domain/page/ids';

/** What of an archive is not here yet. */
export type Missing = {
  /** Ready to be added: sound chains, and whatever goes with them. */
  readonly records: readonly ArchiveRecord[];
  /** Operations that contradict what is here, or follow nothing: they are not added. */
  readonly left: number;
  /** Documents that are here already and would get further operations. */
  readonly grown: ReadonlySet<DocumentId>;
};

/** Everything in the store that is work, to be taken along and brought back. */
export interface Archive {
  /**
   * All records, the log as it is at one moment. Hands them on in parts, small enough to be written one by one.
   * @returns how many rows were left out because they are not what they must be
   */
  read(take: (part: readonly ArchiveRecord[]) => Promise<void>): Promise<number>;
  /** Compares without writing. */
  missing(records: readonly ArchiveRecord[]): Promise<Missing>;
  /** Adds what is missing: all of it in one strict transaction, or nothing. Changes and removes nothing that is here. */
  add(records: readonly ArchiveRecord[]): Promise<Missing>;
}
