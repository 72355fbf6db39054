// What is known of the newspaper, in the terms of one page.
import type { NewspaperHints } from '#domain/proposal/profile';
import { featureId } from './weights';
import type { FeatureName, Weights } from './weights';

/** What of a newspaper's profile the reading of lines uses. */
export type Known = {
  /** Whether a line opens as this newspaper's texts open. */
  readonly opens: (text: string) => boolean;
  /** Whether a line is nothing but names of this newspaper's people. */
  readonly names: (text: string) => boolean;
  /** Whether a text is furniture, or the sign of a column, on its pages. */
  readonly furniture: (text: string) => boolean;
  readonly column: (text: string) => boolean;
};

/** A line of furniture without what changes from day to day: spaces, digits, weekdays. */
export const withoutDay = (text: string): string =>
  text.replace(/[\s\d〇一二三四五六七八九十廿卅]/gu, '').replace(/(?:星期|礼拜|周)[日天]?/gu, '');
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

const never = (): boolean => false;
export const KNOWS_NOTHING: Known = { opens: never, names: never, furniture: never, column: never };

const ROLE_WORDS = /本报|本報|记者|記者|通讯员|通訊員|摄影|攝影|文[/／]图|[（）()□■◎○●\s、，]/gu;

function namesOnly(people: readonly string[]): (text: string) => boolean {
  const names = new Set(people.filter((name) => name !== ''));
  const longest = [...names].reduce((most, name) => Math.max(most, name.length), 0);
  /** Length of the longest name that stands at a place. */
  const nameAt = (text: string, at: number): number => {
    for (let length = Math.min(longest, text.length - at); length > 0; length--)
      if (names.has(text.slice(at, at + length))) return length;
    return 0;
  };
  return (text) => {
    if (text.length > 40) return false;
    const rest = text.replace(ROLE_WORDS, '');
    let at = 0;
    for (let length = nameAt(rest, 0); length > 0; length = nameAt(rest, at)) at += length;
    return at > 0 && at === rest.length;
  };
}

export function knownOf(hints: NewspaperHints | null): Known {
  if (hints === null) return KNOWS_NOTHING;
  const furniture = new Set(hints.furniture.map(withoutDay).filter((line) => line.length >= 2));
  const columns = new Set(hints.columns.map(withoutSpace));
  const openings = hints.datelines.map(withoutSpace).filter((opening) => opening.length >= 2);
  return {
    opens: (text) => openings.some((opening) => withoutSpace(text.slice(0, 24)).startsWith(opening)),
    names: namesOnly(hints.people),
    furniture: (text) => text.length <= 80 && furniture.has(withoutDay(text)),
    column: (text) => text.length <= 20 && columns.has(withoutSpace(text)),
  };
}

/** How much each headline known or settled leans a page towards its side, and the most all may. */
const LEAN = 1.2;
const MOST_LEAN = 3;

/** Weights that lean towards the side on which headlines are known to stand. */
export function leanWeights(weights: Weights, before: number, after: number): Weights {
  const lean = LEAN * Math.log((1 + before) / (1 + after));
  if (lean === 0) return weights;
  const by = Math.max(-MOST_LEAN, Math.min(MOST_LEAN, lean)) / 2;
  return addWeights(weights, { 'article.head-first': by, 'article.head-last': -by });
}

/** Weights with something added to some of them. Unknown names and numbers that are none are left out. */
export function addWeights(weights: Weights, more: Readonly<Record<string, number>>): Weights {
  const sum = weights.slice();
  for (const [name, by] of Object.entries(more)) {
    const id = featureId(name as FeatureName);
    if (Number.isFinite(by) && id >= 0) sum[id] = (sum[id] ?? 0) + by;
  }
  return sum;
}
