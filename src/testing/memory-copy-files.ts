/** Files of a second copy in memory, with faults where a test says so. */
export class MemoryCopyFiles {
  readonly files = new Map<string, Uint8Array>();
  /** Calls to `append` so far. */
  appends = 0;
  /** Thrown by the n-th append, counted from 1, after it has written half of its bytes. */
  failsAt: number | null = null;

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  read(name: string): Promise<Uint8Array> {
    return Promise.resolve(this.files.get(name) ?? new Uint8Array());
  }

  append(name: string, at: number, bytes: Uint8Array): Promise<void> {
    const before = this.files.get(name) ?? new Uint8Array();
    const isFault = ++this.appends === this.failsAt;
    const part = isFault ? bytes.slice(0, bytes.length / 2) : bytes;
    const after = new Uint8Array(at + part.length);
    after.set(before.subarray(0, at));
    after.set(part, at);
    this.files.set(name, after);
    return isFault ? Promise.reject(new Error('disk full')) : Promise.resolve();
  }

  remove(name: string): Promise<void> {
    this.files.delete(name);
    return Promise.resolve();
  }
}

/** `localStorage` in memory. */
export class MemoryValues {
  readonly #values = new Map<string, string>();
  get length(): number {
    return this.#values.size;
  }
  key(index: number): string | null {
    return [...this.#values.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#values.set(key, value);
  }
  removeItem(key: string): void {
    this.#values.delete(key);
  }
  clear(): void {
    this.#values.clear();
  }
}
