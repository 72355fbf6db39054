// One search over the whole page: which stretches, one after the other, explain it best. The best way to any place
// is kept with the side the last headline stood on, so that changing sides costs something and no page has to be
// told beforehand where its headlines stand. A second pass from the end gives the margin of every decision.
import type { PageModel } from './page-model';
import { RangeBest } from './range-best';
import { visitStretches } from './stretches';
import type { Stretch, StretchKind } from './stretches';
import { WEIGHTS } from './weights';

/** By how much the best reading of the page beats the best one that decides otherwise at a place. */
export type Margins = {
  /** At each unit: that a stretch starts there (positive) or does not. */
  readonly border: Float64Array;
  /** For each unit: as headline, as text, as furniture or advertisement, against the best of the others. */
  readonly head: Float64Array;
  readonly body: Float64Array;
  readonly outside: Float64Array;
};
export type Reading = {
  readonly stretches: readonly Stretch[];
  readonly margins: Margins;
  readonly score: number;
};

/** Which side the last headline stood on: unknown, before its text, after it. */
const SIDES = 3;
const sideOf = (kind: StretchKind): number => (kind === 'head-first' ? 1 : kind === 'head-last' ? 2 : 0);

type Tables = { readonly best: Float64Array; readonly by: (Stretch | null)[]; readonly from: Int8Array };

const after = (side: number, kind: StretchKind): number => sideOf(kind) || side;
const turning = (side: number, kind: StretchKind): number => {
  const next = sideOf(kind);
  return side !== 0 && next !== 0 && side !== next ? WEIGHTS['convention.switch'] : 0;
};

function forward(model: PageModel, step: (share: number) => void): Tables {
  const count = model.units.length;
  const best = new Float64Array((count + 1) * SIDES).fill(Number.NEGATIVE_INFINITY);
  const by = new Array<Stretch | null>((count + 1) * SIDES).fill(null);
  const from = new Int8Array((count + 1) * SIDES);
  best[0] = 0;
  for (let at = 0; at < count; at++) {
    if (at % 256 === 0) step(at / count);
    const border = model.border[at] ?? 0;
    visitStretches(model, at, (stretch) => {
      for (let side = 0; side < SIDES; side++) {
        const here = best[at * SIDES + side] ?? Number.NEGATIVE_INFINITY;
        if (here === Number.NEGATIVE_INFINITY) continue;
        const score = here + border + stretch.score + turning(side, stretch.kind);
        const target = stretch.to * SIDES + after(side, stretch.kind);
        if (score > (best[target] ?? 0)) {
          best[target] = score;
          by[target] = stretch;
          from[target] = side;
        }
      }
    });
  }
  return { best, by, from };
}

/** The side on which the best reading of the whole page ends. */
function lastSide(tables: Tables, count: number): number {
  const scores = [0, 1, 2].map((side) => tables.best[count * SIDES + side] ?? 0);
  return scores.indexOf(Math.max(...scores));
}

function trace(tables: Tables, count: number): readonly Stretch[] {
  let at = count;
  let side = lastSide(tables, count);
  const stretches: Stretch[] = [];
  while (at > 0) {
    const stretch = tables.by[at * SIDES + side];
    if (stretch == null) break;
    stretches.push(stretch);
    side = tables.from[at * SIDES + side] ?? 0;
    at = stretch.from;
  }
  return stretches.reverse();
}

type Offers = Record<'inside' | 'head' | 'body' | 'outside', RangeBest>;

function offer(offers: Offers, stretch: Stretch, total: number): void {
  const { from, to, group, kind } = stretch;
  offers.inside.offer(from + 1, to, total);
  if (kind === 'furniture' || kind === 'advert') return offers.outside.offer(from, to, total);
  if (group === null) return offers.body.offer(from, to, total);
  offers.head.offer(group.from, group.to, total);
  offers.body.offer(from, group.from, total);
  offers.body.offer(group.to, to, total);
}

/** The best continuation from each place, and on the way the best reading that goes through each decision. */
function backward(model: PageModel, tables: Tables, step: (share: number) => void): Margins {
  const count = model.units.length;
  const rest = new Float64Array((count + 1) * SIDES).fill(Number.NEGATIVE_INFINITY).fill(0, count * SIDES);
  const ranges = (): RangeBest => new RangeBest(count);
  const offers: Offers = { inside: ranges(), head: ranges(), body: ranges(), outside: ranges() };
  const through = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let at = count - 1; at >= 0; at--) {
    if (at % 256 === 0) step(1 - at / count);
    const border = model.border[at] ?? 0;
    visitStretches(model, at, (stretch) => {
      let total = Number.NEGATIVE_INFINITY;
      for (let side = 0; side < SIDES; side++) {
        const ahead = rest[stretch.to * SIDES + after(side, stretch.kind)] ?? 0;
        const score = border + stretch.score + turning(side, stretch.kind) + ahead;
        const place = at * SIDES + side;
        if (score > (rest[place] ?? 0)) rest[place] = score;
        total = Math.max(total, score + (tables.best[place] ?? 0));
      }
      offer(offers, stretch, total);
      if (total > (through[at] ?? 0)) through[at] = total;
    });
  }
  return marginsOf(through, offers);
}

const less = (a: number, b: number): number => (Number.isFinite(a) ? (Number.isFinite(b) ? a - b : 99) : -99);

function marginsOf(through: Float64Array, offers: Offers): Margins {
  const inside = offers.inside.best();
  const [head, body, outside] = [offers.head.best(), offers.body.best(), offers.outside.best()];
  const against = (own: Float64Array, a: Float64Array, b: Float64Array): Float64Array =>
    own.map((value, i) => less(value, Math.max(a[i] ?? 0, b[i] ?? 0)));
  return {
    border: through.map((value, i) => less(value, inside[i] ?? Number.NEGATIVE_INFINITY)),
    head: against(head, body, outside),
    body: against(body, head, outside),
    outside: against(outside, head, body),
  };
}

/** The best reading of a page. `step` is told how far the search has come, 0 to 1, and may throw to stop it. */
export function searchPage(model: PageModel, step: (share: number) => void): Reading {
  const count = model.units.length;
  const tables = forward(model, (share) => step(share / 2));
  return {
    stretches: trace(tables, count),
    margins: backward(model, tables, (share) => step(0.5 + share / 2)),
    score: tables.best[count * SIDES + lastSide(tables, count)] ?? 0,
  };
}
