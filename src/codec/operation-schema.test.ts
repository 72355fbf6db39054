import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Change } from '#domain/change/change';
import { correctedEdition } from '#testing/corrected-editions';
import type { changeSchema } from './change-schema';
import { parseOperation } from './operation-schema';

/** Never, unless a kind of change has no schema: then the first test does not compile. */
type Missing = Exclude<Change['kind'], z.output<typeof changeSchema>['kind']>;

const seed = { text: '县委会议', starts: [2], marks: [{ start: 0, end: 1 }], note: 'x' };
const sound = async (): Promise<Record<string, unknown>> => {
  const operation = (await correctedEdition(seed)).log?.operations[1];
  if (operation === undefined) throw new Error('no operation');
  return { ...operation };
};
const withChange = async (change: unknown): Promise<unknown> => ({ ...(await sound()), change });
const faultOf = (row: unknown): unknown => {
  const parsed = parseOperation(row);
  return parsed.ok ? null : { path: parsed.error.path, code: parsed.error.code };
};

describe('an operation read from storage', () => {
  it('has a schema for every kind of change', () => {
    const nothingIsMissing: [Missing] extends [never] ? true : false = true;
    expect(nothingIsMissing).toBe(true);
  });

  it('is given back as it was', async () => {
    for (const operation of (await correctedEdition(seed)).log?.operations ?? []) {
      expect(parseOperation(operation)).toEqual({ ok: true, value: operation });
    }
  });

  it('is refused with the path of what is wrong', async () => {
    const row = await sound();
    expect(faultOf(null)).toEqual({ path: '', code: 'wrong-value' });
    expect(faultOf(undefined)).toEqual({ path: '', code: 'missing' });
    expect(faultOf({ ...row, lamport: -1 })).toEqual({ path: 'lamport', code: 'wrong-value' });
    expect(faultOf({ ...row, at: 'today' })).toEqual({ path: 'at', code: 'wrong-value' });
    expect(faultOf({ ...row, extra: 1 })).toEqual({ path: 'extra', code: 'unknown-key' });
    expect(faultOf({ ...row, cause: { kind: 'edit', step: 'dance' } })).toEqual({
      path: 'cause.step',
      code: 'wrong-value',
    });
  });

  it('must have sides of the type of the field it sets', async () => {
    const set = { kind: 'article/set', id: 'a', field: 'kind', from: 'news', to: 'brief' };
    expect(faultOf(await withChange(set))).toBeNull();
    expect(faultOf(await withChange({ ...set, field: 'continuedTo' }))).toBeNull();
    expect(faultOf(await withChange({ ...set, field: 'status' }))).toEqual({
      path: 'change.from',
      code: 'wrong-value',
    });
    expect(faultOf(await withChange({ ...set, field: 'metadata' }))).toMatchObject({ code: 'wrong-value' });
  });
});
