import type { Span } from '#domain/page/ids';
import type { LineIndex } from './lines';
import type { Edit } from './edits';
import type { Flow } from './flows';
import type { ReadingBlock, RuleName } from './reading-types';
import type { BreakInput } from './break-lines';
import { isBlankCode } from './characters';
import { breaksIn } from './break-lines';
import { byPlace, clipEdits } from './edits';
import { flowsOf } from './flows';
import { hyphenatedWords } from './hyphens';
import { jumpLinesIn } from './jump-lines';
import { settingOf } from './line-parts';
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

/** Blocks of which nothing is read, and white space at the edges of the others unless a join has spoken for it. */
function addEdges(input: PlanInput, index: number, edits: Edit[][], continued: Set<number>): void {
  const block = input.blocks[index];
  const list = edits[index];
  if (block === undefined || list === undefined || block.span.start === block.span.end) return;
  const ink = inkOf(input.lineIndex.text, block.span);
  const rule = ink === null ? 'paragraph' : block.role === 'jump' ? 'jump-line' : null;
  if (rule !== null && input.rules.has(rule)) {
    list.push(dropped(block.span, rule));
    if (index > 0) continued.add(index);
  } else if (ink !== null && input.rules.has('paragraph')) addMargins(block.span, ink, list);
}

function addMargins(span: Span, ink: Span, list: Edit[]): void {
  const margins = [
    { start: span.start, end: ink.start },
    { start: ink.end, end: span.end },
  ];
  for (const margin of margins) {
    const taken = list.some((edit) => edit.start <= margin.start && margin.end <= edit.end);
    if (margin.start < margin.end && !taken) list.push(dropped(margin, 'paragraph'));
  }
}

const dropped = (span: Span, rule: RuleName): Edit => ({ ...span, after: '', rule, opens: false });

/** A span without the white space at its ends; null when nothing is left. */
function inkOf(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isBlankCode(text.charCodeAt(start))) start++;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function layered(edits: readonly Edit[], strong: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const cut of [...strong].sort(byPlace)) if (cut.start >= (kept.at(-1)?.end ?? 0)) kept.push(cut);
  return [...clipEdits([...edits].sort(byPlace), kept), ...kept].sort(byPlace);
}
