import { describe, expect, test } from 'vitest';
import type { ArticleId, BlockId, ColumnId } from '#domain/page/ids';
import { outlineOf } from '#domain/page/queries';
import type { PageDocument } from '#domain/page/document';
import { after, at, refusalOf, spanAt } from '#testing/carry-out';
import { blocksOf, lines, page, readingOf } from '#testing/notation';
import type { Command, CommandOf, Destination } from './command';

const to = (id: string): Destination => ({ kind: 'article', id: id as ArticleId });
const column = (id: string): Destination => ({ kind: 'column', id: id as ColumnId });
const nobody = (role: Extract<Destination, { kind: 'nobody' }>['role']): Destination => ({
  kind: 'nobody',
  role,
});
const placeBlocks = (ids: string[], destination: Destination): Command => ({
  kind: 'place-blocks',
  ids: ids as BlockId[],
  to: destination,
});
const placeText = (doc: PageDocument, quote: string, destination: Destination): Command => ({
  kind: 'place-text',
  span: spanAt(doc, quote),
  to: destination,
});

const doc = page(`
  -  page-head   |A08│温县新闻
  a1 headline    |温县召开会议
  a1 body        |本报讯 1月7日，
                 |杨磊主持会议。
                 |会议还研究了其他事项。
  a2 body        |市领导出席。
  c1 column-sign |百字新闻
  a3 body        |简讯一则`);

describe('place-blocks', () => {
  test('D11 P6 a block enters an article where its role and its place in the raw text put it', () => {
    expect(readingOf(after(doc, placeBlocks(['b3'], to('a2'))), 'a2')).toEqual([
      'body 本报讯 1月7日，/杨磊主持会议。/会议还研究了其他事项。/市领导出席。',
    ]);
    const heads = page(`
      a2 deck     |副题
      a1:3 body     |甲
      a1:2 headline |题
      a2 kicker   |引题
      a2 headline |另题`);
    expect(readingOf(after(heads, placeBlocks(['b4', 'first', 'b5'], to('a1'))), 'a1')).toEqual([
      'kicker 引题',
      'headline 题',
      'headline 另题',
      'deck 副题',
      'body 甲',
    ]);
  });

  test('D11 into a new article: it reads after the article above, unless the blocks are one already', () => {
    const placed = after(doc, placeBlocks(['first'], { kind: 'new-article' }));
    expect(outlineOf(placed)[0]).toMatchObject({ kind: 'article', number: 1, article: { id: 'n1' } });
    expect(readingOf(placed, 'n1')).toEqual(['body A08│温县新闻']);
    expect(refusalOf(doc, placeBlocks(['b2', 'b3'], { kind: 'new-article' }))).toBe('nothing-changes');
    expect(refusalOf(doc, placeBlocks(['b3'], { kind: 'new-article' }))).toBe('carried out');
  });

  test('D11 A3 to nobody: the block has a furniture role or none, and an emptied article vanishes', () => {
    const placed = after(doc, placeBlocks(['b5'], nobody('ad')), placeBlocks(['b4'], nobody('unassigned')));
    expect([...placed.articles.values()].map(({ id }) => id).sort()).toEqual(['a1', 'a3']);
    expect(blocksOf(placed)).toContain('- unassigned |市领导出席。\n- ad |百字新闻\n');
    expect(placed.columns.size).toBe(0);
    expect(refusalOf(doc, placeBlocks(['first'], nobody('page-head')))).toBe('nothing-changes');
  });

  test('D11 into a column: the block becomes its sign', () => {
    expect(readingOf(after(doc, placeBlocks(['b4'], column('c1'))), 'c1')).toEqual([
      'column-sign 市领导出席。',
      'column-sign 百字新闻',
    ]);
    expect(refusalOf(doc, placeBlocks(['b5'], column('c1')))).toBe('nothing-changes');
  });

  test('D2 what is not there is refused', () => {
    expect(refusalOf(doc, placeBlocks([], to('a1')))).toBe('nothing-selected');
    expect(refusalOf(doc, placeBlocks(['gone'], to('a1')))).toBe('not-there');
    expect(refusalOf(doc, placeBlocks(['b2'], to('a9')))).toBe('not-there');
    expect(refusalOf(doc, placeBlocks(['b2'], column('c9')))).toBe('not-there');
    expect(refusalOf(doc, placeBlocks(['b3', 'b2'], to('a1')))).toBe('nothing-changes');
  });
});

