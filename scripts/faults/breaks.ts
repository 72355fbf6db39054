// Protections switched off, to see that a rig notices. Nothing in Galley knows of them: the browser's storage is changed
// under it before it starts.
import type { BrowserContext, Page } from 'playwright';

/** What can be switched off, in words. */
export const BREAKS = {
  relaxed: 'transactions are handed to the system and not flushed',
  debounced:
    'operations reach the store only when 300 ms have passed without one, and are called stored before',
  forgetful: 'every third operation is called stored and is not',
  'whole-document': 'a tab that stores an operation puts its own copy of the log in place of what is there',
  'no-witness': 'nothing outside of the store knows how much work there should be',
  'no-copy': 'the second copy is not there',
} as const;

export type BreakName = keyof typeof BREAKS;

/** Runs in the page. Everything it needs is in it. */
function breakStorage(kind: string): void {
  if (location.protocol !== 'http:') return;
  const store = IDBObjectStore.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the object they are taken from
  const { add, put } = store;
  const database = IDBDatabase.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the object it is taken from
  const { transaction } = database;

  if (kind === 'relaxed') {
    database.transaction = function (names, mode) {
      return transaction.call(this, names, mode, { durability: 'relaxed' });
    };
    return;
  }
  if (kind === 'forgetful') {
    let count = 0;
    store.add = function (value: unknown, key?: IDBValidKey) {
      count += this.name === 'ops' ? 1 : 0;
      // Asking for what is not there succeeds as storing would have.
      if (this.name === 'ops' && count % 3 === 0) return this.get('nothing') as IDBRequest<IDBValidKey>;
      return key === undefined ? add.call(this, value) : add.call(this, value, key);
    };
    return;
  }
  if (kind === 'debounced') {
    const kept: { db: IDBDatabase; name: string; how: typeof add; value: unknown }[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = (): void => {
      const [first] = kept;
      if (first === undefined) return;
      const tx = transaction.call(first.db, ['ops', 'heads'], 'readwrite');
      for (const { name, value } of kept.splice(0)) put.call(tx.objectStore(name), value);
    };
    const later = (how: typeof add) =>
      function (this: IDBObjectStore, value: unknown, key?: IDBValidKey): IDBRequest<IDBValidKey> {
        if (this.name !== 'ops' && this.name !== 'heads')
          return key === undefined ? how.call(this, value) : how.call(this, value, key);
        kept.push({ db: this.transaction.db, name: this.name, how, value });
        clearTimeout(timer);
        timer = setTimeout(flush, 300);
        return this.count() as unknown as IDBRequest<IDBValidKey>;
      };
    store.add = later(add);
    store.put = later(put);
    return;
  }
  if (kind === 'no-witness' || kind === 'no-copy') {
    navigator.storage.getDirectory = () => Promise.reject(new DOMException('a rig took it', 'NotFoundError'));
    if (kind === 'no-copy') return;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the object it is taken from
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      return key.startsWith('galley.witness') ? null : getItem.call(this, key);
    };
    return;
  }
  // The whole document: what this tab has not seen when it began, or written itself, it does not keep.
  let known: Set<string> | null = null;
  const nameOf = (key: IDBValidKey): string => JSON.stringify(key);
  store.add = function (value: unknown, key?: IDBValidKey) {
    if (this.name === 'ops') {
      const { documentId, lamport, actor } = value as Record<string, string>;
      const own = nameOf([documentId, lamport, actor] as IDBValidKey);
      this.getAllKeys().onsuccess = ({ target }) => {
        const keys = (target as IDBRequest<IDBValidKey[]>).result;
        known ??= new Set(keys.map(nameOf));
        known.add(own);
        for (const each of keys) if (!known.has(nameOf(each))) this.delete(each);
      };
    }
    return key === undefined ? add.call(this, value) : add.call(this, value, key);
  };
}

/** Switches a protection off in every page of a browser that opens from now on. */
export async function switchOffEverywhere(context: BrowserContext, name: BreakName | null): Promise<void> {
  if (name !== null) await context.addInitScript(breakStorage, name);
}

/** Switches a protection off in a page, at once and after every reload. */
export async function switchOff(page: Page, name: BreakName | null): Promise<void> {
  if (name === null) return;
  await page.addInitScript(breakStorage, name);
  // What begins a transaction is bound when the database is opened: a page that is open already would not notice.
  if (name === 'relaxed') await page.reload();
  else await page.evaluate(breakStorage, name);
}
