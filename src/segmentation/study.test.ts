import { describe, expect, it } from 'vitest';
import type { RawPageId } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';
import { emptyProfile, hintsOf, withLesson } from '#domain/proposal/profile';
import type { ConfirmedBlock, PageLesson } from '#domain/proposal/profile';
import { madeUpPage } from '#testing/made-up/made-up-page';
import { REPORTS, headlinesOf, wrap } from './made-up-pages.fixture';
import { propose } from './propose';
import { faultsOf } from './sound-proposal.fixture';
import { studyPage } from './study';
import { FEATURE_NAMES } from './weights';

const rawPageId = 'page-1' as RawPageId;
type Line = readonly [ownerId: string | null, role: Role, text: string];

/** A page written as its blocks, a blank line between any two. */
function pageOf(lines: readonly Line[]): {
  readonly text: string;
  readonly blocks: readonly ConfirmedBlock[];
} {
  let text = '';
  const blocks = lines.map(([ownerId, role, own]): ConfirmedBlock => {
    const start = text.length;
    text += `${own}\n\n`;
    return { start, role, ownerId };
  });
  return { text, blocks };
}

const study = (page: { readonly text: string; readonly blocks: readonly ConfirmedBlock[] }): PageLesson =>
  studyPage({ rawPageId, ...page });

const body = (i: number, opening = ''): string => wrap(opening + REPORTS[i]!.text, 15).join('\n');
const head = (i: number): string => REPORTS[i]!.head.join('');

const PAGE = pageOf([
  [null, 'masthead', '东 埠 快 讯'],
  [null, 'page-head', 'A03│东埠新闻2023年1月10日 星期二'],
  ['a', 'headline', head(0)],
  ['a', 'body', body(0, '本报讯（记者林小满）')],
  ['b', 'body', body(1, '新华社北京1月9日电 ')],
  ['b', 'headline', head(1)],
  ['b', 'byline', '□高 远'],
  ['c', 'column-sign', '十 字 街 头'],
  ['d', 'body', body(2, '本报讯 ')],
  ['e', 'headline', head(3)],
  ['e', 'body', body(3)],
  ['e', 'byline', '（白靖杰）'],
  [null, 'ad', '國泰藝術照相館\n電話九〇三九三號'],
  [null, 'imprint', '责编：姬祥 校对：白云'],
]);

describe('studying a confirmed page', () => {
  const lesson = study(PAGE);

  it('counts where its headlines stand', () => {
    expect(lesson).toMatchObject({ rawPageId, before: 2, after: 1, untitled: 1 });
  });

  it('takes its furniture without the day, and its columns', () => {
    expect(lesson.furniture).toEqual(['东埠快讯', 'A│东埠新闻年月日', '责编：姬祥校对：白云']);
    expect(lesson.columns).toEqual(['十字街头']);
  });

  it('takes how its texts open, its people and how they are named', () => {
    expect(lesson.datelines).toEqual(['本报讯']);
    expect(lesson.people.toSorted()).toEqual(['林小满', '白靖杰', '高远'].toSorted());
    expect(lesson.bylines.toSorted()).toEqual(['head-bracket', 'marked-line', 'tail-bracket']);
  });

  it('takes the width of its columns', () => {
    expect(lesson.measures[0]).toBe(15);
    expect(lesson.measures.length).toBeLessThanOrEqual(3);
  });

  it('takes weights of features that exist, each by something that shows', () => {
    const named = Object.entries(lesson.weights);
    expect(named.length).toBeGreaterThan(0);
    for (const [name, by] of named) {
      expect(FEATURE_NAMES).toContain(name);
      expect(Math.abs(by)).toBeGreaterThanOrEqual(0.03);
      expect(Math.abs(by)).toBeLessThan(5);
    }
  });

  it('gives the same lesson for the same page', () => {
    expect(study(PAGE)).toEqual(lesson);
    expect(Object.keys(lesson.weights)).not.toEqual([]);
  });

  it('learns nothing of an empty page', () => {
    expect(study({ text: '\n\n', blocks: [{ start: 0, role: 'unassigned', ownerId: null }] })).toEqual({
      ...{ rawPageId, before: 0, after: 0, untitled: 0, measures: [], furniture: [], columns: [] },
      ...{ datelines: [], bylines: [], people: [], weights: {} },
    });
  });
});

describe('studying pages as they were proposed', () => {
  it('counts every article once, and its lesson leads to sound proposals', { timeout: 60_000 }, () => {
    for (const group of ['modern', 'old', 'latin'] as const) {
      const { text } = madeUpPage(group, 5);
      const proposal = propose(text);
      const blocks = proposal.blocks.map(({ start, role, article, column }): ConfirmedBlock => {
        const ownerId = article !== null ? `article ${article}` : column !== null ? `column ${column}` : null;
        return { start, role, ownerId };
      });
      const lesson = study({ text, blocks });
      expect(lesson.before + lesson.after + lesson.untitled).toBe(proposal.articles.length);
      expect(Object.values(lesson.weights).every(Number.isFinite)).toBe(true);
      const hints = hintsOf(withLesson(emptyProfile('东埠快讯'), lesson));
      expect(faultsOf(text, propose(text, { hints }))).toEqual([]);
    }
  });

  it('teaches where the headlines of the next page stand', () => {
    const heads = [...REPORTS.map((_, i) => head(i)), '青石镇稻田用上自流水'];
    const half = (i: number): string => REPORTS[i % REPORTS.length]!.text.slice(0, 75);
    const next = heads
      .flatMap((own, i) => [own, ...(i < 4 ? [wrap(`${half(i)}${half(i + 1)}。`, 15).join('\n')] : [])])
      .join('\n\n');
    const titles = (side: 'before' | 'after'): readonly string[] => {
      const page = pageOf(
        REPORTS.flatMap((_, i): Line[] => {
          const [title, text]: Line[] = [
            [`a${i}`, 'headline', head(i)],
            [`a${i}`, 'body', body(i)],
          ];
          return side === 'before' ? [title!, text!] : [text!, title!];
        }),
      );
      const hints = hintsOf(withLesson(emptyProfile('东埠快讯'), study(page)));
      return headlinesOf(next, propose(next, { hints }));
    };
    expect(titles('before').slice(0, 4)).toEqual(heads.slice(0, 4));
    expect(titles('after').slice(-4)).toEqual(heads.slice(1));
  });
});
