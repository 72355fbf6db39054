// What the command line of `npm run learn` asks for.
import { parseArgs } from 'node:util';
import { firstSentence } from '../quality/arguments';

export type LearnRequest = {
  readonly kind: 'learn';
  /** Seeds to average over. */
  readonly seeds: number;
  /** Trainings at a time. */
  readonly jobs: number;
  readonly leaveOut: boolean;
};
export type Request =
  | LearnRequest
  /** One training, in a process of its own. */
  | { readonly kind: 'trial'; readonly group: string; readonly seed: number }
  /** One sentence that says what was not understood. */
  | { readonly kind: 'misunderstood'; readonly sentence: string };

const OPTIONS = {
  trial: { type: 'string' },
  seed: { type: 'string', default: '1' },
  seeds: { type: 'string', default: '3' },
  jobs: { type: 'string', default: '2' },
  'leave-out': { type: 'boolean', default: false },
} as const;

/** More would take days. */
const MOST = 99;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS }).values;

export function readArguments(args: readonly string[]): Request {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    const sentence = firstSentence(error instanceof Error ? error.message : String(error));
    return { kind: 'misunderstood', sentence };
  }
  for (const name of ['seed', 'seeds', 'jobs'] as const)
    if (!/^[1-9]\d?$/u.test(values[name]))
      return {
        kind: 'misunderstood',
        sentence: `--${name} takes a whole number from 1 to ${MOST}, not “${values[name]}”.`,
      };
  if (values.trial !== undefined) return { kind: 'trial', group: values.trial, seed: Number(values.seed) };
  return {
    kind: 'learn',
    seeds: Number(values.seeds),
    jobs: Number(values.jobs),
    leaveOut: values['leave-out'],
  };
}
