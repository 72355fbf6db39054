// The features sorted by what they look at, to see what each kind of cue is worth.
import { withoutFeatures } from './weights';
import type { FeatureName, Weights } from './weights';

/** Families in the order they claim features: each feature belongs to the first whose pattern it matches. */
const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['headline fits text', /^title\./u],
  ['headlines apart', /^loose\./u],
  ['pieces', /^(?:join|piece)\./u],
  ['side of headlines', /^convention\.|^article\.head/u],
  ['new words', /new-words/u],
  ['message heads', /dateline|bullet|opening-phrase|opens-text|run-in|unmarked/u],
  ['names and credits', /byline|credit/u],
  [
    'running on',
    /runs-on|continues|half-stop|full-stop|half-above|joint|hyphen|lower-start|quotation|unpaired/u,
  ],
  ['blank lines', /blank|glued|stands-alone|parted/u],
  ['column width', /measure|indented|first-row|last-row|narrow|paragraph-line|short-rows/u],
  ['length', /cells|length|tiny|long|many-rows|crowded|another|short$/u],
  ['lists and sub-headings', /listed|list-item|like-headline/u],
  ['page furniture', /^furniture\.|imprint|page-code|issue-line|column-sign/u],
  ['advertisements', /^advert\.|ad-words|article\.advert/u],
  ['looks of a line', /./u],
];

export const CUE_FAMILIES: readonly string[] = PATTERNS.map(([name]) => name);

/** The family of a feature. */
export const familyOf = (feature: FeatureName): string =>
  PATTERNS.find(([, pattern]) => pattern.test(feature))?.[0] ?? '';

/** Biases belong to no cue: without them nothing compares. */
const isBias = (name: FeatureName): boolean => /bias$|^article\./u.test(name);

/** Weights without a family of cues. */
export const withoutFamily = (weights: Weights, family: string): Weights =>
  withoutFeatures(weights, (name) => !isBias(name) && familyOf(name) === family);
