import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REPORTS, headlinesOf, madeUpPage, wrap } from './made-up-pages.fixture';
import { DOUBT_BELOW } from '#domain/proposal/doubts';
import { propose } from './propose';

const heads = REPORTS.map((report) => report.head.join(''));
const proposed = (text: string): readonly string[] => headlinesOf(text, propose(text));
const rolesOf = (text: string): readonly string[] => propose(text).blocks.map((block) => block.role);

describe('headlines', () => {
  it('are found before their texts where a page sets them there', () => {
    expect(proposed(madeUpPage({ side: 'before' }))).toEqual(heads);
  });

  it('are found after their texts where a page sets them there', () => {
    expect(proposed(madeUpPage({ side: 'after' }))).toEqual(heads);
    expect(proposed(madeUpPage({ side: 'after', dateline: '本报讯 ' }))).toEqual(heads);
  });

  it('may change sides within a page', () => {
    const [first, second] = [REPORTS.slice(0, 2), REPORTS.slice(2)];
    const text = `${madeUpPage({ side: 'before', reports: first })}\n\n${madeUpPage({ side: 'after', reports: second, dateline: '本报讯 ' })}`;
    expect(proposed(text)).toEqual(heads);
  });

  it('are read from top to bottom when they are set vertically, in two boxes', () => {
    const [report, ...rest] = REPORTS;
    const vertical = `${Array.from('青石镇新修').join('\n')}\n\n${Array.from('水渠三公里').join('\n')}`;
    const reports = [{ head: [vertical], text: report!.text }, ...rest];
    const text = madeUpPage({ side: 'after', dateline: '本报讯 ', reports });
    expect(proposed(text)[0]).toBe('青石镇新修水渠三公里');
    expect(propose(text).blocks.filter((block) => block.role === 'headline')).toHaveLength(REPORTS.length);
  });

  it('are matched to their texts when all of them stand first', () => {
    const bodies = REPORTS.map(({ text }) => wrap(`本报讯 ${text}`, 15).join('\n'));
    const text = [...heads, ...bodies].join('\n\n');
    expect(proposed(text)).toEqual(heads);
    const { blocks } = propose(text);
    for (const block of blocks.filter((one) => one.role === 'headline')) expect(block.order).toBe(0);
  });

  it('take a place above them as their kicker and a byline below as theirs', () => {
    const body = (i: number): string => wrap(`本报讯 ${REPORTS[i]!.text}`, 15).join('\n');
    const text = `${body(0)}\n\n青石镇\n\n${heads[0]!}\n\n${body(1)}\n\n${heads[1]!}\n□林 海\n\n${body(2)}\n\n${heads[2]!}`;
    const { blocks } = propose(text);
    const first = blocks.filter((block) => block.article === 0).toSorted((a, b) => a.order - b.order);
    expect(first.map((block) => block.role)).toEqual(['kicker', 'headline', 'body']);
    const second = blocks.filter((block) => block.article === 1).toSorted((a, b) => a.order - b.order);
    expect(second.map((block) => block.role)).toEqual(['headline', 'byline', 'body']);
  });
});

describe('bylines at the end of a text', () => {
  it('are blocks of their own inside the last line', () => {
    const text = madeUpPage({ side: 'after', dateline: '本报讯 ' }).replace(
      '也用上水。',
      '也用上水。（何田）',
    );
    const { blocks } = propose(text);
    const byline = blocks.find((block) => block.role === 'byline');
    expect(text.slice(byline!.start, byline!.start + 4)).toBe('（何田）');
    expect(byline!.article).toBe(0);
  });
});

describe('columns', () => {
  const brief = (text: string): string => wrap(`●${text.slice(0, 70)}。`, 14).join('\n');

  it('take the briefs above a sign that comes last', () => {
    const briefs = REPORTS.slice(0, 3).map(({ text }) => brief(text));
    const text = `${madeUpPage({ side: 'after', dateline: '本报讯 ' })}\n\n${briefs.join('\n\n')}\n\n百 字 新 闻`;
    const { articles, columns, blocks } = propose(text);
    expect(columns.map((column) => column.name)).toEqual(['百字新闻']);
    expect(articles.filter((article) => article.column === 0).map((article) => article.kind)).toEqual([
      'brief',
      'brief',
      'brief',
    ]);
    expect(blocks.at(-1)).toMatchObject({ role: 'column-sign', column: 0, article: null });
  });

  it('take the reports below a sign that comes first, as long as they are set alike', () => {
    const alike = madeUpPage({ side: 'after', dateline: '本报讯 ', width: 20, reports: REPORTS.slice(1, 3) });
    const wide = madeUpPage({ side: 'after', dateline: '本报讯 ', width: 13, reports: REPORTS.slice(3) });
    const lead = madeUpPage({ side: 'after', dateline: '本报讯 ', reports: REPORTS.slice(0, 1) });
    const { articles, columns } = propose(`${lead}\n\n一周动态\n\n${alike}\n\n${wide}`);
    expect(columns).toHaveLength(1);
    expect(articles.map((article) => article.column)).toEqual([null, 0, 0, null]);
  });
});

