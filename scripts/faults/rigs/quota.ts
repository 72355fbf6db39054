// The disk is full: the browser's own limit, set before its storage is first used, and filled by something else.
import { switchOff } from '../breaks';
import { deleteProfile, newProfile, startBrowser } from '../browser';
import { newTab, openSample, press, skipPerson, takeBoundary, words, type Tab } from '../desk';
import { pause, type Outcome, type Rig, type Trial } from '../rig';
import { recordSaved, type Recorder } from '../saved-recorder';
import { compareAfter } from './kill';

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

async function trial({ home, broken }: Trial): Promise<Outcome> {
  const profile = newProfile();
  try {
    const browser = await startBrowser(profile);
    await skipPerson(browser.context);
    const recorder = await recordSaved(browser.context);
    const tab = await newTab(browser.context);
    const session = await browser.context.newCDPSession(tab.page);
    const { origin } = new URL(home);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: LIMIT });
    const address = await openSample(tab, home);
    await switchOff(tab.page, broken);
    await takeBoundary(tab);
    recorder.reset();
    await fill(tab);
    const faults: string[] = [];
    const notes: string[] = [];
    let said = false;
    for (let edit = 0; edit < EDITS; edit++) {
      const before = recorder.last().saved;
      await press(tab, edit);
      if (said) continue;
      said = await isSaid(tab);
      if (!said && recorder.last().saved === before)
        faults.push('an edit that was not stored was not said so in a second');
    }
    if (!said) notes.push('the limit was never met');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await tab.page.evaluate(() => indexedDB.deleteDatabase('ballast'));
    if (!(await savedInTime(recorder)))
      faults.push('not everything was called saved after there was room again');
    const count = recorder.last();
    await browser.close();
    const outcome = await compareAfter(profile, address, count);
    return { ...outcome, faults: [...faults, ...outcome.faults], notes };
  } finally {
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
