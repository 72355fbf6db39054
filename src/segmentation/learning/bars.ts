// What the true split of a page allows of its units: no score for what is right, a prohibitive one for what is wrong.
// Where the truth says nothing (a page whose titles are not given), every reading that keeps its borders is allowed.
import type { PageCues } from '#segmentation/page-cues';
import type { Nudges } from '#segmentation/page-model';
import type { Row } from '#segmentation/rows';

/** Never the better reading. */
const BARRED = -1e4;
/** What is true of a row: the article it belongs to (-1 for none), and whether it is part of a headline. */
export type Truth = {
  readonly owner: number;
  readonly head: 'yes' | 'no' | 'untold';
};
/** The true split of a page. */
export type TrueSplit = {
  readonly of: (row: Row) => Truth;
  /** Whether an owner is an advertisement. */
  readonly isAdvert: (owner: number) => boolean;
};

const OUTSIDE = -1;

type Owned = { readonly owner: Int32Array; readonly head: readonly Truth['head'][] };

function majority<T>(values: readonly T[], none: T): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] ?? none;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** Units belong where most of their rows do. */
export function unitOwners(cues: PageCues, split: TrueSplit): Owned {
  const truths = cues.units.map((unit) => cues.rows.slice(unit.first, unit.last).map(split.of));
  return {
    owner: Int32Array.from(truths, (rows) =>
      majority(
        rows.map(({ owner }) => owner),
        OUTSIDE,
      ),
    ),
    head: truths.map((rows) =>
      majority(
        rows.map(({ head }) => head),
        'no',
      ),
    ),
  };
}

/** A run of units of one owner. */
type Piece = { readonly owner: number; readonly from: number; readonly to: number };

function piecesOf(owner: Int32Array): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < owner.length;) {
    let to = from + 1;
    while (to < owner.length && owner[to] === owner[from] && owner[from] !== OUTSIDE) to++;
    pieces.push({ owner: owner[from] ?? OUTSIDE, from, to });
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
function headRun(head: Owned['head'], piece: Piece): { from: number; to: number } {
  let from = piece.from;
  while (from < piece.to && head[from] === 'yes') from++;
  if (from > piece.from) return { from: piece.from, to: from };
  let to = piece.to;
  while (to > piece.from && head[to - 1] === 'yes') to--;
  return { from: to, to: piece.to };
}

/** How many units at either end of an untold article may be its headline. */
const UNTOLD = 8;

/** Texts longer than the search tries in one go on as pieces. */
const LONGEST = 160;

/** Whether the search tries a run of units as one headline, with a byline below it or without. */
const isTried = (cues: PageCues, run: { from: number; to: number }): boolean =>
  (cues.groups[run.from] ?? []).some(({ to, signed }) => to === run.to || (signed && to === run.to + 1));

/** Which parts a unit of a piece may play: headline, text or either. */
function barRoles(bars: Bars, cues: PageCues, piece: Piece, told: PieceNews): void {
  const { from, to } = piece;
  const run = headRun(told.head, piece);
  const tried = run.from === run.to || isTried(cues, run);
  for (let i = from; i < to; i++) {
    const nearEdge = i < from + UNTOLD || i >= to - UNTOLD;
    if (nearEdge && (told.head[i] === 'untold' || !tried)) continue;
    const inHead = i >= run.from && i < run.to;
    if (inHead) bars.body[i] = BARRED;
    else if (cues.units[i]?.byline !== true) bars.head[i] = BARRED;
  }
}

function barPiece(bars: Bars, cues: PageCues, piece: Piece, told: PieceNews): void {
  const { from, to } = piece;
  barRoles(bars, cues, piece, told);
  bars.furniture.fill(BARRED, from, to);
  if (!told.advert) bars.advert.fill(BARRED, from, to);
  for (let i = from; i < to; i++) {
    if (i > from && (i - from) % LONGEST !== 0) bars.border[i] = BARRED;
    if (told.goesOn || i >= from + LONGEST) bars.start[i] = BARRED;
    else bars.piece[i] = BARRED;
  }
  const run = headRun(told.head, piece);
  const onlyHead = run.from === from && run.to === to && run.to > run.from;
  if (!onlyHead || cues.looseFrom[from] === 1) return;
  bars.furniture.fill(0, from, to);
  bars.border.fill(0, from, to);
}

type PieceNews = {
  readonly head: Owned['head'];
  readonly advert: boolean;
  /** The article's text begins in a piece further up. */
  readonly goesOn: boolean;
};

/** Bars for every reading of a page that contradicts its true split. */
export function barsOf(cues: PageCues, split: TrueSplit): Bars {
  const { owner, head } = unitOwners(cues, split);
  const bars = freeOf(cues.units.length);
  const begun = new Set<number>();
  for (const piece of piecesOf(owner)) {
    if (piece.from > 0) bars.inner[piece.from] = BARRED;
    if (piece.owner === OUTSIDE) {
      for (const part of ['head', 'body', 'advert'] as const) bars[part][piece.from] = BARRED;
      continue;
    }
    const advert = split.isAdvert(piece.owner);
    barPiece(bars, cues, piece, { head, advert, goesOn: begun.has(piece.owner) });
    const run = headRun(head, piece);
    if (run.to - run.from < piece.to - piece.from) begun.add(piece.owner);
  }
  return bars;
}
