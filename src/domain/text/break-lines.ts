import type { LineIndex } from './lines';
import type { Setting } from './line-parts';
import type { Flow, FlowPart } from './flows';
import type { Edit } from './edits';
import type { ReadingBlock, RuleName } from './reading-types';
import { codeAt, codeBefore } from './characters';
import { hyphenAt } from './hyphens';
import { cutsFigure, joinText } from './join-lines';
import { paragraphStarts } from './paragraphs';
import { endsSentence } from './sentences';
import { verticalParts } from './vertical-heading';

/** What the rules about line ends need to know of the article they work on. */
export type BreakInput = {
  readonly lineIndex: LineIndex;
  readonly blocks: readonly ReadingBlock[];
  readonly rules: ReadonlySet<RuleName>;
  readonly setting: Setting;
  readonly columnMeasure: number | null;
  readonly hyphenated: () => ReadonlySet<string>;
};

/** Which parts of a flow open a paragraph. */
function startsIn(flow: Flow, vertical: readonly boolean[], input: BreakInput): readonly boolean[] {
  const { text } = input.lineIndex;
  const { parts } = flow;
  if (flow.style === 'running') {
    const { setting, columnMeasure } = input;
    return paragraphStarts({ text, parts, setting, columnMeasure }).map((opens, i) => {
      const previous = parts[i - 1];
      const crosses = previous !== undefined && previous.block !== parts[i]?.block;
      if (vertical[i] === true && vertical[i - 1] === true) return parts[i]?.afterBlank === true;
      return opens || (crosses && endsSentence(text, previous.end, previous.start));
    });
  }
  return parts.map((part, i) => {
    const previous = parts[i - 1];
    if (previous === undefined || part.afterBlank || part.block !== previous.block) return true;
    if (flow.style === 'headline') return vertical[i] !== vertical[i - 1];
    return !hasOpenBracket(text, previous);
  });
}

function hasOpenBracket(text: string, part: FlowPart): boolean {
  const line = text.slice(part.start, part.end);
  return line.lastIndexOf('（') > line.lastIndexOf('）') || line.lastIndexOf('(') > line.lastIndexOf(')');
}

/** What the edits of a flow's line ends are, and which blocks go on with the paragraph of the block before them. */
export type Breaks = {
  readonly edits: readonly (readonly [block: number, edit: Edit])[];
  readonly continued: readonly number[];
};

/** Decides every line end inside a flow: joined, or the end of a paragraph, or (its rule switched off) left as it is. */
export function breaksIn(flow: Flow, input: BreakInput): Breaks {
  const { text } = input.lineIndex;
  const vertical = verticalParts(text, flow.parts);
  const starts = startsIn(flow, vertical, input);
  const edits: [number, Edit][] = [];
  const continued: number[] = [];
  for (let i = 1; i < flow.parts.length; i++) {
    const previous = flow.parts[i - 1];
    const part = flow.parts[i];
    if (previous === undefined || part === undefined) continue;
    const crosses = previous.block !== part.block;
    const opens = starts[i] === true;
    if (crosses && !opens) continued.push(part.block);
    const edit = opens
      ? paragraphEdit(previous.end, part.start)
      : joinEdit(previous, part, vertical[i] === true && vertical[i - 1] === true, input);
    if (!input.rules.has(edit.rule)) continue;
    if (crosses) edits.push(...divideEdit(edit, previous, part, input));
    else edits.push([part.block, edit]);
  }
  return { edits, continued };
}

const paragraphEdit = (start: number, end: number): Edit => ({
  start,
  end,
  after: '',
  rule: 'paragraph',
  opens: true,
});

function joinEdit(previous: FlowPart, part: FlowPart, vertical: boolean, input: BreakInput): Edit {
  const { text } = input.lineIndex;
  const hyphen = input.rules.has('hyphen')
    ? hyphenAt(text, previous.end, part.start, input.hyphenated)
    : null;
  const base = { start: previous.end, end: part.start, opens: false };
  if (hyphen === 'drop') return { ...base, start: previous.end - 1, after: '', rule: 'hyphen' };
  if (hyphen === 'keep') return { ...base, after: '', rule: 'hyphen' };
  if (vertical) return { ...base, after: '', rule: 'vertical-heading' };
  const after =
    input.setting.wide && cutsFigure(text, previous.end, part.start)
      ? ''
      : joinText(codeBefore(text, previous.end), codeAt(text, part.start), input.setting);
  const rule = part.afterBlank || previous.block !== part.block ? 'join-columns' : 'join-lines';
  return { ...base, after, rule };
}

/** An edit between two blocks is said of the end of the one and the start of the other. */
function divideEdit(
  edit: Edit,
  previous: FlowPart,
  part: FlowPart,
  input: BreakInput,
): readonly [number, Edit][] {
  const a = input.blocks[previous.block]?.span;
  const b = input.blocks[part.block]?.span;
  if (a === undefined || b === undefined) return [];
  const glued = a.end === b.start && previous.end === a.end && part.start === b.start;
  const first: Edit = { ...edit, end: a.end, after: glued ? '' : edit.after, opens: false };
  const second: Edit = { ...edit, start: b.start, after: '', opens: false };
  return [
    [previous.block, first],
    [part.block, second],
  ];
}
