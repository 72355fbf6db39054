import type { ArchiveRecord } from '#domain/archive/record';

/** What is stored is copied this long after, in milliseconds; what comes meanwhile goes with it. */
const AFTER = 500;
/** Waits between attempts, in milliseconds; the last one repeats. */
const RETRY_AFTER = [1000, 5000, 30_000] as const;

/** Hands on to the second copy what has been stored, in order, and again until it is there. */
export class CopyKeeper {
  readonly #append: (records: readonly ArchiveRecord[]) => Promise<void>;
  #waiting: ArchiveRecord[] = [];
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  /** @param append resolves when the records are on the disk and were read back */
  constructor(append: (records: readonly ArchiveRecord[]) => Promise<void>) {
    this.#append = append;
  }

  add(records: readonly ArchiveRecord[]): void {
    this.#waiting.push(...records);
    if (this.#timer === undefined && this.#running === null) this.#later(AFTER);
  }

  /** Copies what waits, now. Rejects when that fails; it goes on being tried. */
  async flush(): Promise<void> {
    await this.#running?.catch(() => undefined);
    while (this.#waiting.length > 0) await this.#run();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run().catch(() => undefined), wait);
  }

  #run(): Promise<void> {
    this.#running ??= this.#copy().finally(() => {
      this.#running = null;
      if (this.#waiting.length > 0) this.#later(this.#failures === 0 ? 0 : this.#patience());
    });
    return this.#running;
  }

  #patience(): number {
    return RETRY_AFTER[Math.min(this.#failures, RETRY_AFTER.length) - 1] ?? AFTER;
  }

  async #copy(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      await this.#append(batch);
      this.#failures = 0;
    } catch (error) {
      this.#waiting = [...batch, ...this.#waiting];
      this.#failures++;
      throw error;
    }
  }
}
