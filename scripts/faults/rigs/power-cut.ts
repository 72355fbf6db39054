// The power is cut while edits are made: the browser's profile is on a file system that forgets what was not flushed.
// One profile ages through all cuts, as a person's does.
import { compareAfterwards } from '../afterwards';
import { openBench, takePlace, type Bench } from '../bench';
import { switchOff } from '../breaks';
import { openCutDisk, whyNoCutDisk, type CutDisk } from '../cut-disk';
import { ready } from '../desk';
import { editUntil } from '../editing';
import { chanceOf, type Outcome, type Rig, type Trial } from '../rig';

const FEWEST = 5;
const MOST = 60;

type Lab = { readonly home: string; readonly disk: CutDisk; readonly bench: Bench };
let lab: Lab | null = null;

/** The file system and the browser on it, from one cut to the next. */
async function takeLab(home: string): Promise<Lab> {
  if (lab?.home === home) return lab;
  await clear();
  const disk = openCutDisk();
  // Ended from outside, nothing stays mounted.
  process.once('exit', disk.remove);
  const bench = await openBench(home, `${disk.folder}/profile`);
  lab = { home, disk, bench };
  // What is older than half a minute is on every disk.
  disk.flush();
  return lab;
}

async function clear(): Promise<void> {
  if (lab === null) return;
  const { disk, bench } = lab;
  lab = null;
  await bench.browser.kill();
  disk.remove();
  process.removeListener('exit', disk.remove);
}

async function cutOff({ home, seed, broken }: Trial): Promise<Outcome> {
  const chance = chanceOf(seed);
  const { disk, bench } = await takeLab(home);
  await switchOff(bench.tab.page, broken);
  await ready(bench.tab);
  const tab = await takePlace(bench);
  const saved = FEWEST + Math.floor(chance() * (MOST - FEWEST));
  let count = bench.recorder.last();
  await editUntil(bench, tab, { begin: bench.known.edits, saved, chance }, async () => {
    // Nothing is heard from the browser between these two lines.
    count = bench.recorder.last();
    disk.cut();
    await bench.browser.kill();
  });
  await disk.switchOn();
  return compareAfterwards(bench, home, count);
}

async function trial(given: Trial): Promise<Outcome> {
  try {
    return await cutOff(given);
  } catch (error) {
    await clear();
    throw error;
  }
}

export const powerCut: Rig = {
  name: 'power-cut',
  about: 'the power is cut while edits are made; Linux, root, npm run faults:power',
  kinds: 1,
  trials: { usual: 5, full: 50, quick: 0 },
  bites: ['relaxed'],
  whyNot: whyNoCutDisk,
  trial,
  clear,
};
