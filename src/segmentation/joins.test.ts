import { describe, expect, it } from 'vitest';
import { JoinReader, isJoinable, joinStretches } from './joins';
import { REPORTS, madeUpPage, wrap } from './made-up-pages.fixture';
import { closingBylineAt, isByline } from './names';
import { readPage } from './page-cues';
import { scorePage } from './page-model';
import { propose } from './propose';
import { faultsOf } from './sound-proposal.fixture';
import type { Stretch } from './stretches';
import { LEARNED_WEIGHTS } from './weights';

const [first, second, third] = [REPORTS[0]!, REPORTS[1]!, REPORTS[2]!];
const lines = wrap(first.text, 15);
/** The first report, cut in the middle of a sentence. */
const [upper, lower] = [lines.slice(0, 4).join('\n'), lines.slice(4).join('\n')];
const whole = (report: typeof first): string => madeUpPage({ side: 'before', reports: [report] });
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

/** The running text of each article of a proposal, its pieces joined. */
function textsOf(text: string): readonly string[] {
  const proposal = propose(text);
  expect(faultsOf(text, proposal)).toEqual([]);
  return proposal.articles.map((_, article) =>
    proposal.blocks
      .flatMap((block, i) => {
        const own = block.article === article && block.role === 'body';
        return own
          ? [withoutSpace(text.slice(block.start, proposal.blocks[i + 1]?.start ?? text.length))]
          : [];
      })
      .join(''),
  );
}

const ADVERT = '國泰藝術照相館\n定價經濟\n際此春光\n地址南京路五五號\n電話九〇三九三號';

describe('a story cut in the middle of a sentence', () => {
  it('is one article past an advertisement', () => {
    const texts = textsOf(
      `${first.head[0]!}\n\n${upper}\n\n${ADVERT}\n\n${lower}\n\n${whole(second)}\n\n${whole(third)}`,
    );
    expect(texts).toContain(first.text);
    expect(texts).toContain(second.text);
  });

  it('is one article past another story, each part told where the other stands', () => {
    const text = `${first.head[0]!}\n\n${upper}\n（下转第二版）\n\n${whole(second)}\n\n（上接第一版）\n${lower}`;
    const texts = textsOf(text);
    expect(texts).toEqual([first.text, second.text]);
    expect(propose(text).articles[0]).toMatchObject({ continuedTo: '二', continuedFrom: '一' });
  });

  it.each([3, 4, 5, 6])('is one article past other stories, on the next page, cut after line %i', (cut) => {
    const [above, below] = [lines.slice(0, cut).join('\n'), lines.slice(cut).join('\n')];
    const next = 'A02│东埠新闻2023年1月10日 星期二';
    const text = `${first.head[0]!}\n\n${above}\n（下转第二版）\n\n${whole(second)}\n\n${whole(third)}\n\n${next}\n\n（上接第一版）\n${below}`;
    expect(textsOf(text)).toEqual([first.text, second.text, third.text]);
  });

  it('is not said to be by whoever the line to the other part names', () => {
    for (const line of ['（下转第二版）', '（上接第一版）', '（緊接第三版）']) {
      expect(isByline(line), line).toBe(false);
      expect(closingBylineAt(`会议传达了讲话精神。${line}`), line).toBeNull();
    }
    expect(isByline('（王芳）')).toBe(true);
  });

  it('stays in two where what stands below begins anew', () => {
    const texts = textsOf(
      `${first.head[0]!}\n\n${first.text}\n\n${ADVERT}\n\n${whole(second)}\n\n${whole(third)}`,
    );
    expect(texts.filter((text) => text.includes(first.text) && text.length > first.text.length)).toEqual([]);
    expect(texts).toContain(second.text);
  });
});

describe('the texts a piece may go on with', () => {
  const text = Array.from({ length: 14 }, (_, i) => wrap(REPORTS[i % 4]!.text, 15).join('\n')).join('\n\n');
  const cues = readPage(text, () => undefined);
  const model = scorePage(cues, LEARNED_WEIGHTS);
  const kinds = ['untitled', 'furniture', 'piece', 'advert', 'untitled', 'heads-only', 'piece'] as const;
  const stretches = cues.units.map((_, i): Stretch => ({
    from: i,
    to: i + 1,
    kind: kinds[i % kinds.length]!,
    group: null,
  }));
  const reader = new JoinReader(model, stretches);

  it('stand above it, are texts, and are ten at most, the nearest first', () => {
    expect(stretches.length).toBeGreaterThan(25);
    stretches.forEach((_, piece) => {
      const above = reader.candidates(piece);
      expect(above.length).toBeLessThanOrEqual(10);
      expect(above).toEqual(above.toSorted((a, b) => b - a));
      for (const one of above) {
        expect(one).toBeLessThan(piece);
        expect(['untitled', 'piece']).toContain(stretches[one]!.kind);
      }
    });
    expect(reader.candidates(stretches.length - 1)).toHaveLength(10);
  });

  it('are one for each piece, or none', () => {
    const joined = joinStretches(model, stretches);
    expect(joined).toHaveLength(stretches.length);
    joined.forEach((above, piece) => {
      if (above < 0) return;
      expect(isJoinable(stretches[piece]!)).toBe(true);
      expect(reader.candidates(piece)).toContain(above);
    });
    expect([...joinStretches(model, [])]).toEqual([]);
  });
});
