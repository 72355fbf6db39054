import type { Random } from '#shared/random';
import { between, draw, happens, pick } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { healthAdverts } from './adverts-health';
import { longAdverts } from './adverts-long';
import { publicAdverts } from './adverts-public';
import { shopAdverts } from './adverts-shops';
import { advertWords } from './advert-words';
import { dayName, figures, groups, numeral, person } from './lexicon';

const parted = (text: string): string[] => text.trim().split('\n---\n');

const kinds = [healthAdverts, shopAdverts, publicAdverts].flatMap(parted);

const longKinds = parted(longAdverts);

const hours = ['九時', '十時', '十一時', '十二時', '一時', '二時半', '三時', '五時半', '七時', '九時一刻'];

function price(random: Random): string {
  return pick(random, [
    () => `${numeral(between(random, 1, 60))}元`,
    () => `${numeral(between(random, 1, 9))}角`,
    () => `${numeral(between(random, 1, 9))}元${pick(random, ['二', '四', '五', '六', '八'])}角`,
    () => `大洋${numeral(between(random, 1, 30))}元`,
    () => `${pick(random, ['二', '四', '六', '八'])}角${pick(random, ['', '五分'])}`,
  ])();
}

function fullName(random: Random, woman: boolean): string {
  const { surname, given } = person(random, woman);
  return surname + given;
}

const made: Readonly<Record<string, (random: Random) => string>> = {
  名: (random) => fullName(random, happens(random, 0.1)),
  人: (random) => fullName(random, happens(random, 0.45)),
  電話: (random) => figures(random, 5),
  價: price,
  時: (random) => pick(random, hours),
  日: (random) => dayName(between(random, 1, 30)),
  號: (random) => `${numeral(between(random, 2, 899))}號`,
  門牌: (random) => `${pick(random, advertWords['里'] ?? [])}${numeral(between(random, 2, 99))}號`,
  數: (random) => numeral(between(random, 2, 19)),
  小數: (random) => numeral(between(random, 3, 10)),
  歲: (random) => `${numeral(between(random, 17, 40))}歲`,
  資本: (random) => `${numeral(between(random, 1, 20) * 50)}萬元`,
};

/** Words that stay the same within one advertisement. */
const lasting = new Set(['名', '號店', '藥', '戲院', '烟', '藥房', '書局', '學校', '銀行', '報']);

function word(random: Random, slot: string): string {
  const make = made[slot];
  if (make !== undefined) return make(random);
  const words = advertWords[slot] ?? groups[slot];
  if (words === undefined) throw new Error(`No words for ${slot}`);
  return pick(random, words);
}

function filled(random: Random, template: string, kept: Map<string, string>): string {
  return template.replace(/\{([^}]+)\}/g, (_whole, slot: string) => {
    const value = kept.get(slot) ?? word(random, slot);
    if (lasting.has(slot)) kept.set(slot, value);
    return value;
  });
}

/** No blank lines at the ends, never two together. */
function tidy(lines: readonly string[]): string[] {
  return lines.filter((line, place) => {
    const next = lines.slice(place + 1).some((later) => later !== '');
    return line !== '' || (place > 0 && lines[place - 1] !== '' && next);
  });
}

/** A starred line stands for a list, in which every row has its own names and none begins like another. */
function rowsOf(random: Random, line: string, kept: Map<string, string>): string[] {
  if (!line.startsWith('*')) return [filled(random, line, kept)];
  const rows = new Map<string, string>();
  for (let left = between(random, 3, 8); left > 0; left--) {
    const row = filled(random, line.slice(1), new Map());
    rows.set(row.split('　')[0] ?? '', row);
  }
  return [...rows.values()];
}

function piece(random: Random): string[] {
  const kept = new Map<string, string>();
  return pick(random, happens(random, 0.4) ? longKinds : kinds)
    .split('\n')
    .filter((line) => !line.startsWith('?') || happens(random, 0.6))
    .flatMap((line) => rowsOf(random, line.replace(/^\?/, ''), kept));
}

/** Short lines broken up further, as the large characters of a shop sign are. */
function shatter(random: Random, lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const long = line.length;
    if (long < 4 || long > 6 || line.includes('　') || !happens(random, 0.3)) return [line];
    const half = Math.ceil(long / 2);
    return happens(random, 0.5) ? [line.slice(0, half), line.slice(half)] : [line];
  });
}

/** Some adverts lie on the page with their fragments in an order no reader would choose. */
function jumbled(random: Random, lines: readonly string[]): string[] {
  const fragments = lines.join('\n').split('\n\n');
  return draw(random, fragments).join('\n\n').split('\n');
}

export function advert(random: Random): MadeUpText {
  let lines = tidy(piece(random));
  if (happens(random, 0.25)) lines = shatter(random, lines);
  if (happens(random, 0.12)) lines = jumbled(random, lines);
  if (happens(random, 0.12)) lines = lines.filter((line) => line !== '');
  return { head: [], title: '', byline: null, paragraphs: [], type: 'advert', lines: tidy(lines) };
}
