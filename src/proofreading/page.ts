import type { Offset, Span } from '#domain/page/ids';
import type { Suspect, SuspectReason, SuspectRule } from '#domain/proof/suspect';
import type { ProofInput } from '#ports/proofreader';
import type { LineIndex } from '#domain/text/lines';
import type { Lexicon } from './lexicon';
import type { Passage, ProofBlock } from './passages';
import { isBlankCode } from '#domain/text/characters';
import { createLineIndex } from '#domain/text/lines';
import { SUSPECT_CODES } from '#domain/proof/suspect';
import { passagesOf } from './passages';

/** The text without white space, each character knowing where it came from. */
export type Compact = {
  readonly text: string;
  /** Raw offset of the character at `index`; the raw length behind the last. */
  readonly rawOf: (index: number) => Offset;
  /** Index of the first character at or behind a raw offset. */
  readonly indexOf: (offset: Offset) => number;
};

/** A page as the rules see it; everything here is made once. */
export type ProofPage = {
  readonly input: ProofInput;
  readonly text: string;
  readonly lines: LineIndex;
  /** They tile the text. */
  readonly blocks: readonly ProofBlock[];
  readonly passages: readonly Passage[];
  readonly compact: Compact;
  readonly lexicon: Lexicon;
};

/** A family of rules: what it finds on a page, in any order. */
export type Finder = (page: ProofPage) => Iterable<Suspect>;

function compactOf(text: string): Compact {
  const places = new Uint32Array(text.length + 1);
  const indexes = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let count = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    indexes[i] = count;
    if (isBlankCode(text.charCodeAt(i))) {
      if (from < i) parts.push(text.slice(from, i));
      from = i + 1;
      continue;
    }
    places[count++] = i;
  }
  parts.push(text.slice(from));
  places[count] = text.length;
  indexes[text.length] = count;
  return {
    text: parts.join(''),
    rawOf: (index) => places[index] ?? text.length,
    indexOf: (offset) => indexes[offset] ?? count,
  };
}

function blocksOf({ text, blocks }: ProofInput): readonly ProofBlock[] {
  if (blocks.length === 0)
    return [{ span: { start: 0, end: text.length }, role: 'unassigned', ownerId: null }];
  return blocks.map(({ start, role, ownerId }, i) => ({
    span: {
      start: Math.min(start, text.length),
      end: Math.min(blocks[i + 1]?.start ?? text.length, text.length),
    },
    role,
    ownerId,
  }));
}

/** Prepares a page for the rules, in time proportional to its text. */
export function createProofPage(input: ProofInput, lexicon: Lexicon): ProofPage {
  const lines = createLineIndex(input.text);
  const blocks = blocksOf(input);
  return {
    input,
    text: input.text,
    lines,
    blocks,
    passages: passagesOf(lines, blocks),
    compact: compactOf(input.text),
    lexicon,
  };
}

type Said = Omit<SuspectReason, 'rule'> & {
  readonly reading: string | null;
  readonly confidence: number;
  readonly print?: boolean;
};

/** Words a finding; `print` says the slip is probably the paper's own. */
export function suspect(rule: SuspectRule, span: Span, said: Said): Suspect {
  const { reading, confidence, print = false, ...reason } = said;
  return {
    span,
    rule,
    code: SUSPECT_CODES[rule],
    confidence,
    reading,
    reason: { rule, ...reason },
    origin: print ? 'print' : 'extraction',
  };
}

/** An empty span before the character at `offset`. */
export const before = (offset: Offset): Span => ({ start: offset, end: offset });