describe('place-text', () => {
  test('D12 a run of text is cut out of its block, which goes on after it', () => {
    expect(blocksOf(after(doc, placeText(doc, '杨磊主持会议。', to('a3'))))).toBe(
      lines(`
        -  page-head   |A08│温县新闻
        a1 headline    |温县召开会议
        a1 body        |本报讯 1月7日，
        a3 body        |杨磊主持会议。
        a1 body        |会议还研究了其他事项。
        a2 body        |市领导出席。
        c1 column-sign |百字新闻
        a3 body        |简讯一则`),
    );
  });

  test('D12 blank ends of the run do not count, and a run to the end of a block takes it whole', () => {
    const loose = after(doc, placeText(doc, '\n杨磊主持会议。\n', to('a3')));
    expect(blocksOf(loose)).toBe(blocksOf(after(doc, placeText(doc, '杨磊主持会议。', to('a3')))));
    const whole = after(doc, placeText(doc, '市领导出席。', to('a3')));
    expect([whole.blocks.size, whole.articles.size]).toEqual([6, 2]);
    const blankTop = page(`
      - unassigned |
                   |温县
                   |孟州`);
    expect(blocksOf(after(blankTop, placeText(blankTop, '温县', nobody('ad'))))).toBe(
      '- ad |\n|温县\n- unassigned |孟州',
    );
  });

  test('D12 a run over several blocks takes each part; D13 what reads on is joined', () => {
    const over = after(doc, placeText(doc, '其他事项。\n市领导', to('a3')));
    expect(blocksOf(over)).toContain('|会议还研究了\na3 body ¦其他事项。\n|市领导\na2 body ¦出席。');
  });

  test('D13 no needless boundary stays: text sent away and back again leaves one block', () => {
    const away = after(doc, placeText(doc, '杨磊主持会议。', to('a2')));
    const back = after(away, placeText(away, '杨磊主持会议。', to('a1')));
    expect(blocksOf(back)).toBe(blocksOf(doc));
    expect(refusalOf(doc, placeText(doc, '杨磊主持会议。', to('a1')))).toBe('nothing-changes');
  });

  test('D13 two captions stay two, and a confirmed boundary stays; two that read apart stay apart', () => {
    const captions = page(`
      a1 caption |图一
      a1 caption |图二
      a2 body    |正文`);
    expect(readingOf(after(captions, placeBlocks(['first', 'b2'], to('a2'))), 'a2')).toEqual([
      'caption 图一',
      'caption 图二',
      'body 正文',
    ]);
    const ads = page(`
      a1 body |甲
      -  ad   |广告一
      -  ad   |广告二`);
    expect(blocksOf(after(ads, placeBlocks(['first'], nobody('ad'))))).toBe(
      '- ad |甲\n|广告一\n- ad |广告二',
    );
    const confirmed = page(`
      a1 body  |甲
      a2 body+ |乙`);
    expect(after(confirmed, placeBlocks(['b2'], to('a1'))).blocks.size).toBe(2);
    const apart = page(`
      a1:2 body |甲
      a2   body |乙
      a1:1 body |丙`);
    expect(readingOf(after(apart, placeBlocks(['b2'], to('a1'))), 'a1')).toEqual(['body 丙', 'body 甲/乙']);
  });

  test('D2 a blank run, and one that cuts a character, is refused', () => {
    expect(refusalOf(doc, placeText(doc, '\n', to('a2')))).toBe('blank-selection');
    expect(refusalOf(doc, { kind: 'place-text', span: { start: 4, end: 4 }, to: to('a2') })).toBe(
      'blank-selection',
    );
    const astral = page('a1 body |字𠮷字\na2 body |乙');
    expect(refusalOf(astral, { kind: 'place-text', span: { start: 0, end: 2 }, to: to('a2') })).toBe(
      'no-boundary-there',
    );
    expect(refusalOf(astral, { kind: 'place-text', span: { start: -4, end: 2 }, to: to('a2') })).toBe(
      'no-boundary-there',
    );
  });
});

