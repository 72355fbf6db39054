import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '#codec/operation-hash';
import type { ArchiveRecord } from '#domain/archive/record';
import { emptyProfile } from '#domain/proposal/profile';
import { MemoryCopyFiles } from '#testing/memory-copy-files';
import { findMissing } from '#storage/missing-work';
import { CopyKeeper } from './copy-keeper';
import { SecondCopy } from './second-copy';

const setting = (n: number): ArchiveRecord => ({
  kind: 'setting',
  key: `key-${'a'.repeat(n)}`,
  value: String(n),
});
const settings = (...numbers: readonly number[]): readonly ArchiveRecord[] => numbers.map(setting);

function copyOver(files: MemoryCopyFiles) {
  let made = 0;
  let ticks = 0;
  const now = (): string => new Date(1_700_000_000_000 + ++ticks * 1000).toISOString();
  return (prefix: string): SecondCopy => new SecondCopy(files, () => `${prefix}${++made}`, now);
}

describe('the second copy', () => {
  it('is what all tabs have written, each into a file of its own', async () => {
    const files = new MemoryCopyFiles();
    const tab = copyOver(files);
    const [one, two] = [tab('one'), tab('two')];
    await one.append(settings(1, 2));
    await two.append(settings(3));
    await one.append(settings(4));
    expect(files.files.size).toBe(2);
    expect(await tab('third').read()).toEqual(settings(1, 2, 4, 3));
  });

  it('keeps what was whole when a write breaks off, and begins another file', async () => {
    const files = new MemoryCopyFiles();
    const copy = copyOver(files)('tab');
    await copy.append(settings(1));
    files.failsAt = 2;
    await expect(copy.append(settings(2))).rejects.toThrow('disk full');
    await copy.append(settings(2, 3));
    expect(files.files.size).toBe(2);
    expect(await copy.read()).toEqual(settings(1, 2, 3));
  });

  it('catches up with what is stored, and has nothing to do the second time', async () => {
    const tab = copyOver(new MemoryCopyFiles());
    await tab('old').append(settings(1, 2));
    const copy = tab('new');
    expect(await copy.catchUp(settings(1, 2, 3))).toBe(1);
    expect(await copy.catchUp(settings(1, 2, 3))).toBe(0);
    const newspaper = { kind: 'newspaper', newspaper: emptyProfile('焦作日报') } as const;
    const changed = { ...newspaper, newspaper: { ...newspaper.newspaper, enabled: false } };
    expect(await copy.catchUp([newspaper])).toBe(1);
    expect(await copy.catchUp([changed])).toBe(1);
    expect((await copy.read()).map(canonicalJson).at(-1)).toBe(canonicalJson(changed));
  });

  it('forgets a newspaper that was thrown away, and knows it again when it is learned again', async () => {
    const tab = copyOver(new MemoryCopyFiles());
    const newspaper = { kind: 'newspaper', newspaper: emptyProfile('焦作日报') } as const;
    const restored = async (): Promise<readonly string[]> => {
      const records = await tab('reader').read();
      const here = { operations: [], heads: [], names: new Set<string>() };
      return (await findMissing(here, records)).records.map(({ kind }) => kind);
    };
    const copy = tab('old');
    await copy.append([newspaper]);
    expect(await restored()).toEqual(['newspaper']);
    await copy.append([{ kind: 'newspaper-forgotten', id: newspaper.newspaper.id }]);
    expect(await restored()).toEqual([]);
    expect(await copy.catchUp([newspaper])).toBe(1);
    expect(await restored()).toEqual(['newspaper']);
    // Thrown away by a tab that was closed before it could say so.
    const next = tab('next');
    expect(await next.catchUp([], false)).toBe(0);
    expect(await next.catchUp([], true)).toBe(1);
    expect(await next.catchUp([], true)).toBe(0);
    expect(await restored()).toEqual([]);
  });

  it('gathers the files of many tabs that are gone, and none that is in use', async () => {
    const files = new MemoryCopyFiles();
    const tab = copyOver(files);
    for (let i = 1; i <= 10; i++) await tab('gone').append(settings(i, 1));
    await tab('live').append(settings(11));
    const copy = tab('own');
    await copy.gather((name) => name.startsWith('live'));
    expect([...files.files.keys()].map((name) => name.replace(/\d+/, '')).sort()).toEqual(['live', 'own']);
    expect(new Set((await copy.read()).map(canonicalJson))).toEqual(
      new Set(settings(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).map(canonicalJson)),
    );
  });

  it('removes no file when gathering fails', async () => {
    const files = new MemoryCopyFiles();
    const tab = copyOver(files);
    for (let i = 1; i <= 10; i++) await tab('gone').append(settings(i));
    files.failsAt = files.appends + 1;
    const copy = tab('own');
    await expect(copy.gather(() => false)).rejects.toThrow();
    expect(await tab('later').read()).toHaveLength(10);
  });
});

describe('the keeper of the second copy', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('hands on what is stored within two seconds, in order, and again after a failure', async () => {
    const seen: (readonly ArchiveRecord[])[] = [];
    let fails = 2;
    const keeper = new CopyKeeper((records) => {
      seen.push(records);
      return fails-- > 0 ? Promise.reject(new Error('no')) : Promise.resolve();
    });
    keeper.add(settings(1));
    keeper.add(settings(2));
    await vi.advanceTimersByTimeAsync(500);
    expect(seen).toEqual([settings(1, 2)]);
    keeper.add(settings(3));
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen[1]).toEqual(settings(1, 2, 3));
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen[2]).toEqual(settings(1, 2, 3));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toHaveLength(3);
  });

  it('says when all of it is copied, and when that fails', async () => {
    let fails = true;
    const seen: (readonly ArchiveRecord[])[] = [];
    const keeper = new CopyKeeper((records) => {
      if (fails) return Promise.reject(new Error('no'));
      seen.push(records);
      return Promise.resolve();
    });
    keeper.add(settings(1));
    await expect(keeper.flush()).rejects.toThrow('no');
    fails = false;
    keeper.add(settings(2));
    await keeper.flush();
    expect(seen.flat()).toEqual(settings(1, 2));
    await keeper.flush();
    keeper.close();
  });
});
