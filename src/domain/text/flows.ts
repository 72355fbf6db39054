import type { Role } from '#domain/page/roles';
import type { LineIndex } from './lines';
import type { LinePart } from './line-parts';
import type { ReadingBlock } from './reading-types';
import { linePartsOf } from './line-parts';

/** How the lines of a role are set: as running text, as a headline, or each line for itself. */
export type FlowStyle = 'running' | 'headline' | 'listed';

const RUNNING: ReadonlySet<Role> = new Set<Role>([
  'lead',
  'body',
  'caption',
  'summary',
  'dateline',
  'ad',
  'notice',
  'unassigned',
]);
const HEADLINE: ReadonlySet<Role> = new Set<Role>(['kicker', 'headline', 'deck', 'crosshead', 'column-sign']);

export function styleOf(role: Role): FlowStyle {
  if (RUNNING.has(role)) return 'running';
  return HEADLINE.has(role) ? 'headline' : 'listed';
}

/** A line part and the index of the block it lies in. */
export type FlowPart = LinePart & { readonly block: number };

/** Consecutive blocks of one role whose text may run on from block to block. */
export type Flow = {
  readonly style: FlowStyle;
  readonly role: Role;
  readonly parts: readonly FlowPart[];
};

/**
 * Groups blocks into flows. Only running text runs on; when jump lines are dropped, text also runs on over a jump
 * block between two blocks of one role. Blank blocks and dropped jump blocks have no parts and belong to no flow.
 */
export function flowsOf(
  lines: LineIndex,
  blocks: readonly ReadingBlock[],
  dropsJumps: boolean,
): readonly Flow[] {
  const flows: { style: FlowStyle; role: Role; parts: FlowPart[] }[] = [];
  blocks.forEach((block, index) => {
    if (dropsJumps && block.role === 'jump') return;
    const parts = linePartsOf(lines, block).map((part) => ({ ...part, block: index }));
    if (parts.length === 0) return;
    const last = flows.at(-1);
    const style = styleOf(block.role);
    if (style === 'running' && last?.role === block.role) for (const part of parts) last.parts.push(part);
    else flows.push({ style, role: block.role, parts });
  });
  return flows;
}
