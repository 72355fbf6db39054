// The page is left, in every way there is, a moment after an edit.
import type { Page } from 'playwright';
import { look, takeBench, takePlace } from '../bench';
import { switchOff } from '../breaks';
import { compare } from '../compare';
import { press } from '../desk';
import { pause, type Outcome, type Rig, type Trial } from '../rig';

const DELAYS = [0, 10, 50, 250, 500] as const;
/** Discrete edits must be kept from here on even when they were not called saved. */
const KEPT_FROM = 50;
const EDITS = 3;
const SAVED_WITHIN = 20_000;

/** A page that is not Galley's, but comes from the same place: leaving for it is a navigation like any other. */
const elsewhere = (page: Page): string => new URL('icon.svg', page.url()).href;

/** A tab that has crashed answers nothing any more. */
const crash = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await Promise.race([session.send('Page.crash').catch(() => undefined), pause(2000)]);
};

const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  close: (page) => page.close(),
  'close, asking first': async (page) => {
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
  },
  reload: (page) => page.reload({ waitUntil: 'commit' }),
  navigate: (page) => page.goto(elsewhere(page), { waitUntil: 'commit' }),
  'go and come back': async (page) => {
    await page.goto(elsewhere(page), { waitUntil: 'commit' });
    await page.goBack({ waitUntil: 'commit' });
  },
  crash,
};
const NAMES = Object.keys(WAYS);

async function trial({ home, number, broken }: Trial): Promise<Outcome> {
  const bench = await takeBench(home);
  const before = bench.known;
  const name = NAMES[number % NAMES.length] ?? 'close';
  const delay = DELAYS[Math.floor(number / NAMES.length) % DELAYS.length] ?? 0;
  const tab = await takePlace(bench);
  await switchOff(tab.page, broken);
  for (let edit = 0; edit < EDITS - 1; edit++) await press(tab, before.edits + edit);
  const until = Date.now() + SAVED_WITHIN;
  while (bench.recorder.last().saved < EDITS - 1 && Date.now() < until) await pause(5);
  await press(tab, before.edits + EDITS - 1);
  await pause(delay);
  const count = bench.recorder.last();
  await WAYS[name]?.(tab.page);
  const outcome = compare(before, await look(bench), count, bench.browser.version);
  const missing = before.edits + EDITS - bench.known.edits;
  if (missing <= 0) return outcome;
  const late = delay >= KEPT_FROM ? 'fifty milliseconds or more' : 'less than fifty milliseconds';
  return { ...outcome, notes: [`${name} ${late} after an edit not called saved: it is gone`] };
}

export const leave: Rig = {
  name: 'leave',
  about: 'close, reload, navigate, back and forth, crash; 0 to 500 ms after an edit',
  kinds: NAMES.length * DELAYS.length,
  trials: { usual: NAMES.length * DELAYS.length, full: 30 * NAMES.length * DELAYS.length, quick: 1 },
  bites: ['debounced', 'forgetful'],
  trial,
};
