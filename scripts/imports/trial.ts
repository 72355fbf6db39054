// One trial: a library with work in it, a file that something was done to, and what the import of it leaves behind.
import 'fake-indexeddb/auto';
import { createEditionReader } from '#library/edition-reader';
import { exportEdition } from '#library/export-edition';
import { readEditionFile, storeEdition } from '#library/import-edition';
import type { LibraryPorts } from '#library/ports';
import type { ArchiveRecord } from '#domain/archive/record';
import type { ActorId, EditionId, RawPageId } from '#domain/page/ids';
import { createPageDocument, FIRST_BLOCK_ID } from '#domain/page/page-document';
import { emptyProfile } from '#domain/proposal/profile';
import { randomFrom } from '#shared/random';
import { openStorage, type Storage } from '#storage/open-storage';
import { describeBackup, readBackup, writeBackup } from '#storage/safekeeping/backup';
import { Desk } from '#testing/desk';
import { FIELDS, rawPageOf } from '#testing/edition-library';
import { createEdition } from '#library/edit-edition';
import { canonicalJson } from '#codec/operation-hash';
import { mutate, MUTATIONS, type Mutation } from './mutations';

export const FORMS = ['edition', 'backup'] as const;
export type Form = (typeof FORMS)[number];

export type Outcome = {
  readonly form: Form;
  readonly mutation: Mutation;
  /** Why it was refused; null: it was sound all the same, and taken in. */
  readonly refusal: string | null;
  /** What must not be, in sentences. */
  readonly faults: readonly string[];
};

/** `careless` puts whatever can be parsed in place of what is there: the protection is off, and the rig has to notice. */
export type Importing = 'sound' | 'careless';

let stores = 0;

type Library = { readonly storage: Storage; readonly ports: LibraryPorts };

async function emptyLibrary(prefix: string): Promise<Library> {
  let ticks = 0;
  let made = 0;
  const clock = { now: () => new Date(1_700_000_000_000 + ++ticks * 1000).toISOString() };
  const opened = await openStorage(clock, `imports-${++stores}`);
  if (!opened.ok) throw new Error(opened.error.code);
  const { log, pages, profiles } = opened.value;
  const ids = { next: () => `${prefix}${++made}` };
  const ports = { log, pages, profiles, clock, ids, actor: ids.next() as ActorId };
  return { storage: opened.value, ports };
}

/** A library with one edition that has been worked on: two raw pages, a split, a mark, a newspaper. */
async function workedOn(): Promise<Library & { readonly editionId: EditionId }> {
  const library = await emptyLibrary('own-');
  const { ports, storage } = library;
  const editionId = await createEdition(ports, FIELDS);
  for (const [i, text] of ['温县召开会议\n本报讯 1月7日，开会。\n二。', '甲𠀀乙\r\n丙丁\n戊'].entries()) {
    const page = await rawPageOf(`raw-${i}`, text, editionId);
    const desk = new Desk(createPageDocument(page.id, text), `desk${i}-`);
    desk.command({ kind: 'set-role', ids: [FIRST_BLOCK_ID], role: 'headline' });
    desk.command({ kind: 'split-article', at: text.indexOf('\n') + 1 });
    const mark = {
      code: 'SUB',
      origin: 'extraction',
      replacement: '焦',
      status: 'accepted',
      note: '',
    } as const;
    desk.command({ kind: 'mark', span: { start: 0, end: 1 }, ...mark });
    await storage.pages.addRawPages([page], desk.operations);
    await placePage(library, editionId, page.id, i);
  }
  await storage.profiles.put(emptyProfile('焦作日报'));
  return { ...library, editionId };
}

async function placePage({ ports }: Library, editionId: EditionId, id: RawPageId, i: number): Promise<void> {
  const before = await ports.log.read(editionId as never);
  const lamport = (before.at(-1)?.lamport ?? 0) + 1;
  const change = {
    kind: 'edition/page',
    id,
    from: null,
    to: { rank: `a${i}` as never, name: '', trashedAt: null },
  } as const;
  const names = { id: `place-${i}`, documentId: editionId, actor: 'librarian', gesture: `place-${i}` };
  const rest = { lamport, at: ports.clock.now(), version: 1, cause: { kind: 'import' }, change };
  await ports.log.append([{ ...names, ...rest } as never]);
}

