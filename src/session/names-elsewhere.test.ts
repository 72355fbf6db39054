import { expect, test } from 'vitest';
import type { EditionId, RawPageId } from '#domain/page/ids';
import type { SplitPage } from '#ports/proofreader';
import { memoryLibrary, rawPageOf, shelve } from '#testing/edition-library';
import { MemorySnapshotStore } from '#testing/memory-snapshot-store';
import { namesElsewhere } from './names-elsewhere';

const TEXTS = { p1: '郭树勤在会上说。', p2: '郭树勋主持会议。', p3: '郭树勋、王建新、赵俊峰出席。' };

async function portsWith(fails = false) {
  const library = memoryLibrary();
  const rawPages = await Promise.all(Object.entries(TEXTS).map(([id, text]) => rawPageOf(id, text)));
  await shelve(library, rawPages, []);
  const asked: string[] = [];
  const proofreader = {
    names: (pages: readonly SplitPage[]) => {
      asked.push(...pages.map(({ text }) => text));
      return fails ? Promise.reject(new Error('no worker')) : Promise.resolve([{ name: '郭树勋', count: 2 }]);
    },
  };
  return { ports: { ...library, snapshots: new MemorySnapshotStore(), proofreader }, asked };
}
const here = 'p1' as RawPageId;
const edition = 'edition-1' as EditionId;

test('names are counted on the other pages of the edition, not on the page itself', async () => {
  const { ports, asked } = await portsWith();
  expect(await namesElsewhere(ports, edition, here)).toEqual([{ name: '郭树勋', count: 2 }]);
  expect(asked).toEqual([TEXTS.p2, TEXTS.p3]);
});

test('a page that cannot be read gives no names and stops nothing', async () => {
  const { ports, asked } = await portsWith();
  const rawPage = async (id: RawPageId) =>
    id === 'p2' ? Promise.reject(new Error('damaged')) : ports.pages.rawPage(id);
  await namesElsewhere({ ...ports, pages: { rawPage } }, edition, here);
  expect(asked).toEqual([TEXTS.p3]);
  const { ports: failing } = await portsWith(true);
  expect(await namesElsewhere(failing, edition, here)).toEqual([]);
});
