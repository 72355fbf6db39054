import { describe, expect, test } from 'vitest';
import { cellFrom, codePoints, ownCharacters } from './character-list';

describe('characters of one’s own', () => {
  test('are taken one by one, each once, without blanks, accents kept with their letter', () => {
    expect(ownCharacters('镕 𠮷镕e\u0301\n').map(({ text }) => text)).toEqual(['镕', '𠮷', 'e\u0301']);
    expect(
      ownCharacters(Array.from({ length: 99 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')),
    ).toHaveLength(60);
  });

  test('are named by their code points', () => {
    expect(codePoints('镕')).toBe('U+9555');
    expect(codePoints('𠮷')).toBe('U+20BB7');
    expect(codePoints('e\u0301')).toBe('U+0065 U+0301');
  });
});

describe('arrow keys in the grid', () => {
  test('go to the neighbour, and stay at the edge', () => {
    expect([cellFrom('ArrowRight', 0, 10, 4), cellFrom('ArrowDown', 1, 10, 4)]).toEqual([1, 5]);
    expect([cellFrom('ArrowLeft', 0, 10, 4), cellFrom('ArrowDown', 8, 10, 4)]).toEqual([0, 8]);
    expect([cellFrom('ArrowUp', 5, 10, 4), cellFrom('Home', 5, 10, 4), cellFrom('End', 5, 10, 4)]).toEqual([
      1, 0, 9,
    ]);
    expect(cellFrom('m', 5, 10, 4)).toBe(null);
  });
});
