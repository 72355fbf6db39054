// Runs the rigs one after the other against the build, and says what they found.
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import { buildIfStale } from '../build-if-stale.mjs';
import { createStaticServer } from '../static-server.mjs';
import { clearBench, screenText } from './bench';
import { readArguments, usage, type Request } from './arguments';
import { readLedger, writeLedger, type Entry, type Ledger } from './ledger';
import type { Rig } from './rig';
import { damage } from './rigs/damage';
import { kill } from './rigs/kill';
import { leave } from './rigs/leave';
import { nthCall } from './rigs/nth-call';
import { powerCut } from './rigs/power-cut';
import { quota } from './rigs/quota';
import { restore } from './rigs/restore';
import { storm } from './rigs/storm';
import { isSound, tableOf } from './table';

const RIGS: readonly Rig[] = [kill, leave, nthCall, storm, quota, damage, restore, powerCut];

/** The tool is built into a folder beside `scripts`. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEDGERS = join(ROOT, '.cache/faults');

async function serveBuild(): Promise<string> {
  await buildIfStale({
    program: 'dist/index.html',
    config: 'vite.config.ts',
    sources: ['src', 'public', 'index.html', 'package.json'],
  });
  const server = createStaticServer(join(ROOT, 'dist'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function trialsOf(rig: Rig, { trials }: Request): number {
  if (typeof trials === 'number') return trials;
  return trials === null ? rig.trials.usual : rig.trials[trials];
}

/** A trial that takes longer has come to a halt, in milliseconds. A storm is long. */
const LONGEST = 300_000;

function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it came to a halt')), LONGEST);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** One trial; a rig that breaks down has seen nothing, and that is a fault. */
async function tryOnce(rig: Rig, home: string, number: number, request: Request): Promise<Entry> {
  const seed = request.seed + number;
  try {
    return { seed, number, ...(await withinTime(rig.trial({ home, seed, number, broken: request.broken }))) };
  } catch (error) {
    const screen = await screenText();
    await clearBench();
    if (process.env.FAULTS_DEBUG === '1') console.error(error);
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return {
      ...{ seed, number, acknowledged: 0, lost: 0, browser: '–' },
      faults: [`the trial broke down: ${reason} (on the screen: ${screen})`],
    };
  }
}

async function runRig(rig: Rig, home: string, request: Request): Promise<Ledger> {
  const { broken, resume } = request;
  const earlier = resume ? readLedger(LEDGERS, rig.name, broken) : null;
  const begun = new Date().toISOString();
  let ledger: Ledger = earlier ?? { rig: rig.name, broken, begun, version: packageFile.version, entries: [] };
  const reason = rig.whyNot?.() ?? null;
  if (reason !== null) console.log(`– ${rig.name}: not tried, ${reason}`);
  const trials = reason === null ? trialsOf(rig, request) : 0;
  for (let number = ledger.entries.length; number < trials; number++) {
    const entry = await tryOnce(rig, home, number, request);
    ledger = { ...ledger, entries: [...ledger.entries, entry] };
    writeLedger(LEDGERS, ledger);
    const { seed, acknowledged, lost, faults } = entry;
    const figures = `${acknowledged} called saved, ${lost} lost`;
    const mark = isSound(entry) ? '✓' : '✗';
    console.log(
      [`${mark} ${rig.name} ${number + 1}/${trials}, seed ${seed}: ${figures}`, ...faults].join('; '),
    );
  }
  await rig.clear?.();
  return ledger;
}

/** Runs what a command line asks for; the exit code is 0 when every trial was as it must be. */
export async function runFaults(args: readonly string[]): Promise<number> {
  let request: Request | null;
  try {
    request = readArguments(args, RIGS);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
  if (request === null) {
    console.log(usage(RIGS));
    return 0;
  }
  const { broken } = request;
  const home = await serveBuild();
  const ledgers: Ledger[] = [];
  const isAsked = (rig: Rig): boolean =>
    broken === null ? trialsOf(rig, request) > 0 : rig.bites.includes(broken);
  for (const rig of request.rigs) if (isAsked(rig)) ledgers.push(await runRig(rig, home, request));
  await clearBench();
  console.log(`\n${tableOf(ledgers)}`);
  const entries = ledgers.flatMap((ledger) => ledger.entries);
  const passed = entries.filter(isSound).length;
  const report = { passed, failed: entries.length - passed };
  if (request.report !== null) writeFileSync(request.report, JSON.stringify(report));
  return report.failed === 0 ? 0 : 1;
}
