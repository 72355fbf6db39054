import { describe, expect, it } from 'vitest';
import { scoreReading } from './encoding-score';

describe('how well a text reads', () => {
  it('is worse for every character that decoded text does not have', () => {
    const sound = '本报讯，市委召开会议。';
    const score = scoreReading(sound, 'gb18030').score;
    for (const broken of ['\ufffd', '\ue000', '\u0085', '\ufffe']) {
      expect(scoreReading(sound + broken, 'gb18030').score).toBeLessThan(score * 0.75);
    }
    expect(scoreReading('\ufffd'.repeat(9), 'gb18030')).toEqual({ score: 0, evidence: 9, replacements: 9 });
  });

  it('rests on what is not plain ASCII, except in UTF-16', () => {
    expect(scoreReading('plain text', 'gb18030')).toEqual({ score: 0, evidence: 0, replacements: 0 });
    expect(scoreReading('plain text', 'utf-16le')).toMatchObject({ score: 1, evidence: 10 });
  });

  it('takes accented letters for western text only among plain ones', () => {
    expect(scoreReading('été à Orléans', 'windows-1252').score).toBe(1);
    expect(scoreReading('éàèùâêîô', 'windows-1252').score).toBeLessThan(0.3);
  });
});
