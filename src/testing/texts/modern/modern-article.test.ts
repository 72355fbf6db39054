import { describe, expect, it } from 'vitest';
import { randomFrom } from '#shared/random';
import { modernArticle, modernFurniture, modernPageTexts } from '#testing/texts/modern/modern-article';

const TYPES = ['news', 'brief', 'photo', 'advert', 'notice', 'commentary', 'feature'];

describe('Made-up modern texts', () => {
  const texts = Array.from({ length: 40 }, (_, seed) => modernPageTexts(randomFrom(seed), 10)).flat();

  it('come out the same for the same numbers', () => {
    expect(modernArticle(randomFrom(7))).toEqual(modernArticle(randomFrom(7)));
    expect(modernPageTexts(randomFrom(8), 6)).toEqual(modernPageTexts(randomFrom(8), 6));
    expect(modernFurniture(randomFrom(9))).toEqual(modernFurniture(randomFrom(9)));
  });

  it('are of every type', () => {
    expect(new Set(texts.map(({ type }) => type))).toEqual(new Set(TYPES));
  });

  it('carry their title in their head', () => {
    for (const { head, title } of texts) {
      const headlines = head.filter(({ role }) => role === 'headline');
      expect(headlines.flatMap(({ lines }) => lines).join('')).toBe(title);
      for (const { lines } of head) {
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThan(4);
      }
    }
  });

  it('have paragraphs or lines, none of them empty or unfinished', () => {
    for (const { head, byline, paragraphs, lines } of texts) {
      expect(paragraphs.length > 0).toBe(lines === null);
      const said = [...head.flatMap((part) => part.lines), ...paragraphs, ...(lines ?? []), byline ?? '-'];
      const blank = said.filter((text) => text.trim() === '');
      expect(blank.length).toBe((lines ?? []).filter((line) => line === '').length);
      expect(said.filter((text) => /[{}[\]\n]|undefined|\|\|/.test(text))).toEqual([]);
    }
  });

  it('mostly say in their title what they say in their text', () => {
    const shares = texts
      .filter(({ type, title }) => type === 'news' && title.length > 1)
      .map(({ title, paragraphs }) => {
        const pairs = Array.from({ length: title.length - 1 }, (_, at) => title.slice(at, at + 2));
        return pairs.filter((pair) => paragraphs.join('').includes(pair)).length / pairs.length;
      });
    const near = shares.filter((share) => share > 0.3).length / shares.length;
    expect(near).toBeGreaterThan(0.65);
    expect(near).toBeLessThan(0.95);
  });

  it('bring furniture without empty lines', () => {
    for (let seed = 0; seed < 60; seed++) {
      const lines = modernFurniture(randomFrom(seed));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => line.trim() === '' || /[{}[\]]/.test(line))).toEqual([]);
    }
  });
});
