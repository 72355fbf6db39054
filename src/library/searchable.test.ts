import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, toSearchable } from './searchable';

const find = (text: string, query: string): readonly string[] =>
  findAll(toSearchable(text), query, 10).map(({ start, end }) => text.slice(start, end));

describe('searching raw text', () => {
  it('finds Chinese words across line breaks and letter spacing', () => {
    expect(find('主\n持召开县委常\r\n委会', '县委常委会')).toEqual(['县委常\r\n委会']);
    expect(find('县 委 经　济 工 作', '县委经济工作')).toEqual(['县 委 经　济 工 作']);
  });

  it('does not run Latin words together, and takes a line break for a space', () => {
    expect(find('the news\npaper', 'newspaper')).toEqual([]);
    expect(find('the news\n paper', 'NEWS paper')).toEqual(['news\n paper']);
    expect(find('第 40 次', '第40次')).toEqual(['第 40 次']);
  });

  it('finds nothing for a blank query', () => {
    expect(find('text', ' \n')).toEqual([]);
  });

  it('finds several places without overlap, and no more than asked for', () => {
    expect(findAll(toSearchable('aaaa'), 'aa', 10)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
    expect(findAll(toSearchable('a b a b'), 'b', 1)).toEqual([{ start: 2, end: 3 }]);
  });

  it('leads every unit back to the character it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab AB县委 \n，İ😀1')) }), (text) => {
        const { text: searchable, offsets } = toSearchable(text);
        expect(offsets.length).toBe(searchable.length);
        for (const [at, offset] of offsets.entries()) {
          const unit = searchable.charAt(at);
          const raw = text.charAt(offset);
          expect(unit === ' ' ? raw.trim() === '' : [raw, raw.toLowerCase()].includes(unit)).toBe(true);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
