import { Dexie } from 'dexie';
import type { DBCore, Table } from 'dexie';
import type { Head } from '#codec/operation-chain';
import type { ExportedIds } from '#domain/edition/exported-ids';
import type { Operation } from '#domain/history/operation';
import type { ActorId, DocumentId, EditionId, ProposalId, RawPageId } from '#domain/page/ids';
import type { NewspaperProfile } from '#domain/proposal/profile';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { Bookmark, PageSummary, RawPageHeader } from '#ports/page-store';
import { NewerSchemaError } from './newer-schema-error';

/** The shape of the rows, as code understands it. Code that meets a higher stamp must not write. */
export const SCHEMA_STAMP = 1;

export type OperationKey = [documentId: DocumentId, lamport: number, actor: ActorId];

/** Bytes and text apart from their header, so that lists need not load them. */
export type RawPageContent = {
  readonly rawPageId: RawPageId;
  readonly bytes: Uint8Array;
  readonly text: string;
};

/** A snapshot as stored: its written form, and a hash that tells whether that is still whole. */
export type SnapshotRow = {
  readonly documentId: DocumentId;
  /** Number of operations it covers. */
  readonly operations: number;
  /** Lower-case hexadecimal SHA-256 of `content`. */
  readonly hash: string;
  readonly content: Uint8Array;
};

export type Meta =
  | { readonly key: 'schema'; readonly value: number }
  | { readonly key: 'installation'; readonly value: string };

/** The version of the tables below, as the browser counts it: Dexie's, times ten. */
export const TABLES_VERSION = 20;

/** The tables: raw pages, the log with its heads, newspapers, and caches. A released version is never edited; a new one is added below it. */
export class GalleyDatabase extends Dexie {
  declare readonly sources: Table<RawPageHeader, RawPageId>;
  declare readonly contents: Table<RawPageContent, RawPageId>;
  declare readonly ops: Table<Operation, OperationKey>;
  declare readonly heads: Table<Head, [DocumentId, ActorId]>;
  declare readonly snapshots: Table<SnapshotRow, [DocumentId, number]>;
  declare readonly proposals: Table<StoredProposal, ProposalId>;
  declare readonly exportedIds: Table<ExportedIds, EditionId>;
  declare readonly summaries: Table<PageSummary, RawPageId>;
  declare readonly bookmarks: Table<Bookmark, RawPageId>;
  declare readonly profiles: Table<NewspaperProfile, NewspaperProfile['id']>;
  declare readonly meta: Table<Meta, Meta['key']>;

  /** Set once, when it turns out that a newer Galley has worked here: nothing can be written from then on. */
  isReadOnly = false;

  /** @param asFound takes the tables as they are in the store; otherwise those that are missing are made */
  constructor(name: string, { asFound = false }: { readonly asFound?: boolean } = {}) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.use({ stack: 'dbcore', name: 'read-only', create: (core) => this.#guard(core) });
    // Dexie would reopen by itself and let old code write into a newer schema.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
    if (asFound) {
      // Dexie names as properties only tables it was told of.
      this.on(
        'ready',
        () => void Object.assign(this, Object.fromEntries(this.tables.map((each) => [each.name, each]))),
      );
      return;
    }
    this.version(1).stores({
      sources: 'id, sha256',
      contents: 'rawPageId',
      ops: '[documentId+lamport+actor], &[documentId+id]',
      heads: '[documentId+actor], documentId',
      snapshots: '[documentId+operations]',
      proposals: 'id',
      exportedIds: 'editionId',
      summaries: 'rawPageId',
      bookmarks: 'rawPageId',
      meta: 'key',
    });
    this.version(2).stores({ profiles: 'id' });
  }

  /** Every transaction begins here, whoever asks for it. */
  #guard(core: DBCore): DBCore {
    return {
      ...core,
      transaction: (stores, mode, options) => {
        if (this.isReadOnly && mode === 'readwrite')
          throw new NewerSchemaError('A newer Galley has worked here: the store is only read');
        return core.transaction(stores, mode, options);
      },
    };
  }
}
