import type { Operation } from '#domain/history/operation';

/** JSON with the keys of every object in order, so that equal values give equal text. Undefined values are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Lower-case hexadecimal SHA-256 of bytes. Needs a secure context (https or localhost). */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the next operation of the same actor in the same document carries as `prevHash`. */
export function hashOperation(operation: Operation): Promise<string> {
  return sha256Of(new TextEncoder().encode(canonicalJson(operation)));
}
