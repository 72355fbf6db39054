import { describe, expect, test } from 'vitest';
import type { Page } from '#domain/page/document';
import type { PageId, Rank } from '#domain/page/ids';
import { page as written } from '#testing/notation';
import { editionSources, findLoosely, pageSources } from './page-sources';

const doc = written(`
  - page-head |A08│温县新闻2023年1月10日
  - imprint   |■新闻热线：8797000│校对：姬 祥
  - page-head |A08│孟州新闻2023年1月10日
  - imprint   |■新闻热线：8797001│校对：姬 祥
  a1 body     |本报讯`);
const printed = (name: string, hotline: string): Page => ({
  id: 'p1' as PageId,
  rank: 'V' as Rank,
  label: 'A08',
  name,
  imprint: { hotline, editor: [], proofreader: ['姬祥'], layout: [] },
});

describe('where a printed page says what is known of it', () => {
  test('label, name and credits are found in its own head and credits, not in another page’s', () => {
    const sources = pageSources(doc, printed('孟州新闻', '8797001'));
    const read = [...sources].map(([value, span]) => [value, doc.text.slice(span.start, span.end)]);
    expect(read).toEqual([
      ['A08', 'A08'],
      ['孟州新闻', '孟州新闻'],
      ['8797001', '8797001'],
      ['姬祥', '姬 祥'],
    ]);
    expect(sources.get('A08')?.start).toBe(doc.text.lastIndexOf('A08'));
  });

  test('what is nowhere printed has no source', () => {
    expect(pageSources(doc, printed('示范区强音', '')).size).toBe(0);
    expect(findLoosely('温 县', { start: 0, end: 3 }, '温县')).toEqual({ start: 0, end: 3 });
    expect(findLoosely('温县', { start: 0, end: 1 }, '温县')).toBe(null);
  });

  test('what page heads say of the edition is found where it is printed first', () => {
    const read = editionSources(doc).map(({ field, value, span }) => [
      field,
      value,
      doc.text.slice(span.start, span.end),
    ]);
    expect(read).toContainEqual(['date', '2023-01-10', '2023年1月10日']);
  });
});
