import type { Random } from '#shared/random';
import { weighted } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { advert } from './adverts';
import { essay } from './essays';
import { news } from './news';
import { brief, notice } from './notices';
import { novel } from './novels';
import { table } from './tables';
import { spelling } from './telling';

export { oldFurniture } from './furniture';

/** A made-up item in the manner of a Chinese paper of 1900–1949. The same sequence of numbers makes the same text. */
export function oldArticle(random: Random): MadeUpText {
  const text = made(random);
  const respell = spelling(random);
  return {
    ...text,
    head: text.head.map((part) => ({ ...part, lines: part.lines.map(respell) })),
    title: respell(text.title),
    paragraphs: text.paragraphs.map(respell),
    lines: text.lines?.map(respell) ?? null,
  };
}

function made(random: Random): MadeUpText {
  return weighted(random, [
    [news, 39],
    [brief, 6],
    [essay, 15],
    [novel, 5],
    [notice, 5],
    [table, 3],
    [advert, 30],
  ])(random);
}
