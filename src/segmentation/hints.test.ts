import { describe, expect, it } from 'vitest';
import type { NewspaperHints } from '#domain/proposal/profile';
import { factsOf } from './facts';
import { addWeights, knownOf, leanWeights, withoutDay } from './hints';
import { REPORTS, headlinesOf, madeUpPage, wrap } from './made-up-pages.fixture';
import { readPage } from './page-cues';
import { propose } from './propose';
import { rowsOf } from './rows';
import { faultsOf } from './sound-proposal.fixture';
import { FEATURE_NAMES, LEARNED_WEIGHTS, featureId } from './weights';

const NOTHING: NewspaperHints = {
  before: 0,
  after: 0,
  furniture: [],
  columns: [],
  datelines: [],
  people: [],
  weights: {},
};
const hints = (some: Partial<NewspaperHints>): NewspaperHints => ({ ...NOTHING, ...some });

/** Which rows are read otherwise with hints, and in what. */
function changesIn(text: string, some: Partial<NewspaperHints>): readonly string[] {
  const rows = rowsOf(text);
  const before = factsOf(rows);
  return factsOf(rows, knownOf(hints(some))).flatMap((facts, i) =>
    Object.entries(facts).flatMap(([name, value]) =>
      before[i]![name as keyof typeof facts] === value ? [] : [`${rows[i]!.text} ${name} ${String(value)}`],
    ),
  );
}

describe('what is known of a newspaper', () => {
  const text =
    '东埠快讯\n东埠电 昨天下雪\n东埠 电今日\n何处东埠电\n林小满 高远\n记者林小满 摄影高远\n林小满在场\n十字街头';

  it('tells its own openings, and changes nothing else', () => {
    expect(changesIn(text, { datelines: ['东埠 电'] })).toEqual([
      '东埠电 昨天下雪 dateline own',
      '东埠 电今日 dateline own',
    ]);
    expect(changesIn(text, { datelines: ['电', ''] })).toEqual([]);
  });

  it('tells lines of nothing but its people', () => {
    const line = '林小满高远林小满';
    expect(changesIn(`${text}\n${line}`, { people: ['高远', '林小满'] })).toEqual(
      ['林小满 高远', '记者林小满 摄影高远', line].map((own) => `${own} byline true`),
    );
    expect(changesIn(`${line}。`, { people: ['高远', '林小满'] })).toEqual([]);
    expect(changesIn('□　、\n' + text, { people: [] })).toEqual([]);
  });

  it('tells its furniture whatever the day, and the signs of its columns', () => {
    const page = `东埠快讯 2024年2月3日 星期六\n\n十 字 街 头\n\n${REPORTS[0]!.text}`;
    const marks = (some: Partial<NewspaperHints>): unknown => {
      const { context } = readPage(page, () => undefined, { known: knownOf(hints(some)) });
      return [[...context.furniture].indexOf(1), [...context.column].indexOf(1)];
    };
    expect(marks({})).toEqual([-1, -1]);
    expect(marks({ furniture: ['东埠快讯 2023年12月21日 星期四'] })).toEqual([0, -1]);
    expect(marks({ columns: ['十字街头'] })).toEqual([-1, 1]);
    expect(marks({ furniture: ['2023', '年月日'], columns: [''] })).toEqual([-1, -1]);
    expect(withoutDay('东埠快讯 2023年12月21日 星期四')).toBe(withoutDay('东埠快讯2024年十二月三日 礼拜日'));
  });

  it('puts known furniture outside the articles', () => {
    const line = '山海之间有渔火';
    const text = `${madeUpPage({ side: 'before', reports: REPORTS.slice(0, 2) })}\n\n${line}\n\n${madeUpPage({ side: 'before', reports: REPORTS.slice(2) })}`;
    const ownerOf = (some: Partial<NewspaperHints>): number | null | undefined => {
      const proposal = propose(text, { hints: hints(some) });
      expect(faultsOf(text, proposal)).toEqual([]);
      return proposal.blocks.findLast(({ start }) => start <= text.indexOf(line))?.article;
    };
    expect(ownerOf({ furniture: [line] })).toBeNull();
    expect(headlinesOf(text, propose(text, { hints: hints({ furniture: [line] }) }))).toEqual(
      REPORTS.map(({ head }) => head.join('')),
    );
  });
});

