// The browser is killed, all its processes at once, while edits are made twenty times a second.
import { switchOff } from '../breaks';
import { deleteProfile, newProfile, startBrowser } from '../browser';
import { exportHistory, newTab, openSample, press, ready, skipPerson, takeBoundary } from '../desk';
import { chanceOf, pause, type Outcome, type Rig, type Trial } from '../rig';
import { recordSaved } from '../saved-recorder';

const BETWEEN_EDITS = 50;
const FEWEST = 5;
const MOST = 90;
/** However slow the machine is, a trial comes to its end. */
const LONGEST = 60_000;

/** Opens a page again and compares what its history holds with what was called saved. */
export async function compareAfter(
  profile: string,
  address: string,
  { made, saved }: { readonly made: number; readonly saved: number },
): Promise<Outcome> {
  const browser = await startBrowser(profile);
  try {
    await skipPerson(browser.context);
    const tab = await newTab(browser.context);
    await tab.page.goto(address);
    await ready(tab);
    const { edits, faults } = await exportHistory(tab);
    return {
      acknowledged: saved,
      lost: Math.max(0, saved - edits),
      // One edit may have been stored without its "Saved" having come out of the browser; more than were made may not.
      faults: [...faults, ...(edits > made ? [`${edits} edits are stored and ${made} were made`] : [])],
      browser: browser.version,
    };
  } finally {
    await browser.close();
  }
}

async function trial({ home, seed, broken }: Trial): Promise<Outcome> {
  const chance = chanceOf(seed);
  const profile = newProfile();
  try {
    const browser = await startBrowser(profile);
    await skipPerson(browser.context);
    const recorder = await recordSaved(browser.context);
    const tab = await newTab(browser.context);
    const address = await openSample(tab, home);
    await switchOff(tab.page, broken);
    await takeBoundary(tab);
    recorder.reset();
    const state = { alive: true };
    const editing = (async () => {
      const begun = performance.now();
      for (let edit = 0; state.alive; edit++) {
        await press(tab, edit);
        await pause(Math.max(20, begun + (edit + 1) * BETWEEN_EDITS - performance.now()));
      }
    })().catch(() => undefined);
    const target = FEWEST + Math.floor(chance() * (MOST - FEWEST));
    const until = Date.now() + LONGEST;
    while (recorder.last().saved < target && Date.now() < until) await pause(5);
    await pause(chance() * BETWEEN_EDITS);
    state.alive = false;
    await browser.kill();
    await editing;
    const { made, saved } = recorder.last();
    // A press on its way when the browser died may have been taken in without having been told of.
    return await compareAfter(profile, address, { made: made + 1, saved });
  } finally {
    deleteProfile(profile);
  }
}

export const kill: Rig = {
  name: 'kill',
  about: 'kill -9 of the whole browser at a random moment, 20 edits a second',
  kinds: 1,
  trials: { usual: 5, full: 100, quick: 1 },
  bites: ['debounced', 'forgetful'],
  trial,
};
