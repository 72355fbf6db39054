/** Buckets hold this many entries on average before the table doubles. */
const LOAD = 32;

function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * A persistent map: setting an entry copies one bucket and the list of buckets, never the whole, and leaves the old
 * map as it was. Made for documents of some 400,000 blocks, where an edit must stay far below a millisecond.
 */
export class RecordMap<K extends string, V> {
  readonly size: number;
  readonly #buckets: readonly ReadonlyMap<K, V>[];

  private constructor(buckets: readonly ReadonlyMap<K, V>[], size: number) {
    this.#buckets = buckets;
    this.size = size;
  }

  static empty<K extends string, V>(): RecordMap<K, V> {
    return RecordMap.from<K, V>([]);
  }

  /** Later entries win over earlier ones with the same key. */
  static from<K extends string, V>(entries: Iterable<readonly [K, V]>): RecordMap<K, V> {
    const all = Array.isArray(entries) ? (entries as readonly (readonly [K, V])[]) : [...entries];
    let count = 1;
    while (count * LOAD < all.length) count *= 2;
    const buckets = Array.from({ length: count }, () => new Map<K, V>());
    for (const [key, value] of all) buckets[hash(key) & (count - 1)]?.set(key, value);
    return new RecordMap(
      buckets,
      buckets.reduce((size, bucket) => size + bucket.size, 0),
    );
  }

  /** The buckets; an edit leaves all but one of them the same objects, unless the table grows. */
  get buckets(): readonly ReadonlyMap<K, V>[] {
    return this.#buckets;
  }

  get(key: K): V | undefined {
    return this.#buckets[hash(key) & (this.#buckets.length - 1)]?.get(key);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): RecordMap<K, V> {
    if (this.size > this.#buckets.length * LOAD * 2) return RecordMap.from([...this.entries(), [key, value]]);
    const at = hash(key) & (this.#buckets.length - 1);
    const bucket = new Map(this.#buckets[at]);
    const added = bucket.has(key) ? 0 : 1;
    bucket.set(key, value);
    return new RecordMap(this.#buckets.with(at, bucket), this.size + added);
  }

  delete(key: K): RecordMap<K, V> {
    if (!this.has(key)) return this;
    const at = hash(key) & (this.#buckets.length - 1);
    const bucket = new Map(this.#buckets[at]);
    bucket.delete(key);
    return new RecordMap(this.#buckets.with(at, bucket), this.size - 1);
  }

  /** In no meaningful order. */
  *entries(): IterableIterator<[K, V]> {
    for (const bucket of this.#buckets) yield* bucket.entries();
  }

  /** In no meaningful order. */
  *values(): IterableIterator<V> {
    for (const bucket of this.#buckets) yield* bucket.values();
  }
}
