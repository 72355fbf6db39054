// An edition is exported, everything is wiped, the file is imported and exported again: the same, byte for byte.
import { SAMPLE_TEXT } from '../../../e2e/files';
import { switchOffEverywhere, type BreakName } from '../breaks';
import { deleteProfile, newProfile, startBrowser } from '../browser';
import { exportText, newTab, ready, skipPerson, words, type Tab } from '../desk';
import { withoutDate } from '../history';
import { chanceOf, type Outcome, type Rig, type Trial } from '../rig';

const EDITS = 8;
/** What has been lost on its way through files before. A file with a NUL in it is asked about, so there is none. */
const ODD = ['\ufeff', '😀', '𠮷', '\u202e', '\u200b', '\u2028', 'e\u0301', '\u00ad', '<b>'];

/** A stretch of the sample with odd characters strewn in. */
function oddPage(chance: () => number): string {
  const lines = SAMPLE_TEXT.split('\n');
  const from = Math.floor(chance() * (lines.length - 200));
  return lines
    .slice(from, from + 60 + Math.floor(chance() * 120))
    .map((line) => {
      if (chance() > 0.2 || line === '') return line;
      const at = Math.floor(chance() * line.length);
      return line.slice(0, at) + (ODD[Math.floor(chance() * ODD.length)] ?? '') + line.slice(at);
    })
    .join('\n');
}

async function editAtRandom({ page, desk, ...rest }: Tab, chance: () => number): Promise<void> {
  await desk.focusRaw();
  for (let edit = 0; edit < EDITS; edit++) {
    await page.keyboard.press(']');
    await page.keyboard.press(chance() < 0.5 ? 'Enter' : 'ArrowDown');
  }
  await ready({ page, desk, ...rest });
}

/** Imports a file into a profile that has never seen Galley, and exports what came of it. */
async function takeIn(home: string, text: string, broken: BreakName | null): Promise<string> {
  const profile = newProfile();
  const browser = await startBrowser(profile);
  try {
    await skipPerson(browser.context);
    await switchOffEverywhere(browser.context, broken);
    const tab = await newTab(browser.context);
    await tab.page.goto(home);
    await tab.library.pick([
      { name: 'edition.json', mimeType: 'application/json', buffer: Buffer.from(text) },
    ]);
    const dialog = tab.page.getByRole('dialog', { name: words.importTitle });
    await dialog.getByRole('button', { name: words.import, exact: true }).click();
    await ready(tab);
    return await exportText(tab);
  } finally {
    await browser.kill();
    deleteProfile(profile);
  }
}

async function trial({ home, seed, broken }: Trial): Promise<Outcome> {
  const chance = chanceOf(seed);
  const profile = newProfile();
  const browser = await startBrowser(profile);
  try {
    await skipPerson(browser.context);
    const tab = await newTab(browser.context);
    await tab.page.goto(home);
    await tab.library.pick([
      { name: `page-${seed}.txt`, mimeType: 'text/plain', buffer: Buffer.from(oddPage(chance)) },
    ]);
    await ready(tab);
    await editAtRandom(tab, chance);
    const exported = await exportText(tab);
    const again = await takeIn(home, exported, broken);
    const { operations } = (JSON.parse(exported) as { log: { operations: readonly unknown[] } }).log;
    const same = withoutDate(again) === withoutDate(exported);
    return {
      acknowledged: operations.length,
      lost: same ? 0 : operations.length,
      faults: same ? [] : ['the second file differs from the first'],
      browser: browser.version,
    };
  } finally {
    await browser.kill();
    deleteProfile(profile);
  }
}

export const restore: Rig = {
  name: 'restore',
  about: 'export, wipe, import, export: byte for byte the same, with odd characters',
  kinds: 1,
  trials: { usual: 2, full: 100, quick: 0 },
  bites: ['forgetful'],
  trial,
};
