// Two tabs change the same page and its neighbouring articles at once, at random, and are reloaded in between.
import { look, takeBench, takePlace, takeSecondPlace } from '../bench';
import { switchOff } from '../breaks';
import { exportHistory, press, ready, takeBoundary, type Tab } from '../desk';
import { chanceOf, type Outcome, type Rig, type Trial } from '../rig';

const EDITS_PER_TAB = Number(process.env.STORM_EDITS ?? 500);
const RELOADS = 0.004;
const MOVES = 0.5;

/**
 * One tab's part. Both tabs confirm and take back the confirmation of the same boundary; only the first one moves it,
 * so that it is known that no edit is refused.
 */
async function edit(tab: Tab, chance: () => number, moves: boolean, parity: number): Promise<number> {
  let moved = parity;
  for (let count = 0; count < EDITS_PER_TAB; count++) {
    if (chance() < RELOADS) {
      await ready(tab);
      await tab.page.reload();
      await ready(tab);
      await takeBoundary(tab);
    }
    if (moves && chance() < MOVES) await press(tab, moved++);
    else await tab.page.keyboard.press('Enter');
  }
  return EDITS_PER_TAB;
}

/** What a tab shows: its articles and its boundaries, in words. */
async function screenOf({ desk }: Tab): Promise<string> {
  const rows = await desk.rows.evaluateAll((all) => all.map((row) => row.ariaLabel));
  const separators = desk.raw.region.getByRole('separator');
  const boundaries = await separators.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
  return JSON.stringify([rows, boundaries.toSorted()]);
}

async function trial({ home, seed, broken }: Trial): Promise<Outcome> {
  const bench = await takeBench(home);
  const before = bench.known;
  const [first, second] = [await takePlace(bench), await takeSecondPlace(bench)];
  await switchOff(first.page, broken);
  await switchOff(second.page, broken);
  const made = await Promise.all([
    edit(first, chanceOf(seed), true, before.edits),
    edit(second, chanceOf(seed + 1_000_000), false, 0),
  ]);
  const acknowledged = made.reduce((sum, count) => sum + count, 0);
  const faults: string[] = [];
  for (const tab of [first, second]) {
    await ready(tab);
    await takeBoundary(tab);
  }
  const [one, other] = [await screenOf(first), await screenOf(second)];
  if (one !== other) faults.push('the two tabs show different things');
  const hashes = [(await exportHistory(first)).hash, (await exportHistory(second)).hash];
  await second.page.close();
  const { gestures, hash } = await look(bench);
  if (hashes.some((each) => each !== hash)) faults.push('a tab opened afresh exports something else');
  const stored = gestures - before.gestures;
  if (stored > acknowledged) faults.push(`${stored - acknowledged} edits are stored that nobody made`);
  return {
    acknowledged,
    lost: Math.max(0, acknowledged - stored),
    faults: [...faults, ...bench.known.chainFaults],
    browser: bench.browser.version,
  };
}

export const storm: Rig = {
  name: 'storm',
  about: `two tabs, ${EDITS_PER_TAB} edits each on the same articles, with reloads; equal screens and files`,
  kinds: 1,
  trials: { usual: 1, full: 20, quick: 0 },
  bites: ['whole-document', 'forgetful'],
  trial,
};
