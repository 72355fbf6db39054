import type { ExportedIds } from '#domain/edition/exported-ids';
import type { Operation } from '#domain/history/operation';
import type { RawPage } from '#domain/page/document';
import type { NewspaperProfile } from '#domain/proposal/profile';
import type { StoredProposal } from '#domain/proposal/proposal';

/**
 * One thing that is work, as it leaves the store: for the second copy, for a backup, for a rescue file. Caches
 * (snapshots, summaries, bookmarks) are not among them; they are made again.
 */
export type ArchiveRecord =
  | {
      readonly kind: 'raw-page';
      readonly rawPage: RawPage;
      /** RFC 3339 UTC. */
      readonly importedAt: string;
    }
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'proposal'; readonly proposal: StoredProposal }
  | { readonly kind: 'exported-ids'; readonly ids: ExportedIds }
  | { readonly kind: 'newspaper'; readonly newspaper: NewspaperProfile }
  /** What was known of a newspaper was thrown away; it counts until something is known of it again. */
  | { readonly kind: 'newspaper-forgotten'; readonly id: string }
  /** A preference that is work: special characters of one's own, weights of errors, who is at work. */
  | { readonly kind: 'setting'; readonly key: string; readonly value: string };

/** How much an archive holds. */
export type ArchiveFigures = {
  readonly editions: number;
  readonly rawPages: number;
  readonly operations: number;
  readonly newspapers: number;
};

/** Counts what records hold. An edition is a log of its own, which no raw page has. */
export function archiveFigures(records: Iterable<ArchiveRecord>): ArchiveFigures {
  const rawPages = new Set<string>();
  const documents = new Set<string>();
  let operations = 0;
  const newspapers = new Set<string>();
  for (const record of records) {
    if (record.kind === 'raw-page') rawPages.add(record.rawPage.id);
    else if (record.kind === 'newspaper') newspapers.add(record.newspaper.id);
    else if (record.kind === 'newspaper-forgotten') newspapers.delete(record.id);
    else if (record.kind === 'operation') {
      operations++;
      documents.add(record.operation.documentId);
    }
  }
  const editions = [...documents].filter((id) => !rawPages.has(id)).length;
  return { editions, rawPages: rawPages.size, operations, newspapers: newspapers.size };
}
