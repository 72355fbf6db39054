import { describe, expect, test } from 'vitest';
import { measureNow } from './measure-now';
import { compare, readRatchet, sentenceOf, turn, type KeptFigures } from './ratchet';

const kept = (saved: number, article90 = 0.9, title = 0.9): KeptFigures => ({
  reference: { saved, article90, title },
});

describe('the ratchet', () => {
  test('a fall of more than .002 is one; less is not', () => {
    expect(compare(kept(0.9), kept(0.898)).fallen).toEqual([]);
    const { fallen } = compare(kept(0.9), kept(0.897, 0.95));
    expect(fallen.map(sentenceOf)).toEqual(['reference: saved fell from .900 to .897.']);
  });

  test('a rise is one', () => {
    expect(compare(kept(0.9), kept(0.901)).risen.map(sentenceOf)).toEqual([
      'reference: saved rose from .900 to .901.',
    ]);
  });

  test('a group that is no longer measured has fallen; one that was not kept has not', () => {
    expect(compare(kept(0.9), {}).fallen.map(sentenceOf)).toContain(
      'reference: saved was .900 and was not measured.',
    );
    expect(compare({}, kept(0.5))).toEqual({ fallen: [], risen: [] });
  });

  test('turning keeps the better of each figure, or, asked to, the newer', () => {
    expect(turn(kept(0.9, 0.8), kept(0.95, 0.7), false)).toEqual(kept(0.95, 0.8));
    expect(turn(kept(0.9, 0.8), kept(0.95, 0.7), true)).toEqual(kept(0.95, 0.7));
    expect(turn({ 'made-up old': { saved: 1, article90: 1, title: 1 } }, kept(0.5), false)).toEqual({
      ...kept(0.5),
      'made-up old': { saved: 1, article90: 1, title: 1 },
    });
  });
});

/** It takes two seconds, on a machine that does nothing else. */
const SLOW_MACHINE = 30_000;

describe('no figure falls', () => {
  test(
    'on the reference page and a few made-up pages of each group',
    () => {
      expect(compare(readRatchet().quick, measureNow('quick')).fallen.map(sentenceOf)).toEqual([]);
    },
    SLOW_MACHINE,
  );
});
