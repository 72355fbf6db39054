import type { Chance } from '#testing/chance';
import { signsOf } from './signs';

/** How Han text is set in a column. */
export type HanSetting = {
  /** Column width in cells: a Han character is one, a digit or letter a half. */
  readonly measure: number;
  /** The indent of a paragraph: kept as two wide spaces, lost (first line short), or none. */
  readonly indent: 'kept' | 'lost' | 'none';
  /** What happens before a sign that may not begin a line. */
  readonly signs: 'hang' | 'push' | 'free';
  /** Lines of letter-spaced text, share. */
  readonly spread: number;
  /** Spaces between Han and digits, share. */
  readonly loose: number;
};

/** A part of the column made narrow by a picture. */
export type Narrow = { readonly from: number; readonly count: number; readonly measure: number };

const CLOSING = new Set(signsOf('，。、；：？！）》”’』」…—．,.;:!?)％%℃'));
const OPENING = new Set(signsOf('（《“‘『「('));

const cells = (sign: string) => ((sign.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1);

function widthAt(setting: HanSetting, narrow: Narrow | undefined, line: number): number {
  if (narrow && line >= narrow.from && line < narrow.from + narrow.count) return narrow.measure;
  return setting.measure;
}

/** Atoms that are not broken: numbers and Latin words stay together where they fit. */
function atoms(text: string): string[] {
  return text.match(/[A-Za-z0-9.%+-]+|./gsu) ?? [];
}

const widthOf = (text: string) => signsOf(text).reduce((sum, sign) => sum + cells(sign), 0);

function loosened(text: string, share: number, chance: Chance): string {
  if (share === 0) return text;
  return text.replace(
    /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})|(?<=[”）》])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[（《])/gu,
    () => (chance.happens(share) ? ' ' : ''),
  );
}

/** Sets one paragraph, beginning at line `start` of the story. */
export function setHan(
  source: string,
  setting: HanSetting,
  chance: Chance,
  start = 0,
  narrow?: Narrow,
): string[] {
  const stick = new Stick(setting, start, narrow);
  for (const atom of atoms(loosened(source, setting.loose, chance))) stick.add(atom);
  const lines = stick.done();
  return lines.map((one, i) => (i < lines.length - 1 && chance.happens(setting.spread) ? spread(one) : one));
}

/** The lines being filled. */
class Stick {
  readonly #setting: HanSetting;
  readonly #start: number;
  readonly #narrow: Narrow | undefined;
  readonly #lines: string[] = [];
  #line: string;
  #room: number;

  constructor(setting: HanSetting, start: number, narrow: Narrow | undefined) {
    this.#setting = setting;
    this.#start = start;
    this.#narrow = narrow;
    this.#line = setting.indent === 'kept' ? '　　' : '';
    this.#room = this.#width(0) - (setting.indent === 'none' ? 0 : 2);
  }

  add(atom: string): void {
    const width = widthOf(atom);
    if (atom.length > 1 && width > this.#room && width > this.#width(1)) {
      for (const sign of atom) this.add(sign);
      return;
    }
    if (width > this.#room && this.#line.trim() !== '' && this.#full(atom)) return;
    if (this.#line === '' && atom === ' ') return;
    this.#line += atom;
    this.#room -= width;
  }

  done(): string[] {
    if (this.#line.trim() !== '') this.#next();
    return this.#lines;
  }

  /** Makes room for what does not fit; true when it hangs over the end. */
  #full(atom: string): boolean {
    if (this.#setting.signs === 'hang' && CLOSING.has(atom)) {
      this.#line += atom;
      this.#room = 0;
      return true;
    }
    const moved = this.#setting.signs === 'free' ? '' : tailToMove(this.#line, atom);
    this.#line = this.#line.slice(0, this.#line.length - moved.length);
    this.#next();
    this.#line = moved;
    this.#room -= widthOf(moved);
    return false;
  }

  #next(): void {
    this.#lines.push(this.#line.trimEnd());
    this.#line = '';
    this.#room = this.#width(0);
  }

  #width(ahead: number): number {
    return widthAt(this.#setting, this.#narrow, this.#start + this.#lines.length + ahead);
  }
}

/** What must go to the next line with `atom`: an opening sign at the end, or the character a closing sign follows. */
function tailToMove(line: string, atom: string): string {
  const signs = signsOf(line);
  let count = 0;
  if (CLOSING.has(atom)) count = 1;
  while (count > 0 && count < 3 && CLOSING.has(signs.at(-count) ?? '')) count++;
  while (OPENING.has(signs.at(-count - 1) ?? '') && count < 4) count++;
  return signs.length - count < 2 ? '' : signs.slice(signs.length - count).join('');
}

export function spread(line: string): string {
  return signsOf(line.replace(/\s/gu, '')).join(' ');
}