/** Every row of every table that is work, by its table and key. */
async function rowsOf({ database }: Storage): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>();
  for (const table of database.tables) {
    const keys = await table.toCollection().primaryKeys();
    const values = await table.toArray();
    keys.forEach((key, i) => {
      const value = values[i] as unknown;
      rows.set(`${table.name} ${JSON.stringify(key)}`, canonicalJson(value));
    });
  }
  return rows;
}

async function exported({ ports }: Library, editionId: EditionId): Promise<Uint8Array<ArrayBuffer>> {
  const file = await exportEdition(ports, { editionId, rawPageIds: null }, { log: true });
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return new Uint8Array(await file.value.blob.arrayBuffer());
}

/** Takes an edition file in as the app does; the reason where it is refused. */
async function importEdition(library: Library, file: Blob): Promise<string | null> {
  const reader = createEditionReader();
  const found = await readEditionFile(library.ports, reader, file);
  if (!found.ok) return found.error.code === 'fault' ? found.error.fault.code : found.error.code;
  const { editionId } = await storeEdition(library.ports, reader, found.value);
  // What was taken in is whole: it can be read, checked and exported.
  await exported(library, editionId);
  return null;
}

async function importBackup({ storage }: Library, file: Blob): Promise<string | null> {
  const read = await readBackup(file);
  if (!read.ok) return read.error.code;
  const described = describeBackup(read.value, await storage.archive.missing(read.value.records));
  if (!described.ok) return described.error.code;
  await storage.archive.add(read.value.records);
  return null;
}

/** As a program imports that trusts its files. */
async function importCarelessly({ storage }: Library, file: Blob): Promise<string | null> {
  const text = await file.text();
  const { ops } = storage.database;
  try {
    const lines = text.startsWith('{"kind":"head"') ? text.trim().split('\n') : [text];
    for (const line of lines) {
      const value = JSON.parse(line) as Partial<ArchiveRecord> & { log?: { operations: unknown[] } };
      const operations = value.kind === 'operation' ? [value.operation] : (value.log?.operations ?? []);
      await ops.bulkPut(operations as never);
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}

/** The file a trial begins with: this library's own work, from a library that has done more, or the same. */
async function soundFile(library: Awaited<ReturnType<typeof workedOn>>, form: Form) {
  if (form === 'edition') return exported(library, library.editionId);
  const { blob } = await writeBackup(library.storage.archive, [], library.ports.clock.now());
  return new Uint8Array(await blob.arrayBuffer());
}

/** What must not be after an import that was refused for a reason, or was not. */
async function faultsAfter(
  { storage }: Library,
  before: ReadonlyMap<string, string>,
  refusal: string | null,
): Promise<readonly string[]> {
  const after = await rowsOf(storage);
  const faults: string[] = [];
  const changed = [...before].filter(([key, row]) => after.get(key) !== row).map(([key]) => key);
  if (changed.length > 0) faults.push(`changed ${changed.length} rows: ${changed[0] ?? ''}`);
  if (refusal !== null && after.size !== before.size)
    faults.push(`refused, and ${after.size - before.size} rows stored`);
  const heads = await storage.database.heads.toArray();
  for (const documentId of new Set(heads.map((head) => head.documentId))) {
    const isWhole = await storage.verify(documentId).then(
      (fault) => fault === null,
      () => false,
    );
    if (!isWhole) faults.push(`${documentId} is no longer whole`);
  }
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) faults.push('a prototype was polluted');
  return faults;
}

/** Imports a file that something was done to into a library that has the same work, and looks at that work again. */
export async function runTrial(seed: number, importing: Importing = 'sound'): Promise<Outcome> {
  const form = FORMS[seed % FORMS.length] ?? 'edition';
  const mutation = MUTATIONS[Math.floor(seed / FORMS.length) % MUTATIONS.length] ?? 'cut off';
  const library = await workedOn();
  const importAs =
    importing === 'careless' ? importCarelessly : form === 'edition' ? importEdition : importBackup;
  try {
    const bent = mutate(await soundFile(library, form), form, mutation, randomFrom(seed));
    const before = await rowsOf(library.storage);
    const faults: string[] = [];
    const refusal = await importAs(library, new Blob([bent])).catch((error: unknown) => {
      faults.push(`threw: ${error instanceof Error ? error.message : 'something'}`);
      return 'threw';
    });
    return { form, mutation, refusal, faults: [...faults, ...(await faultsAfter(library, before, refusal))] };
  } finally {
    await library.storage.database.delete();
    library.storage.close();
  }
}
