// The browser is killed, all its processes at once, while edits are made twenty times a second. The profile goes on
// from one kill to the next, as a person's does.
import { compareAfterwards } from '../afterwards';
import { clearBench, takeBench, takePlace } from '../bench';
import { switchOff } from '../breaks';
import { editUntil } from '../editing';
import { chanceOf, type Outcome, type Rig, type Trial } from '../rig';
import type { Count } from '../saved-recorder';

const FEWEST = 5;
const MOST = 40;

async function trial({ home, seed, broken }: Trial): Promise<Outcome> {
  const chance = chanceOf(seed);
  const bench = await takeBench(home);
  const tab = await takePlace(bench);
  await switchOff(tab.page, broken);
  const saved = FEWEST + Math.floor(chance() * (MOST - FEWEST));
  let count: Count = bench.recorder.last();
  await editUntil(bench, tab, { begin: bench.known.edits, saved, chance }, async () => {
    count = bench.recorder.last();
    await bench.browser.kill();
  });
  const outcome = await compareAfterwards(bench, home, count);
  if (broken !== null) await clearBench();
  return outcome;
}

export const kill: Rig = {
  name: 'kill',
  about: 'kill -9 of the whole browser at a random moment, 20 edits a second',
  kinds: 1,
  trials: { usual: 5, full: 100, quick: 1 },
  bites: ['debounced', 'forgetful'],
  trial,
};
