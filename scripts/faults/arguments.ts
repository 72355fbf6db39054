// What a command line asks for.
import { parseArgs } from 'node:util';
import { BREAKS, type BreakName } from './breaks';
import type { Rig } from './rig';

export type Request = {
  readonly rigs: readonly Rig[];
  /** Null: as many as each rig does usually. */
  readonly trials: number | 'full' | 'quick' | null;
  readonly seed: number;
  readonly resume: boolean;
  readonly broken: BreakName | null;
  readonly report: string | null;
};

/** How it is used, in words. */
export function usage(rigs: readonly Rig[]): string {
  return `usage: npm run faults -- [options]

Harms Galley in a browser of its own, and counts what was called saved and is gone.

  --only NAME     one rig; may be given several times
  --trials N      trials of each rig (otherwise a few)
  --full          as many trials as docs/reliability.md asks for; takes hours
  --quick         as many as fit into \`npm test\`
  --seed N        the first seed (1); each trial has the next one
  --resume        goes on where the last run of the same rig ended
  --break NAME    switches a protection off, to see that the rig notices; it is then expected to fail
  --report FILE   writes the counts to a JSON file
  --help          prints this

rigs:
${rigs.map(({ name, about, trials }) => `  ${name.padEnd(12)} ${about} (full: ${trials.full})`).join('\n')}

what --break switches off:
${Object.entries(BREAKS)
  .map(([name, about]) => {
    const noticed = rigs.filter(({ bites }) => bites.includes(name as BreakName)).map((rig) => rig.name);
    return `  ${name.padEnd(16)} ${about} (${noticed.join(', ')})`;
  })
  .join('\n')}
`;
}

const isBreak = (name: string): name is BreakName => Object.hasOwn(BREAKS, name);

function wholeNumber(name: string, given: string): number {
  const value = Number(given);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0`);
  return value;
}

function rigsNamed(all: readonly Rig[], names: readonly string[]): readonly Rig[] {
  const unknown = names.find((name) => !all.some((rig) => rig.name === name));
  if (unknown !== undefined) throw new Error(`There is no rig “${unknown}”`);
  return names.length === 0
    ? all.filter(({ whyNot }) => whyNot === undefined)
    : all.filter(({ name }) => names.includes(name));
}

/**
 * Reads a command line; null when it asks for help.
 * @throws Error with a sentence when it cannot be meant
 */
export function readArguments(args: readonly string[], all: readonly Rig[]): Request | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      trials: { type: 'string' },
      full: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      resume: { type: 'boolean', default: false },
      break: { type: 'string' },
      report: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const broken = values.break ?? null;
  if (broken !== null && !isBreak(broken)) throw new Error(`There is no protection “${broken}”`);
  const kind = values.full ? 'full' : values.quick ? 'quick' : null;
  return {
    rigs: rigsNamed(all, values.only),
    trials: values.trials === undefined ? kind : wholeNumber('trials', values.trials),
    seed: wholeNumber('seed', values.seed),
    resume: values.resume,
    broken,
    report: values.report ?? null,
  };
}
