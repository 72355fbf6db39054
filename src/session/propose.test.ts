import { describe, expect, test } from 'vitest';
import type { ProposalId } from '#domain/page/ids';
import { DiceSegmenter, storeWithPage } from '#testing/session-ports';
import { makeProposal, recallProposal } from './propose';

const TEXT = '温县召开会议\n本报讯 1月7日，杨磊主持。';
const { signal } = new AbortController();

async function made() {
  const proposal = await makeProposal(new DiceSegmenter(), TEXT, { signal });
  if (typeof proposal === 'string') throw new Error(proposal);
  return proposal;
}

describe('a proposal that is named in the log but not stored', () => {
  test('is made again and kept when it is the same', async () => {
    const { pages } = await storeWithPage(TEXT);
    const proposal = await made();
    expect(
      await recallProposal({ segmenter: new DiceSegmenter(), pages }, TEXT, proposal.id, signal),
    ).toEqual(proposal);
    expect(await pages.proposal(proposal.id)).toEqual(proposal);
  });

  test('is nothing when another method made it, or when the desk has been left', async () => {
    const { pages } = await storeWithPage(TEXT);
    const { id } = await made();
    const other = 'another' as ProposalId;
    const left = AbortSignal.abort();
    expect(await recallProposal({ segmenter: new DiceSegmenter(), pages }, TEXT, other, signal)).toBe(null);
    expect(await recallProposal({ segmenter: new DiceSegmenter(), pages }, TEXT, id, left)).toBe(null);
    expect(await pages.proposal(other)).toBe(null);
  });
});
