// `npm run learn`: learns the weights of the proposal from all pages and writes them; the same weights every time.
//   --leave-out  measures them too: every group left out in turn. Only then are there figures and confidences of these
//                weights to write; without it, figures of other weights are dropped and confidences stay as they were
//   --seeds N    seeds to average over (3)
//   --jobs N     trainings at a time (2)
// Trainings run as processes of their own (`--trial GROUP SEED`), which print a line of JSON.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_NAMES, type Weights } from '#segmentation/weights';
import { readPages, type QualityPage } from '../quality/pages';
import { DEVELOPMENT_PAGES, PROJECT } from '../quality/project';
import { readArguments, type LearnRequest } from './arguments';
import { calibrate } from './calibrate';
import { SIZES, curriculumOf, madeUpPages } from './curriculum';
import { learnWeights, meanWeights } from './learn-weights';
import { summarise, tryOn, type Trial } from './leave-out';
import { weightsFile, type Measured, type WeightsFile } from './weights-file';

/** Made-up pages that are only ever scored. */
const UNSEEN = 500_001;
const UNSEEN_PAGES = 10;
const WEIGHTS = join(PROJECT, 'src/segmentation/weights.json');
/** Nothing is left out: the weights that ship. */
const NONE = 'nothing';

type Outcome = { readonly weights: readonly number[]; readonly trial: Trial };

const say = (sentence: string): boolean => process.stderr.write(`${sentence}\n`);

/** Learns with a group left out, and scores that group. */
function runTrial(pages: readonly QualityPage[], left: string, seed: number): Outcome {
  const known = pages.filter(({ group }) => group !== left);
  const weights = learnWeights(curriculumOf(known, SIZES), seed, (sentence) => say(`${left}${sentence}`));
  const own = left === NONE ? madeUpPages(UNSEEN, UNSEEN_PAGES) : pages.filter(({ group }) => group === left);
  return { weights: [...weights], trial: tryOn(left, seed, own, weights) };
}

function runApart(left: string, seed: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [process.argv[1] ?? '', '--trial', left, '--seed', String(seed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(said).toString('utf8')) as Outcome);
      else reject(new Error(`Learning without ${left} failed (seed ${seed}).`));
    });
  });
}

async function runAll(
  jobs: readonly (readonly [string, number])[],
  lanes: number,
): Promise<readonly Outcome[]> {
  const waiting = [...jobs.entries()];
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
      outcomes[job[0]] = await runApart(...job[1]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const roundAll = <T extends object>(figures: T): T =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'number' ? rounded(value) : value,
    ]),
  ) as T;

const namedWeights = (weights: Weights): Record<string, number> =>
  Object.fromEntries(FEATURE_NAMES.map((name, id) => [name, rounded(weights[id] ?? 0)]));

function leftOutFigures(trials: readonly Trial[], groups: readonly string[]): Record<string, object> {
  return Object.fromEntries(
    groups.map((group) => {
      const own = trials.filter((trial) => trial.group === group);
      const [first] = own;
      return [
        group,
        {
          learned: roundAll(summarise(own.flatMap(({ pages }) => pages))),
          reasoned: roundAll(summarise(first?.hand ?? [])),
          worse: worsePages(own),
        },
      ];
    }),
  );
}

/** Pages that cost more operations than with the reasoned weights, as a mean over the seeds. */
function worsePages(trials: readonly Trial[]): Record<string, string> {
  const worse: Record<string, string> = {};
  trials[0]?.hand.forEach(({ name, operations }, i) => {
    const learned = trials.reduce((sum, { pages }) => sum + (pages[i]?.operations ?? 0), 0) / trials.length;
    if (learned > operations) worse[name] = `${operations} -> ${rounded(learned)}`;
  });
  return worse;
}

/** What trials with groups left out show. */
function measured(trials: readonly Trial[], groups: readonly string[]): Measured {
  const all = trials.map(({ claims }) => claims);
  return {
    figures: { ...leftOutFigures(trials, groups), 'made-up, unseen': leftOutFigures(trials, [NONE])[NONE] },
    calibration: calibrate({
      boundary: all.flatMap(({ boundary }) => boundary),
      role: all.flatMap(({ role }) => role),
      article: all.flatMap(({ article }) => article),
    }),
  };
}

async function learnAll(
  pages: readonly QualityPage[],
  { seeds, jobs, leaveOut }: LearnRequest,
): Promise<void> {
  const groups = [...new Set(pages.map(({ group }) => group))];
  const left = [NONE, ...(leaveOut ? groups : [])];
  const outcomes = await runAll(
    left.flatMap((group) => Array.from({ length: seeds }, (_, i) => [group, i + 1] as const)),
    jobs,
  );
  const trials = outcomes.map(({ trial }) => trial);
  const whole = outcomes.filter(({ trial }) => trial.group === NONE);
  const weights = meanWeights(whole.map((one) => Float64Array.from(one.weights)));
  const file = weightsFile(
    JSON.parse(readFileSync(WEIGHTS, 'utf8')) as WeightsFile,
    {
      learnedFrom: { pages: pages.map(({ name }) => name), ...SIZES, seeds },
      weights: namedWeights(weights),
    },
    leaveOut ? measured(trials, groups) : null,
  );
  writeFileSync(WEIGHTS, `${JSON.stringify(file, null, 2)}\n`);
  console.log(JSON.stringify(file.figures ?? leftOutFigures(trials, [NONE]), null, 2));
}

async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  if (request.kind === 'misunderstood') {
    say(request.sentence);
    return 2;
  }
  if (!existsSync(DEVELOPMENT_PAGES)) {
    say('The development pages are absent: without them the weights cannot be learned.');
    return 1;
  }
  const { pages } = readPages(DEVELOPMENT_PAGES);
  if (request.kind === 'trial')
    process.stdout.write(JSON.stringify(runTrial(pages, request.group, request.seed)));
  else await learnAll(pages, request);
  return 0;
}

process.exitCode = await main();
