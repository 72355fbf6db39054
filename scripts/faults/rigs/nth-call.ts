// The n-th call to the browser's storage fails while edits are made, once or from then on; the fault is lifted, or the
// tab closed under it.
import type { BrowserContext } from 'playwright';
import { look, takeBench, takePlace, type Bench } from '../bench';
import { switchOff } from '../breaks';
import { compare, SHOWS_NOTHING } from '../compare';
import { press, ready, words, type Tab } from '../desk';
import { beginFailing, FAILURES, failedCalls, liftFailing, prepareFailing } from '../failing-calls';
import { chanceOf, pause, type Outcome, type Rig, type Trial } from '../rig';
import type { Recorder } from '../saved-recorder';

const CALLS = 200;
/** Coprime to the number of calls: a few trials are spread over them, and 200 of one kind meet each once. */
const STRIDE = 67;
const MOST_EDITS = 60;
const EDITS_AFTER = 3;
const BETWEEN_EDITS = 60;
const SAVED_WITHIN = 90_000;

/** Browsers in which calls can be made to fail. */
const prepared = new WeakSet<BrowserContext>();

/** The page of the bench, opened so that calls can be made to fail in it. */
async function takeFailingPlace(bench: Bench): Promise<Tab> {
  const { context } = bench.browser;
  if (!prepared.has(context)) {
    await prepareFailing(context);
    prepared.add(context);
    await bench.tab.page.reload();
    await ready(bench.tab);
  }
  return takePlace(bench);
}

/** Edits until the fault has come, and a few under it; how many were made. */
async function editUntilItFails(tab: Tab, parity: number): Promise<number> {
  let after = 0;
  let edits = 0;
  while (edits < MOST_EDITS && after < EDITS_AFTER) {
    await press(tab, parity + edits);
    edits++;
    await pause(BETWEEN_EDITS);
    if ((await failedCalls(tab.page)) > 0) after++;
  }
  return edits;
}

/** Whether the screen calls everything saved in time. An editor who is told that it is not tries again. */
async function allSaved({ page }: Tab, { last }: Recorder, edits: number): Promise<boolean> {
  const tryNow = page.getByRole('button', { name: words.tryNow });
  const until = Date.now() + SAVED_WITHIN;
  while (Date.now() < until) {
    if (last().saved >= edits) return true;
    await tryNow.click({ timeout: 50 }).catch(() => undefined);
    await pause(20);
  }
  return false;
}

async function trial({ home, seed, number, broken }: Trial): Promise<Outcome> {
  const chance = chanceOf(seed);
  const bench = await takeBench(home);
  const before = bench.known;
  const failure = FAILURES[number % FAILURES.length] ?? 'quota';
  const nth = ((Math.floor(number / FAILURES.length) * STRIDE) % CALLS) + 1;
  const lasting = chance() < 0.5;
  const closes = lasting && chance() < 0.5;

  const tab = await takeFailingPlace(bench);
  await switchOff(tab.page, broken);
  await beginFailing(tab.page, { nth, failure, lasting });
  const edits = await editUntilItFails(tab, before.edits);
  if (lasting) await pause(500);
  const fired = await failedCalls(tab.page);
  const faults: string[] = [];
  let count = bench.recorder.last();
  if (!closes) {
    await liftFailing(tab.page);
    if (!(await allSaved(tab, bench.recorder, edits)))
      faults.push(`${failure}: not everything was called saved after the fault was gone`);
    count = bench.recorder.last();
  }
  await tab.page.close();
  const after = await look(bench);
  const stored = after.edits - before.edits;
  if (!closes && stored !== edits)
    faults.push(`${failure}: ${stored} of ${edits} edits are stored after the fault`);
  const outcome = compare(before, after, count, bench.browser.version);
  return {
    ...outcome,
    // Where the very first call fails for good, nothing can be called saved, and that is as it must be.
    faults: [...faults, ...outcome.faults.filter((fault) => !(closes && fault === SHOWS_NOTHING))],
    notes: fired === 0 ? ['the call that was to fail was never made'] : [],
  };
}

export const nthCall: Rig = {
  name: 'nth-call',
  about: 'the n-th storage call fails (quota, unknown, invalid state, abort, never), n from 1 to 200',
  kinds: FAILURES.length,
  trials: { usual: 20, full: CALLS * FAILURES.length, quick: 1 },
  bites: ['debounced', 'forgetful'],
  trial,
};
