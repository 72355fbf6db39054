import type { ErrorCode } from '#domain/page/document';
import { TEXT_CODES, WEIGHED_CODES, type ErrorWeights, type WeightId } from './error-weights';
import { isNumberForm } from './number-form';
import { isWeighty, type PrintError } from './print-errors';

// The reference rate of errors (参考差错率): what was marked as wrong in print, weighed by a table, over the characters
// that were read. A figure to look at, with everything that was counted; never a verdict. Key names and times, which
// weigh twice, and foreign script, which adds to the characters, are a person's to judge and are left out.

/** Why an error weighs less than its line of the table says. */
export type Limit = 'repeats' | 'same-word' | 'number-forms';

export type CountedItem = {
  /** Index of its page among those given. */
  readonly page: number;
  readonly error: PrintError;
  /** The line of the table it was weighed by. */
  readonly by: WeightId;
  /** 1, or more in heads. */
  readonly factor: number;
  readonly weight: number;
  readonly limit: Limit | null;
};

export type ErrorRate = {
  readonly items: readonly CountedItem[];
  /** The sum of the weights. */
  readonly errors: number;
  readonly characters: number;
  /** Errors in ten thousand characters; null where there are none to count by. */
  readonly rate: number | null;
};

export type PageToCount = { readonly characters: number; readonly errors: readonly PrintError[] };

const textCodes: ReadonlySet<ErrorCode> = new Set(TEXT_CODES);
const weighedCodes: ReadonlySet<string> = new Set(WEIGHED_CODES);

/** Without the noise of adding tenths. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

export const rateOf = (errors: number, characters: number): number | null =>
  characters === 0 ? null : (errors * 10_000) / characters;

const isLetterCase = ({ before, after, word }: PrintError): boolean =>
  word !== null && after !== null && before !== after && before.toLowerCase() === after.toLowerCase();

const textLine = (length: number): WeightId =>
  length === 1 ? 'text-one' : length <= 5 ? 'text-few' : 'text-many';

/** The line of the table an error is weighed by; null when its code claims none. */
function lineOf(error: PrintError): WeightId | null {
  const { code, before, after, length, word } = error;
  if (isLetterCase(error)) return 'letter-case';
  if ((code === 'NUM' || code === 'STY') && after !== null && isNumberForm(before, after))
    return 'number-form';
  if (word !== null && (textCodes.has(code) || code === 'TRN')) return 'foreign-word';
  if (textCodes.has(code)) return textLine(length);
  return weighedCodes.has(code) ? (code as WeightId) : null;
}

/** Counts one issue: what is said once in an issue, or up to a limit, is said once over all its pages. */
class Count {
  readonly #weights: ErrorWeights;
  readonly #repeats = new Map<string, number>();
  readonly #words = new Map<string, number>();
  #numberForms = 0;

  constructor(weights: ErrorWeights) {
    this.#weights = weights;
  }

  /** What is left of a weight under the limits, and which of them it met. */
  #limit(error: PrintError, page: number, by: WeightId, weight: number, factor: number) {
    if (by === 'number-form') {
      const left = Math.max(0, this.#weights['number-form-most'] - this.#numberForms);
      this.#numberForms += Math.min(weight, left);
      return left < weight ? { weight: left, limit: 'number-forms' as const } : null;
    }
    if (error.word !== null && (by === 'foreign-word' || by === 'letter-case')) {
      const word = `${page} ${error.word.start}`;
      const said = this.#words.get(word) ?? 0;
      const left = Math.max(0, this.#weights['foreign-word'] * factor - said);
      this.#words.set(word, said + Math.min(weight, left));
      return left < weight ? { weight: left, limit: 'same-word' as const } : null;
    }
    if (!textCodes.has(error.code)) return null;
    const key = JSON.stringify([error.before, error.after]);
    const times = (this.#repeats.get(key) ?? 0) + 1;
    this.#repeats.set(key, times);
    return times > this.#weights['most-repeats'] ? { weight: 0, limit: 'repeats' as const } : null;
  }

  item(error: PrintError, page: number): CountedItem | null {
    const by = lineOf(error);
    if (by === null) return null;
    const factor = isWeighty(error.role) ? this.#weights['head-factor'] : 1;
    const weight = this.#weights[by] * factor;
    const limited = this.#limit(error, page, by, weight, factor) ?? { weight, limit: null };
    return { page, error, by, factor, weight: round(limited.weight), limit: limited.limit };
  }
}

/** Weighs the errors in print of an issue, page by page in order. */
export function errorRateOf(pages: readonly PageToCount[], weights: ErrorWeights): ErrorRate {
  const count = new Count(weights);
  const items = pages.flatMap(({ errors }, page) => errors.flatMap((error) => count.item(error, page) ?? []));
  const errors = round(items.reduce((sum, { weight }) => sum + weight, 0));
  const characters = pages.reduce((sum, page) => sum + page.characters, 0);
  return { items, errors, characters, rate: rateOf(errors, characters) };
}

/** The share of one page in an issue's count. */
export function errorRateOfPage(
  { items }: ErrorRate,
  page: number,
  { characters }: Pick<PageToCount, 'characters'>,
): { readonly errors: number; readonly rate: number | null } {
  const errors = round(items.reduce((sum, item) => (item.page === page ? sum + item.weight : sum), 0));
  return { errors, rate: rateOf(errors, characters) };
}
