import { describe, expect, test } from 'vitest';
import type { Proposal, ProposedBlock } from '#domain/proposal/proposal';
import { calibrationOf, type CheckedClaim } from './calibration';
import { claimsOf, joinClaims } from './claims';
import type { Gold } from './page-form';
import { qualityPage } from './pages';

const claims = (confidence: number, right: number, wrong: number): readonly CheckedClaim[] => [
  ...Array.from({ length: right }, () => ({ confidence, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, isRight: false })),
];

describe('calibration', () => {
  test('confidence that comes true as often as it says has no error', () => {
    const { count, right, error, brier, bins } = calibrationOf([...claims(0.75, 3, 1), ...claims(0.5, 2, 2)]);
    expect({ count, right, error }).toEqual({ count: 8, right: 5, error: 0 });
    expect(brier).toBeCloseTo((3 * 0.0625 + 0.5625 + 4 * 0.25) / 8, 12);
    expect(bins[7]).toEqual({ from: 0.7, to: 0.8, count: 4, predicted: 0.75, actual: 0.75 });
    expect(bins[6]).toMatchObject({ count: 0, predicted: null, actual: null });
  });

  test('the error weighs each bin by its claims', () => {
    expect(calibrationOf([...claims(0.95, 1, 1), ...claims(0.55, 2, 0)]).error).toBeCloseTo(0.45, 12);
  });

  test('0 falls into the first bin, 1 into the last, .3 into the fourth; no claims give no figures', () => {
    const { bins } = calibrationOf([...claims(0, 1, 0), ...claims(1, 1, 0), ...claims(0.1 + 0.2, 1, 0)]);
    expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
    expect(calibrationOf([])).toMatchObject({ count: 0, error: null, brier: null });
  });
});

const LINES = ['天气', '今日晴', '明日雨', '', '球赛', '主队胜', '客队负', '比分三比零', '', '第1版'];
const TEXT = LINES.join('\r\n');
const GOLD: Gold = {
  articles: [
    { title: '天气', lines: [[1, 3]], roles: [{ role: 'headline', lines: [1, 1] }] },
    { title: '球赛', lines: [[5, 8]], roles: [{ role: 'headline', lines: [5, 5] }] },
  ],
  furniture: [[10, 10]],
};

type Sure = { readonly boundary?: number; readonly role?: number };

/** A block that begins with a line (1-based). */
const block = (
  line: number,
  role: ProposedBlock['role'],
  article: number | null,
  { boundary = 1, role: sure = 1 }: Sure = {},
): ProposedBlock => ({
  start: LINES.slice(0, line - 1).reduce((length, { length: own }) => length + own + 2, 0),
  role,
  article,
  column: null,
  order: 0,
  boundaryConfidence: boundary,
  boundaryCues: [],
  roleConfidence: sure,
  roleCues: [],
});

const propose = (confidences: readonly number[], ...blocks: ProposedBlock[]): Proposal => ({
  algorithm: 'test',
  blocks,
  articles: confidences.map((confidence) => ({
    ...{ kind: 'news', column: null, page: null, continuedFrom: null, continuedTo: null, confidence },
  })),
  columns: [],
  pages: [],
  edition: { title: '', titleAlt: '', date: '', weekday: '', number: '' },
});

const PAGE = qualityPage('天气', 'other', TEXT, GOLD);

describe('claims', () => {
  test('a boundary is right where the article changes in truth', () => {
    const { boundaries, doubt } = claimsOf(
      PAGE,
      propose(
        [0.9, 0.6],
        block(1, 'headline', 0),
        block(2, 'body', 0, { boundary: 0.2 }),
        block(5, 'headline', 1, { boundary: 0.8 }),
        block(6, 'body', 1),
        block(8, 'noise', null, { boundary: 0.4 }),
      ),
    );
    // The border of headline and body is inside an article, and so none.
    expect(boundaries).toEqual([
      { confidence: 0.8, isRight: true },
      { confidence: 0.4, isRight: false },
    ]);
    // Line 10 begins furniture in truth; the doubtful block begins one line above.
    expect(doubt).toEqual({
      ...{ boundaries: 2, flagged: 1, wrong: 1, wrongFlagged: 1, missed: 1, missedFlagged: 1 },
      ...{ blocks: 5, doubtfulBlocks: 2 },
    });
  });

  test('a missed boundary is flagged by a doubtful block at most two lines away', () => {
    const missed = (line: number) =>
      claimsOf(
        PAGE,
        propose([1], block(1, 'body', 0), block(line, 'body', 0, { role: 0.7 }), block(10, 'noise', null)),
      ).doubt;
    expect(missed(7)).toMatchObject({ missed: 1, missedFlagged: 1 });
    expect(missed(2)).toMatchObject({ missed: 1, missedFlagged: 1 });
    expect(missed(8)).toMatchObject({ missed: 1, missedFlagged: 0 });
  });

  test('headline blocks are right when all their lines are headline; articles when .9 is shared', () => {
    const proposal = propose(
      [0.9, 0.6],
      block(1, 'headline', 0, { role: 0.8 }),
      block(2, 'body', 0),
      block(5, 'headline', 1, { role: 0.7 }),
      block(7, 'body', 1),
      block(8, 'noise', null),
    );
    const { headlines, articles } = claimsOf(PAGE, proposal);
    expect(headlines).toEqual([
      { confidence: 0.8, isRight: true },
      { confidence: 0.7, isRight: false },
    ]);
    expect(articles).toEqual([
      { confidence: 0.9, isRight: true },
      { confidence: 0.6, isRight: false },
    ]);
  });

  test('without roles in the true split no headline is judged; claims of pages add up', () => {
    const bare = qualityPage('天气', 'other', TEXT, { ...GOLD, articles: [{ title: '', lines: [[1, 8]] }] });
    const proposal = propose([0.9], block(1, 'headline', 0), block(5, 'body', 0), block(10, 'noise', null));
    const joined = joinClaims([claimsOf(bare, proposal), claimsOf(PAGE, proposal)]);
    expect(joined.headlines).toEqual([{ confidence: 1, isRight: false }]);
    expect(joined.articles.map(({ isRight }) => isRight)).toEqual([true, false]);
    expect(joined.doubt).toMatchObject({ boundaries: 2, missed: 1, blocks: 6 });
  });
});
