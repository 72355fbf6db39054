import { describe, expect, test } from 'vitest';
import type { ProposedBlock } from '#domain/proposal/proposal';
import { firstLines } from './first-lines';

const TEXT = '温县召开会议\n本报讯，杨磊主持。\r\n会议传达学习。\n\n  市领导出席\n小麦长势良好。\n玉米丰收。';

const block = (quote: string, article: number | null, role: ProposedBlock['role']): ProposedBlock => ({
  ...{ start: TEXT.indexOf(quote), role, article, column: null, order: 0 },
  ...{ boundaryConfidence: 1, boundaryCues: [], roleConfidence: 1, roleCues: [] },
});
const lookOf = (blocks: readonly ProposedBlock[]) =>
  firstLines(TEXT, { blocks }).map(({ text, article, role }) => `${text.trim()} ${article} ${role}`);

describe('the first lines of a page that is being read', () => {
  test('are coloured by what was read, and belong to nobody where reading stopped', () => {
    const read = [
      block('温县', 0, 'headline'),
      block('本报讯', 0, 'body'),
      block('市领导', 1, 'headline'),
      block('小麦', 1, 'body'),
    ];
    expect(lookOf(read)).toEqual([
      '温县召开会议 0 headline',
      '本报讯，杨磊主持。 0 body',
      '会议传达学习。 0 body',
      ' 0 body',
      '市领导出席 1 headline',
      '小麦长势良好。 1 body',
      '玉米丰收。 null unassigned',
    ]);
  });

  test('are nobody’s beyond the first where nothing was found to divide them', () => {
    expect(lookOf([block('温县', 0, 'headline')]).slice(0, 2)).toEqual([
      '温县召开会议 0 headline',
      '本报讯，杨磊主持。 null unassigned',
    ]);
  });

  test('are as many as fill a screen', () => {
    expect(firstLines('字\n'.repeat(100), { blocks: [] })).toHaveLength(60);
  });
});
