// What a command line asks for.
import { parseArgs } from 'node:util';
import { DEFAULT_SEEDS } from './held-out';

export const USAGE = `usage: npm run quality -- [options]

Scores Galley's proposal on pages whose true split is known: the reference page, pages in folders, and made-up pages.

  --pages DIR        a folder of page folders, each with raw.txt and gold.json; may be given several times
                     (without it: the development pages beside the project, where they are)
  --seeds N          made-up pages of each group (${DEFAULT_SEEDS}; 0 for none)
  --each             lists every made-up page too
  --calibration      prints how confidences compare with what came true, in ten bins
  --ablate           prints what is saved without each family of cues
  --replay           prints what newspapers' confirmed pages save on their next ones
  --suspects         prints how well planted errors are found, and nothing of the proposal
  --json FILE        writes every figure to a file
  --check            compares with scripts/quality/ratchet.json; exit code 1 when a figure fell
  --update-ratchet   writes the figures that rose to scripts/quality/ratchet.json
  --lower            with --update-ratchet: writes those that fell, too
  --help             prints this
`;

export type QualityRequest = {
  readonly kind: 'report';
  /** Null: the development pages. */
  readonly pages: readonly string[] | null;
  readonly seeds: number;
  readonly each: boolean;
  readonly calibration: boolean;
  readonly ablate: boolean;
  readonly replay: boolean;
  readonly suspects: boolean;
  readonly json: string | null;
};
export type RatchetRequest =
  { readonly kind: 'check' } | { readonly kind: 'update'; readonly lower: boolean };
export type Request =
  | QualityRequest
  | RatchetRequest
  | { readonly kind: 'help' }
  /** One sentence that says what was not understood. */
  | { readonly kind: 'misunderstood'; readonly sentence: string };

const OPTIONS = {
  pages: { type: 'string', multiple: true },
  seeds: { type: 'string' },
  each: { type: 'boolean' },
  calibration: { type: 'boolean' },
  ablate: { type: 'boolean' },
  replay: { type: 'boolean' },
  suspects: { type: 'boolean' },
  json: { type: 'string' },
  check: { type: 'boolean' },
  'update-ratchet': { type: 'boolean' },
  lower: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** More would take hours. */
const MOST_SEEDS = 10_000;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values;
type Values = ReturnType<typeof parse>;

const misunderstood = (sentence: string): Request => ({ kind: 'misunderstood', sentence });

function readRatchet(values: Values): Request {
  const names = ['--check', '--update-ratchet'];
  if (values.check === true && values['update-ratchet'] === true)
    return misunderstood(`${names.join(' and ')} exclude each other.`);
  const known = new Set(['check', 'update-ratchet', 'lower']);
  const other = Object.keys(values).find((name) => !known.has(name));
  if (other !== undefined)
    return misunderstood(`--${other} has no meaning with ${values.check === true ? names[0] : names[1]}.`);
  if (values.check !== true) return { kind: 'update', lower: values.lower === true };
  return values.lower === true
    ? misunderstood('--lower goes with --update-ratchet only.')
    : { kind: 'check' };
}

function readReport(values: Values): Request {
  const seeds = values.seeds ?? String(DEFAULT_SEEDS);
  if (!/^\d{1,5}$/u.test(seeds) || Number(seeds) > MOST_SEEDS)
    return misunderstood(`--seeds takes a number from 0 to ${MOST_SEEDS}, not “${seeds}”.`);
  if (values.lower === true) return misunderstood('--lower goes with --update-ratchet only.');
  return {
    kind: 'report',
    pages: values.pages ?? null,
    seeds: Number(seeds),
    each: values.each === true,
    calibration: values.calibration === true,
    ablate: values.ablate === true,
    replay: values.replay === true,
    suspects: values.suspects === true,
    json: values.json ?? null,
  };
}

/** Node says more than one sentence; the first is the one that matters. */
export const firstSentence = (message: string): string =>
  (message.split(/\. |\n/u)[0] ?? '').replace(/\.?$/u, '.');

export function readArguments(args: readonly string[]): Request {
  let values: Values;
  try {
    values = parse(args);
  } catch (error) {
    return misunderstood(firstSentence(error instanceof Error ? error.message : String(error)));
  }
  if (values.help === true) return { kind: 'help' };
  return values.check === true || values['update-ratchet'] === true
    ? readRatchet(values)
    : readReport(values);
}
