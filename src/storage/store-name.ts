import { Dexie } from 'dexie';
import type { KeyValues } from './witness';

const KEY = 'galley.store';
const FIRST = 'galley';
const FORM = /^galley(?:-([1-9]\d{0,5}))?$/;

const numberOf = (name: string): number => Number(FORM.exec(name)?.[1] ?? 1);

/** The names of all stores of Galley in this browser, the newest first; null where the browser does not tell. */
async function storeNames(): Promise<readonly string[] | null> {
  if (typeof indexedDB.databases !== 'function') return null;
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return names.filter((name) => FORM.test(name)).sort((a, b) => numberOf(b) - numberOf(a));
}

/** Whether a store of this name exists; null where the browser does not tell. Looks without creating it. */
export async function hasStore(name: string): Promise<boolean | null> {
  if (typeof indexedDB.databases !== 'function') return null;
  return (await indexedDB.databases()).some((each) => each.name === name);
}

/** The version of a store's tables as the browser counts it; null where there is none, or the browser does not tell. */
export async function storeVersion(name: string): Promise<number | null> {
  if (typeof indexedDB.databases !== 'function') return null;
  return (await indexedDB.databases()).find((each) => each.name === name)?.version ?? null;
}

/** The stamp of a store, whoever has written it: 0 for one that was never finished, null for one that is not there or does not open. */
export async function storedStamp(name: string): Promise<number | null> {
  // Without a schema of its own it takes the store as it finds it, and changes nothing of it.
  const database = new Dexie(name);
  try {
    await database.open();
    const row: unknown = await database.table('meta').get('schema');
    const value = typeof row === 'object' && row !== null && 'value' in row ? row.value : 0;
    return typeof value === 'number' ? value : 0;
  } catch {
    return null;
  } finally {
    database.close();
  }
}

/** Whether a store was finished: the stamp is the last thing written into a restored one. */
const isStamped = async (name: string): Promise<boolean> => ((await storedStamp(name)) ?? 0) > 0;

/**
 * The store Galley works in. A damaged one is never repaired or removed: work is restored into another one beside it,
 * and this name is moved. Where the name itself was cleared away, the newest finished store is the one.
 */
export async function currentStoreName(values: KeyValues | null): Promise<string> {
  try {
    const kept = values?.getItem(KEY) ?? null;
    if (kept !== null && FORM.test(kept)) return kept;
    const names = (await storeNames()) ?? [];
    if (names.length > 1) for (const name of names) if (await isStamped(name)) return name;
  } catch {
    // A browser that lists nothing: the first store is asked, which says itself what is wrong.
  }
  return FIRST;
}

/** The name for a store beside those there are. */
export async function nextStoreName(current: string): Promise<string> {
  const names = (await storeNames().catch(() => null)) ?? [];
  const highest = Math.max(numberOf(current), ...names.map(numberOf));
  return `${FIRST}-${highest + 1}`;
}

/** Makes a store the one to work in, from the next load on. */
export function moveToStore(values: KeyValues | null, name: string): void {
  values?.setItem(KEY, name);
}

/** Calls back when another tab has moved to another store: what is written to the old one from now on would be lost from view. */
export function watchStoreName(current: string, onMoved: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === KEY && event.newValue !== null && event.newValue !== current) onMoved();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
