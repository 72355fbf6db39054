// One call to the browser's storage fails, or all from one on, in every way that has been seen.
import type { Page } from 'playwright';

export const FAILURES = ['quota', 'unknown', 'invalid-state', 'abort', 'never'] as const;
export type Failure = (typeof FAILURES)[number];

type Plan = { readonly nth: number; readonly failure: Failure; readonly lasting: boolean };

/** Runs in the page. Everything it needs is in it. */
function failCalls({ nth, failure, lasting }: Plan): void {
  const state = { count: 0, fired: 0, lifted: false };
  (globalThis as { galleyFailing?: typeof state }).galleyFailing = state;
  const names: Record<string, string> = {
    quota: 'QuotaExceededError',
    unknown: 'UnknownError',
    'invalid-state': 'InvalidStateError',
  };
  const isDue = (): boolean => {
    if (state.lifted) return false;
    state.count++;
    const due = lasting ? state.count >= nth : state.count === nth;
    if (due) state.fired++;
    return due;
  };
  type Call = (this: { transaction?: IDBTransaction }, ...args: unknown[]) => unknown;
  const wrap = (prototype: object, method: string): void => {
    const real = Reflect.get(prototype, method) as Call;
    const wrapped: Call = function (...args) {
      if (!isDue()) return real.apply(this, args);
      const name = names[failure];
      if (name !== undefined) throw new DOMException('a rig made this fail', name);
      if (failure === 'abort') {
        const request = real.apply(this, args);
        // A call that begins a transaction has none yet: what it begins is what ends.
        (this.transaction ?? (request as IDBTransaction)).abort();
        return request;
      }
      // Never settles. What begins a transaction goes on: a transaction that nothing is asked of ends by itself.
      return this.transaction === undefined ? real.apply(this, args) : new EventTarget();
    };
    Reflect.set(prototype, method, wrapped);
  };
  for (const method of ['add', 'put', 'delete', 'get', 'getAll', 'getAllKeys', 'count', 'openCursor'])
    wrap(IDBObjectStore.prototype, method);
  wrap(IDBDatabase.prototype, 'transaction');
}

/** From now on the n-th call fails. */
export const beginFailing = (page: Page, plan: Plan): Promise<void> => page.evaluate(failCalls, plan);

/** How many calls have failed so far. */
export const failedCalls = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as { galleyFailing?: { fired: number } }).galleyFailing?.fired ?? 0);

/** Nothing fails any more. */
export const liftFailing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { galleyFailing: state } = globalThis as { galleyFailing?: { lifted: boolean } };
    if (state !== undefined) state.lifted = true;
  });
