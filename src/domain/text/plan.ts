import type { LineIndex } from './lines';
import type { Edit } from './edits';
import type { Flow } from './flows';
import type { ReadingBlock, RuleName } from './reading-types';
import type { BreakInput } from './break-lines';
import { breaksIn } from './break-lines';
import { byPlace, clipEdits } from './edits';
import { flowsOf } from './flows';
import { hyphenatedWords } from './hyphens';
import { jumpLinesIn } from './jump-lines';
import { linePartsOf, settingOf } from './line-parts';
import { spaceEdits } from './space-edits';
import { tailEdit } from './tail-parts';

/** What the rules do to each block, and which blocks go on with the paragraph of the block before them. */
export type Plan = { readonly edits: readonly (readonly Edit[])[]; readonly continued: ReadonlySet<number> };

export type PlanInput = {
  readonly lineIndex: LineIndex;
  readonly blocks: readonly ReadingBlock[];
  readonly rules: ReadonlySet<RuleName>;
  readonly columnMeasure: number | null;
};

/** Lets every rule that is on say its edits, the stronger ones taking from the weaker: jump lines, tails, the rest. */
export function planEdits(input: PlanInput): Plan {
  const { lineIndex, blocks, rules } = input;
  const edits: Edit[][] = blocks.map(() => []);
  const strong: Edit[][] = blocks.map(() => []);
  const continued = new Set<number>();
  if (rules.size === 0) return { edits, continued };

  let words: ReadonlySet<string> | null = null;
  const breakInput: BreakInput = {
    ...input,
    setting: settingOf(lineIndex.text, blocks),
    hyphenated: () => (words ??= hyphenatedWords(lineIndex.text, blocks)),
  };
  const add = (into: Edit[][], [block, edit]: readonly [number, Edit]): void => void into[block]?.push(edit);

  for (const flow of flowsOf(lineIndex, blocks, rules.has('jump-line'))) {
    const breaks = breaksIn(flow, breakInput);
    for (const entry of breaks.edits) add(edits, entry);
    for (const block of breaks.continued) continued.add(block);
    for (const entry of spaceEdits(lineIndex, flow, blocks, breakInput.setting, rules)) add(edits, entry);
    const tail = rules.has('paragraph') ? tailEdit(lineIndex.text, flow) : null;
    if (tail !== null) add(strong, tail);
    if (rules.has('jump-line') && flow.style === 'running')
      addJumpLines(lineIndex.text, flow, blocks, strong);
  }
  blocks.forEach((_, index) => addEdges(input, index, edits, continued));
  return { edits: edits.map((list, i) => layered(list, strong[i] ?? [])), continued };
}

function addJumpLines(text: string, flow: Flow, blocks: readonly ReadingBlock[], strong: Edit[][]): void {
  for (const block of new Set(flow.parts.map((part) => part.block))) {
    const span = blocks[block]?.span;
    if (span === undefined) continue;
    for (const found of jumpLinesIn(text, span)) {
      strong[block]?.push({ ...found, after: '', rule: 'jump-line', opens: false });
    }
  }
}

/** White space at a block's edges, unless a join has spoken for it; and blocks of which nothing is read. */
function addEdges(input: PlanInput, index: number, edits: Edit[][], continued: Set<number>): void {
  const block = input.blocks[index];
  const list = edits[index];
  if (block === undefined || list === undefined || block.span.start === block.span.end) return;
  const whole = { ...block.span, after: '', opens: false };
  if (block.role === 'jump' && input.rules.has('jump-line')) {
    list.push({ ...whole, rule: 'jump-line' });
    if (index > 0) continued.add(index);
    return;
  }
  if (!input.rules.has('paragraph')) return;
  const parts = linePartsOf(input.lineIndex, block);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) {
    list.push({ ...whole, rule: 'paragraph' });
    if (index > 0) continued.add(index);
    return;
  }
  const taken = (start: number, end: number): boolean =>
    list.some((edit) => edit.start <= start && end <= edit.end);
  for (const edge of [
    { start: block.span.start, end: first.start },
    { start: last.end, end: block.span.end },
  ]) {
    if (edge.start < edge.end && !taken(edge.start, edge.end))
      list.push({ ...whole, ...edge, rule: 'paragraph' });
  }
}

function layered(edits: readonly Edit[], strong: readonly Edit[]): readonly Edit[] {
  const cuts = [...strong].sort(byPlace);
  const kept = cuts.filter(
    (cut, i) => cut.start >= Math.max(0, ...cuts.slice(0, i).map((other) => other.end)),
  );
  return [...clipEdits([...edits].sort(byPlace), kept), ...kept].sort(byPlace);
}
