import { chainKey, type Head } from '#codec/operation-chain';
import { parseOperation } from '#codec/operation-schema';
import { readProfileRow } from '#codec/profile-form';
import type { ArchiveRecord } from '#domain/archive/record';
import type { RawPageId } from '#domain/page/ids';
import type { Archive, Missing } from '#ports/archive';
import type { ChangeChannel } from './change-channel';
import type { GalleyDatabase } from './database';
import { findMissing, nameOf, type Holdings, type MissingWork } from './missing-work';
import { requireKnownSchema } from './open-database';
import { readRawPageRecord } from './raw-page-rows';
import type { StoredWork } from './stored-work';

/** Operations handed on at once. */
const PART = 1000;
const MAX_ATTEMPTS = 3;

type Contents = Holdings & {
  readonly rawPageIds: readonly RawPageId[];
  readonly others: readonly ArchiveRecord[];
  /** Rows that are not what they must be. */
  readonly left: number;
};

/** The work in IndexedDB. Rows that are not what they must be are left out: they are announced where they are read. */
export class DexieArchive implements Archive {
  readonly #database: GalleyDatabase;
  readonly #channel: ChangeChannel;
  readonly #stored: StoredWork;

  constructor(database: GalleyDatabase, channel: ChangeChannel, stored: StoredWork) {
    this.#database = database;
    this.#channel = channel;
    this.#stored = stored;
  }

  async read(take: (part: readonly ArchiveRecord[]) => Promise<void>): Promise<number> {
    const { operations, rawPageIds, others, ...contents } = await this.#contents();
    let { left } = contents;
    for (const id of rawPageIds) {
      const record = await readRawPageRecord(this.#database, id);
      if (record === null) left++;
      else await take([record]);
    }
    if (others.length > 0) await take(others);
    for (let i = 0; i < operations.length; i += PART)
      await take(operations.slice(i, i + PART).map((operation) => ({ kind: 'operation', operation })));
    return left;
  }

  async missing(records: readonly ArchiveRecord[]): Promise<Missing> {
    return findMissing(await this.#contents(), records);
  }

  async add(records: readonly ArchiveRecord[]): Promise<Missing> {
    for (let attempt = 1; ; attempt++) {
      const here = await this.#contents();
      const missing = await findMissing(here, records);
      try {
        await this.#store(here, missing);
      } catch (error) {
        // Another tab may have brought the same in between. Nothing was stored; what is missing is asked anew.
        if (attempt === MAX_ATTEMPTS) throw error;
        continue;
      }
      this.#stored.tell(missing.records, missing.heads);
      this.#channel.announce(
        missing.records.flatMap((each) => (each.kind === 'operation' ? [each.operation.documentId] : [])),
      );
      return missing;
    }
  }

  async #store(here: Contents, missing: MissingWork): Promise<void> {
    const { sources, contents, proposals, exportedIds, profiles, ops, heads, meta } = this.#database;
    const { records } = missing;
    const pages = records.flatMap((each) => (each.kind === 'raw-page' ? [each] : []));
    const before = new Map(here.heads.map((head) => [chainKey(head), head.hash]));
    const tables = [sources, contents, proposals, exportedIds, profiles, ops, heads, meta];
    await this.#database.transaction('rw', tables, async () => {
      await requireKnownSchema(this.#database);
      const keys = missing.heads.map(({ documentId, actor }): [Head['documentId'], Head['actor']] => [
        documentId,
        actor,
      ]);
      const now = await heads.bulkGet(keys);
      if (missing.heads.some((head, i) => now[i]?.hash !== before.get(chainKey(head))))
        throw new Error('A chain has grown meanwhile');
      await sources.bulkAdd(
        pages.map(({ rawPage: { bytes, text: _, ...header }, importedAt }) => ({
          ...header,
          byteLength: bytes.length,
          importedAt,
        })),
      );
      // A content without its header is what a damaged store may have left; the record is the whole truth.
      await contents.bulkPut(
        pages.map(({ rawPage: { id, bytes, text } }) => ({ rawPageId: id, bytes, text })),
      );
      await proposals.bulkAdd(records.flatMap((each) => (each.kind === 'proposal' ? [each.proposal] : [])));
      await exportedIds.bulkAdd(records.flatMap((each) => (each.kind === 'exported-ids' ? [each.ids] : [])));
      await profiles.bulkAdd(records.flatMap((each) => (each.kind === 'newspaper' ? [each.newspaper] : [])));
      await ops.bulkAdd(records.flatMap((each) => (each.kind === 'operation' ? [each.operation] : [])));
      await heads.bulkPut(missing.heads);
    });
  }

  /** Everything but the raw pages' bytes, as it is in one transaction. */
  #contents(): Promise<Contents> {
    const { sources, proposals, exportedIds, profiles, ops, heads } = this.#database;
    const tables = [sources, proposals, exportedIds, profiles, ops, heads];
    return this.#database.transaction('r', tables, async () => {
      const [rows, ends, rawPageIds, stored, ids, newspapers] = await Promise.all([
        ops.toArray(),
        heads.toArray(),
        sources.toCollection().primaryKeys(),
        proposals.toArray(),
        exportedIds.toArray(),
        profiles.toArray(),
      ]);
      const others: readonly ArchiveRecord[] = [
        ...stored.map((proposal): ArchiveRecord => ({ kind: 'proposal', proposal })),
        ...ids.map((each): ArchiveRecord => ({ kind: 'exported-ids', ids: each })),
        ...newspapers.flatMap((row): readonly ArchiveRecord[] => {
          const newspaper = readProfileRow(row);
          return newspaper === null ? [] : [{ kind: 'newspaper', newspaper }];
        }),
      ];
      const operations = rows.flatMap((row) => {
        const parsed = parseOperation(row);
        return parsed.ok ? [parsed.value] : [];
      });
      const expected = rows.length + stored.length + ids.length + newspapers.length;
      return {
        operations,
        heads: ends,
        rawPageIds,
        others,
        left: expected - operations.length - others.length,
        names: new Set([...others.map(nameOf), ...rawPageIds.map((id) => `raw-page ${id}`)]),
      };
    });
  }
}
