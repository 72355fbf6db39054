// The disk is full: the browser's own limit, set before its storage is first used, and filled by something else.
import { look, openBench, startAgain, takePlace, type Bench } from '../bench';
import { switchOff } from '../breaks';
import { deleteProfile, newProfile } from '../browser';
import { compare } from '../compare';
import { press, words, type Tab } from '../desk';
import { pause, type Outcome, type Rig, type Trial } from '../rig';
import type { Recorder } from '../saved-recorder';

const LIMIT = 24 * 1024 * 1024;
const EDITS = 12;
const SAID_WITHIN = 1000;
const STORED_WITHIN = 90_000;

/** Fills what is left with a database that is not Galley's. */
const fill = ({ page }: Tab): Promise<void> =>
  page.evaluate(async (): Promise<void> => {
    const opening = indexedDB.open('ballast', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const put = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const tx = opening.result.transaction('rows', 'readwrite');
        tx.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(65_536)).slice(0, size));
        tx.oncomplete = () => resolve(true);
        tx.onabort = () => resolve(false);
      });
    for (let size = 65_536; size >= 1; size = Math.floor(size / 4))
      for (let round = 0; round < 2000 && (await put(size)); round++);
  });

/** Waits until the screen says that something is not saved. */
async function isSaid({ page }: Tab): Promise<boolean> {
  return page
    .getByRole('alert')
    .filter({ hasText: words.notSaved })
    .waitFor({ timeout: SAID_WITHIN })
    .then(
      () => true,
      () => false,
    );
}

async function savedInTime({ last }: Recorder): Promise<boolean> {
  const until = Date.now() + STORED_WITHIN;
  while (Date.now() < until) {
    if (last().saved >= last().made && last().made > 0) return true;
    await pause(100);
  }
  return false;
}

async function limit({ page }: Tab, home: string, size: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(home);
  // Without a size the browser's own limit holds again.
  const quotaSize = size === null ? {} : { quotaSize: size };
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...quotaSize });
}

/** Edits on a full disk; how they were met. */
async function editFull(
  bench: Bench,
  tab: Tab,
): Promise<Pick<Outcome, 'faults'> & { readonly said: boolean }> {
  const { recorder } = bench;
  const faults: string[] = [];
  let said = false;
  for (let edit = 0; edit < EDITS; edit++) {
    const before = recorder.last().saved;
    await press(tab, bench.known.edits + edit);
    if (said) continue;
    said = await isSaid(tab);
    if (!said && recorder.last().saved === before)
      faults.push('an edit that was not stored was not said so in a second');
  }
  return { faults, said };
}

async function trial({ home, broken }: Trial): Promise<Outcome> {
  const profile = newProfile();
  const bench = await openBench(home, profile, (tab) => limit(tab, home, LIMIT));
  try {
    const before = bench.known;
    const tab = await takePlace(bench);
    await switchOff(tab.page, broken);
    await fill(tab);
    const { faults, said } = await editFull(bench, tab);
    await limit(tab, home, null);
    await tab.page.evaluate(() => indexedDB.deleteDatabase('ballast'));
    const all = await savedInTime(bench.recorder);
    const count = bench.recorder.last();
    await bench.browser.close();
    await startAgain(bench);
    const outcome = compare(before, await look(bench), count, bench.browser.version);
    return {
      ...outcome,
      faults: [
        ...faults,
        ...(all ? [] : ['not everything was called saved after there was room again']),
        ...outcome.faults,
      ],
      notes: said ? [] : ['the limit was never met'],
    };
  } finally {
    await bench.browser.kill();
    deleteProfile(profile);
  }
}

export const quota: Rig = {
  name: 'quota',
  about: 'the disk is full, by a limit set before the first use; then there is room again',
  kinds: 1,
  trials: { usual: 1, full: 20, quick: 0 },
  bites: ['forgetful'],
  trial,
};