describe('headlines known before or after', () => {
  /** Each text speaks of the headline above it and of the one below it alike. */
  const heads = [...REPORTS.map(({ head }) => head.join('')), '青石镇稻田用上自流水'];
  const half = (i: number): string => REPORTS[i % REPORTS.length]!.text.slice(0, 75);
  const text = heads
    .flatMap((head, i) => [head, ...(i < 4 ? [wrap(`${half(i)}${half(i + 1)}。`, 15).join('\n')] : [])])
    .join('\n\n');

  it('decide a page that can be read either way', () => {
    expect(headlinesOf(text, propose(text, { hints: hints({ before: 40 }) })).slice(0, 4)).toEqual(
      heads.slice(0, 4),
    );
    expect(headlinesOf(text, propose(text, { hints: hints({ after: 40 }) })).slice(-4)).toEqual(
      heads.slice(1),
    );
  });

  it('lean the weights by either side alike, within bounds, and not at all when they are as many', () => {
    const [first, last] = [featureId('article.head-first'), featureId('article.head-last')];
    const lean = (before: number, after: number): readonly number[] => {
      const weights = leanWeights(LEARNED_WEIGHTS, before, after);
      weights.forEach((weight, id) => {
        if (id !== first && id !== last) expect(weight).toBe(LEARNED_WEIGHTS[id]);
      });
      return [weights[first]! - LEARNED_WEIGHTS[first]!, weights[last]! - LEARNED_WEIGHTS[last]!];
    };
    expect(leanWeights(LEARNED_WEIGHTS, 3, 3)).toBe(LEARNED_WEIGHTS);
    const [up, down] = lean(5, 1);
    expect(up).toBeGreaterThan(0);
    expect(down).toBeCloseTo(-up!, 12);
    expect(lean(1, 5)[0]).toBeCloseTo(-up!, 12);
    expect(lean(1e9, 0)[0]).toBeCloseTo(1.5, 12);
    expect(lean(2, 0)[0]).toBeGreaterThan(lean(1, 0)[0]!);
  });
});

describe('weights of a newspaper', () => {
  const text = madeUpPage({ side: 'after', dateline: '本报讯 ' });

  it('that name nothing, or are no numbers, do no harm', () => {
    const odd = {
      'no.such-feature': 5,
      toString: 3,
      __proto__: 4,
      constructor: Number.NaN,
      'head.bias': Number.NaN,
      'body.bias': Number.POSITIVE_INFINITY,
      'start.own-dateline': Number.NEGATIVE_INFINITY,
    };
    expect(addWeights(LEARNED_WEIGHTS, odd)).toEqual(LEARNED_WEIGHTS);
    expect(propose(text, { hints: hints({ weights: odd }) })).toEqual(propose(text, { hints: NOTHING }));
  });

  it('are added to those in force, which stay as they are', () => {
    const before = LEARNED_WEIGHTS.slice();
    const id = featureId('head.bias');
    const sum = addWeights(LEARNED_WEIGHTS, { 'head.bias': 0.5 });
    expect(sum[id]).toBeCloseTo(before[id]! + 0.5, 12);
    expect(sum.with(id, before[id]!)).toEqual(before);
    expect(LEARNED_WEIGHTS).toEqual(before);
  });

  it('of any size give a sound proposal', () => {
    for (const by of [1e6, -1e6, 1e-9]) {
      const weights = Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, i % 2 === 0 ? by : -by]));
      expect(faultsOf(text, propose(text, { hints: hints({ weights }) }))).toEqual([]);
    }
  });

  it('and nothing known at all leave a proposal as it is', () => {
    expect(propose(text, { hints: NOTHING })).toEqual(propose(text));
    expect(propose(text, { hints: null })).toEqual(propose(text));
  });
});
