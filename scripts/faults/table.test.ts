import { describe, expect, it } from 'vitest';
import type { Entry, Ledger } from './ledger';
import { tableOf } from './table';

const entry = (over: Partial<Entry> = {}): Entry => ({
  ...{ seed: 1, number: 0, acknowledged: 5, lost: 0, faults: [], browser: '1.0' },
  ...over,
});
const ledger = (entries: readonly Entry[], broken: Ledger['broken'] = null): Ledger => ({
  ...{ rig: 'kill', broken, begun: '2024-01-01T00:00:00.000Z', version: '0.1.0', entries },
});
const verdict = (of: Ledger): string => tableOf([of]).split('\n')[2]?.split('|').at(-2)?.trim() ?? '';

describe('the verdict on a rig', () => {
  it('never says that something holds which was not tried', () => {
    expect(verdict(ledger([]))).toBe('not tried');
    expect(verdict(ledger([], 'debounced'))).toBe('not tried');
  });

  it('is that it holds only without a loss and without a fault', () => {
    expect(verdict(ledger([entry()]))).toBe('holds');
    expect(verdict(ledger([entry(), entry({ lost: 1 })]))).toBe('FAILS (1)');
    expect(verdict(ledger([entry({ faults: ['torn'] })]))).toBe('FAILS (1)');
  });

  it('is turned round where a protection is off', () => {
    expect(verdict(ledger([entry({ lost: 1 })], 'debounced'))).toBe('noticed (1)');
    expect(verdict(ledger([entry()], 'debounced'))).toBe('NOT NOTICED');
  });
});
