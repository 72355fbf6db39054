import { describe, expect, it } from 'vitest';
import { madeUpPage, type MadeUpGroup } from './made-up-page';

const GROUPS: readonly MadeUpGroup[] = ['modern', 'old', 'latin'];
const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const closed = (text: string) => text.replace(/\s/gu, '');

describe.each(GROUPS)('a made-up %s page', (group) => {
  it('has every non-blank line in exactly one place', () => {
    for (const seed of seeds(30)) {
      const { text, gold } = madeUpPage(group, seed);
      const times = text.split('\n').map(() => 0);
      for (const [from, to] of [...gold.furniture, ...gold.articles.flatMap(({ lines }) => lines)])
        for (let line = from; line <= to; line++) times[line - 1] = (times[line - 1] ?? 0) + 1;
      const wrong = text
        .split('\n')
        .flatMap((line, i) => (line.trim() !== '' && times[i] !== 1 ? [`${seed}: ${i + 1} ${line}`] : []));
      expect(wrong).toEqual([]);
    }
  });

  it('has the characters of each headline in the lines of its article', () => {
    for (const seed of seeds(30)) {
      const { text, gold } = madeUpPage(group, seed);
      const raw = text.split('\n');
      for (const { title, lines } of gold.articles)
        expect(closed(lines.map(([from, to]) => raw.slice(from - 1, to).join('')).join(''))).toContain(
          closed(title),
        );
    }
  });

  it('is the same for the same seed', () => {
    for (const seed of seeds(5)) expect(madeUpPage(group, seed)).toEqual(madeUpPage(group, seed));
    expect(madeUpPage(group, 1).text).not.toBe(madeUpPage(group, 2).text);
  });
});
