// Some extractions give several headlines first and their texts after them. Where the reading has headlines without
// texts, each goes to the text below it fits best, one to one.
import type { LooseHeads } from './drafts';
import { addWeights } from './hints';
import { shareIn } from './overlap';
import type { PageModel } from './page-model';
import { searchPage } from './search';
import type { Reading } from './search';
import { cellsIn } from './stretches';
import type { Stretch } from './stretches';
import { apartScore } from './titles';
import { turnFeatures, turnsOf } from './turns';
import { featureId } from './weights';
import type { Weights } from './weights';

/** A headline and its text share at least this much. */
const LEAST_SHARE = 0.25;
/** How many texts below its run a headline is compared with. */
const TEXTS_LIMIT = 60;

type Pair = { readonly head: Stretch; readonly text: Stretch; readonly share: number };
/** Headlines that stand together, and the texts below them up to the next such run. */
type Part = { readonly heads: readonly Stretch[]; readonly texts: readonly Stretch[] };

function partsOf(stretches: readonly Stretch[]): readonly Part[] {
  const parts: { heads: Stretch[]; texts: Stretch[] }[] = [];
  for (const stretch of stretches) {
    const open = parts.at(-1);
    if (stretch.kind === 'heads-only') {
      if (open === undefined || open.texts.length > 0) parts.push({ heads: [stretch], texts: [] });
      else open.heads.push(stretch);
    } else if (stretch.kind === 'untitled' && open !== undefined && open.texts.length < TEXTS_LIMIT) {
      open.texts.push(stretch);
    }
  }
  return parts;
}

function pairsOf(model: PageModel, { heads, texts }: Part): readonly Pair[] {
  return heads
    .flatMap((head) =>
      texts.map((text) => ({ head, text, share: shareIn(model.words, head, text.from, text.to) })),
    )
    .filter((pair) => pair.share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.head.from - b.head.from || a.text.from - b.text.from);
}

/** Headlines to texts, best pairs first, each once. A headline left over goes with the one beside it. */
function matchPart(model: PageModel, part: Part): Map<Stretch, Stretch[]> {
  const pairs = pairsOf(model, part);
  const textOf = new Map<Stretch, Stretch>();
  const taken = new Set<Stretch>();
  for (const { head, text } of pairs) {
    if (textOf.has(head) || taken.has(text)) continue;
    textOf.set(head, text);
    taken.add(text);
  }
  leftInOrder(part, textOf, taken);
  const matched = new Map<Stretch, Stretch[]>();
  part.heads.forEach((head, i) => {
    const beside = [part.heads[i - 1], part.heads[i + 1]].flatMap((one) =>
      one === undefined ? [] : (textOf.get(one) ?? []),
    );
    const own =
      textOf.get(head) ??
      (beside.length === 0
        ? undefined
        : pairs.find((pair) => pair.head === head && beside.includes(pair.text))?.text);
    if (own !== undefined) matched.set(own, [...(matched.get(own) ?? []), head]);
  });
  return matched;
}

/** As many texts as headlines left over between the same neighbours go to them in order. */
function leftInOrder(part: Part, textOf: Map<Stretch, Stretch>, taken: Set<Stretch>): void {
  const heads = part.heads.filter((head) => !textOf.has(head));
  const texts = part.texts.filter((text) => !taken.has(text));
  if (heads.length === 0 || heads.length !== texts.length) return;
  heads.forEach((head, i) => {
    const text = texts[i];
    if (text === undefined) return;
    textOf.set(head, text);
    taken.add(text);
  });
}

/** Fewer loose headlines with a text of their own than this are no reason to read a page so. */
const LEAST_MATCHED = 0.6;
/** How much such a reading, and each of its headlines, is favoured while it is looked for; taken off again before it is compared. */
const FAVOUR = 8;
const FAVOUR_EACH = 3;
const LOOSE_FIRST = featureId('loose.first');
const LOOSE_ANOTHER = featureId('loose.another');

type Loose = {
  readonly reading: Reading;
  readonly loose: LooseHeads;
  /** What each headline that stands apart gains by its text. */
  readonly gains: ReadonlyMap<Stretch, number>;
};

function gainsOf(model: PageModel, loose: LooseHeads): ReadonlyMap<Stretch, number> {
  const texts = [...loose.keys()];
  const gains = new Map<Stretch, number>();
  texts.forEach((text, i) => {
    const near = texts.slice(Math.max(0, i - TEXTS_LIMIT), i + TEXTS_LIMIT + 1);
    for (const head of loose.get(text) ?? []) {
      const shareOf = (one: Stretch): number => shareIn(model.words, head, one.from, one.to);
      const others = near.filter((one) => one !== text).map(shareOf);
      const shares = { share: shareOf(text), other: Math.max(0, ...others) };
      const cells = cellsIn(model, text.from, text.to);
      gains.set(head, apartScore(model.weights, head.group?.fit.strength ?? 0, cells, shares));
    }
  });
  return gains;
}

/** What a reading owes to the favour alone. */
function favourOf(weights: Weights, stretches: readonly Stretch[]): number {
  return turnFeatures(turnsOf(weights), stretches).reduce(
    (sum, feature) => sum + (feature === LOOSE_FIRST ? FAVOUR : feature === LOOSE_ANOTHER ? FAVOUR_EACH : 0),
    0,
  );
}

/**
 * The page read with headlines that stand together, and by how much that explains it better; null where none do.
 * Its chances are those with the favour, which stands for what the search itself cannot see: that the headlines fit
 * the texts they are matched with.
 */
function readFavoured(
  model: PageModel,
  step: (share: number) => void,
): (Loose & { readonly score: number }) | null {
  const leaning = {
    ...model,
    weights: addWeights(model.weights, { 'loose.first': FAVOUR, 'loose.another': FAVOUR_EACH }),
  };
  const reading = searchPage(leaning, step);
  const parts = partsOf(reading.stretches);
  const loose = new Map(parts.flatMap((part) => [...matchPart(model, part)]));
  const heads = parts.reduce((sum, part) => sum + part.heads.length, 0);
  const matched = [...loose.values()].reduce((sum, own) => sum + own.length, 0);
  if (heads === 0 || matched < heads * LEAST_MATCHED) return null;
  const gains = gainsOf(model, loose);
  const gain = [...gains.values()].reduce((sum, own) => sum + own, 0);
  return {
    reading,
    loose,
    gains,
    score: reading.score - favourOf(leaning.weights, reading.stretches) + gain,
  };
}

/** The best reading of a page, and the text of each headline that stands apart from it. */
export function readLooseHeads(model: PageModel, step: (share: number) => void): Loose {
  const usual = searchPage({ ...model, looseFrom: new Uint8Array(model.units.length) }, (share) =>
    step(share / 2),
  );
  const plain: Loose = { reading: usual, loose: new Map(), gains: new Map() };
  if (!model.looseFrom.includes(1)) return plain;
  const apart = readFavoured(model, (share) => step(0.5 + share / 2));
  return apart !== null && apart.score > usual.score ? apart : plain;
}
