import { advert } from './adverts';
import { weighted } from './chance';
import { essay } from './essays';
import { news } from './news';
import { brief, notice } from './notices';
import { novel } from './novels';
import { table } from './tables';
import { spelling } from './telling';

export { oldFurniture } from './furniture';

/** A made-up item in the manner of a Chinese paper of 1900–1949, not yet set in columns. */
export type MadeUpText = {
  /** Each part has 1–4 lines; empty for untitled items. */
  head: { role: 'kicker' | 'headline' | 'subtitle'; lines: string[] }[];
  /** The headline lines joined; '' when untitled. */
  title: string;
  /** A line of its own between head and text. */
  byline: string | null;
  /** Text without line breaks; each starts where a new line starts. */
  paragraphs: string[];
  type: 'news' | 'brief' | 'advert' | 'notice' | 'commentary' | 'feature';
  /** Adverts, tables and poems keep their own line breaks, '' for a blank one; then `paragraphs` is empty. */
  lines: string[] | null;
};

/** `random` gives numbers in [0,1); the same sequence makes the same text. */
export function oldArticle(random: () => number): MadeUpText {
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

function made(random: () => number): MadeUpText {
  return weighted(random, [
    [39, news],
    [6, brief],
    [15, essay],
    [5, novel],
    [5, notice],
    [3, table],
    [30, advert],
  ])(random);
}
