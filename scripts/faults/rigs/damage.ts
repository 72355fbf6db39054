// The files of the store are damaged, emptied or gone. Whatever opens must be whole, or the editor must be told.
import { deleteProfile, newProfile, startBrowser, type RigBrowser } from '../browser';
import {
  exportHistory,
  newTab,
  openSample,
  press,
  ready,
  skipPerson,
  takeBoundary,
  words,
  type Tab,
} from '../desk';
import { chanceOf, pause, type Outcome, type Rig, type Trial } from '../rig';
import { harm, HARMS } from '../store-files';

/** One that needs no files: the browser itself clears the database and leaves the rest. */
const CLEARED = 'cleared by the browser';
const NAMES = [...Object.keys(HARMS), CLEARED];
const EDITS = 30;
const SHOWN_WITHIN = 30_000;
const OPENED_WITHIN = 20_000;

/** What is known to say that work is not where it should be; a page that says nothing of it has not told anybody. */
const TOLD = /not where it should be|cannot be opened|damaged|has broken/i;

/** How the harmed store is met: told of, whole, or neither. */
async function meet(
  tab: Tab,
  home: string,
  address: string,
  edits: number,
): Promise<'told' | 'whole' | 'silent'> {
  const isTold = async (): Promise<boolean> => TOLD.test(await tab.page.locator('body').innerText());
  await tab.page.goto(home);
  // Whatever it is, a screen comes: the library, or one that says what is wrong.
  const screens = tab.library.foot.or(tab.page.getByRole('alert'));
  await screens
    .or(tab.page.getByRole('button', { name: words.openSample }))
    .first()
    .waitFor({ timeout: SHOWN_WITHIN })
    .catch(() => undefined);
  if (await isTold()) return 'told';
  await tab.page.goto('about:blank');
  await tab.page.goto(address);
  await Promise.race([ready(tab).catch(() => undefined), pause(OPENED_WITHIN)]);
  if (await isTold()) return 'told';
  const history = await Promise.race([
    exportHistory(tab).catch(() => null),
    pause(OPENED_WITHIN).then(() => null),
  ]);
  return history !== null && history.edits === edits && history.faults.length === 0 ? 'whole' : 'silent';
}

async function prepare(browser: RigBrowser, home: string): Promise<{ address: string; edits: number }> {
  await skipPerson(browser.context);
  const tab = await newTab(browser.context);
  const address = await openSample(tab, home);
  await takeBoundary(tab);
  for (let edit = 0; edit < EDITS; edit++) await press(tab, edit);
  await tab.desk.saved();
  // The witness reaches the disk seconds later; a browser that is closed in order writes it.
  const { edits } = await exportHistory(tab);
  return { address, edits };
}

async function clearDatabases({ context }: RigBrowser, tab: Tab, home: string): Promise<void> {
  const session = await context.newCDPSession(tab.page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(home).origin,
    storageTypes: 'indexeddb',
  });
}

async function trial({ home, seed, number }: Trial): Promise<Outcome> {
  const name = NAMES[number % NAMES.length] ?? CLEARED;
  const profile = newProfile();
  try {
    const first = await startBrowser(profile);
    const { address, edits } = await prepare(first, home);
    await first.close();
    if (name !== CLEARED) harm(profile, home, name, chanceOf(seed));
    const second = await startBrowser(profile);
    await skipPerson(second.context);
    const tab = await newTab(second.context);
    if (name === CLEARED) await clearDatabases(second, tab, home);
    const met = await meet(tab, home, address, edits);
    await second.close();
    return {
      acknowledged: edits,
      lost: met === 'whole' || met === 'told' ? 0 : edits,
      faults: met === 'silent' ? [`${name}: not announced`] : [],
      notes: met === 'silent' ? [] : [`${name}: ${met === 'told' ? 'announced' : 'opened whole'}`],
      browser: second.version,
    };
  } finally {
    deleteProfile(profile);
  }
}

export const damage: Rig = {
  name: 'damage',
  about: 'files of the store cut off, flipped, emptied or gone; told of, or whole',
  kinds: NAMES.length,
  trials: { usual: NAMES.length, full: 10 * NAMES.length, quick: 0 },
  bites: [],
  trial,
};
