// What the true split of a page allows of its units: no score for what is right, a prohibitive one for what is wrong.
// Where the truth says nothing (a page whose titles are not given), every reading that keeps its borders is allowed.
import type { PageCues } from '#segmentation/page-cues';
import type { Nudges } from '#segmentation/page-model';
import type { Gold } from '../quality/page-form';

/** Never the better reading. */
const BARRED = -1e4;
const HEAD_ROLES = new Set(['headline', 'kicker', 'subtitle', 'overline']);
const FURNITURE = -1;

type Owned = {
  /** For each unit the article it belongs to, -1 for furniture. */
  readonly owner: Int32Array;
  /** Share of its rows that are part of a headline; -1 where nobody says. */
  readonly head: Float64Array;
};

/** For each 1-based line its owner, and whether it is part of a headline. */
function linesOf(gold: Gold, lines: number): { owner: Int32Array; head: Int8Array } {
  const owner = new Int32Array(lines + 2).fill(FURNITURE);
  const head = new Int8Array(lines + 2);
  const untitled = gold.articles.every(({ title, roles }) => title === '' && roles === undefined);
  gold.articles.forEach((article, index) => {
    for (const [from, to] of article.lines)
      for (let line = from; line <= to; line++) {
        owner[line] = index;
        head[line] = untitled || (article.roles === undefined && article.title !== '') ? -1 : 0;
      }
    for (const { role, lines: range } of article.roles ?? [])
      for (let line = range[0]; line <= range[1]; line++) head[line] = Number(HEAD_ROLES.has(role));
  });
  return { owner, head };
}

function majority(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] ?? FURNITURE;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function unitOwners(cues: PageCues, gold: Gold): Owned {
  const last = cues.rows.at(-1)?.line ?? 0;
  const lines = linesOf(gold, last + 1);
  const owner = new Int32Array(cues.units.length);
  const head = new Float64Array(cues.units.length);
  cues.units.forEach((unit, i) => {
    const rows = cues.rows.slice(unit.first, unit.last).map((row) => row.line + 1);
    owner[i] = majority(rows.map((line) => lines.owner[line] ?? FURNITURE));
    head[i] = majority(rows.map((line) => lines.head[line] ?? 0));
  });
  return { owner, head };
}

/** A run of units of one owner. */
type Piece = { readonly owner: number; readonly from: number; readonly to: number };

function piecesOf(owner: Int32Array): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < owner.length;) {
    let to = from + 1;
    while (to < owner.length && owner[to] === owner[from] && owner[from] !== FURNITURE) to++;
    pieces.push({ owner: owner[from] ?? FURNITURE, from, to });
    from = to;
  }
  return pieces;
}

type Bars = Required<Nudges>;

function freeOf(count: number): Bars {
  const array = (): Float64Array => new Float64Array(count);
  return {
    head: array(),
    body: array(),
    furniture: array(),
    advert: array(),
    inner: array(),
    border: array(),
    start: array(),
    piece: array(),
  };
}

/** Headline units stand in one run at either end of a piece; others count as text. */
function headRun(head: Float64Array, piece: Piece): { from: number; to: number } {
  let from = piece.from;
  while (from < piece.to && head[from] === 1) from++;
  if (from > piece.from) return { from: piece.from, to: from };
  let to = piece.to;
  while (to > piece.from && head[to - 1] === 1) to--;
  return { from: to, to: piece.to };
}

/** How many units at either end of an untold article may be its headline. */
const UNTOLD = 8;

function barPiece(bars: Bars, cues: PageCues, piece: Piece, told: PieceNews): void {
  const { from, to } = piece;
  const run = headRun(told.head, piece);
  const only = run.from === from && run.to === to && run.to > run.from;
  const free = (i: number): boolean => told.head[i] === -1 && (i < from + UNTOLD || i >= to - UNTOLD);
  for (let i = from; i < to; i++) {
    bars.furniture[i] = BARRED;
    const inHead = i >= run.from && i < run.to;
    if (!free(i)) {
      if (!inHead && cues.units[i]?.byline !== true) bars.head[i] = BARRED;
      if (inHead) bars.body[i] = BARRED;
    }
    if (!told.advert) bars.advert[i] = BARRED;
    if (i > from) bars.border[i] = BARRED;
  }
  for (let i = from; i < to; i++) {
    if (told.goesOn) bars.start[i] = BARRED;
    else bars.piece[i] = BARRED;
  }
  if (only && cues.looseFrom[from] !== 1) {
    for (let i = from; i < to; i++) [bars.furniture[i], bars.border[i]] = [0, 0];
  }
}

type PieceNews = {
  readonly head: Float64Array;
  readonly advert: boolean;
  /** The article's text begins in a piece further up. */
  readonly goesOn: boolean;
};

/** Bars for every reading of a page that contradicts its true split. */
export function barsOf(cues: PageCues, gold: Gold): Bars {
  const { owner, head } = unitOwners(cues, gold);
  const bars = freeOf(cues.units.length);
  const begun = new Set<number>();
  for (const piece of piecesOf(owner)) {
    if (piece.from > 0) bars.inner[piece.from] = BARRED;
    if (piece.owner === FURNITURE) {
      for (const part of ['head', 'body', 'advert'] as const) bars[part][piece.from] = BARRED;
      continue;
    }
    const article = gold.articles[piece.owner];
    const advert = article?.type === 'advert';
    barPiece(bars, cues, piece, { head, advert, goesOn: begun.has(piece.owner) });
    const run = headRun(head, piece);
    if (run.to - run.from < piece.to - piece.from) begun.add(piece.owner);
  }
  return bars;
}
