// Which pieces belong to one article: a text that breaks off goes on with one that begins in mid-sentence, further
// down, past advertisements, captions and other articles.
import { lowerBound } from './overlap';
import { jumpFromOf, jumpToOf } from './patterns';
import type { PageModel } from './page-model';
import type { Stretch } from './stretches';
import { FeatureBuffer } from './titles';
import type { Unit } from './units';
import { featureId } from './weights';
import { continues, runsOn } from './features/surroundings';
import { opensAsReport } from './looks';
import { wordsOf } from './words';

/** How many texts above a piece may be its beginning. */
const REACH = 10;
/** Words at the edge of a text that are compared. */
const EDGE_WORDS = 260;

/** A stretch, and the text above it that it may go on with. */
export type Candidate = { readonly piece: number; readonly above: number };

const isText = (stretch: Stretch): boolean =>
  stretch.kind !== 'furniture' && stretch.kind !== 'advert' && stretch.kind !== 'heads-only';
export const isJoinable = (stretch: Stretch): boolean =>
  stretch.kind === 'piece' || stretch.kind === 'untitled';

/** Texts by which pieces are told apart: the words at their edges, and how rare each is. */
export class JoinReader {
  readonly #model: PageModel;
  readonly #stretches: readonly Stretch[];
  readonly #texts: readonly number[];
  readonly #spread = new Map<number, number>();
  readonly #edges = new Map<string, ReadonlySet<number>>();
  readonly #buffer = new FeatureBuffer();

  constructor(model: PageModel, stretches: readonly Stretch[]) {
    this.#model = model;
    this.#stretches = stretches;
    this.#texts = stretches.flatMap((stretch, i) => (isText(stretch) ? [i] : []));
    for (const words of model.words.words)
      for (const word of new Set(words)) this.#spread.set(word, (this.#spread.get(word) ?? 0) + 1);
  }

  /** The texts above that a stretch may go on with, nearest first. */
  candidates(piece: number): readonly number[] {
    const at = lowerBound(this.#texts, piece);
    return this.#texts.slice(Math.max(0, at - REACH), at).reverse();
  }

  #edge(stretch: Stretch, side: 'first' | 'last' | 'all'): ReadonlySet<number> {
    const key = `${stretch.from}:${side}`;
    const known = this.#edges.get(key);
    if (known !== undefined) return known;
    const all = this.#model.words.words.slice(stretch.from, stretch.to).flat();
    const own = new Set(
      side === 'first'
        ? all.slice(0, EDGE_WORDS)
        : side === 'last'
          ? all.slice(-EDGE_WORDS)
          : all.slice(0, 900),
    );
    this.#edges.set(key, own);
    return own;
  }

  /** Share of the words of one text that the other has too, rare ones counting more. */
  #shared(piece: Stretch, above: Stretch): number {
    const own = this.#edge(piece, 'first');
    const other = this.#edge(above, 'all');
    const units = this.#model.units.length;
    let total = 0;
    let shared = 0;
    for (const word of own) {
      const spread = this.#spread.get(word) ?? 1;
      if (spread < 2) continue;
      const weight = Math.log((units + 2) / (spread + 1));
      total += weight;
      if (other.has(word)) shared += weight;
    }
    return total === 0 ? 0 : shared / total;
  }

  /** Features of a stretch going on with a text above; the buffer is used again by the next call. */
  features({ piece, above }: Candidate): FeatureBuffer {
    const buffer = this.#buffer.clear();
    const own = this.#stretches[piece];
    const other = this.#stretches[above];
    if (own === undefined || other === undefined) return buffer;
    const { units } = this.#model;
    const first = units[own.from];
    const last = units[textEnd(other) - 1];
    if (first === undefined || last === undefined) return buffer;
    this.#noteEdges(first, last);
    this.#noteBetween(above, piece);
    return buffer
      .note('join.bias', 1)
      .note('join.as-piece', own.kind === 'piece')
      .note('join.jump', jumpsMatch(units, own, other))
      .note('join.head-last', other.kind === 'head-last')
      .note('join.shared-words', 4 * this.#shared(own, other))
      .note('join.titled', other.group !== null);
  }

  /** What the last unit above and the first one of the piece say. */
  #noteEdges(first: Unit, last: Unit): void {
    const { style } = this.#model;
    const open = runsOn(last, style);
    const reports = opensAsReport(first.text);
    const middle = continues(first) || (fillsFirst(first) && !reports);
    this.#buffer
      .note('join.open', open)
      .note('join.closed', last.closes || last.credit || last.byline)
      .note('join.finished', last.stop === 'full')
      .note('join.middle', middle)
      .note('join.both', open && middle)
      .note('join.opening', first.dateline !== null || first.bullet || reports)
      .note('join.joint', this.#isJoint(last, first))
      .note('join.same-measure', Math.abs(first.measure - last.measure) < 1 && first.rows > 1)
      .note('join.latin', style.latin);
  }

  #noteBetween(above: number, piece: number): void {
    const between = this.#between(above, piece);
    this.#buffer
      .note('join.distance', Math.log2(1 + between.texts))
      .note('join.only-in-the-way', between.texts === 0 && between.others > 0)
      .note('join.next', between.texts === 0 && between.others === 0);
  }

  #between(above: number, piece: number): { texts: number; others: number } {
    let texts = 0;
    let others = 0;
    for (const stretch of this.#stretches.slice(above + 1, piece)) {
      const caption = this.#model.units[stretch.to - 1]?.credit === true;
      if (isText(stretch) && !caption) texts++;
      else others++;
    }
    return { texts, others };
  }

  #isJoint(last: Unit, first: Unit): boolean {
    if (last.latin || first.latin) return /[-\u00ad]$/u.test(last.text) && /^\p{Ll}/u.test(first.text);
    const [joint] = wordsOf(last.text.slice(-1) + first.text.slice(0, 1));
    return joint !== undefined && (this.#spread.get(joint) ?? 0) > 0;
  }
}

/** Where the text of a stretch ends. */
const textEnd = (stretch: Stretch): number =>
  stretch.kind === 'head-last' ? (stretch.group?.from ?? stretch.to) : stretch.to;

const fillsFirst = (unit: Unit): boolean => unit.rows >= 3 && unit.measure - unit.firstCells < 1;

function jumpsMatch(units: readonly Unit[], own: Stretch, other: Stretch): boolean {
  const from = units.slice(own.from, own.from + 3).some((unit) => jumpFromOf(unit.text) !== null);
  const to = units
    .slice(Math.max(other.from, other.to - 3), other.to)
    .some((unit) => jumpToOf(unit.text) !== null);
  return from && to;
}

/** For each stretch the one above that it goes on with, or -1. */
export function joinStretches(model: PageModel, stretches: readonly Stretch[]): Int32Array {
  const joined = new Int32Array(stretches.length).fill(-1);
  if (!stretches.some(isJoinable)) return joined;
  const reader = new JoinReader(model, stretches);
  const followed = new Set<number>();
  stretches.forEach((stretch, piece) => {
    if (!isJoinable(stretch)) return;
    let best = 0;
    for (const above of reader.candidates(piece)) {
      const again = followed.has(above) ? (model.weights[featureId('join.again')] ?? 0) : 0;
      const score = reader.features({ piece, above }).score(model.weights) + again;
      if (score <= best) continue;
      best = score;
      joined[piece] = above;
    }
    const above = joined[piece] ?? -1;
    if (above >= 0) followed.add(above);
  });
  return joined;
}
