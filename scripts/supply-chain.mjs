// `npm run supply-chain`: what is shipped, and what it is made with. Says what it checked, and what it could not.
//   --offline  asks the registry nothing
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MOST_RUNTIME_PACKAGES = 25;
const YOUNGEST_DAYS = 7;
const offline = process.argv.includes('--offline');

/** @typedef {{ version: string, integrity?: string, resolved?: string, dev?: boolean, hasInstallScript?: boolean, license?: string }} Locked */
/** @typedef {'ok' | 'FAIL' | 'not checked'} Verdict */

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const packageFile = read('package.json');
/** @type {[string, Locked][]} */
const locked = Object.entries(read('package-lock.json').packages).filter(([path]) => path !== '');
const nameOf = (/** @type {string} */ path) => path.slice(path.lastIndexOf('node_modules/') + 13);

/** @type {Verdict[]} */
const verdicts = [];

/**
 * @param {Verdict} verdict
 * @param {string} what
 * @param {readonly string[]} [details]
 */
function say(verdict, what, details = []) {
  verdicts.push(verdict);
  console.log(`${verdict.padEnd(12)} ${what}`);
  for (const detail of details.slice(0, 10)) console.log(`${' '.repeat(13)}${detail}`);
}

/**
 * @param {string} what
 * @param {readonly string[]} wrong
 */
const none = (what, wrong) => say(wrong.length === 0 ? 'ok' : 'FAIL', what, wrong);

const npm = (/** @type {string[]} */ ...args) =>
  spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });

function checkManifest() {
  const asked = Object.entries({ ...packageFile.dependencies, ...packageFile.devDependencies });
  const ranges = asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  none(
    'every dependency is asked for by its exact version',
    ranges.map((each) => each.join('@')),
  );
  const differing = asked.filter(([name, version]) => {
    const found = locked.find(([path]) => path === `node_modules/${name}`);
    return found?.[1].version !== version;
  });
  none(
    'the lockfile holds the versions asked for',
    differing.map((each) => each.join('@')),
  );
}

function checkLockfile() {
  const paths = (/** @type {(entry: Locked) => boolean} */ wrong) =>
    locked.filter(([, entry]) => wrong(entry)).map(([path]) => path);
  none(
    'every package is locked by its hash',
    paths(({ integrity }) => integrity === undefined),
  );
  none(
    'no package has an install script',
    paths(({ hasInstallScript }) => hasInstallScript === true),
  );
  none(
    'the lockfile names no host',
    paths(({ resolved }) => resolved !== undefined),
  );
  const runtime = Object.keys(packageFile.dependencies).length;
  const tree = locked.filter(([, entry]) => entry.dev !== true).length;
  say(
    runtime <= MOST_RUNTIME_PACKAGES ? 'ok' : 'FAIL',
    `${runtime} packages are asked for at run time, at most ${MOST_RUNTIME_PACKAGES} (${tree} with what they bring)`,
  );
}

function checkInstall() {
  const { status, stderr } = npm(
    'ci',
    '--ignore-scripts',
    '--dry-run',
    '--no-audit',
    '--no-fund',
    '--offline',
  );
  say(
    status === 0 ? 'ok' : 'FAIL',
    'npm ci --ignore-scripts takes the lockfile',
    stderr.split('\n').slice(0, 3),
  );
}

/** Hashes of every file of a build, by name. */
async function buildHashes() {
  const folder = mkdtempSync(join(tmpdir(), 'galley-build-'));
  await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const hashes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) =>
      [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')].join(' '),
    )
    .sort();
  rmSync(folder, { recursive: true });
  return hashes;
}

async function checkBuild() {
  const [first, second] = [await buildHashes(), await buildHashes()];
  none(
    `two builds are the same, ${first.length} files`,
    first.filter((each, at) => each !== second[at]),
  );
}

/** What a registry may not answer is said so, never passed over. */
function askRegistry() {
  if (offline) return say('not checked', 'advisories and signatures: --offline');
  const audit = npm('audit', '--omit=dev', '--audit-level=high', '--json');
  try {
    const { metadata, message } = JSON.parse(audit.stdout);
    if (metadata === undefined)
      say('not checked', `advisories: ${message ?? 'the registry does not answer'}`);
    else {
      const { high, critical } = metadata.vulnerabilities;
      say(high + critical === 0 ? 'ok' : 'FAIL', `advisories: ${high} high, ${critical} critical`);
    }
  } catch {
    say('not checked', 'advisories: the registry does not answer');
  }
  const signatures = npm('audit', 'signatures');
  const [said = ''] = `${signatures.stderr}${signatures.stdout}`.trim().split('\n');
  if (signatures.status === 0) say('ok', `signatures: ${said}`);
  else say(/invalid|tampered/i.test(said) ? 'FAIL' : 'not checked', `signatures: ${said}`);
}

/** Only the packages asked for, one question each. */
function checkAges() {
  if (offline) return say('not checked', 'release ages: --offline');
  const young = [];
  let unknown = 0;
  for (const [name, version] of Object.entries(packageFile.dependencies)) {
    const { stdout } = npm('view', `${name}@${version}`, 'time', '--json');
    try {
      const days = (Date.now() - Date.parse(JSON.parse(stdout)[version])) / 86_400_000;
      if (Number.isNaN(days)) unknown++;
      else if (days < YOUNGEST_DAYS) young.push(`${name}@${version}, ${days.toFixed(1)} days`);
    } catch {
      unknown++;
    }
  }
  // A mirror may give the day on which it fetched a release for the day of the release.
  none(`no release is younger than ${YOUNGEST_DAYS} days, by the dates the registry gives`, young);
  if (unknown > 0) say('not checked', `release ages of ${unknown} packages: the registry gives none`);
}

/** A bill of materials in CycloneDX, from the lockfile alone. */
function writeBill() {
  const components = locked
    .filter(([, entry]) => entry.dev !== true)
    .map(([path, { version, integrity = '', license }]) => ({
      ...{ type: 'library', name: nameOf(path), version },
      purl: `pkg:npm/${nameOf(path).replace('@', '%40')}@${version}`,
      ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
      ],
    }));
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components };
  const file = join(ROOT, '.cache/sbom.json');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  say('ok', `bill of materials: ${components.length} packages, .cache/sbom.json`);
}

checkManifest();
checkLockfile();
checkInstall();
await checkBuild();
askRegistry();
checkAges();
writeBill();
const failed = verdicts.filter((verdict) => verdict === 'FAIL').length;
const open = verdicts.filter((verdict) => verdict === 'not checked').length;
console.log(`\n${verdicts.length - failed - open} ok, ${failed} failed, ${open} not checked`);
process.exitCode = failed === 0 ? 0 : 1;
