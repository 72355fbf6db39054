// After a browser has come to a bad end: it is started again, and met as an editor would.
import { startAgain, type Bench } from './bench';
import { compare } from './compare';
import { readHistory } from './desk';
import { meet } from './meeting';
import type { Outcome } from './rig';
import type { Count } from './saved-recorder';

/**
 * Starts the browser again, restores the second copy where Galley says that work is missing (a browser may empty a store
 * that it cannot read), and compares what is there then with what had been called saved.
 */
export async function compareAfterwards(bench: Bench, home: string, count: Count): Promise<Outcome> {
  await startAgain(bench);
  const before = bench.known;
  const { told, restored, exported } = await meet(bench.tab, home, bench.address);
  if (exported === null)
    throw new Error(told ? 'announced, and nothing could be had back' : 'the page did not open');
  bench.known = await readHistory(exported);
  const outcome = compare(before, bench.known, count, bench.browser.version);
  const how = told ? `announced, ${restored ? 'the second copy restored' : 'not restored'}` : 'opened';
  return { ...outcome, notes: [outcome.lost > 0 ? `${how}, ${outcome.lost} lost` : how] };
}
