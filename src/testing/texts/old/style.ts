import type { Random } from '#shared/random';
import { happens, pick, weighted } from '#testing/chance';

/** How an article marks its stops: between clauses, between sentences, at its very end. */
export type Style = { clause: string; sentence: string; end: string };

export function style(random: Random): Style {
  return weighted<() => Style>(random, [
    [() => ({ clause: '、', sentence: '、', end: pick(random, ['、', '、', '云、', '', '。', '焉、']) }), 46],
    [() => ({ clause: '、', sentence: '。', end: pick(random, ['。', '云。', '']) }), 12],
    [() => ({ clause: '，', sentence: '。', end: '。' }), 18],
    [() => ({ clause: '。', sentence: '。', end: pick(random, ['。', '云。']) }), 8],
    [() => ({ clause: '', sentence: '', end: pick(random, ['', '云', '云云']) }), 9],
    [() => ({ clause: '', sentence: '○', end: pick(random, ['', '云']) }), 4],
    [() => ({ clause: '　', sentence: '　', end: '' }), 3],
  ])();
}

/** Sentences written with 、 between clauses, set in the article's style and run together. */
export function run(random: Random, marks: Style, sentences: readonly string[], ends = false): string {
  return sentences
    .map((sentence, place) => {
      const last = place === sentences.length - 1;
      const stop = last && happens(random, ends ? 0.8 : 0.2) ? marks.end : marks.sentence;
      const closed = /[！？」』）]$/.test(sentence) && stop.length < 2;
      const doubled = stop.startsWith('云') && sentence.endsWith('云');
      return sentence.replaceAll('、', marks.clause) + (closed ? '' : doubled ? stop.slice(1) : stop);
    })
    .join('')
    .trim();
}
