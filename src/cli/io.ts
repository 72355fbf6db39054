/** What the commands need of the world; in memory when they are tried. */
export type CliIo = {
  /** @throws Error with a `code` such as ENOENT */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes a whole file, making its folder when there is none. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
  /** RFC 3339 UTC. */
  readonly now: () => string;
};

/** What went wrong, as short as the system says it. */
export function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : 'unknown';
}
