import type { Edit } from './edits';
import type { Flow, FlowPart } from './flows';
import type { LineIndex } from './lines';
import type { Setting } from './line-parts';
import type { Gap } from './spaces';
import type { ReadingBlock, RuleName } from './reading-types';
import { findDateline } from './dateline';
import { isLetterSpaced } from './letter-spacing';
import { followsRunInHead, gapsIn, spaceRule } from './spaces';

/** The spaces inside the lines of a flow that are typesetting widths and no characters. */
export function spaceEdits(
  lines: LineIndex,
  flow: Flow,
  blocks: readonly ReadingBlock[],
  setting: Setting,
  rules: ReadonlySet<RuleName>,
): readonly (readonly [block: number, edit: Edit])[] {
  if (flow.style === 'listed') return [];
  const { text } = lines;
  const first = blocks[flow.parts[0]?.block ?? -1];
  const dateline = flow.style === 'running' && first !== undefined ? findDateline(text, first.span) : null;
  const headEnd = dateline?.span.end ?? null;
  const edits: [number, Edit][] = [];
  flow.parts.forEach((part, index) => {
    const gaps = gapsIn(text, part);
    if (gaps.length === 0) return;
    const spaced = rules.has('letter-spacing') && isLetterSpaced(text, flow.parts, index);
    for (const gap of gaps) {
      const edit = spaced ? drop(gap, 'letter-spacing') : gapEdit(text, gap, flow, setting, headEnd);
      if (edit !== null && rules.has(edit.rule)) edits.push([(part satisfies FlowPart).block, edit]);
    }
  });
  return edits;
}

const drop = (gap: Gap, rule: RuleName): Edit => ({ ...gap, after: '', rule, opens: false });

function gapEdit(text: string, gap: Gap, flow: Flow, setting: Setting, headEnd: number | null): Edit | null {
  if (flow.style === 'running' && followsRunInHead(text, gap, headEnd)) {
    return gap.end - gap.start > 1 ? drop({ start: gap.start + 1, end: gap.end }, 'punctuation-space') : null;
  }
  const rule = spaceRule(text, gap, setting, flow.style === 'headline');
  return rule === null ? null : drop(gap, rule);
}
