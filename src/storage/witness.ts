import type { Head } from '#codec/operation-chain';
import type { DocumentId } from '#domain/page/ids';
import type { StoredNews } from './stored-work';

/** What of `localStorage` the witness needs. */
export type KeyValues = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** How far one document had come when the witness last heard of it. */
export type DocumentWitness = {
  readonly operations: number;
  readonly lamport: number;
  readonly actor: string;
  /** The beginning of the hash of that actor's last operation. */
  readonly hash: string;
};

/** What a store holds, as far as the witness can speak of it. */
export type Testimony = { readonly heads: readonly Head[]; readonly rawPages: number };

/** What was acknowledged and is not in the store. */
export type Shortfall = {
  /** Documents (editions and raw pages) that have come less far than they had. */
  readonly documents: number;
  readonly operations: number;
  readonly rawPages: number;
  /** Everything that was acknowledged. */
  readonly of: { readonly documents: number; readonly operations: number };
};

const KEY = 'galley.witness';
const PREFIX = `${KEY}:`;
const HASH_LENGTH = 12;

function readDocument(value: string | null): DocumentWitness | null {
  const [operations, lamport, actor, hash] = (value ?? '').split(' ');
  const known = { operations: Number(operations), lamport: Number(lamport) };
  if (!Number.isSafeInteger(known.operations) || !Number.isSafeInteger(known.lamport)) return null;
  return actor === undefined || hash === undefined ? null : { ...known, actor, hash };
}

/** The end of each document: how many operations it has, and the head that went furthest. */
export function testify(heads: readonly Head[]): ReadonlyMap<DocumentId, DocumentWitness> {
  const documents = new Map<DocumentId, DocumentWitness>();
  for (const { documentId, count, lamport, actor, hash } of heads) {
    const before = documents.get(documentId);
    const last = before === undefined || lamport > before.lamport ? { lamport, actor, hash } : before;
    documents.set(documentId, { ...last, operations: (before?.operations ?? 0) + count });
  }
  return documents;
}

/** Compares what was acknowledged with what is there; null when nothing is missing. */
export function findShortfall(
  known: ReadonlyMap<DocumentId, DocumentWitness>,
  rawPages: number,
  store: Testimony,
): Shortfall | null {
  const there = testify(store.heads);
  const heads = new Map(store.heads.map((head) => [`${head.documentId} ${head.actor}`, head]));
  let documents = 0;
  let operations = 0;
  let total = 0;
  for (const [id, was] of known) {
    total += was.operations;
    const fewer = was.operations - (there.get(id)?.operations ?? 0);
    const head = heads.get(`${id} ${was.actor}`);
    const isThere =
      head !== undefined &&
      (head.lamport > was.lamport || (head.lamport === was.lamport && head.hash.startsWith(was.hash)));
    if (fewer <= 0 && isThere) continue;
    documents++;
    operations += Math.max(1, fewer);
  }
  const lostPages = Math.max(0, rawPages - store.rawPages);
  if (documents === 0 && lostPages === 0) return null;
  return { documents, operations, rawPages: lostPages, of: { documents: known.size, operations: total } };
}

/** How many operations of each document, and raw pages, are among records. */
function countOf(records: StoredNews['records']): {
  readonly added: Map<DocumentId, number>;
  readonly pages: number;
} {
  const added = new Map<DocumentId, number>();
  let pages = 0;
  for (const record of records) {
    if (record.kind === 'raw-page') pages++;
    if (record.kind !== 'operation') continue;
    const id = record.operation.documentId;
    added.set(id, (added.get(id) ?? 0) + 1);
  }
  return { added, pages };
}

/**
 * What was acknowledged, kept outside of the database, so that a store that has silently become empty or old is
 * noticed. It is written after a transaction has completed, so it may lag behind the store and never runs ahead of it.
 * Where it cannot be kept, work goes on without it.
 */
export class Witness {
  readonly #values: KeyValues | null;

  constructor(values: KeyValues | null) {
    this.#values = values;
  }

  /** Whether there is a witness at all: a browser that was cleared has none. */
  isThere(): boolean {
    return this.#read(KEY) !== null;
  }

  documents(): ReadonlyMap<DocumentId, DocumentWitness> {
    const documents = new Map<DocumentId, DocumentWitness>();
    for (const key of this.#keys()) {
      const document = readDocument(this.#read(key));
      if (document !== null) documents.set(key.slice(PREFIX.length) as DocumentId, document);
    }
    return documents;
  }

  rawPages(): number {
    const count = Number(this.#read(KEY));
    return Number.isSafeInteger(count) ? count : 0;
  }

  /** All operations ever acknowledged here. */
  operations(): number {
    let sum = 0;
    for (const { operations } of this.documents().values()) sum += operations;
    return sum;
  }

  compare(store: Testimony): Shortfall | null {
    return findShortfall(this.documents(), this.rawPages(), store);
  }

  /**
   * Hears of what has been stored. What another tab has taken in already, because it opened the store between the end
   * of the transaction and this word of it, is not counted twice: the witness would run ahead of the store.
   */
  note({ records, heads: ends }: StoredNews): void {
    const heads = ends.filter((head) => !this.#isTaken(head));
    if (heads.length === 0 && ends.length > 0) return;
    const { added, pages } = countOf(records);
    for (const { documentId, lamport, actor, hash } of heads) {
      const before = readDocument(this.#read(PREFIX + documentId));
      const operations = (before?.operations ?? 0) + (added.get(documentId) ?? 0);
      added.delete(documentId);
      this.#write(documentId, { operations, lamport, actor, hash });
    }
    if (pages > 0 || !this.isThere()) this.#set(KEY, String(this.rawPages() + pages));
  }

  /** Takes the store for the truth: after it was found whole, or when an editor goes on with what there is. */
  take(store: Testimony): void {
    const documents = testify(store.heads);
    for (const key of this.#keys())
      if (!documents.has(key.slice(PREFIX.length) as DocumentId)) this.#remove(key);
    for (const [id, document] of documents) this.#write(id, document);
    this.#set(KEY, String(store.rawPages));
  }

  /** An actor's places only ascend, so the witness has heard of everything of theirs up to the one it names. */
  #isTaken({ documentId, actor, lamport }: Head): boolean {
    const known = readDocument(this.#read(PREFIX + documentId));
    return known !== null && known.actor === actor && known.lamport >= lamport;
  }

  #keys(): readonly string[] {
    const values = this.#values;
    if (values === null) return [];
    const keys = Array.from({ length: values.length }, (_, i) => values.key(i));
    return keys.filter((key): key is string => key?.startsWith(PREFIX) === true);
  }

  #write(id: DocumentId, { operations, lamport, actor, hash }: DocumentWitness): void {
    const value = `${operations} ${lamport} ${actor} ${hash.slice(0, HASH_LENGTH)}`;
    if (this.#read(PREFIX + id) !== value) this.#set(PREFIX + id, value);
  }

  #read(key: string): string | null {
    try {
      return this.#values?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #set(key: string, value: string): void {
    try {
      this.#values?.setItem(key, value);
    } catch {
      // Full or closed: the store itself is what counts.
    }
  }

  #remove(key: string): void {
    try {
      this.#values?.removeItem(key);
    } catch {
      // As above.
    }
  }
}

/** The browser's own storage beside the database; null where it is closed. */
export function browserValues(): KeyValues | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
