import { describe, expect, test } from 'vitest';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import type { Operation } from '#domain/history/operation';
import type { ArticleId, EditionId, OperationId, RawPageId } from '#domain/page/ids';
import type { PageDocument } from '#domain/page/document';
import { ALL_RULES } from '#domain/text/reading-types';
import { after, spanAt } from '#testing/carry-out';
import { page } from '#testing/notation';
import { buildEdition } from './build-edition';
import { correctedTextOf } from './corrected-text';
import { editDistance } from './quality';

const FIELDS = {
  title: '焦作日报',
  titleAlt: '',
  date: '2023-01-10',
  weekday: '',
  number: '',
  language: 'zh',
  trashedAt: null,
};

function build(
  docs: readonly PageDocument[],
  operations: readonly Operation[] | null = null,
): CorrectedEdition {
  return buildEdition({
    edition: { id: 'e1' as EditionId, fields: FIELDS, pages: new Map() },
    operations,
    rawPages: docs.map((doc) => ({
      rawPage: {
        id: doc.rawPageId,
        editionId: 'e1' as EditionId,
        sourceName: 'raw.txt',
        encoding: 'utf-8',
        bytes: new TextEncoder().encode(doc.text),
        sha256: '',
        text: doc.text,
      },
      doc,
      operations: [],
    })),
    generator: { name: 'Galley', version: '1' },
    exported: '2023-01-10T08:00:00Z',
    rules: ALL_RULES,
  });
}

const story = page(`
  - page-head       |A08
  a1:3 body         |本报讯 1月7日，温县召开会
                    |议，强调落实。（白靖杰 黄福兴）
  a1:1 kicker       |温县赵堡镇
  a1:2 headline     |“六帮六助”
                    |不停步
  - unassigned      |余下的字
`);

describe('building the corrected edition', () => {
  test('the article reads joined, its run-in dateline stays and its tail byline leaves the body', () => {
    const [article] = build([story]).articles;
    expect(article).toMatchObject({
      headlines: [
        { role: 'kicker', value: '温县赵堡镇', blocks: ['raw-1-b3'] },
        { role: 'main', value: '“六帮六助”不停步', blocks: ['raw-1-b4'] },
      ],
      byline: { printed: '（白靖杰 黄福兴）', people: [{ name: '白靖杰' }, { name: '黄福兴' }] },
      dateline: { printed: '本报讯', kind: 'staff' },
      paragraphs: [{ role: 'body', text: '本报讯 1月7日，温县召开会议，强调落实。' }],
      blocks: ['raw-1-b3', 'raw-1-b4', 'raw-1-b2'],
    });
  });

  test('what a person set goes before what the text says, also "nothing", and names no block', () => {
    const id = 'a1' as ArticleId;
    const set = after(
      story,
      { kind: 'set-metadata', id, field: 'headline', setting: { value: '新题' } },
      { kind: 'set-metadata', id, field: 'kicker', setting: { value: null } },
      { kind: 'set-metadata', id, field: 'people', setting: { value: null } },
      { kind: 'set-metadata', id, field: 'section', setting: { value: '要闻' } },
    );
    expect(build([set]).articles[0]).toMatchObject({
      headlines: [{ role: 'main', value: '新题', blocks: [] }],
      byline: { printed: '（白靖杰 黄福兴）', people: [] },
      section: '要闻',
    });
  });

  test('accepted corrections are read everywhere: in the text, the headline and the names', () => {
    const mark = (quote: string, replacement: string, status: 'accepted' | 'marked' = 'accepted') =>
      ({
        kind: 'mark',
        span: spanAt(story, quote),
        code: 'SUB',
        origin: 'extraction',
        replacement,
        status,
        note: '',
      }) as const;
    const marked = after(story, mark('六帮', '八帮'), mark('靖', '婧'), mark('强调', '要求', 'marked'));
    const edition = build([marked]);
    expect(edition.articles[0]).toMatchObject({
      headlines: [{ role: 'kicker' }, { value: '“八帮六助”不停步' }],
      byline: { printed: '（白婧杰 黄福兴）', people: [{ name: '白婧杰' }, { name: '黄福兴' }] },
      paragraphs: [{ text: '本报讯 1月7日，温县召开会议，强调落实。' }],
    });
    expect(edition.corrections.map(({ status, original }) => [status, original])).toEqual([
      ['marked', '强调'],
      ['accepted', '靖'],
      ['accepted', '六帮'],
    ]);
    expect(edition.quality).toMatchObject({ coverage: 1, byCode: { SUB: 3 } });
    expect(edition.quality.cer).toBeCloseTo(2 / 34, 1);
  });

  test('every block is there, placed or not, and one record says of each rule where it worked', () => {
    const edition = build([story]);
    expect(edition.blocks.map(({ role, ownerId, rank }) => [role, ownerId, rank === null])).toEqual([
      ['page-head', null, true],
      ['body', 'raw-1-a1', false],
      ['kicker', 'raw-1-a1', false],
      ['headline', 'raw-1-a1', false],
      ['unassigned', null, true],
    ]);
    for (const { span, before, rule } of edition.normalisations) {
      expect(story.text.slice(span.start, span.end)).toBe(before);
      expect(ALL_RULES.has(rule as never)).toBe(true);
    }
    const joined = edition.normalisations.find((each) => each.span.start === story.text.indexOf('\n议'));
    expect(joined).toMatchObject({ rule: 'join-lines', before: '\n', after: '' });
  });

  test('ids that are counted anew on every raw page carry its id, so that none is used twice', () => {
    const edition = build([story, page('a1 body |焦作', 'raw-2')]);
    const ids = [...edition.blocks, ...edition.articles].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(edition.rawPages.map(({ id, order }) => [id, order])).toEqual([
      ['raw-1', 0],
      ['raw-2', 1],
    ]);
  });

  test('the history of raw pages that stay behind is left out', () => {
    const placing = (id: string): Operation => ({
      ...({
        id: `op-${id}` as OperationId,
        documentId: 'e1',
        lamport: 1,
        actor: id,
        at: '',
        version: 1,
        gesture: 'g',
        cause: { kind: 'import' },
        prevHash: null,
      } as unknown as Operation),
      change: { kind: 'edition/page', id: id as RawPageId, from: null, to: null },
    });
    const { log } = build([story], [placing('raw-1'), placing('raw-2')]);
    expect(log?.operations.map(({ id }) => id)).toEqual(['op-raw-1']);
  });
});

describe('corrected text', () => {
  test('there is none while nothing is accepted', () => {
    expect(correctedTextOf(story)).toBeNull();
  });

  test('leads from raw to corrected places and back', () => {
    const doc = after(story, {
      ...{
        kind: 'mark',
        span: spanAt(story, '召开'),
        code: 'DUP',
        origin: 'print',
        replacement: '',
        status: 'accepted',
        note: '',
      },
    });
    const corrected = correctedTextOf(doc);
    const span = spanAt(doc, '会\n议');
    const inside = corrected?.inward(span) ?? { start: 0, end: 0 };
    expect(corrected?.lineIndex.text.slice(inside.start, inside.end)).toBe('会\n议');
    expect(corrected?.outward(inside)).toEqual(span);
  });
});

test.each([
  ['', '', 0],
  ['己', '已', 1],
  ['𠮷', '吉', 1],
  ['2023 第', '2023年第', 1],
  ['温县', '', 2],
  ['', '年', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j are %i insertions, substitutions and deletions', (from, to, count) => {
  expect(editDistance(from, to)).toBe(count);
});
