import { describe, expect, test } from 'vitest';
import type { BlockId } from '#domain/page/ids';
import { after } from '#testing/carry-out';
import { page } from '#testing/notation';
import { doubtfulBlocks, doubtsByOwner, type ProposalIndex } from './doubts';
import type { ProposedBlock } from './proposal';

const doc = page(`
  a1 headline |温县召开会议
  a1 body     |本报讯，杨磊主持。
  a2 headline |市领导出席
  a2 body     |会议传达学习。
  - ad        |收购旧报`);

/** How sure the proposal is of the boundary and the role of each block. */
const sure: readonly (readonly [number, number])[] = [
  [1, 0.9],
  [0.4, 0.9],
  [0.9, 0.6],
  [0.7, 0.3],
  [0.5, 0.9],
];
const proposals: ProposalIndex = new Map(
  [...doc.blocks].map((block, i): [number, ProposedBlock] => {
    const [boundaryConfidence, roleConfidence] = sure[i] ?? [1, 1];
    const cues = { boundaryCues: [], roleCues: [], order: 0, article: null, column: null };
    return [
      block.start,
      { start: block.start, role: block.role, boundaryConfidence, roleConfidence, ...cues },
    ];
  }),
);
const idsOf = (of: typeof doc): string[] => doubtfulBlocks(of, proposals).map(({ id }) => id);

describe('doubts', () => {
  test('S15 stand where the proposal was unsure of a boundary or a role, until somebody has confirmed it', () => {
    expect(idsOf(doc)).toEqual(['b2', 'b3', 'b4', 'b5']);
    const boundary = after(doc, { kind: 'set-standing', ids: ['b2' as BlockId], standing: 'confirmed' });
    expect(idsOf(boundary)).toEqual(['b3', 'b4', 'b5']);
    const article = after(doc, { kind: 'set-standing', ids: ['a2' as BlockId], standing: 'locked' });
    expect(idsOf(article)).toEqual(['b2', 'b5']);
    expect(doubtfulBlocks(doc, new Map())).toEqual([]);
  });

  test('S15 are not looked for again when something is marked', () => {
    const marked = after(doc, {
      kind: 'mark',
      ...{ span: { start: 2, end: 4 }, code: 'SUB', origin: 'extraction', replacement: '开会', note: '' },
      status: 'marked',
    });
    expect(marked).not.toBe(doc);
    expect(doubtfulBlocks(marked, proposals)).toBe(doubtfulBlocks(doc, proposals));
    expect(doubtsByOwner(marked, proposals)).toBe(doubtsByOwner(doc, proposals));
  });

  test('S15 an article is as doubtful as its least certain part', () => {
    expect([...doubtsByOwner(doc, proposals)]).toEqual([
      ['a1', { count: 1, certainty: 0.4 }],
      ['a2', { count: 2, certainty: 0.3 }],
    ]);
  });
});
