import { randomFrom } from '#shared/random';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { describe, expect, it } from 'vitest';
import { oldArticle, oldFurniture } from './old-article';

function many(seed: number, count: number): MadeUpText[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => oldArticle(random));
}

const texts = many(7, 300);

describe('oldArticle', () => {
  it('makes the same texts from the same numbers', () => {
    expect(many(3, 40)).toEqual(many(3, 40));
    expect(many(3, 40)).not.toEqual(many(4, 40));
  });

  it('makes every type', () => {
    const types = new Set(texts.map((text) => text.type));
    expect([...types].sort()).toEqual(['advert', 'brief', 'commentary', 'feature', 'news', 'notice']);
  });

  it('takes the title from its headline lines', () => {
    for (const { head, title } of texts) {
      const headlines = head.filter((part) => part.role === 'headline').flatMap((part) => part.lines);
      expect(headlines.join('')).toBe(title);
      for (const part of head) {
        expect(part.lines.length).toBeGreaterThan(0);
        expect(part.lines.length).toBeLessThanOrEqual(4);
      }
    }
  });

  it('leaves nothing empty or unfilled, but for the blank lines inside adverts', () => {
    for (const { head, byline, paragraphs, lines } of texts) {
      const strings = [
        ...head.flatMap((part) => part.lines),
        ...paragraphs,
        ...(byline === null ? [] : [byline]),
      ];
      for (const string of [...strings, ...(lines ?? []).filter((line) => line !== '')]) {
        expect(string.trim()).not.toBe('');
        expect(string).not.toMatch(/[{}\n]|undefined/);
      }
      expect(paragraphs.length === 0).toBe(lines !== null);
      expect(lines?.[0]).not.toBe('');
      expect(lines?.at(-1)).not.toBe('');
    }
  });
});

describe('titles', () => {
  it('come back, in part, in their own news, and hardly in the next', () => {
    const pairs = (text: string): string[] =>
      Array.from({ length: Math.max(0, text.length - 1) }, (_, place) => text.slice(place, place + 2));
    const share = (title: string, body: string): number =>
      pairs(title).filter((pair) => body.includes(pair)).length / Math.max(1, pairs(title).length);
    const news = texts.filter((text) => text.type === 'news' && text.lines === null);
    const bodies = news.map((text) => text.paragraphs.join(''));
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const own = mean(news.map((text, place) => share(text.title, bodies[place] ?? '')));
    const next = mean(news.map((text, place) => share(text.title, bodies[place + 1] ?? '')));
    expect(own).toBeGreaterThan(0.3);
    expect(own).toBeLessThan(0.9);
    expect(next).toBeLessThan(0.15);
  });
});

describe('oldFurniture', () => {
  it('makes short runs of lines, the same from the same numbers', () => {
    for (let seed = 1; seed < 80; seed++) {
      const lines = oldFurniture(randomFrom(seed));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every((line) => line !== '')).toBe(true);
      expect(oldFurniture(randomFrom(seed))).toEqual(lines);
    }
  });
});
