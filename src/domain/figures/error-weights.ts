import type { ErrorCode } from '#domain/page/document';

// What each error in print weighs in the reference rate. The table is a person's to change: papers count differently,
// and not every line of the rules it follows (报纸期刊质量管理规定, 2020) could be read in full.

/** Errors of text (错字, 别字, 多字, 漏字), which weigh by how many characters are wrong. */
export const TEXT_CODES = [
  'SUB',
  'INS',
  'DEL',
  'DUP',
  'GAP',
  'COD',
  'ILL',
] as const satisfies readonly ErrorCode[];

/** Codes that have a weight of their own. QRY and STET claim no error, so they have none. */
export const WEIGHED_CODES = [
  'TRN',
  'NUM',
  'ORD',
  'MIS',
  'FCT',
  'STY',
  'VAR',
  'WID',
  'PUN',
  'JOI',
  'PAR',
  'SPX',
  'SPM',
  'HYP',
  'VRT',
] as const satisfies readonly ErrorCode[];

export const WEIGHT_IDS = [
  /** An error of text in one character, in two to five, in more. */
  'text-one',
  'text-few',
  'text-many',
  ...WEIGHED_CODES,
  /** Only the case of letters is wrong. */
  'letter-case',
  /** A foreign word, however many slips are in it. */
  'foreign-word',
  /** A number in the wrong form (GB/T 15835), and the most all of them weigh in one issue. */
  'number-form',
  'number-form-most',
  /** How much more everything weighs in mastheads, page heads, column signs and headlines. */
  'head-factor',
  /** How often the same error of text counts in one issue. */
  'most-repeats',
] as const;
export type WeightId = (typeof WEIGHT_IDS)[number];
export type ErrorWeights = { readonly [W in WeightId]: number };

export const DEFAULT_WEIGHTS: ErrorWeights = {
  'text-one': 1,
  'text-few': 2,
  'text-many': 4,
  TRN: 1,
  NUM: 1,
  ORD: 1,
  MIS: 1,
  FCT: 1,
  STY: 1,
  VAR: 0.5,
  WID: 0.1,
  PUN: 0.1,
  JOI: 0.1,
  PAR: 0.1,
  SPX: 0.1,
  SPM: 0.1,
  HYP: 0.1,
  VRT: 0.1,
  'letter-case': 0.5,
  'foreign-word': 1,
  'number-form': 0.1,
  'number-form-most': 1,
  'head-factor': 2,
  'most-repeats': 3,
};

/** No error weighs more; a larger number is a slip of the hand. */
export const HEAVIEST = 100;

/** What is wrong with a weight: each has a sentence in both languages. */
export type WeightFault = 'not-a-number' | 'too-small' | 'too-large' | 'not-whole';

/** Whether a number will do in a place of the table; null: it will. */
export function weightFault(id: WeightId, value: number): WeightFault | null {
  if (!Number.isFinite(value)) return 'not-a-number';
  if (value > HEAVIEST) return 'too-large';
  if (value < (id === 'head-factor' || id === 'most-repeats' ? 1 : 0)) return 'too-small';
  return id === 'most-repeats' && !Number.isInteger(value) ? 'not-whole' : null;
}
