// A browser with the sample page open in it, kept from one trial of a rig to the next: most of a trial is otherwise the
// start of a browser. The tab in which the last trial was looked at is where the next one takes place.
import { deleteProfile, newProfile, startBrowser, type RigBrowser } from './browser';
import { exportHistory, newTab, openSample, ready, skipPerson, takeBoundary, type Tab } from './desk';
import type { History } from './history';
import { pause } from './rig';
import { recordSaved, type Recorder } from './saved-recorder';

export type Bench = {
  readonly profile: string;
  browser: RigBrowser;
  recorder: Recorder;
  /** Where the sample page stands. */
  tab: Tab;
  /** The address of the sample page. */
  readonly address: string;
  /** What the last export of it held. */
  known: History;
};

/** Trials after which a new profile is taken: a log of thousands of edits makes every look at it slow. */
const FRESH_AFTER = 20;
const CLOSES_WITHIN = 3000;

let kept: { readonly home: string; readonly bench: Bench; trials: number } | null = null;

async function start(profile: string): Promise<Pick<Bench, 'browser' | 'recorder'>> {
  const browser = await startBrowser(profile);
  await skipPerson(browser.context);
  return { browser, recorder: await recordSaved(browser.context) };
}

/**
 * A browser over a profile that has never seen Galley, with the sample page open.
 * @param prepare what has to be done in the tab before Galley is opened
 */
export async function openBench(
  home: string,
  profile: string,
  prepare?: (tab: Tab) => Promise<void>,
): Promise<Bench> {
  const { browser, recorder } = await start(profile);
  const tab = await newTab(browser.context);
  await prepare?.(tab);
  const address = await openSample(tab, home);
  return { profile, browser, recorder, tab, address, known: await exportHistory(tab) };
}

/** The bench of the trials so far, or a new one. */
export async function takeBench(home: string): Promise<Bench> {
  if (kept?.home === home && kept.trials < FRESH_AFTER) {
    kept.trials++;
    return kept.bench;
  }
  await clearBench();
  const bench = await openBench(home, newProfile());
  kept = { home, bench, trials: 1 };
  return bench;
}

/** Ends the browser and forgets it: after a trial that went wrong, and after the last one. */
export async function clearBench(): Promise<void> {
  if (kept === null) return;
  const { bench } = kept;
  kept = null;
  await bench.browser.kill();
  deleteProfile(bench.profile);
}

/** The beginning of what the screen says, for a trial that has broken down. */
export async function screenText(): Promise<string> {
  const asked = kept?.bench.tab.page.locator('body').innerText({ timeout: CLOSES_WITHIN });
  const said = await asked?.catch(() => null);
  return (said ?? '–').replaceAll(/\s+/g, ' ').slice(0, 200);
}

/** Takes the boundary that the rigs move in hand, in the tab of the bench; counting begins anew. */
export async function takePlace({ tab, recorder }: Bench): Promise<Tab> {
  tab.page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await takeBoundary(tab);
  recorder.reset();
  return tab;
}

/** A second tab of the sample page, with the same boundary in hand. */
export async function takeSecondPlace({ browser, address }: Bench): Promise<Tab> {
  const tab = await newTab(browser.context);
  await tab.page.goto(address);
  await ready(tab);
  await takeBoundary(tab);
  return tab;
}

/** Opens the page afresh and reads its history; what is there now is what the next trial begins with. */
export async function look(bench: Bench): Promise<History> {
  const before = bench.tab.page;
  bench.tab = await newTab(bench.browser.context);
  // A tab that has crashed may never say that it is closed.
  if (!before.isClosed()) await Promise.race([before.close(), pause(CLOSES_WITHIN)]);
  await bench.tab.page.goto(bench.address);
  await ready(bench.tab);
  bench.known = await exportHistory(bench.tab);
  return bench.known;
}

/** Starts the browser again over the profile of one that has been ended; no page of Galley is open in it. */
export async function startAgain(bench: Bench): Promise<void> {
  Object.assign(bench, await start(bench.profile));
  bench.tab = await newTab(bench.browser.context);
}
