import { describe, expect, it } from 'vitest';
import { baseName, visibleName } from './visible-name';
import { parseDate, weekdayOf } from './weekday';

describe('names of files', () => {
  it('spell out what is invisible or turns the direction of text', () => {
    expect(visibleName('scan\u202efdp.txt')).toBe('scan⟨U+202E⟩fdp.txt');
    expect(visibleName('a\u200bb\0c\ud800')).toBe('a⟨U+200B⟩b⟨U+0000⟩c⟨U+D800⟩');
    expect(visibleName('版面 第1版 😀.txt')).toBe('版面 第1版 😀.txt');
  });

  it('lose their path', () => {
    expect(baseName('/home/a/版.txt')).toBe('版.txt');
    expect(baseName('C:\\a\\版.txt')).toBe('版.txt');
  });
});

describe('weekdays', () => {
  it('follow from the date, in the language of the edition', () => {
    expect(weekdayOf('2023-01-10', 'zh-Hans-CN')).toBe('星期二');
    expect(weekdayOf('1884-03-15', 'fr')).toBe('samedi');
    expect(weekdayOf('1930-04-18', 'und')).toBe('Friday');
  });

  it('do not exist for what is no date', () => {
    expect(parseDate('2023-02-30')).toBeNull();
    expect(weekdayOf('', 'en')).toBe('');
  });
});
