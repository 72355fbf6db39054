import { randomFrom } from '#shared/random';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { describe, expect, it } from 'vitest';
import { latinArticle, latinFurniture, latinHabit } from './latin-article.ts';

function texts(count: number): MadeUpText[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = randomFrom(seed);
    return latinArticle(random, latinHabit(random));
  });
}

describe('made-up European articles', () => {
  it('are the same for the same numbers', () => {
    expect(texts(40)).toEqual(texts(40));
    const furniture = (seed: number) => latinFurniture(randomFrom(seed), latinHabit(randomFrom(seed)));
    expect(furniture(3)).toEqual(furniture(3));
  });

  it('are of every type', () => {
    const types = new Set(texts(300).map(({ type }) => type));
    expect([...types].sort()).toEqual(['advert', 'brief', 'commentary', 'feature', 'news', 'notice']);
  });

  it('are mostly news, with advertisements and texts without a head', () => {
    const made = texts(600);
    const share = (kept: MadeUpText[]) => kept.length / made.length;
    expect(share(made.filter(({ type }) => type === 'news' || type === 'brief'))).toBeGreaterThan(0.5);
    expect(share(made.filter(({ type }) => type === 'advert'))).toBeGreaterThan(0.06);
    expect(share(made.filter(({ type, head }) => type !== 'advert' && head.length === 0))).toBeGreaterThan(
      0.04,
    );
  });

  it('have the title that their head prints, and lines that say something', () => {
    for (const { head, title, lines } of texts(300)) {
      if (lines === null) throw new Error(`${title} has no lines`);
      const headline = head.filter(({ role }) => role === 'headline').flatMap((part) => part.lines);
      expect(headline.join(' ')).toBe(title);
      expect(lines.join('').length).toBeGreaterThan(0);
      expect(lines.join('')).not.toMatch(/[{}]/);
      expect([lines[0], lines.at(-1)]).not.toContain('');
    }
  });
});
