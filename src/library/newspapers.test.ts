import { describe, expect, test } from 'vitest';
import type { RawPageId } from '#domain/page/ids';
import { emptyProfile, withLesson } from '#domain/proposal/profile';
import { MemoryProfileStore } from '#testing/memory-profile-store';
import {
  editNewspaper,
  forgetPage,
  isNewspaperFile,
  newspaperFile,
  readNewspaperFile,
  switchNewspaper,
} from './newspapers';

const PAGE = 'raw-1' as RawPageId;
const PROFILE = withLesson(emptyProfile('焦作日报'), {
  ...{ rawPageId: PAGE, before: 0, after: 3, untitled: 0, measures: [], furniture: [], columns: [] },
  ...{ datelines: [], bylines: [], people: ['杨磊'], weights: {} },
});

async function storeOf() {
  const profiles = new MemoryProfileStore();
  await profiles.put(PROFILE);
  return { profiles, now: () => profiles.get(PROFILE.id) };
}

describe('a newspaper in the library', () => {
  test('is switched off, edited, taken back to what is learned, and forgets a page', async () => {
    const { profiles, now } = await storeOf();
    await switchNewspaper(profiles, PROFILE.id, false);
    await editNewspaper(profiles, PROFILE.id, 'people', []);
    await editNewspaper(profiles, PROFILE.id, 'convention', 'before');
    expect(await now()).toEqual({
      ...PROFILE,
      enabled: false,
      edits: { people: [], convention: 'before' },
    });
    await editNewspaper(profiles, PROFILE.id, 'people', undefined);
    expect((await now())?.edits).toEqual({ convention: 'before' });
    await forgetPage(profiles, PROFILE.id, PAGE);
    expect((await now())?.lessons).toEqual([]);
    await switchNewspaper(profiles, 'nobody', true);
    expect(await profiles.get('nobody')).toBeNull();
  });

  test('is known by the beginning of its file, and an edition that names one is not taken for it', async () => {
    const written = newspaperFile(PROFILE, { now: () => '2023-01-10T08:00:00.000Z' });
    expect(await isNewspaperFile(written)).toBe(true);
    expect(await isNewspaperFile(new Blob(['{"schema":"galley-newspaper-profile/9"']))).toBe(true);
    for (const other of [
      '',
      '{"schema":"galley-edition/1"}',
      `${' '.repeat(2_000)}"galley-newspaper-profile/1"`,
    ])
      expect(await isNewspaperFile(new Blob([other]))).toBe(false);
    const unreadable = {
      slice: () => ({ text: () => Promise.reject(new Error('gone')) }),
    } as unknown as Blob;
    expect(await isNewspaperFile(unreadable)).toBe(false);
  });

  test('is read from its file as it was written; a file that is none is refused', async () => {
    const blob = newspaperFile(PROFILE, { now: () => '2023-01-10T08:00:00.000Z' });
    expect(await readNewspaperFile(blob)).toEqual({ ok: true, value: PROFILE });
    expect(await readNewspaperFile(new Blob([]))).toMatchObject({ error: { code: 'empty' } });
    const gone = { size: 3, text: () => Promise.reject(new Error('moved')) };
    expect(await readNewspaperFile(gone)).toMatchObject({ error: { code: 'unreadable' } });
  });
});
