import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import { GalleyDatabase, SCHEMA_STAMP } from './database';

/** Why the store cannot be used. Nothing has been written or repaired when this is returned. */
export type OpenRefusal =
  /** A newer Galley has written here; this one would misread it. Reloading brings the newer one. */
  | { readonly code: 'newer-schema'; readonly stored: number; readonly known: number }
  /** The browser did not open the store; `reason` is the name of its error. */
  | { readonly code: 'cannot-open'; readonly reason: string };

/** A newer Galley has taken over the store while this one was open. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

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

/** Opens the store, creating it where there is none. Refuses a store of a newer Galley and leaves it untouched. */
export async function openDatabase(name = 'galley'): Promise<Result<GalleyDatabase, OpenRefusal>> {
  const database = new GalleyDatabase(name);
  try {
    await database.open();
    const stamp = await database.meta.get('schema');
    if (stamp?.key === 'schema' && stamp.value > SCHEMA_STAMP) {
      database.close();
      return err({ code: 'newer-schema', stored: stamp.value, known: SCHEMA_STAMP });
    }
    await stampNew(database);
    return ok(database);
  } catch (error) {
    database.close();
    return err({ code: 'cannot-open', reason: error instanceof Error ? error.name : 'unknown' });
  }
}

/** The id of this installation of Galley, made when its store was. */
export async function installationId(database: GalleyDatabase): Promise<string> {
  const row = await database.meta.get('installation');
  if (row?.key !== 'installation') throw new Error('The store has no installation id');
  return row.value;
}
