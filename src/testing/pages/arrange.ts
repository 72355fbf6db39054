import type { Chance } from '#testing/chance';
import { blank, furniture, type Galley, type Row } from './story';
import type { Style } from './style';

export type Side = 'before' | 'after';
/** What stands together on the page: a story, or the stories of a column with its sign. */
export type Item = {
  readonly galleys: readonly Galley[];
  readonly sign?: string;
  readonly signLast?: boolean;
};
/** `apart`: set off from its neighbours with a blank line, as advertisements are. */
export type Piece = { readonly rows: readonly Row[]; readonly whole: boolean; readonly apart?: boolean };
export type Desk = {
  readonly chance: Chance;
  readonly style: Style;
  readonly used: Set<string>;
  readonly jump: Jump;
  /** How many of the longer stories are not in one piece. */
  readonly pieces: number;
};
export type Jump = { readonly on: () => string; readonly from: () => string };

export type Order = 'before' | 'after' | 'switched' | 'mixed' | 'heads first' | 'heads last';

/** The pieces of one printed page in the order of the raw text, and the pieces that go elsewhere. */
export function arrange(
  items: readonly Item[],
  order: Order,
  desk: Desk,
): { pieces: Piece[]; later: Piece[] } {
  desk.used.add(`headlines: ${order}`);
  if (order === 'heads first' || order === 'heads last')
    return { pieces: headsApart(items, order, desk), later: [] };
  const sides = sidesOf(items.length, order, desk.chance);
  const line = new Sequence(desk);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const next = items[i + 1];
    if (item && line.add(item, next, sides[i] ?? 'before')) i++;
  }
  return line.done();
}

