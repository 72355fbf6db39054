import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId, BlockId } from '#domain/page/ids';
import { isArticleBoundary } from '#domain/page/queries';
import { documents } from '#testing/arbitraries/proposals';
import { possibleStarts } from '#testing/arbitraries/texts';
import { after, at, contextOf, refusalOf } from '#testing/carry-out';
import { check } from '#testing/check';
import { blocksOf, lines, page, readingOf } from '#testing/notation';
import { boundaryRange } from './boundaries';
import type { Command } from './command';
import { planCommand } from './plan';

const doc = page(`
  -  page-head   |A08│温县新闻
  a1 headline    |温县召开会议
  a1 body        |本报讯 1月7日，
                 |杨磊主持会议。
  a2 headline    |市领导出席
  a2 body        |会议传达学习。
  a2 caption     |图为现场
  c1 column-sign |百字新闻
  a3 body        |简讯一则`);
const move = (id: string, to: number): Command => ({ kind: 'move-boundary', id: id as BlockId, to });
const moved = (id: string, quote: string): string => blocksOf(after(doc, move(id, at(doc, quote))));
/** Who owns each code unit of the text. */
const ownersOf = ({ text, blocks }: PageDocument): (string | undefined)[] =>
  Array.from({ length: text.length }, (_, offset) => blocks.containing(offset)?.placement?.ownerId);
const refused = (id: string, quote: string): string => refusalOf(doc, move(id, at(doc, quote)));

