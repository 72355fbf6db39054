// A browser with the sample page open in it, kept from one trial of a rig to the next: most of a trial is otherwise the
// start of a browser.
import { deleteProfile, newProfile, startBrowser, type RigBrowser } from './browser';
import { exportHistory, newTab, openSample, ready, skipPerson, takeBoundary, type Tab } from './desk';
import type { History } from './history';
import { recordSaved, type Recorder } from './saved-recorder';

export type Bench = {
  readonly browser: RigBrowser;
  readonly recorder: Recorder;
  /** The address of the sample page. */
  readonly address: string;
  /** What the last export of it held. */
  known: History;
};

let kept: { readonly profile: string; readonly home: string; readonly bench: Bench } | null = null;

/** The bench of the trials so far, or a new one. */
export async function takeBench(home: string): Promise<Bench> {
  if (kept?.home === home) return kept.bench;
  await clearBench();
  const profile = newProfile();
  const browser = await startBrowser(profile);
  await skipPerson(browser.context);
  const recorder = await recordSaved(browser.context);
  const tab = await newTab(browser.context);
  const address = await openSample(tab, home);
  const bench = { browser, recorder, address, known: await exportHistory(tab) };
  await tab.page.close();
  kept = { profile, home, bench };
  return bench;
}

/** Ends the browser and forgets it: after a trial that went wrong, and after the last one. */
export async function clearBench(): Promise<void> {
  if (kept === null) return;
  const { profile, bench } = kept;
  kept = null;
  await bench.browser.kill();
  deleteProfile(profile);
}

/** The sample page in a new tab, with the boundary that the rigs move in hand; counting begins anew. */
export async function takePlace({ browser, recorder, address }: Bench): Promise<Tab> {
  const tab = await newTab(browser.context);
  tab.page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await tab.page.goto(address);
  await ready(tab);
  await takeBoundary(tab);
  recorder.reset();
  return tab;
}

/** Opens the page afresh and reads its history; what is there now is what the next trial begins with. */
export async function look(bench: Bench): Promise<History> {
  const tab = await newTab(bench.browser.context);
  await tab.page.goto(bench.address);
  await ready(tab);
  bench.known = await exportHistory(tab);
  await tab.page.close();
  return bench.known;
}
