// One answer to "which Chromium": Playwright, the scripts and the tests all ask here.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const MEMORY = fileURLToPath(new URL('../node_modules/.cache/galley/chromium.json', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];
const isWindows = process.platform === 'win32';

// On a closed network the browser's own errands only cost time and fill the log.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
const STEADY = ['--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none'];

/**
 * Where a Chromium was found; `sandbox` is false when it only starts without one.
 * @typedef {object} FoundChromium
 * @property {string} path
 * @property {'CHROMIUM_PATH' | 'remembered' | 'playwright' | 'system'} source
 * @property {boolean} sandbox
 */

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A root user has no sandbox to run in, and a container may forbid one. */
function mayUseSandbox() {
  return process.getuid?.() !== 0 && process.env.NO_SANDBOX !== '1';
}

/** @returns {FoundChromium[]} */
function remembered() {
  try {
    /** @type {FoundChromium} */
    const { path, sandbox } = JSON.parse(readFileSync(MEMORY, 'utf8'));
    return isProgram(path) ? [{ path, source: 'remembered', sandbox: sandbox && mayUseSandbox() }] : [];
  } catch {
    return [];
  }
}

/** Browsers by name in PATH, then where macOS and Windows keep programs that are not in PATH. */
function systemPaths() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = NAMES.flatMap((name) =>
    folders.map((folder) => join(folder, isWindows ? `${name}.exe` : name)),
  );
  const mac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  return [...inPath, ...(process.platform === 'darwin' ? mac : []), ...(isWindows ? windows : [])];
}

/**
 * Every Chromium worth trying, best first; nothing is launched.
 * @returns {FoundChromium[]}
 */
export function chromiumCandidates() {
  const sandbox = mayUseSandbox();
  const given = process.env.CHROMIUM_PATH;
  // A path somebody names is meant: nothing else is tried in its place.
  if (given) return [{ path: given, source: 'CHROMIUM_PATH', sandbox }];
  const own = chromium.executablePath();
  /** @type {FoundChromium[]} */
  const playwright = existsSync(own) ? [{ path: own, source: 'playwright', sandbox }] : [];
  /** @type {FoundChromium[]} */
  const system = systemPaths()
    .filter(isProgram)
    .map((path) => ({ path, source: 'system', sandbox }));
  return [...remembered(), ...playwright, ...system];
}

/**
 * Playwright's launch options for one browser; with null, for Playwright's own default.
 * @param {FoundChromium | null} found
 */
export function launchOptions(found) {
  return {
    ...(found ? { executablePath: found.path } : {}),
    chromiumSandbox: found?.sandbox ?? mayUseSandbox(),
    args: [...STEADY, ...QUIET],
  };
}

/** Launch options for the first candidate: the one `ensure-browser` has proved, when it has run. */
export function chromiumLaunch() {
  return launchOptions(chromiumCandidates()[0] ?? null);
}

/**
 * Writes down the browser that really started, so that the tests use that one.
 * @param {FoundChromium} found
 */
export function rememberChromium({ path, sandbox }) {
  try {
    mkdirSync(dirname(MEMORY), { recursive: true });
    writeFileSync(MEMORY, JSON.stringify({ path, sandbox }));
  } catch {
    // A folder that may not be written to costs the note, not the tests.
  }
}