describe('move-boundary', () => {
  test('D5 between its neighbours a boundary just moves, up or down, to a line or inside one', () => {
    const bodies = page(`
      a1 body |本报讯 1月7日，
              |杨磊主持会议。
      a2 body |会议传达学习。`);
    expect(after(bodies, move('b2', at(bodies, '杨磊'))).blocks.get('b2' as BlockId)?.start).toBe(
      at(bodies, '杨磊'),
    );
    expect(blocksOf(after(bodies, move('b2', at(bodies, '学习'))))).toBe(
      lines(`
        a1 body |本报讯 1月7日，
                |杨磊主持会议。
                |会议传达
        a2 body ¦学习。`),
    );
    expect(moved('b5', '领导')).toContain('a2 headline |市\na2 body ¦领导出席\n|会议传达学习。');
  });

  test('D5 text that changes articles keeps its role beside a block of another role', () => {
    expect(moved('b4', '主持')).toBe(
      lines(`
        -  page-head   |A08│温县新闻
        a1 headline    |温县召开会议
        a1 body        |本报讯 1月7日，
                       |杨磊
        a2 body        ¦主持会议。
        a2 headline    |市领导出席
        a2 body        |会议传达学习。
        a2 caption     |图为现场
        c1 column-sign |百字新闻
        a3 body        |简讯一则`),
    );
  });

  test('D6 an article boundary dragged down swallows whole blocks; they keep their roles and change owner', () => {
    expect(moved('b4', '学习')).toBe(
      lines(`
        -  page-head   |A08│温县新闻
        a1 headline    |温县召开会议
        a1 body        |本报讯 1月7日，
                       |杨磊主持会议。
        a1 headline    |市领导出席
        a1 body        |会议传达
        a2 body        ¦学习。
        a2 caption     |图为现场
        c1 column-sign |百字新闻
        a3 body        |简讯一则`),
    );
    const onStart = after(doc, move('b4', at(doc, '图为')));
    expect(readingOf(onStart, 'a1')).toEqual([
      'headline 温县召开会议',
      'headline 市领导出席',
      'body 本报讯 1月7日，/杨磊主持会议。',
      'body 会议传达学习。',
    ]);
    expect(readingOf(onStart, 'a2')).toEqual(['caption 图为现场']);
  });

  test('D6 an article boundary dragged up takes blocks from the article above', () => {
    const up = after(doc, move('b4', at(doc, '召开')));
    expect(readingOf(up, 'a1')).toEqual(['headline 温县']);
    expect(readingOf(up, 'a2')).toEqual([
      'headline 召开会议',
      'headline 市领导出席',
      'body 本报讯 1月7日，/杨磊主持会议。',
      'body 会议传达学习。',
      'caption 图为现场',
    ]);
  });

  test('D6 what crosses into furniture takes its role, what leaves it becomes body', () => {
    const down = after(doc, move('b2', at(doc, '报讯')));
    expect(blocksOf(down)).toContain(
      '- page-head |A08│温县新闻\n- page-head |温县召开会议\n- page-head |本\na1 body ¦报讯',
    );
    const two = page(`
      -  ad   |广告
      -  ad   |又一广告
      a1 body |正文`);
    expect(blocksOf(after(two, move('b3', at(two, '告'))))).toBe(
      lines(`
        -  ad   |广
        a1 body ¦告
                |又一广告
                |正文`),
    );
  });

  test('D7 a role boundary stops at its neighbours', () => {
    expect(refused('b5', '图为')).toBe('role-boundary-stops');
    expect(refused('b5', '市领导')).toBe('role-boundary-stops');
    expect(refused('b5', '现场')).toBe('role-boundary-stops');
  });

  test('D7 an article boundary stops before the ends of the two articles that meet there', () => {
    expect(refused('b4', '温县召开')).toBe('no-boundary-there');
    expect(refused('b4', '温县新闻')).toBe('no-boundary-there');
    expect(refused('b4', '百字新闻')).toBe('no-boundary-there');
    const range = boundaryRange(doc, doc.blocks.get('b4' as BlockId)!);
    expect(range).toEqual({ start: at(doc, '温县召开'), end: at(doc, '百字新闻') });
  });

  test('D7 the range says exactly where a boundary may be dragged', () => {
    for (const block of [...doc.blocks].slice(1)) {
      const range = boundaryRange(doc, block);
      for (let to = 1; to < doc.text.length; to++) {
        if (to === block.start || doc.text[to] === '\n' || doc.text[to] === ' ') continue;
        const verdict = refusalOf(doc, move(block.id, to));
        expect(verdict === 'carried out', `${block.id} to ${to}: ${verdict}`).toBe(
          to > range.start && to < range.end,
        );
      }
    }
  });

  test('D7 the range is exact on any page without locks', () => {
    check(
      fc.property(documents(12), fc.nat(99), (any, pick) => {
        const block = any.blocks.at(pick % any.blocks.size);
        if (block === undefined || block.start === 0) return;
        const range = boundaryRange(any, block);
        for (const to of possibleStarts(any.text)) {
          if (to === block.start) continue;
          const inside = to > range.start && to < range.end;
          expect(refusalOf(any, move(block.id, to)) === 'carried out').toBe(inside);
        }
      }),
      60,
    );
  });

  test('D6 a boundary dragged away and back leaves every character with the article it had', () => {
    check(
      fc.property(documents(12), fc.nat(99), fc.nat(99), (any, pick, where) => {
        const block = any.blocks.at(pick % any.blocks.size);
        if (block === undefined || !isArticleBoundary(any, block)) return;
        const to = possibleStarts(any.text)[where % possibleStarts(any.text).length] ?? 0;
        const away = planCommand(any, move(block.id, to), contextOf());
        if (!away.ok) return;
        const there = away.value.doc.blocks.containing(to);
        const back = planCommand(away.value.doc, move(there?.id ?? block.id, block.start), contextOf('m'));
        if (!back.ok) return;
        expect(ownersOf(back.value.doc)).toEqual(ownersOf(any));
      }),
      100,
    );
  });

  test('D2 a boundary does not move to where none can stand', () => {
    expect(refusalOf(doc, move('b4', at(doc, '\n杨磊')))).toBe('no-boundary-there');
    expect(refusalOf(doc, move('b4', Number.NaN))).toBe('no-boundary-there');
    expect(refusalOf(doc, move('first', 3))).toBe('first-boundary');
    expect(refusalOf(doc, move('b4', at(doc, '市领导')))).toBe('nothing-changes');
    expect(refusalOf(doc, move('gone', 3))).toBe('not-there');
  });
});

describe('split-block', () => {
  test('D8 the new block keeps role and owner and reads right after the old one', () => {
    const split = after(doc, { kind: 'split-block', at: at(doc, '杨磊') });
    expect(readingOf(split, 'a1')).toEqual([
      'headline 温县召开会议',
      'body 本报讯 1月7日，',
      'body 杨磊主持会议。',
    ]);
    expect(blocksOf(after(doc, { kind: 'split-block', at: at(doc, '温县新闻') }))).toContain(
      '- page-head |A08│\n- page-head ¦温县新闻',
    );
    const turned = page(`
      a1:2 body    |甲乙
      a1:1 caption |图`);
    expect(readingOf(after(turned, { kind: 'split-block', at: 1 }), 'a1')).toEqual([
      'caption 图',
      'body 甲',
      'body 乙',
    ]);
  });

  test('D2 a block is not split where one starts or none can', () => {
    expect(refusalOf(doc, { kind: 'split-block', at: at(doc, '市领导') })).toBe('nothing-changes');
    expect(refusalOf(doc, { kind: 'split-block', at: 0 })).toBe('nothing-changes');
    expect(refusalOf(doc, { kind: 'split-block', at: at(doc, ' 1月') })).toBe('no-boundary-there');
    expect(refusalOf(doc, { kind: 'split-block', at: 9999 })).toBe('no-boundary-there');
  });
});