describe('printed pages', () => {
  const head = (name: string): string =>
    `A08│${name}2023年1月10日 星期二\n\n■新闻热线：8797000│■编辑：刘振毅│校对：姬 祥│组版：牛成文`;

  it('are read from their heads, with their imprints, though two share a label', () => {
    const { pages, edition } = propose(
      `DAILY NEWS\n${head('东县新闻')}\n\n${head('西县新闻')}\n\n${madeUpPage({ side: 'after', dateline: '本报讯 ' })}`,
    );
    expect(pages.map((page) => [page.label, page.name])).toEqual([
      ['A08', '东县新闻'],
      ['A08', '西县新闻'],
    ]);
    expect(pages[0]!.imprint).toEqual({
      hotline: '8797000',
      editor: ['刘振毅'],
      proofreader: ['姬祥'],
      layout: ['牛成文'],
    });
    expect(edition).toMatchObject({ titleAlt: 'DAILY NEWS', date: '2023-01-10', weekday: '星期二' });
  });

  it('get the articles that name their place when their heads stand together', () => {
    const named = REPORTS.map(({ head: title, text }, i) => ({
      head: title,
      text: `${i % 2 === 0 ? '西县' : '东县'}${text}`,
    }));
    const text = `${head('东县新闻')}\n\n${head('西县新闻')}\n\n${madeUpPage({ side: 'after', dateline: '本报讯 ', reports: named })}`;
    expect(propose(text).articles.map((article) => article.page)).toEqual([0, 0, 1, 1]);
  });
});

describe('a proposal', () => {
  it('says what it did and why, for each boundary and role', () => {
    const { algorithm, blocks } = propose(madeUpPage({ side: 'after', dateline: '本报讯 ' }));
    expect(algorithm).toMatch(/^galley-/u);
    for (const block of blocks) expect(block.boundaryCues.length).toBeGreaterThan(0);
    const second = blocks.find((block) => block.article === 1 && block.role === 'body');
    expect(second?.boundaryCues.map((cue) => cue.code)).toEqual(
      expect.arrayContaining(['dateline-below', 'headline-above']),
    );
    const head = blocks.find((block) => block.role === 'headline');
    expect(head?.roleCues.map((cue) => cue.code)).toEqual(
      expect.arrayContaining(['short-line', 'title-fits-body']),
    );
  });

  it('puts advertisements apart', () => {
    const advert = '國泰藝術照相館\n定價經濟\n際此春光\n地址南京路五五號\n電話九〇三九三號';
    expect(rolesOf(`${madeUpPage({ side: 'after', dateline: '本报讯 ' })}\n\n${advert}`)).toContain('ad');
  });

  it('is the same for the same text', () => {
    const text = madeUpPage({ side: 'before' });
    expect(propose(text)).toEqual(propose(text));
  });

  it('reports progress that never falls and stops when told to', () => {
    const seen: number[] = [];
    propose(madeUpPage({ side: 'before' }), { onProgress: ({ done }) => seen.push(done) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1000);
    expect(() => propose('一\n二', { shouldStop: () => true })).toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});

describe('the reference page', () => {
  const text = readFileSync(new URL('../../public/samples/jiaozuo-2023-01-10.txt', import.meta.url), 'utf8');
  const proposal = propose(text);

  it('has its headlines found after their texts', () => {
    const titled = proposal.articles.flatMap((_, article) => {
      const own = proposal.blocks.filter((block) => block.article === article);
      const head = own.find((block) => block.role === 'headline');
      const body = own.find((block) => block.role === 'body');
      return head === undefined || body === undefined ? [] : [{ head, body }];
    });
    expect(titled.length).toBeGreaterThan(15);
    for (const { head, body } of titled) {
      expect(head.start).toBeGreaterThan(body.start);
      expect(head.order).toBeLessThan(body.order);
    }
  });

  it('has few doubtful boundaries', () => {
    const sure = proposal.blocks.filter((block) => block.boundaryConfidence >= DOUBT_BELOW);
    expect(sure.length / proposal.blocks.length).toBeGreaterThan(0.8);
  });
});
