import { describe, expect, it } from 'vitest';
import { joinText } from './join-lines';
import { eastAsianWidth, widthInEm } from './width';

const chinese = { wide: true, spacesLatin: false, pausesOnly: false };
const latin = { wide: false, spacesLatin: false, pausesOnly: false };
const join = (left: string, right: string, setting = chinese): string =>
  joinText(left.codePointAt(0) ?? -1, right.codePointAt(0) ?? -1, setting);

describe('what a line break becomes', () => {
  it.each([
    ['县', '委'],
    ['县', '“'],
    ['”', '县'],
    ['…', '县'],
    ['月', '9'],
    ['9', '日'],
    ['0', '0'],
    ['”', '“'],
    ['，', 'I'],
    ['县', '𠮷'],
    ['\u200b', 'a'],
    ['a', '\u200b'],
    ['县', 'I'],
  ])('nothing between %s and %s in Chinese', (left, right) => {
    expect(join(left, right)).toBe('');
  });

  it('a space between Latin words, and between Han and Latin where the text does so', () => {
    expect(join('a', 'b')).toBe(' ');
    expect(join('县', 'I', { wide: true, spacesLatin: true, pausesOnly: false })).toBe(' ');
  });

  it('a space between Korean words, whatever the other side', () => {
    expect(join('한', '국')).toBe(' ');
    expect(join('县', '국')).toBe(' ');
  });

  it('in Latin text a space but after opening and before closing marks', () => {
    expect(join('a', '“', latin)).toBe(' ');
    expect(join('“', 'a', latin)).toBe('');
    expect(join('a', ')', latin)).toBe('');
    expect(join('—', 'a', latin)).toBe('');
    expect(join('2', '3', latin)).toBe(' ');
  });
});

describe('widths', () => {
  it('are told by a table', () => {
    expect(
      ['县', '，', 'ｱ', '“', '·', 'a', '한', '😀', '│'].map((char) =>
        eastAsianWidth(char.codePointAt(0) ?? 0),
      ),
    ).toEqual(['wide', 'wide', 'wide', 'ambiguous', 'ambiguous', 'narrow', 'hangul', 'wide', 'ambiguous']);
  });

  it('count Han as one em, ASCII as half and spaces as nothing', () => {
    expect(widthInEm('第 40 次 （扩', 0, 9)).toBe(5);
    expect(widthInEm('𠮷e\u0301', 0, 4)).toBe(1.5);
  });
});