describe('split-article', () => {
  test('D9 D16 an article split off and merged again is the one block it was', () => {
    const whole = page('a1 body |一\n        |二');
    const split = after(whole, { kind: 'split-article', at: at(whole, '二') });
    const other = [...split.articles.values()].find(({ id }) => id !== 'a1');
    if (other === undefined) throw new Error('Nothing was split off');
    const merged = after(split, { kind: 'merge-articles', ids: ['a1' as ArticleId, other.id] });
    expect(blocksOf(split)).not.toBe(blocksOf(whole));
    expect(blocksOf(merged)).toBe(blocksOf(whole));
  });

  test('D9 what the article has from there on goes to a new one right after it', () => {
    const split = after(doc, { kind: 'split-article', at: at(doc, '传达') });
    expect(readingOf(split, 'a2')).toEqual(['headline 市领导出席', 'body 会议']);
    expect(readingOf(split, 'n2')).toEqual(['body 传达学习。', 'caption 图为现场']);
    expect(
      [...split.articles.values()].sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ id }) => id),
    ).toEqual(['a1', 'a2', 'n2', 'a3']);
  });

  test('D9 blocks elsewhere go along by their place in the raw text, and an order given by hand stays', () => {
    const apart = page(`
      a1:4 body    |甲
      a2   body    |乙
      a1:3 body    |丙
      a1:1 caption |丁`);
    const split = after(apart, { kind: 'split-article', at: at(apart, '丙') });
    expect(readingOf(split, 'a1')).toEqual(['body 甲']);
    expect(readingOf(split, 'n1')).toEqual(['caption 丁', 'body 丙']);
  });

  test('A5 a new article takes column, printed page and kind of the one it reads after', () => {
    const inColumn = page(`
      a1@c1#p1 body |甲乙
      a2@c1    body |丙`);
    const split = after(
      inColumn,
      { kind: 'set-article', ids: ['a1' as never], field: 'kind', value: 'brief' },
      { kind: 'split-article', at: 1 },
    );
    const made = split.articles.get('n2' as never);
    expect([made?.columnId, made?.pageId, made?.kind, made?.metadata]).toEqual(['c1', 'p1', 'brief', {}]);
  });

  test('D9 A3 from furniture, unassigned text and a column sign one block becomes an article', () => {
    const split = after(doc, { kind: 'split-article', at: at(doc, '温县新闻') });
    expect(blocksOf(split)).toContain('- page-head |A08│\nn2 body ¦温县新闻\na1 headline');
    const sign = page(`
      a1 body        |甲
      c1 column-sign |百字新闻`);
    const gone = after(sign, { kind: 'split-article', at: at(sign, '百字') });
    expect([readingOf(gone, 'n1'), gone.columns.size]).toEqual([['body 百字新闻'], 0]);
  });

  test('D3 an article is not split at its own start', () => {
    expect(refusalOf(doc, { kind: 'split-article', at: at(doc, '市领导') })).toBe('nothing-changes');
    expect(refusalOf(doc, { kind: 'split-article', at: at(doc, '\n图') })).toBe('no-boundary-there');
  });
});

describe('join-blocks', () => {
  const join = (id: string): Command => ({ kind: 'join-blocks', id: id as BlockId });

  test('D10 the block above takes the text', () => {
    expect(blocksOf(after(doc, join('b3')))).toContain(
      'a1 headline |温县召开会议\n|本报讯 1月7日，\n|杨磊主持会议。\na2',
    );
  });

  test('A3 an article that loses its last block vanishes, a column that loses sign and articles, too', () => {
    const joined = after(doc, join('b8'));
    expect([joined.articles.size, joined.columns.size]).toEqual([2, 1]);
    expect(after(joined, join('b7')).columns.size).toBe(0);
    const inColumn = page(`
      a1    body |甲
      a2@c1 body |乙`);
    const empty = after(inColumn, join('b2'));
    expect([empty.articles.size, empty.columns.size]).toEqual([1, 0]);
  });

  test('B1 the first block has nothing above to join', () => {
    expect(refusalOf(doc, join('first'))).toBe('first-boundary');
    expect(refusalOf(doc, join('gone'))).toBe('not-there');
  });
});
