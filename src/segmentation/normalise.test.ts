import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeUp, isSpacedOut, originalPlace } from './normalise';

describe('closing up a line', () => {
  it('closes letter-spacing', () => {
    expect(closeUp('县 委 经 济 工 作 会 议').text).toBe('县委经济工作会议');
    expect(closeUp('百 字 新 闻').text).toBe('百字新闻');
  });

  it('closes the gaps round digits and brackets in Chinese', () => {
    expect(closeUp('第 40 次 （扩').text).toBe('第40次（扩');
    expect(closeUp('过 3000 人次').text).toBe('过3000人次');
  });

  it('keeps the spaces that part names and slogans', () => {
    expect(closeUp('严格检查 严格执法 严格整治').text).toBe('严格检查 严格执法 严格整治');
    expect(closeUp('白靖杰 黄福兴').text).toBe('白靖杰 黄福兴');
  });

  it('leaves Latin text alone', () => {
    expect(closeUp('THE KING WAS SHOT AT').text).toBe('THE KING WAS SHOT AT');
    expect(isSpacedOut('a b c d')).toBe(false);
  });

  it('knows where each character came from', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('县', '委', '4', ' ', '（', '。', 'a'), { maxLength: 30 }),
        (chars) => {
          const raw = chars.join('');
          const closed = closeUp(raw);
          [...closed.text].forEach((char, i) => expect(raw[originalPlace(closed, i)]).toBe(char));
        },
      ),
      { numRuns: 200, seed: 11 },
    );
  });
});
