/** Why something could not be stored, as far as it makes a difference to an editor. */
export type StoreFault =
  /** The disk, or the browser's share of it, is full. */
  | 'full'
  /** A newer Galley has taken over the store. */
  | 'newer'
  | 'unknown';

const FAULTS: ReadonlyMap<unknown, StoreFault> = new Map([
  ['QuotaExceededError', 'full'],
  ['NewerSchemaError', 'newer'],
]);

/** Deeper than any browser or library wraps its errors. */
const MAX_DEPTH = 5;

/** Names the fault behind an error. A full disk comes disguised: an aborted transaction that carries the reason inside. */
export function storeFaultOf(error: unknown): StoreFault {
  let inner: unknown = error;
  for (let depth = 0; depth < MAX_DEPTH && typeof inner === 'object' && inner !== null; depth++) {
    const fault = FAULTS.get('name' in inner ? inner.name : null);
    if (fault !== undefined) return fault;
    inner = 'inner' in inner ? inner.inner : 'cause' in inner ? inner.cause : null;
  }
  return 'unknown';
}
