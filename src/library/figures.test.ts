import { describe, expect, test } from 'vitest';
import { DEFAULT_WEIGHTS } from '#domain/figures/error-weights';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import { Desk } from '#testing/desk';
import { memoryLibrary, rawPageOf, shelve } from '#testing/edition-library';
import type { Preferences } from '#ports/preferences';
import { keepWeights, readEditionFigures, readWeights } from './figures';

const TEXT = '温县召开会议，交织迭加。';
const MARK = { kind: 'mark', origin: 'print', note: '', code: 'STY', status: 'accepted' } as const;

describe('the figures of an edition', () => {
  test('are read from the logs, page by page, and again only where a log grew', async () => {
    const library = memoryLibrary();
    const desk = new Desk(createPageDocument('raw-0' as RawPageId, TEXT));
    desk.command({ ...MARK, span: { start: 9, end: 11 }, replacement: '叠加' });
    const pages = [await rawPageOf('raw-0', TEXT), await rawPageOf('raw-1', '本报讯')];
    const id = await shelve(library, pages, desk.operations);
    let texts = 0;
    const counting = {
      ...library,
      pages: Object.assign(Object.create(library.pages) as typeof library.pages, {
        rawPage: (page: RawPageId) => {
          texts++;
          return library.pages.rawPage(page);
        },
      }),
    };
    const first = await readEditionFigures(counting, id);
    expect(first.map(({ errors, characters }) => [errors, characters.whole])).toEqual([
      [1, 12],
      [0, 3],
    ]);
    expect(first[0]?.print).toMatchObject([{ before: '迭加', after: '叠加', line: 1, length: 1 }]);
    expect(texts).toBe(2);
    expect(await readEditionFigures(counting, id)).toEqual(first);
    expect(texts).toBe(2);

    const before = desk.operations.length;
    desk.command({ ...MARK, span: { start: 0, end: 1 }, replacement: '湿' });
    await library.log.append(desk.operations.slice(before));
    expect((await readEditionFigures(counting, id)).map(({ errors }) => errors)).toEqual([2, 0]);
    expect(texts).toBe(3);
  });

  test('of an edition that is not there are none', async () => {
    expect(await readEditionFigures(memoryLibrary(), 'nowhere' as EditionId)).toEqual([]);
  });
});

test('the table of weights is kept; what cannot be read counts as not kept', () => {
  const kept = new Map<string, string>();
  const preferences: Preferences = {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => void kept.set(key, value),
  };
  expect(readWeights(preferences)).toEqual(DEFAULT_WEIGHTS);
  keepWeights(preferences, { ...DEFAULT_WEIGHTS, PUN: 0.2 });
  expect(readWeights(preferences).PUN).toBe(0.2);
  for (const [key] of kept) kept.set(key, '{"weights":{}}');
  expect(readWeights(preferences)).toEqual(DEFAULT_WEIGHTS);
});