describe('set-role', () => {
  const setRole = (ids: string[], role: CommandOf<'set-role'>['role']): Command => ({
    kind: 'set-role',
    ids: ids as BlockId[],
    role,
  });

  test('D19 P6 a block made a headline moves to the head of its article, and back to its place', () => {
    const late = page(`
      a1 body |甲
      a1 body |乙
      a1 body |题`);
    const headed = after(late, setRole(['b3'], 'headline'));
    expect(readingOf(headed, 'a1')).toEqual(['headline 题', 'body 甲', 'body 乙']);
    expect(readingOf(after(headed, setRole(['b3'], 'body')), 'a1')).toEqual([
      'body 甲',
      'body 乙',
      'body 题',
    ]);
  });

  test('D19 any other role leaves the order an editor has given', () => {
    const turned = page(`
      a1:2 body |甲
      a1:1 body |乙`);
    expect(readingOf(after(turned, setRole(['first'], 'caption')), 'a1')).toEqual(['body 乙', 'caption 甲']);
    expect(readingOf(after(turned, setRole(['first', 'b2'], 'lead')), 'a1')).toEqual(['lead 乙', 'lead 甲']);
  });

  test('D19 P1 furniture belongs to nobody; a block that belongs to nobody gets an article of its own', () => {
    expect(blocksOf(after(doc, setRole(['b3'], 'ad')))).toContain('a1 headline |温县召开会议\n- ad |本报讯');
    const made = after(doc, setRole(['first'], 'body'));
    expect(readingOf(made, 'n1')).toEqual(['body A08│温县新闻']);
    expect(refusalOf(doc, setRole(['b3'], 'body'))).toBe('nothing-changes');
    expect(refusalOf(doc, setRole([], 'body'))).toBe('nothing-selected');
    expect(refusalOf(doc, setRole(['b3', 'gone'], 'ad'))).toBe('not-there');
  });

  test('D20 a block made a sign founds a column right after the article it stands by, named like the sign', () => {
    const made = after(doc, setRole(['b4'], 'column-sign'));
    expect(made.columns.get('n1' as ColumnId)).toMatchObject({ name: '市领导出席。' });
    expect(
      outlineOf(made).map((entry) => (entry.kind === 'column' ? entry.column.id : entry.article.id)),
    ).toEqual(['a1', 'n1', 'c1', 'a3']);
    const top = after(doc, setRole(['first'], 'column-sign'));
    expect(outlineOf(top)[0]).toMatchObject({ kind: 'column', column: { id: 'n1' } });
  });

  test('D20 a sign goes to the column around it that has none', () => {
    const signless = page(`
      a1@c1 body |甲
      a2@c1 body |乙
      - unassigned |百 字 新 闻`);
    const signed = after(signless, setRole(['b3'], 'column-sign'));
    expect([readingOf(signed, 'c1'), signed.columns.size]).toEqual([['column-sign 百 字 新 闻'], 1]);
    const away = after(signed, setRole(['b3'], 'noise'));
    expect(away.columns.size).toBe(1);
  });

  test('D20 A3 a sign made body becomes an article, and its empty column vanishes', () => {
    const body = after(doc, setRole(['b5'], 'body'));
    expect([body.columns.size, readingOf(body, 'n1')]).toEqual([0, ['body 百字新闻']]);
    expect(refusalOf(doc, setRole(['b5'], 'column-sign'))).toBe('nothing-changes');
    expect(readingOf(after(doc, setRole(['b4', 'b5'], 'column-sign')), 'c1')).toEqual([
      'column-sign 百字新闻',
    ]);
  });
});

describe('make-role', () => {
  const makeRole = (
    quote: string,
    role: CommandOf<'make-role'>['role'],
    of: string,
    start = doc,
  ): CommandOf<'make-role'> => ({ kind: 'make-role', span: spanAt(start, quote), role, of: of as 'own' });

  test('D21 selected text becomes the headline of its own article, the one before, the one after or a named one', () => {
    expect(readingOf(after(doc, makeRole('杨磊主持会议。', 'headline', 'own')), 'a1')).toEqual([
      'headline 温县召开会议',
      'headline 杨磊主持会议。',
      'body 本报讯 1月7日，',
      'body 会议还研究了其他事项。',
    ]);
    expect(readingOf(after(doc, makeRole('市领导', 'deck', 'before')), 'a1')[1]).toBe('deck 市领导');
    expect(readingOf(after(doc, makeRole('会议还研究了其他事项。', 'headline', 'after')), 'a2')).toEqual([
      'headline 会议还研究了其他事项。',
      'body 市领导出席。',
    ]);
    expect(readingOf(after(doc, makeRole('市领导', 'byline', 'a3')), 'a3')).toEqual([
      'byline 市领导',
      'body 简讯一则',
    ]);
    expect(readingOf(after(doc, makeRole('温县新闻', 'headline', 'own')), 'n2')).toEqual([
      'headline 温县新闻',
    ]);
  });

  test('D21 D13 a second line made headline joins the first, and a run over blocks becomes one', () => {
    const longer = after(doc, makeRole('本报讯 1月7日，', 'headline', 'own'));
    expect(readingOf(longer, 'a1')[0]).toBe('headline 温县召开会议/本报讯 1月7日，');
    const two = page('a1 kicker |甲\na1 headline |乙\na1 body |丙');
    expect(readingOf(after(two, makeRole('甲\n乙', 'headline', 'own', two)), 'a1')).toEqual([
      'headline 甲/乙',
      'body 丙',
    ]);
  });

  test('D21 A3 without an article before or after it is refused; an emptied article vanishes', () => {
    expect(refusalOf(doc, makeRole('本报讯', 'headline', 'before'))).toBe('no-article-before');
    expect(refusalOf(doc, makeRole('简讯', 'headline', 'after'))).toBe('no-article-after');
    expect(refusalOf(doc, makeRole('简讯', 'headline', 'a9'))).toBe('not-there');
    expect(refusalOf(doc, makeRole('温县召开会议', 'headline', 'own'))).toBe('nothing-changes');
    expect(refusalOf(doc, makeRole('\n', 'headline', 'own'))).toBe('blank-selection');
    expect(after(doc, makeRole('市领导出席。', 'deck', 'before')).articles.size).toBe(2);
    expect(at(doc, '市领导')).toBeGreaterThan(0);
  });
});
