// Some extractions give all headlines of a page first and the texts after them. Where a page opens with several
// headlines in a row it is read that way too, each headline goes to the text it fits best, one to one, and the
// reading that explains the page better wins.
import { isRunningText } from './features/surroundings';
import { shareIn } from './overlap';
import type { PageModel } from './page-model';
import { searchPage } from './search';
import type { Reading } from './search';
import type { Stretch } from './stretches';
import type { LooseHeads } from './drafts';
import { WEIGHTS } from './weights';

const LEAST_HEADS = 3;
const MOST_HEADS = 60;
/** A headline and its text share at least this much. */
const LEAST_SHARE = 0.3;

/** Units at the top before the first running text, when at least three of them look like headlines; else 0. */
function leadingHeads(model: PageModel): number {
  let heads = 0;
  for (const unit of model.units) {
    const outside = (model.furniture[unit.index] ?? 0) > 0;
    if ((!outside && isRunningText(unit)) || unit.index > MOST_HEADS * 2)
      return heads >= LEAST_HEADS ? unit.index : 0;
    if (!outside && (model.head[unit.index] ?? 0) > 0) heads++;
  }
  return 0;
}

type Pair = { readonly head: Stretch; readonly text: Stretch; readonly share: number };

function pairsOf(model: PageModel, heads: readonly Stretch[], texts: readonly Stretch[]): readonly Pair[] {
  return heads
    .flatMap((head) =>
      texts.map((text) => ({ head, text, share: shareIn(model.words, head, text.from, text.to) })),
    )
    .filter((pair) => pair.share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.head.from - b.head.from || a.text.from - b.text.from);
}

/** Headlines to texts, best pairs first, each once. A headline left over goes with the pair beside it. */
function matchHeads(pairs: readonly Pair[], heads: readonly Stretch[]): Map<Stretch, Stretch[]> {
  const textOf = new Map<Stretch, Stretch>();
  const taken = new Set<Stretch>();
  for (const { head, text } of pairs) {
    if (textOf.has(head) || taken.has(text)) continue;
    textOf.set(head, text);
    taken.add(text);
  }
  const matched = new Map<Stretch, Stretch[]>();
  heads.forEach((head, i) => {
    const beside = [heads[i - 1], heads[i + 1]].flatMap((one) =>
      one === undefined ? [] : (textOf.get(one) ?? []),
    );
    const own =
      textOf.get(head) ?? pairs.find((pair) => pair.head === head && beside.includes(pair.text))?.text;
    if (own !== undefined) matched.set(own, [...(matched.get(own) ?? []), head]);
  });
  return matched;
}

/** The page read with its headlines first, when that scores better than `usual`; else null. */
export function readHeadlinesFirst(
  model: PageModel,
  usual: number,
  step: (share: number) => void,
): { readonly reading: Reading; readonly loose: LooseHeads } | null {
  const looseHeads = leadingHeads(model);
  if (looseHeads === 0) return null;
  const reading = searchPage({ ...model, looseHeads }, step);
  const heads = reading.stretches.filter(
    (stretch) => stretch.kind === 'heads-only' && stretch.to <= looseHeads,
  );
  const texts = reading.stretches.filter((stretch) => stretch.kind === 'untitled').slice(0, MOST_HEADS * 2);
  const pairs = pairsOf(model, heads.slice(0, MOST_HEADS), texts);
  const loose = matchHeads(pairs, heads);
  const share = new Map(pairs.map((pair) => [`${pair.head.from}:${pair.text.from}`, pair.share]));
  let score = reading.score;
  let matched = 0;
  for (const [text, own] of loose) {
    for (const head of own)
      score += WEIGHTS['loose.overlap'] * ((share.get(`${head.from}:${text.from}`) ?? 0) - LEAST_SHARE);
    matched += own.length;
  }
  score += WEIGHTS['loose.unmatched'] * (heads.length - matched);
  return loose.size >= LEAST_HEADS && score > usual ? { reading, loose } : null;
}
