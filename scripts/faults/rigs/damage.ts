// The files of the store are damaged, emptied or gone. Whatever opens must be whole, or the editor must be told before
// anything is created, and the second copy must bring everything back.
import { openBench, type Bench } from '../bench';
import { switchOffEverywhere, type BreakName } from '../breaks';
import { deleteProfile, newProfile, startBrowser, type RigBrowser } from '../browser';
import { exportText, newTab, press, skipPerson, takeBoundary, type Tab } from '../desk';
import { historyOf, withoutDate } from '../history';
import { meet, type Meeting } from '../meeting';
import { chanceOf, pause, type Outcome, type Rig, type Trial } from '../rig';
import { harm, HARMS } from '../store-files';

/** One that needs no files: the browser itself clears the database and leaves the rest. */
const CLEARED = 'cleared by the browser';
const NAMES = [...Object.keys(HARMS), CLEARED];
const EDITS = 30;
/** The second copy follows within two seconds. */
const COPIED_AFTER = 2000;

/** Works on a page and closes the browser in order; the page as it was exported. */
async function work({ tab, browser }: Bench): Promise<string> {
  await takeBoundary(tab);
  for (let edit = 0; edit < EDITS; edit++) await press(tab, edit);
  await tab.desk.saved();
  const exported = await exportText(tab);
  await pause(COPIED_AFTER);
  await browser.close();
  return exported;
}

async function clearDatabases({ context }: RigBrowser, tab: Tab, home: string): Promise<void> {
  const session = await context.newCDPSession(tab.page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(home).origin,
    storageTypes: 'indexeddb',
  });
}

type Harmed = {
  readonly home: string;
  readonly address: string;
  readonly name: string;
  readonly profile: string;
  readonly broken: BreakName | null;
};

async function meetAgain({ home, address, name, profile, broken }: Harmed): Promise<Meeting> {
  const browser = await startBrowser(profile);
  try {
    await skipPerson(browser.context);
    await switchOffEverywhere(browser.context, broken);
    const tab = await newTab(browser.context);
    if (name === CLEARED) await clearDatabases(browser, tab, home);
    return await meet(tab, home, address);
  } finally {
    await browser.kill();
  }
}

/** What a meeting is worth. */
function judge(name: string, before: string, met: Meeting): Pick<Outcome, 'lost' | 'faults' | 'notes'> {
  const { told, restored, created, exported } = met;
  const { edits } = historyOf(before);
  const back = exported === null ? 0 : historyOf(exported).edits;
  const isSame = exported !== null && withoutDate(exported) === withoutDate(before);
  const faults = [
    ...(!told && !isSame ? [`${name}: not announced`] : []),
    ...(told && !restored ? [`${name}: announced, but no second copy to restore`] : []),
    ...(restored && !isSame ? [`${name}: restored, but not the same`] : []),
    ...(created.length > 0 ? [`${name}: a database was created before anybody had chosen`] : []),
  ];
  const how = told ? 'announced, restored byte for byte' : 'opened whole';
  return {
    lost: Math.max(0, edits - back),
    faults,
    notes: faults.length > 0 ? [] : [`${name}: ${how}`],
  };
}

async function trial({ home, seed, number, broken }: Trial): Promise<Outcome> {
  const name = NAMES[number % NAMES.length] ?? CLEARED;
  const profile = newProfile();
  const bench = await openBench(home, profile);
  try {
    const before = await work(bench);
    if (name !== CLEARED) harm(profile, home, name, chanceOf(seed));
    const met = await meetAgain({ home, address: bench.address, name, profile, broken });
    return {
      acknowledged: historyOf(before).edits,
      ...judge(name, before, met),
      browser: bench.browser.version,
    };
  } finally {
    await bench.browser.kill();
    deleteProfile(profile);
  }
}

export const damage: Rig = {
  name: 'damage',
  about: 'files of the store cut off, flipped, emptied or gone; announced, and the second copy restored',
  kinds: NAMES.length,
  trials: { usual: NAMES.length, full: 10 * NAMES.length, quick: 0 },
  bites: ['no-witness', 'no-copy'],
  trial,
};
