import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeadRole } from '#domain/page/roles';
import { isBlockStart } from '#domain/page/start';
import type { Proposal, ProposedBlock } from '#domain/proposal/proposal';
import type { Settled } from '#domain/proposal/settled';
import { madeUpPage } from '#testing/made-up/made-up-page';
import { REPORTS, madeUpPage as reportPage, wrap } from './made-up-pages.fixture';
import { propose } from './propose';
import { settledSides } from './settled';
import { faultsOf } from './sound-proposal.fixture';

/** A run of neighbouring blocks of one article, or of none. */
type OwnRun = Settled & { readonly article: number | null };

function headlineOf(blocks: readonly ProposedBlock[]): Settled['headline'] {
  if (blocks[0]?.article == null) return 'outside';
  if (isHeadRole(blocks[0].role)) return 'first';
  return isHeadRole(blocks.at(-1)?.role ?? 'body') ? 'last' : 'none';
}

function runsOf(text: string, { blocks }: Proposal): readonly OwnRun[] {
  const runs: OwnRun[] = [];
  for (let from = 0; from < blocks.length;) {
    let to = from + 1;
    while (to < blocks.length && blocks[to]?.article === blocks[from]?.article) to++;
    const span = { start: blocks[from]?.start ?? 0, end: blocks[to]?.start ?? text.length };
    runs.push({ span, headline: headlineOf(blocks.slice(from, to)), article: blocks[from]?.article ?? null });
    from = to;
  }
  return runs;
}

const inside = (proposal: Proposal, { start, end }: Settled['span']): readonly ProposedBlock[] =>
  proposal.blocks.filter((block) => block.start >= start && block.start < end);

/** What must hold of a proposal that was told of settled runs. */
function expectKept(text: string, settled: readonly Settled[]): Proposal {
  const proposal = propose(text, { settled });
  expect(faultsOf(text, proposal)).toEqual([]);
  const starts = new Set(proposal.blocks.map(({ start }) => start));
  for (const { span, headline } of settled) {
    expect(starts, JSON.stringify(text.slice(span.start, span.start + 20))).toContain(span.start);
    if (span.end < text.length)
      expect(starts, JSON.stringify(text.slice(span.end - 9, span.end + 9))).toContain(span.end);
    const owners = new Set(inside(proposal, span).map(({ article }) => article));
    expect(owners.size).toBe(1);
    expect(owners.has(null)).toBe(headline === 'outside');
  }
  return proposal;
}

const PAGES = [
  ...(['modern', 'old', 'latin'] as const).flatMap((group) =>
    [1, 2, 3].map((seed) => madeUpPage(group, seed).text),
  ),
].map((text) => ({ text, runs: runsOf(text, propose(text)) }));
const somePage = fc.constantFrom(...PAGES);
const someRuns = somePage.chain(({ text, runs }) =>
  fc.subarray([...runs], { minLength: 1 }).map((settled) => ({ text, runs, settled })),
);

/** Runs between places anywhere in the text, inside lines too, in which a block may start. */
const somePlaces = somePage.chain(({ text }) =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 8 }),
      fc.array(fc.constantFrom<Settled['headline']>('first', 'last', 'none', 'outside'), {
        minLength: 8,
        maxLength: 8,
      }),
    )
    .map(([places, sides]) => {
      const starts = places.filter((place) => isBlockStart(text, place)).sort((a, b) => a - b);
      const settled = starts.flatMap((start, i) => {
        const end = starts[i + 1];
        return end === undefined || i % 2 > 0 ? [] : [{ span: { start, end }, headline: sides[i] ?? 'none' }];
      });
      return { text, settled };
    }),
);

