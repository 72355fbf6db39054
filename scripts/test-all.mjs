// `npm test`: everything, cheapest first, stopping at the first failure. `npm run check` (--fast): all that needs
// neither a build nor a browser. Whatever happens, the last line is `N passed, N failed`: each test counts as one, and
// so does each check.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(ROOT, 'node_modules/.cache/galley');
const VITEST_REPORT = join(REPORTS, 'vitest.json');
const PLAYWRIGHT_REPORT = join(REPORTS, 'playwright.json');
const FAULTS_REPORT = join(REPORTS, 'faults.json');
const fast = process.argv.includes('--fast');
const { resolve: find } = createRequire(import.meta.url);

/**
 * The script behind a package's command; running it with node spares a shell and a wait for npx.
 * @param {string} name
 * @param {string} [command]
 */
function tool(name, command = name) {
  const home = join(ROOT, 'node_modules', name, 'package.json');
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(find(home), 'utf8'));
  return join(dirname(home), typeof bin === 'string' ? bin : (bin[command] ?? ''));
}

/** @typedef {{ name: string, args: string[], env?: Record<string, string>, count?: (ok: boolean) => Tally }} Step */
/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * A count that a test runner wrote down. A run that failed without a failed test (a file that could not be read, a
 * server that did not start) is one failure; so is a report that is not there.
 * @param {string} file
 * @param {(report: any) => Tally} read
 * @returns {(ok: boolean) => Tally}
 */
const reported = (file, read) => (ok) => {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

/** @type {Step[]} */
const CHECKS = [
  {
    name: 'lint',
    args: [
      tool('eslint'),
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      join(REPORTS, 'eslint/'),
    ],
  },
  { name: 'types', args: [tool('typescript', 'tsc'), '-p', '.'] },
  { name: 'format', args: [tool('prettier'), '--check', '--log-level', 'warn', '--cache', '.'] },
  { name: 'types of the domain', args: [tool('typescript', 'tsc'), '-p', 'tsconfig.domain.json'] },
  { name: 'layers', args: ['scripts/check-layers.mjs'] },
  { name: 'rules of the domain', args: ['scripts/check-spec.mjs'] },
  { name: 'published schema', args: ['scripts/schema.mjs', '--check'] },
  { name: 'dead code', args: [tool('knip')] },
];

/** @type {Step} */
const UNIT = {
  name: 'unit and property tests',
  args: [
    tool('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${VITEST_REPORT}`,
  ],
  count: reported(VITEST_REPORT, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  })),
};

/** @type {Step[]} */
const BUILDS = [
  { name: 'build', args: [tool('vite'), 'build', '--logLevel', 'warn'] },
  { name: 'build of the command line', args: ['scripts/galley.mjs', '--build-only'] },
];

/** @type {Step} */
const JOURNEYS = {
  name: 'journeys',
  args: [tool('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT },
  count: reported(PLAYWRIGHT_REPORT, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  })),
};

/** @type {Step} */
const FAULTS = {
  name: 'faults, a quick share',
  args: ['scripts/tool.mjs', 'faults', '--quick', '--report', FAULTS_REPORT],
  count: reported(FAULTS_REPORT, ({ passed, failed }) => ({ passed, failed })),
};

/**
 * Runs one step. With `aside`, what it says is kept until it has ended, so that two at a time do not interleave.
 * @param {Step} step
 * @param {boolean} aside
 * @returns {Promise<boolean>} whether it succeeded
 */
function run({ name, args, env }, aside) {
  const begun = performance.now();
  if (!aside) console.log(`\n── ${name}`);
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...env },
    stdio: ['ignore', aside ? 'pipe' : 'inherit', aside ? 'pipe' : 'inherit'],
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout?.on('data', (part) => said.push(part));
  child.stderr?.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      if (aside) console.log(`\n── ${name}`);
      process.stdout.write(Buffer.concat(said));
      console.log(`${code === 0 ? '✓' : '✗'} ${name}, ${seconds} s`);
      resolve(code === 0);
    });
  });
}

/** @type {Tally} */
const total = { passed: 0, failed: 0 };

/** @param {Step} step @param {boolean} aside */
async function runAndCount(step, aside) {
  const ok = await run(step, aside);
  const { passed, failed } = step.count?.(ok) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  total.passed += passed;
  total.failed += failed;
}

/**
 * Runs steps that do not need each other, two at a time; begins no further one after a failure.
 * @param {readonly Step[]} steps
 */
async function runSideBySide(steps) {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step && total.failed === 0; step = waiting.shift())
      await runAndCount(step, true);
  };
  await Promise.all([lane(), lane()]);
}

process.on('exit', (code) => {
  if (code !== 0 && total.failed === 0) total.failed = 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

mkdirSync(REPORTS, { recursive: true });
for (const report of [VITEST_REPORT, PLAYWRIGHT_REPORT, FAULTS_REPORT]) rmSync(report, { force: true });
/** @type {(() => Promise<void>)[]} */
const stages = [
  () => runSideBySide(CHECKS),
  () => runAndCount(UNIT, false),
  ...(fast
    ? []
    : [() => runSideBySide(BUILDS), () => runAndCount(JOURNEYS, false), () => runAndCount(FAULTS, false)]),
];
for (const stage of stages) if (total.failed === 0) await stage();
process.exitCode = total.failed === 0 ? 0 : 1;
