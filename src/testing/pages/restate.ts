import type { Chance } from '#testing/chance';
import { signsOf } from './signs';

/** The share of a headline's pairs of characters that a text says too. */
function coverage(title: string, text: string): number {
  const signs = signsOf(title);
  const pairs = signs.slice(1).map((sign, i) => (signs[i] ?? '') + sign);
  return pairs.length === 0 ? 1 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

/**
 * Sentences that say as much of the headline as stories do: most more than half, some nearly all, teasers almost
 * nothing. `ways` are the sentences to say a part of it in, with @ for the part.
 */
export function restated(
  title: string,
  sentences: readonly string[],
  ways: readonly string[],
  chance: Chance,
): string[] {
  const target = chance.weighted([
    [() => 0, 9],
    [() => 0.3 + chance.next() * 0.25, 20],
    [() => 0.5 + chance.next() * 0.35, 38],
    [() => 0.8 + chance.next() * 0.15, 28],
  ] as const)();
  const parts = chance.draw(
    title
      .split(/[\s，、：！？“”·—《》]+/u)
      .filter((part) => part.length > 1)
      .flatMap((part) => halves(part, chance)),
  );
  const out = [...sentences];
  while (parts.length > 0 && coverage(title, out.join('')) < target) {
    const part = parts.pop() ?? '';
    if (out.join('').includes(part)) continue;
    const said = chance.pick(ways).replace('@', part);
    const at = chance.happens(0.6) ? Math.min(1, out.length) : chance.below(out.length + 1);
    out.splice(chance.happens(0.3) ? 0 : at, 0, said);
  }
  return out;
}

function halves(part: string, chance: Chance): string[] {
  if (part.length < 7 || chance.happens(0.4)) return [part];
  const middle = Math.floor(part.length / 2) + chance.between(-1, 1);
  return [part.slice(0, middle), part.slice(middle)];
}