describe('what is settled', () => {
  it('stays one whole in a new proposal, cut at both ends', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(someRuns, ({ text, settled }) => {
        expectKept(text, settled);
      }),
      { numRuns: 50, seed: 21 },
    );
  });

  it('may begin and end inside lines', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(somePlaces, ({ text, settled }) => {
        expectKept(text, settled);
      }),
      { numRuns: 50, seed: 22 },
    );
  });

  it('as it was proposed, all of it, gives back the same articles', { timeout: 120_000 }, () => {
    for (const { text, runs } of PAGES) {
      const starts = runsOf(text, expectKept(text, runs)).map(({ span }) => span.start);
      expect(starts).toEqual(runs.map(({ span }) => span.start));
    }
  });

  it.each(['before', 'after'] as const)('leaves the rest as it was proposed: headlines %s', (side) => {
    const text = reportPage({ side });
    const before = propose(text);
    const runs = runsOf(text, before);
    expect(runs).toHaveLength(REPORTS.length);
    const placed = (proposal: Proposal, run: OwnRun): unknown =>
      inside(proposal, run.span).map(({ start, role, article, order }) => [start, role, article, order]);
    for (const one of runs) {
      const others = runs.filter((run) => run !== one);
      expect(placed(expectKept(text, others), one)).toEqual(placed(before, one));
      const alone = expectKept(text, [one]);
      for (const run of others) expect(placed(alone, run)).toEqual(placed(before, run));
    }
  });

  it('is not joined with furniture beside it', () => {
    const text = '东县日报\n\n今日四版\n\n星期二\n\n零售五角';
    const span = { start: text.indexOf('星'), end: text.indexOf('零') };
    const { blocks } = expectKept(text, [{ span, headline: 'outside' }]);
    expect(blocks.map(({ start }) => start)).toContain(span.end);
  });

  it('needs a line in it', () => {
    const text = `${REPORTS[0]!.text}\n\n\n\n${REPORTS[1]!.text}`;
    const blank = { start: REPORTS[0]!.text.length, end: REPORTS[0]!.text.length + 2 };
    const proposal = propose(text, { settled: [{ span: blank, headline: 'first' }] });
    expect(faultsOf(text, proposal)).toEqual([]);
    expect(
      propose('\n\n', { settled: [{ span: { start: 0, end: 1 }, headline: 'none' }] }).blocks,
    ).toHaveLength(1);
  });
});

describe('a headline that is settled', () => {
  /** Each text speaks of the headline above it and of the one below it alike: they can stand on either side. */
  const heads = [...REPORTS.map(({ head }) => head.join('')), '青石镇稻田用上自流水'];
  const half = (i: number): string => REPORTS[i % REPORTS.length]!.text.slice(0, 75);
  const text = heads
    .flatMap((head, i) => [head, ...(i < 4 ? [wrap(`${half(i)}${half(i + 1)}。`, 15).join('\n')] : [])])
    .join('\n\n');
  const placeOf = (line: string): number => text.indexOf(line);

  /** For each article with a headline, which settled ones are not given, whether it stands first. */
  function sidesOf(proposal: Proposal): readonly boolean[] {
    return proposal.articles.flatMap((_, article) => {
      const own = proposal.blocks.filter((block) => block.article === article);
      const head = own.find(({ role }) => role === 'headline');
      const body = own.find(({ role }) => role === 'body');
      return head === undefined || body === undefined ? [] : [head.start < body.start];
    });
  }

  it('counts for its side, whatever else is settled', () => {
    const span = { start: 0, end: 1 };
    const sides = ['first', 'last', 'none', 'first', 'outside', 'first'] as const;
    expect(settledSides(sides.map((side) => ({ span, headline: side })))).toEqual({ before: 3, after: 1 });
  });

  it('on the other side turns a page that could be read either way', () => {
    const last = placeOf(heads[3]!);
    const first = propose(text, {
      settled: [{ span: { start: last, end: placeOf(heads[4]!) }, headline: 'first' }],
    });
    expect(sidesOf(first)).toEqual([true, true, true]);
    const body = last + heads[3]!.length + 2;
    const after = propose(text, { settled: [{ span: { start: body, end: text.length }, headline: 'last' }] });
    expect(sidesOf(after)).toEqual([false, false, false]);
  });
});
