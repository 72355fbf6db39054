// Before the journeys: find a Chromium that really starts, or get one. Each step is proved by launching.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumCandidates, launchOptions, rememberChromium } from './chromium.mjs';

const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
const ADVICE =
  'The tests need a Chromium and none could be started or fetched: install Chromium or Google Chrome ' +
  '(or run `npx playwright install --with-deps chromium` with a network), or set CHROMIUM_PATH to the program, and try again.';

/**
 * The version of a browser that starts, or null.
 * @param {import('./chromium.mjs').FoundChromium} found
 */
async function starts(found) {
  try {
    const browser = await chromium.launch({ ...launchOptions(found), timeout: 30_000 });
    const version = browser.version();
    await browser.close();
    return version;
  } catch {
    return null;
  }
}

/** The first browser that starts; one that starts only without its sandbox is taken that way. */
async function firstThatStarts() {
  for (const candidate of chromiumCandidates()) {
    const attempts = candidate.sandbox ? [candidate, { ...candidate, sandbox: false }] : [candidate];
    for (const found of attempts) {
      const version = await starts(found);
      if (version !== null) return { ...found, version };
    }
  }
  return null;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  console.log(`> ${[command === process.execPath ? 'node' : command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 }).status === 0;
}

const PLAYWRIGHT = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));

/** The system packages come with the browser only where they may be installed, and their absence is not the end. */
function playwrightInstall() {
  const withDeps = isLinuxRoot && run(process.execPath, [PLAYWRIGHT, 'install', '--with-deps', 'chromium']);
  if (!withDeps) run(process.execPath, [PLAYWRIGHT, 'install', 'chromium']);
}

function aptInstall() {
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
}

async function ensure() {
  let found = await firstThatStarts();
  if (found || process.env.CHROMIUM_PATH) return found;
  for (const step of [playwrightInstall, ...(isLinuxRoot ? [aptInstall] : [])]) {
    step();
    found = await firstThatStarts();
    if (found) return found;
  }
  return null;
}

const found = await ensure();
if (found) {
  if (found.source !== 'CHROMIUM_PATH') rememberChromium(found);
  console.log(`Chromium ${found.version}: ${found.path}${found.sandbox ? '' : ' (without sandbox)'}`);
} else {
  const given = process.env.CHROMIUM_PATH;
  console.error(given ? `CHROMIUM_PATH names ${given}, which does not start as a Chromium.` : ADVICE);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
