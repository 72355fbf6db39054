// Plants known errors in clean text, so that what looks for errors can be measured.
import type { Span } from '#domain/page/ids';
import type { ProofInput } from '#ports/proofreader';
import type { Damaged, Family, Hurt, Planted } from './types';
import { randomFrom } from '#shared/random';
import { Chance } from '#testing/chance';
import { ANY_FAMILIES, HAN_FAMILIES } from './han';
import { LATIN_FAMILIES } from './latin';

export const FAMILIES: readonly Family[] = [...HAN_FAMILIES, ...ANY_FAMILIES, ...LATIN_FAMILIES];

/** Fewest characters between two errors, so that none hides another. */
const APART = 14;
const RUNNING: ReadonlySet<string> = new Set(['body', 'lead', 'caption']);
const HEADS: ReadonlySet<string> = new Set(['page-head', 'masthead']);

type Chosen = Hurt & { readonly family: Family };

/** Where a family may damage: running text, and for weekdays what stands at the head of a page. */
function isOpen({ blocks, text }: ProofInput, family: Family, hurt: Hurt): boolean {
  let owner = blocks[0];
  let end = text.length;
  for (const [i, block] of blocks.entries()) {
    if (block.start > hurt.start) break;
    owner = block;
    end = blocks[i + 1]?.start ?? text.length;
  }
  if (owner === undefined || hurt.end > end) return false;
  return RUNNING.has(owner.role) || (family.rule === 'weekday' && HEADS.has(owner.role));
}

const isFree = (taken: readonly Span[], { start, end }: Span): boolean =>
  taken.every((other) => start >= other.end + APART || end + APART <= other.start);

function choose(input: ProofInput, chance: Chance, script: 'han' | 'latin', each: number): readonly Chosen[] {
  const taken: Span[] = [];
  const chosen: Chosen[] = [];
  for (const family of FAMILIES) {
    if (family.script !== 'any' && family.script !== script) continue;
    const hurts = chance.draw(family.hurts(input.text, chance).filter((hurt) => isOpen(input, family, hurt)));
    let left = each * (family.times ?? 1);
    for (const hurt of hurts) {
      if (left === 0) break;
      const reach = {
        start: Math.min(hurt.start, hurt.also?.start ?? hurt.start),
        end: Math.max(hurt.end, hurt.also?.end ?? hurt.end),
      };
      if (!isFree(taken, reach)) continue;
      taken.push(reach);
      chosen.push({ ...hurt, family });
      left--;
    }
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Where offsets of the clean text are in the damaged one. */
function mover(chosen: readonly Hurt[]): (offset: number) => number {
  return (offset) => {
    let moved = offset;
    for (const { start, end, after } of chosen) {
      if (start >= offset) break;
      moved += after.length - (Math.min(end, offset) - start);
    }
    return moved;
  };
}

/**
 * The page with errors planted in its running text, `each` of every family as far as there are places for them. The
 * same seed plants the same errors.
 */
export function damagePage(input: ProofInput, seed: number, each: number): Damaged {
  const chance = new Chance(randomFrom(seed));
  const han = input.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const chosen = choose(input, chance, han * 3 > input.text.length ? 'han' : 'latin', each);
  const move = mover(chosen);
  let text = '';
  let from = 0;
  const planted: Planted[] = [];
  for (const { start, end, after, also, family } of chosen) {
    text += input.text.slice(from, start);
    const spans = [{ start: text.length, end: text.length + after.length }];
    if (also !== undefined) spans.push({ start: move(also.start), end: move(also.end) });
    planted.push({ rule: family.rule, spans, was: input.text.slice(start, end) });
    text += after;
    from = end;
  }
  text += input.text.slice(from);
  const blocks = input.blocks.map((block) => ({ ...block, start: move(block.start) }));
  return { input: { ...input, text, blocks }, planted };
}
