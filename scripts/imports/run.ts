// `npm run imports`: many trials, a table of what was refused and why, and whether work that was there has changed.
import { parseArgs } from 'node:util';
import { groupBy } from '#shared/group-by';
import { runTrial, type Importing, type Outcome } from './trial';

const USAGE = `usage: npm run imports -- [options]

Bends edition files and backups by a seed (cut, flipped, other types, deep nesting, huge lists, ids twice, keys that
reach into a prototype, hashes that do not fit …), imports each into a library with work in it, and counts rows of that
work that have changed.

  --trials N   how many (200)
  --seed N     the first seed (1); each trial has the next one
  --break      imports as a program does that trusts its files; the rig is then expected to notice
  --help       prints this
`;

function wholeNumber(given: string | undefined, otherwise: number): number {
  const value = given === undefined ? otherwise : Number(given);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${given ?? ''} is not a whole number above 0`);
  return value;
}

function tableOf(outcomes: readonly Outcome[]): string {
  const groups = groupBy(outcomes, ({ form, mutation }) => `${form.padEnd(8)} ${mutation}`);
  return [...groups]
    .map(([name, all]) => {
      const refused = all.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
      const reasons = [...new Set(refused)].sort().join(', ');
      return `${name.padEnd(46)} ${String(all.length).padStart(4)} tried, ${String(refused.length).padStart(4)} refused  ${reasons}`;
    })
    .join('\n');
}

/** Runs what the arguments ask for; the exit code. */
export async function runImports(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      trials: { type: 'string' },
      seed: { type: 'string' },
      break: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const [trials, first] = [wholeNumber(values.trials, 200), wholeNumber(values.seed, 1)];
  const importing: Importing = values.break === true ? 'careless' : 'sound';
  const outcomes: Outcome[] = [];
  for (let seed = first; seed < first + trials; seed++) {
    const outcome = await runTrial(seed, importing);
    outcomes.push(outcome);
    for (const fault of outcome.faults)
      console.log(`seed ${seed}, ${outcome.form}, ${outcome.mutation}: ${fault}`);
  }
  const bad = outcomes.filter(({ faults }) => faults.length > 0).length;
  const taken = outcomes.filter(({ refusal }) => refusal === null).length;
  console.log(`\n${tableOf(outcomes)}`);
  console.log(
    `\n${trials} files, seeds ${first}–${first + trials - 1}: ${trials - taken} refused, ${taken} taken in, ${bad} with a fault`,
  );
  // Switched off, the protection has to be missed.
  return (importing === 'careless' ? bad > 0 : bad === 0) ? 0 : 1;
}
