import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import { GalleyDatabase, SCHEMA_STAMP, TABLES_VERSION } from './database';
import { NewerSchemaError } from './newer-schema-error';
import { hasStore, storedStamp, storeVersion } from './store-name';
import { findShortfall, testify, type Shortfall, type Testimony, type Witness } from './witness';

/** Why the store cannot be used. Nothing has been written, created or repaired when this is returned. */
export type OpenRefusal =
  /** A newer Galley has changed the store so that this one cannot even read it. Reloading brings the newer one. */
  | { readonly code: 'newer-schema'; readonly stored: number; readonly known: number }
  /** The browser did not open the store; `reason` is the name of its error. */
  | { readonly code: 'cannot-open'; readonly reason: string }
  /** The store opens, but does not hold what was acknowledged. */
  | { readonly code: 'missing-work'; readonly shortfall: Shortfall };

/** What else knows how much work there should be. */
export type OpenGuard = {
  readonly witness: Witness;
  /** How far the second copy goes, asked where there is no witness; null: there is none. */
  readonly copy: () => Promise<Testimony | null>;
};

/** Waits before opening anew, with a new connection, in milliseconds. */
const RETRY_AFTER = [200, 1000];

/**
 * Refuses to go on when the rows are newer than this code. Called inside every writing transaction, which must cover
 * `meta`, because another tab may have brought a newer Galley in the meantime.
 */
export async function requireKnownSchema(database: GalleyDatabase): Promise<void> {
  const stamp = await database.meta.get('schema');
  if (stamp?.key === 'schema' && stamp.value > SCHEMA_STAMP) {
    throw new NewerSchemaError(`Stored schema ${stamp.value}, known ${SCHEMA_STAMP}`);
  }
}

/**
 * Puts another connection in place of one that has failed or was closed. A store that is gone is not made anew: what
 * was in it would not be missed.
 * @throws NewerSchemaError when a newer Galley has taken over the store meanwhile; it is left as it is
 */
export async function renewConnection(database: GalleyDatabase): Promise<void> {
  const stamp = await storedStamp(database.name);
  if (stamp === null || stamp === 0) throw new Error('The store is not there any more');
  if (stamp > SCHEMA_STAMP) throw new NewerSchemaError(`Stored schema ${stamp}, known ${SCHEMA_STAMP}`);
  database.close({ disableAutoOpen: false });
  await database.open();
}

/** Stamps a new store. An existing one keeps its installation id, the identity undo works by. */
async function stampNew(database: GalleyDatabase): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    await requireKnownSchema(database);
    if ((await database.meta.get('schema')) === undefined) {
      await database.meta.add({ key: 'schema', value: SCHEMA_STAMP });
    }
    if ((await database.meta.get('installation')) === undefined) {
      await database.meta.add({ key: 'installation', value: crypto.randomUUID() });
    }
  });
}

type Expected = {
  readonly documents: Parameters<typeof findShortfall>[0];
  readonly rawPages: number;
};

/** What should be there, by the witness, or where that was cleared by the second copy. */
async function expectation(guard: OpenGuard): Promise<Expected> {
  const { witness } = guard;
  if (witness.isThere()) return { documents: witness.documents(), rawPages: witness.rawPages() };
  const copy = await guard.copy();
  return copy === null
    ? { documents: new Map(), rawPages: 0 }
    : { documents: testify(copy.heads), rawPages: copy.rawPages };
}

/** What is in the store, by its heads; and what it has lost by its own account. */
async function testimonyOf(
  database: GalleyDatabase,
): Promise<Testimony & { readonly lost: Shortfall | null }> {
  const { heads, ops, sources, contents } = database;
  const [ends, rows, pages, texts] = await database.transaction('r', heads, ops, sources, contents, () =>
    Promise.all([heads.toArray(), ops.count(), sources.count(), contents.count()]),
  );
  const acknowledged = ends.reduce((sum, { count }) => sum + count, 0);
  const of = { documents: testify(ends).size, operations: acknowledged };
  const missing = { operations: Math.max(0, acknowledged - rows), rawPages: Math.max(0, pages - texts) };
  const isWhole = missing.operations === 0 && missing.rawPages === 0;
  return { heads: ends, rawPages: pages, lost: isWhole ? null : { documents: 0, ...missing, of } };
}

