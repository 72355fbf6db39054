// One search over the whole page: which stretches, one after the other, explain it best, and how sure each decision
// is. Forward, the best way and the sum of all ways to every place; backward, the share of each stretch in that sum
// (semi-Markov forward-backward; Sarawagi and Cohen 2004).
import type { PageModel, ScoredGroup } from './page-model';
import { STRETCH_KINDS, visitStretches } from './stretches';
import type { Stretch } from './stretches';
import { STATES, isOutside, turnsOf } from './turns';

/** How likely each decision is under the model, 0 to 1. */
export type Chances = {
  /** At each unit: that a stretch starts there. */
  readonly border: Float64Array;
  /** For each unit: as headline, as text, as furniture or advertisement. */
  readonly head: Float64Array;
  readonly body: Float64Array;
  readonly outside: Float64Array;
  /** For each unit that starts a stretch of the reading: that it is one whole, by extent. */
  readonly whole: Float64Array;
};
/** The best reading of a page. */
export type Reading = {
  readonly stretches: readonly Stretch[];
  readonly score: number;
  /** How sure each decision is; worked out when asked, which takes as long as the search. */
  readonly chances: (step: Step) => Chances;
};
/** Told how far the work has come, 0 to 1; may throw to stop it. */
type Step = (share: number) => void;

/** A stretch with its share in the sum of all readings, in one state. */
export type Weighed = (
  from: number,
  to: number,
  kind: number,
  head: ScoredGroup | null,
  state: number,
  share: number,
) => void;

const NEVER = Number.NEGATIVE_INFINITY;
/** Ways so much worse than another to the same place add nothing that shows. */
const NEGLIGIBLE = 18;