/** The order of the pieces, with those that wait for their place. */
class Sequence {
  readonly #desk: Desk;
  readonly #pieces: Piece[] = [];
  readonly #later: Piece[] = [];
  #waiting: { left: number; piece: Piece }[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Whether the next item was used too. */
  add(item: Item, next: Item | undefined, side: Side): boolean {
    const desk = this.#desk;
    const due = this.#waiting.filter(({ left }) => left === 0);
    this.#waiting = this.#waiting
      .filter(({ left }) => left > 0)
      .map(({ left, piece }) => ({ left: left - 1, piece }));
    this.#pieces.push(...due.map(({ piece }) => piece));
    const way = wayOf(item, next, desk);
    if (next && (way === 'interleaved' || way === 'inset')) {
      const make = way === 'inset' ? inset : interleave;
      this.#pieces.push(...make(item, next, side, desk));
      return true;
    }
    if (way === 'split') this.#split(item, side);
    else
      this.#pieces.push({
        rows: rowsOf(item, side, desk),
        whole: true,
        apart: item.galleys[0]?.story.loose === true,
      });
    return false;
  }

  #split(item: Item, side: Side): void {
    const [first, ...rest] = splitPieces(item, side, this.#desk);
    if (first) this.#pieces.push(first);
    const { chance } = this.#desk;
    if (chance.happens(0.18)) this.#later.push(...rest);
    else
      for (const piece of rest)
        this.#waiting.push({
          left: chance.weighted([
            [1, 6],
            [2, 3],
            [4, 2],
          ] as const),
          piece,
        });
  }

  done(): { pieces: Piece[]; later: Piece[] } {
    return { pieces: [...this.#pieces, ...this.#waiting.map(({ piece }) => piece)], later: this.#later };
  }
}

function wayOf(
  item: Item,
  next: Item | undefined,
  { chance, pieces }: Desk,
): 'whole' | 'split' | 'inset' | 'interleaved' {
  const long = (one: Item | undefined) =>
    one?.galleys.length === 1 && (one.galleys[0]?.body.length ?? 0) >= 12;
  if (!long(item)) return 'whole';
  if (!chance.happens(pieces)) return 'whole';
  const way = chance.weighted([
    ['split', 5],
    ['inset', 3],
    ['interleaved', 2],
  ] as const);
  if (way === 'interleaved' && !long(next)) return 'whole';
  return way === 'inset' && !next ? 'whole' : way;
}

function sidesOf(count: number, order: Order, chance: Chance): Side[] {
  if (order === 'before' || order === 'after') return Array.from({ length: count }, () => order);
  if (order === 'mixed')
    return Array.from({ length: count }, () => chance.pick(['before', 'after'] as const));
  const at = chance.happens(0.35) ? 1 : chance.between(1, Math.max(1, count - 1));
  const first: Side = chance.happens(0.7) ? 'before' : 'after';
  const second: Side = first === 'before' ? 'after' : 'before';
  return Array.from({ length: count }, (_, i) => (i < at ? first : second));
}

function between(desk: Desk): Row[] {
  return desk.chance.happens(desk.style.headGap) ? [blank] : [];
}

function storyRows({ head, body }: Galley, side: Side, desk: Desk): Row[] {
  if (head.length === 0 || body.length === 0) return [...head, ...body];
  return side === 'before' ? [...head, ...between(desk), ...body] : [...body, ...between(desk), ...head];
}

export function rowsOf(item: Item, side: Side, desk: Desk): Row[] {
  const stories = item.galleys.flatMap((galley, i) => {
    const rows = storyRows(galley, side, desk);
    const gap = i > 0 && !desk.chance.happens(Math.max(0.3, desk.style.glue)) ? [blank] : [];
    return [...gap, ...rows];
  });
  if (item.sign === undefined) return stories;
  desk.used.add(item.signLast === true ? 'column sign last' : 'column sign first');
  const sign = [furniture(item.sign)];
  const gap = between(desk);
  return item.signLast === true ? [...stories, ...gap, ...sign] : [...sign, ...gap, ...stories];
}

/** Where a text is cut: mostly at a column's end or in mid-sentence. */
function cutBody(body: readonly Row[], parts: number, chance: Chance): Row[][] {
  const out: Row[][] = [];
  let from = 0;
  for (let k = 1; k < parts; k++) {
    const target = Math.round((body.length * k) / parts) + chance.between(-3, 3);
    const blanks = body.flatMap((row, i) =>
      row.text === '' && Math.abs(i - target) < 7 && i > from + 1 ? [i] : [],
    );
    const at =
      blanks.length > 0 && chance.happens(0.6)
        ? chance.pick(blanks)
        : Math.min(body.length - 2, Math.max(from + 2, target));
    out.push(body.slice(from, at));
    from = at;
  }
  out.push(body.slice(from));
  return out.map(trimmed).filter((part) => part.length > 0);
}

function trimmed(rows: readonly Row[]): Row[] {
  const start = rows.findIndex((row) => row.text !== '');
  const end = rows.findLastIndex((row) => row.text !== '');
  return start < 0 ? [] : rows.slice(start, end + 1);
}

function splitPieces(item: Item, side: Side, desk: Desk): Piece[] {
  const [galley] = item.galleys;
  if (!galley) return [];
  const { chance, used } = desk;
  const parts = cutBody(galley.body, chance.happens(0.12) && galley.body.length > 24 ? 3 : 2, chance);
  const jumps = chance.happens(0.22);
  used.add('article in pieces');
  if (jumps) used.add('jump lines');
  const headAt = side === 'before' || chance.happens(0.4) ? 0 : parts.length - 1;
  return parts.map((part, k) => {
    const owned = (text: string): Row => ({ text, owner: galley.owner, role: 'body' });
    const body = [
      ...(jumps && k > 0 ? [owned(desk.jump.from())] : []),
      ...part,
      ...(jumps && k < parts.length - 1 ? [owned(desk.jump.on())] : []),
    ];
    const rows = k === headAt ? storyRows({ ...galley, body }, side, desk) : body;
    return { rows, whole: false };
  });
}

/** A small story set inside another one. */
function inset(item: Item, inner: Item, side: Side, desk: Desk): Piece[] {
  const [first, ...rest] = splitPieces(item, side, desk);
  if (!first) return [];
  desk.used.add('story round an inset');
  return [first, { rows: rowsOf(inner, side, desk), whole: true }, ...rest];
}

/** The columns of two stories by turns. */
function interleave(one: Item, other: Item, side: Side, desk: Desk): Piece[] {
  desk.used.add('columns of two stories by turns');
  const a = splitPieces(one, side, desk);
  const b = splitPieces(other, side, desk);
  return a
    .flatMap((piece, i) => {
      const match = b[i];
      return match ? [piece, match] : [piece];
    })
    .concat(b.slice(a.length));
}

/** All headlines together, all texts together. */
function headsApart(items: readonly Item[], order: 'heads first' | 'heads last', desk: Desk): Piece[] {
  const { chance } = desk;
  const galleys = items.flatMap((item) =>
    item.galleys.map((galley, i) => ({ galley, sign: i === 0 ? item.sign : undefined })),
  );
  const heads = galleys
    .filter(({ galley }) => galley.head.length > 0)
    .map(({ galley }) => ({ rows: galley.head, whole: true }));
  const same = chance.happens(0.5);
  if (!same) desk.used.add('texts in another order than their headlines');
  const bodies = (same ? galleys : chance.draw(galleys)).map(({ galley, sign }) => ({
    rows: sign === undefined ? galley.body : [furniture(sign), ...galley.body],
    whole: true,
  }));
  return order === 'heads first' ? [...heads, ...bodies] : [...bodies, ...heads];
}

/** Pieces one after another, with blank lines between them but where they are glued. */
export function joined(pieces: readonly Piece[], desk: Desk): Row[] {
  return pieces.flatMap((piece, i) => {
    if (i === 0) return [...piece.rows];
    const apart = piece.apart === true || pieces[i - 1]?.apart === true;
    if (desk.chance.happens(apart ? desk.style.glue / 5 : desk.style.glue)) {
      desk.used.add('glued starts');
      return [...piece.rows];
    }
    return [blank, ...piece.rows];
  });
}
