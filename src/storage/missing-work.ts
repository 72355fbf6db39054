// What of an archive a store has not yet. Pure.
import { soundChains } from '#codec/log-chains';
import { chainKey, type Head } from '#codec/operation-chain';
import type { ArchiveRecord } from '#domain/archive/record';
import type { Operation } from '#domain/history/operation';
import type { DocumentId } from '#domain/page/ids';
import type { Missing } from '#ports/archive';

/** A store as it is at one moment, but for the bytes of its raw pages. */
export type Holdings = {
  readonly operations: readonly Operation[];
  readonly heads: readonly Head[];
  /** Of raw pages, proposals, exported ids and newspapers; see `nameOf`. */
  readonly names: ReadonlySet<string>;
};

export type MissingWork = Missing & {
  /** Where chains end that get further operations. */
  readonly heads: readonly Head[];
};

/** Names a record of which there is one only. Operations are told apart by their ids. */
export function nameOf(record: ArchiveRecord): string {
  switch (record.kind) {
    case 'raw-page':
      return `raw-page ${record.rawPage.id}`;
    case 'operation':
      return `operation ${record.operation.documentId} ${record.operation.id}`;
    case 'proposal':
      return `proposal ${record.proposal.id}`;
    case 'exported-ids':
      return `exported-ids ${record.ids.editionId}`;
    case 'newspaper':
      return `newspaper ${record.newspaper.id}`;
    case 'newspaper-forgotten':
      return `newspaper ${record.id}`;
    case 'setting':
      return `setting ${record.key}`;
  }
}

/** Settings are left out: they are not in the store. Of several records of one name the last is taken. */
export async function findMissing(here: Holdings, given: readonly ArchiveRecord[]): Promise<MissingWork> {
  const operations = given.flatMap((each) => (each.kind === 'operation' ? [each.operation] : []));
  const sound = await soundChains([...here.operations, ...operations]);
  const stored = new Set(here.operations.map(({ documentId, id }) => `${documentId} ${id}`));
  const fresh = sound.operations.filter(({ documentId, id }) => !stored.has(`${documentId} ${id}`));
  const others = new Map<string, ArchiveRecord>();
  for (const each of given) {
    const name = nameOf(each);
    if (each.kind === 'newspaper-forgotten') others.delete(name);
    else if (each.kind !== 'operation' && each.kind !== 'setting' && !here.names.has(name))
      others.set(name, each);
  }
  const documents = new Set<DocumentId>(here.operations.map(({ documentId }) => documentId));
  const chains = new Set(fresh.map(chainKey));
  return {
    records: [
      ...others.values(),
      ...fresh.map((operation): ArchiveRecord => ({ kind: 'operation', operation })),
    ],
    left: sound.left,
    grown: new Set(fresh.map(({ documentId }) => documentId).filter((id) => documents.has(id))),
    heads: sound.heads.filter((head) => chains.has(chainKey(head))),
  };
}