/** Sums of many ways, kept as logarithms: the largest, and the sum relative to it. */
class LogSums {
  readonly #most: Float64Array;
  readonly #sum: Float64Array;
  constructor(length: number) {
    this.#most = new Float64Array(length).fill(NEVER);
    this.#sum = new Float64Array(length);
  }
  add(at: number, value: number): void {
    const most = this.#most[at] ?? NEVER;
    if (value <= most) {
      if (value > most - NEGLIGIBLE) this.#sum[at] = (this.#sum[at] ?? 0) + Math.exp(value - most);
      return;
    }
    this.#sum[at] = most === NEVER ? 1 : (this.#sum[at] ?? 0) * Math.exp(most - value) + 1;
    this.#most[at] = value;
  }
  log(at: number): number {
    const most = this.#most[at] ?? NEVER;
    return most === NEVER ? NEVER : most + Math.log(this.#sum[at] ?? 1);
  }
}

type Tables = {
  readonly sums: LogSums;
  readonly best: Float64Array;
  /** How the best way came to each place and state. */
  readonly from: Int32Array;
  readonly state: Int8Array;
  readonly kind: Int8Array;
  readonly head: (ScoredGroup | null)[];
};

/** A state so much behind another at the same place never catches up. */
const HOPELESS_STATE = 16;

/** Whether any way comes to a place: none does inside a settled stretch. Drops the states that are far behind. */
function isReached(here: Float64Array): boolean {
  let most = NEVER;
  for (let state = 0; state < STATES; state++) most = Math.max(most, here[state] ?? NEVER);
  if (most === NEVER) return false;
  for (let state = 0; state < STATES; state++)
    if ((here[state] ?? NEVER) < most - HOPELESS_STATE) here[state] = NEVER;
  return true;
}

function forward(model: PageModel, step: Step): Tables {
  const count = model.units.length;
  const size = (count + 1) * STATES;
  const turns = turnsOf(model.weights);
  const tables: Tables = {
    sums: new LogSums(size),
    best: new Float64Array(size).fill(NEVER),
    from: new Int32Array(size).fill(-1),
    state: new Int8Array(size),
    kind: new Int8Array(size),
    head: new Array<ScoredGroup | null>(size).fill(null),
  };
  tables.best[0] = 0;
  tables.sums.add(0, 0);
  const here = new Float64Array(STATES);
  for (let at = 0; at < count; at++) {
    if (at % 256 === 0) step(at / count);
    const border = model.border[at] ?? 0;
    for (let state = 0; state < STATES; state++) here[state] = tables.sums.log(at * STATES + state);
    if (!isReached(here)) continue;
    visitStretches(model, at, (to, kind, head, own) => {
      for (let state = 0; state < STATES; state++) {
        const sum = here[state] ?? NEVER;
        if (sum === NEVER) continue;
        const turn = kind * STATES + state;
        const score = border + own + (turns.weight[turn] ?? 0);
        const target = to * STATES + (turns.next[turn] ?? 0);
        tables.sums.add(target, sum + score);
        const best = (tables.best[at * STATES + state] ?? NEVER) + score;
        if (best <= (tables.best[target] ?? NEVER)) continue;
        tables.best[target] = best;
        tables.from[target] = at;
        tables.state[target] = state;
        tables.kind[target] = kind;
        tables.head[target] = head;
      }
    });
  }
  return tables;
}

function lastState(tables: Tables, count: number): number {
  let last = 0;
  for (let state = 1; state < STATES; state++)
    if ((tables.best[count * STATES + state] ?? NEVER) > (tables.best[count * STATES + last] ?? NEVER))
      last = state;
  return last;
}

function trace(tables: Tables, count: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = count;
  let state = lastState(tables, count);
  while (at > 0) {
    const place = at * STATES + state;
    const from = tables.from[place] ?? -1;
    if (from < 0) break;
    const kind = STRETCH_KINDS[tables.kind[place] ?? 0] ?? 'furniture';
    stretches.push({ from, to: at, kind, group: tables.head[place]?.group ?? null });
    state = tables.state[place] ?? 0;
    at = from;
  }
  return stretches.reverse();
}

/** Visits every stretch, from the end, with its share in the sum of all readings. Returns the logarithm of the sum. */
function backward(model: PageModel, sums: LogSums, step: Step, weigh: Weighed): number {
  const count = model.units.length;
  const turns = turnsOf(model.weights);
  const rest = new LogSums((count + 1) * STATES);
  const all = new LogSums(1);
  for (let state = 0; state < STATES; state++) {
    rest.add(count * STATES + state, 0);
    const log = sums.log(count * STATES + state);
    if (log !== NEVER) all.add(0, log);
  }
  const total = all.log(0);
  const ahead = new Float64Array((count + 1) * STATES).fill(NEVER).fill(0, count * STATES);
  const here = new Float64Array(STATES);
  for (let at = count - 1; at >= 0; at--) {
    if (at % 256 === 0) step(1 - at / count);
    const border = model.border[at] ?? 0;
    for (let state = 0; state < STATES; state++) here[state] = sums.log(at * STATES + state) - total;
    if (!isReached(here)) continue;
    visitStretches(model, at, (to, kind, head, own) => {
      for (let state = 0; state < STATES; state++) {
        const before = here[state] ?? NEVER;
        if (before === NEVER) continue;
        const turn = kind * STATES + state;
        const after = ahead[to * STATES + (turns.next[turn] ?? 0)] ?? NEVER;
        const score = border + own + (turns.weight[turn] ?? 0) + after;
        rest.add(at * STATES + state, score);
        if (before + score > -NEGLIGIBLE) weigh(at, to, kind, head, state, Math.exp(before + score));
      }
    });
    for (let state = 0; state < STATES; state++) ahead[at * STATES + state] = rest.log(at * STATES + state);
  }
  return total;
}

/** Visits every stretch with its share in the sum of all readings; returns the logarithm of that sum. */
export function weighStretches(model: PageModel, weigh: Weighed): number {
  const nothing = (): void => undefined;
  return backward(model, forward(model, nothing).sums, nothing, weigh);
}

/** Adds to a whole range at once: differences first, summed up by `settle`. */
export function addRange(values: Float64Array, from: number, to: number, by: number): void {
  values[from] = (values[from] ?? 0) + by;
  values[to] = (values[to] ?? 0) - by;
}
/** Turns differences into values, each kept in 0…1. */
function settle(values: Float64Array): Float64Array {
  let sum = 0;
  return values.slice(0, -1).map((value) => {
    sum += value;
    return Math.min(1, Math.max(0, sum));
  });
}

function chancesOf(model: PageModel, sums: LogSums, stretches: readonly Stretch[], step: Step): Chances {
  const count = model.units.length;
  const array = (): Float64Array => new Float64Array(count + 1);
  const [border, head, body, outside, whole] = [array(), array(), array(), array(), array()];
  const stopOf = new Int32Array(count);
  for (const stretch of stretches) stopOf[stretch.from] = stretch.to;
  backward(model, sums, step, (from, to, kind, own, _, share) => {
    border[from] = (border[from] ?? 0) + share;
    if (stopOf[from] === to) whole[from] = (whole[from] ?? 0) + share;
    if (isOutside(kind)) return addRange(outside, from, to, share);
    if (own === null) return addRange(body, from, to, share);
    addRange(head, own.group.from, own.group.to, share);
    addRange(body, from, own.group.from, share);
    addRange(body, own.group.to, to, share);
  });
  const kept = (values: Float64Array): Float64Array =>
    values.slice(0, -1).map((value) => Math.min(1, Math.max(0, value)));
  return {
    border: kept(border),
    head: settle(head),
    body: settle(body),
    outside: settle(outside),
    whole: kept(whole),
  };
}

/** The best reading of a page. */
export function searchPage(model: PageModel, step: Step): Reading {
  const count = model.units.length;
  const tables = forward(model, step);
  const stretches = trace(tables, count);
  return {
    stretches,
    score: tables.best[count * STATES + lastState(tables, count)] ?? 0,
    chances: (further) => chancesOf(model, tables.sums, stretches, further),
  };
}
