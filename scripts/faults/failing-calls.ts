// One call to the browser's storage fails, or all from one on, in every way that has been seen.
import type { BrowserContext, Page } from 'playwright';

export const FAILURES = ['quota', 'unknown', 'invalid-state', 'abort', 'never'] as const;
export type Failure = (typeof FAILURES)[number];

type Plan = { readonly nth: number; readonly failure: Failure; readonly lasting: boolean };

type State = { plan: Plan | null; count: number; fired: number };
type Failing = { galleyFailing?: State };

/**
 * Runs in the page before Galley does: it binds the call that begins a transaction once, when it opens the database.
 * Nothing fails until there is a plan. Everything it needs is in it.
 */
function wrapCalls(): void {
  const state: State = { plan: null, count: 0, fired: 0 };
  (globalThis as Failing).galleyFailing = state;
  const names: Record<string, string> = {
    quota: 'QuotaExceededError',
    unknown: 'UnknownError',
    'invalid-state': 'InvalidStateError',
  };
  /** How the call that is made now has to fail; null: it has not. */
  const dueFailure = (): Failure | null => {
    const { plan } = state;
    if (plan === null) return null;
    state.count++;
    if (plan.lasting ? state.count < plan.nth : state.count !== plan.nth) return null;
    state.fired++;
    return plan.failure;
  };
  type Call = (this: { transaction?: IDBTransaction }, ...args: unknown[]) => unknown;
  const wrap = (prototype: object, method: string): void => {
    const real = Reflect.get(prototype, method) as Call;
    const wrapped: Call = function (...args) {
      const failure = dueFailure();
      if (failure === null) return real.apply(this, args);
      const name = names[failure];
      if (name !== undefined) throw new DOMException('a rig made this fail', name);
      if (failure === 'abort') {
        const request = real.apply(this, args);
        // A call that begins a transaction has none yet: what it begins is what ends.
        (method === 'transaction' ? (request as IDBTransaction) : this.transaction)?.abort();
        return request;
      }
      // Never settles. What begins a transaction goes on: a transaction that nothing is asked of ends by itself.
      return method === 'transaction' ? real.apply(this, args) : new EventTarget();
    };
    Reflect.set(prototype, method, wrapped);
  };
  for (const method of ['add', 'put', 'delete', 'get', 'getAll', 'getAllKeys', 'count', 'openCursor'])
    wrap(IDBObjectStore.prototype, method);
  wrap(IDBDatabase.prototype, 'transaction');
}

/** Makes failing possible in every page that is opened from now on. */
export const prepareFailing = (context: BrowserContext): Promise<unknown> => context.addInitScript(wrapCalls);

/** From now on the n-th call fails. */
export const beginFailing = (page: Page, plan: Plan): Promise<void> =>
  page.evaluate((given) => {
    const { galleyFailing: state } = globalThis as Failing;
    if (state === undefined) throw new Error('Nothing was prepared to fail in this page');
    Object.assign(state, { plan: given, count: 0, fired: 0 });
  }, plan);

/** How many calls have failed so far. */
export const failedCalls = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as Failing).galleyFailing?.fired ?? 0);

/** Nothing fails any more. */
export const liftFailing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { galleyFailing: state } = globalThis as Failing;
    if (state !== undefined) state.plan = null;
  });