/** A store that should hold work and is not there at all must not be created: nobody would ever look for it again. */
async function refuseVanished(name: string, { documents, rawPages }: Expected): Promise<OpenRefusal | null> {
  if (documents.size === 0 || (await hasStore(name)) !== false) return null;
  const shortfall = findShortfall(documents, rawPages, { heads: [], rawPages: 0 });
  return shortfall === null ? null : { code: 'missing-work', shortfall };
}

const TABLES = ['sources', 'contents', 'ops', 'heads', 'proposals', 'exportedIds', 'profiles', 'meta'];

/**
 * A connection to a store. One that a newer Galley has worked on is opened as it is found, and only to be read; where
 * it lacks a table this one reads, it is refused.
 */
export async function connect(name: string): Promise<Result<GalleyDatabase, OpenRefusal>> {
  const asFound = ((await storeVersion(name)) ?? 0) > TABLES_VERSION;
  const database = new GalleyDatabase(name, { asFound });
  try {
    await database.open();
    const found = new Set(database.tables.map((table) => table.name));
    const row = found.has('meta') ? await database.meta.get('schema') : undefined;
    const stored = row?.key === 'schema' ? row.value : 0;
    database.isReadOnly = stored > SCHEMA_STAMP;
    if (TABLES.every((table) => found.has(table))) return ok(database);
    database.close();
    return err({ code: 'newer-schema', stored, known: SCHEMA_STAMP });
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What is wrong with an open store; null, and the witness has taken it in, when nothing is. */
async function refuseOpened(
  database: GalleyDatabase,
  guard: OpenGuard | null,
  expected: Expected | null,
): Promise<OpenRefusal | null> {
  if (guard === null || expected === null) return null;
  const store = await testimonyOf(database);
  const shortfall = findShortfall(expected.documents, expected.rawPages, store) ?? store.lost;
  if (shortfall !== null) return { code: 'missing-work', shortfall };
  guard.witness.take(store);
  return null;
}

/** Opens a store and compares it with what should be there before anything is written. */
async function openOnce(name: string, guard: OpenGuard | null): Promise<Result<GalleyDatabase, OpenRefusal>> {
  const expected = guard === null ? null : await expectation(guard);
  const vanished = expected === null ? null : await refuseVanished(name, expected);
  if (vanished !== null) return err(vanished);
  const connected = await connect(name);
  // What a newer Galley keeps, and how, is not for this one to count.
  if (!connected.ok || connected.value.isReadOnly) return connected;
  const database = connected.value;
  try {
    const refusal = await refuseOpened(database, guard, expected);
    if (refusal === null) {
      await stampNew(database);
      return ok(database);
    }
    database.close();
    return err(refusal);
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens the store, creating it where there is none and none should be; one of a newer Galley only to be read. Refuses
 * one that does not hold what was acknowledged, and leaves it untouched. A failure is tried again twice.
 */
export async function openDatabase(
  name = 'galley',
  guard: OpenGuard | null = null,
): Promise<Result<GalleyDatabase, OpenRefusal>> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await openOnce(name, guard);
    } catch (error) {
      const wait = RETRY_AFTER[attempt];
      if (wait === undefined)
        return err({ code: 'cannot-open', reason: error instanceof Error ? error.name : 'unknown' });
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** The id of this installation of Galley, made when its store was. */
export async function installationId(database: GalleyDatabase): Promise<string> {
  const row = await database.meta.get('installation');
  if (row?.key !== 'installation') throw new Error('The store has no installation id');
  return row.value;
}
