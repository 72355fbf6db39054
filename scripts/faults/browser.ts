// A browser of the rig's own: its own process group, so that the whole of it can be killed at once, and a port the
// browser chooses, so that several rigs beside each other never talk to the wrong one.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { chromiumCandidates, launchOptions } from '../chromium.mjs';

/** A started browser over one profile folder. */
export type RigBrowser = {
  readonly context: BrowserContext;
  readonly version: string;
  /** Ends every process of it at once, as a crash of the machine's session would. */
  readonly kill: () => Promise<void>;
  /** Ends it as a person does. */
  readonly close: () => Promise<void>;
};

const STARTS_WITHIN = 30_000;
const CLOSES_WITHIN = 10_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A new folder for a browser's profile; the caller deletes it. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'galley-faults-'));

/** Deletes a profile; a browser that was killed may still be letting go of it. */
export function deleteProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** The address the browser wrote into its profile once it listens. */
async function endpoint(profile: string, child: ChildProcess): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const until = Date.now() + STARTS_WITHIN;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The browser ended by itself (${child.exitCode})`);
    try {
      const [port] = readFileSync(file, 'utf8').split('\n');
      if (port !== undefined && port !== '') return `http://127.0.0.1:${port}`;
    } catch {
      // Not written yet.
    }
    await pause(20);
  }
  throw new Error('The browser did not start');
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

/** Kills the process group: the browser and every process it started. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Starts a browser over a profile. Its language is English whatever the machine's. */
export async function startBrowser(profile: string): Promise<RigBrowser> {
  const found = chromiumCandidates()[0] ?? null;
  const { executablePath, chromiumSandbox, args } = launchOptions(found);
  // A port of an earlier session in this profile must not be taken for this one's.
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    executablePath ?? chromium.executablePath(),
    [
      ...args,
      ...(chromiumSandbox ? [] : ['--no-sandbox']),
      ...['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
      ...['--lang=en-US', '--window-size=1440,900', '--hide-crash-restore-bubble', 'about:blank'],
    ],
    { detached: true, stdio: 'ignore', env: { ...process.env, LANGUAGE: 'en_US' } },
  );
  // An interrupted rig leaves no browser behind.
  const onExit = (): void => killGroup(child);
  process.once('exit', onExit);
  const gone = ended(child).then(() => process.removeListener('exit', onExit));
  let browser: Browser;
  try {
    browser = await chromium.connectOverCDP(await endpoint(profile, child));
  } catch (error) {
    killGroup(child);
    throw error;
  }
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no profile');
  return {
    context,
    version: browser.version(),
    kill: async () => {
      killGroup(child);
      await gone;
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await Promise.race([gone, pause(CLOSES_WITHIN)]);
      killGroup(child);
      await gone;
    },
  };
}
