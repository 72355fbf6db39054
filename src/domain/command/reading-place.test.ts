import { describe, expect, test } from 'vitest';
import { page } from '#testing/notation';
import { readingPlace, roleInArticle } from './reading-place';

const { blocks } = page(`
  a1:1 kicker   |引题
  a1:2 headline |题
  a1:3 deck     |副题
  a1:4 body     |甲
  a1:5 caption  |图
  a1:6 body     |乙`);
const own = blocks.ownedBy('a1' as never);
const starts = own.map(({ start }) => start);

describe('where a block reads', () => {
  test('P6 the head comes first, in its usual order, wherever it stands', () => {
    expect(readingPlace(own, 99, 'kicker')).toBe(1);
    expect(readingPlace(own, 99, 'headline')).toBe(2);
    expect(readingPlace(own, 1, 'headline')).toBe(1);
    expect(readingPlace(own, 0, 'deck')).toBe(2);
    expect(readingPlace(own, 0, 'summary')).toBe(3);
    expect(readingPlace([], 5, 'headline')).toBe(0);
    expect(readingPlace(own.slice(0, 2), 99, 'headline')).toBe(2);
  });

  test('P6 the rest by place in the raw text, after the head', () => {
    expect(readingPlace(own, 0, 'body')).toBe(3);
    expect(readingPlace(own, (starts[3] ?? 0) + 1, 'caption')).toBe(4);
    expect(readingPlace(own, 99, 'byline')).toBe(6);
    expect(readingPlace([], 5, 'body')).toBe(0);
  });

  test('P6 in an order made by hand, after the last that stands before it', () => {
    const { blocks: turned } = page(`
      a1:2 body |甲
      a1:3 body |乙
      a1:1 body |丙`);
    expect(readingPlace(turned.ownedBy('a1' as never), 1, 'body')).toBe(2);
  });

  test('P1 furniture and signs that enter an article become body', () => {
    expect([
      roleInArticle('ad'),
      roleInArticle('column-sign'),
      roleInArticle('unassigned'),
      roleInArticle('deck'),
    ]).toEqual(['body', 'body', 'body', 'deck']);
  });
});
