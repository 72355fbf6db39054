import type { CorrectionOrigin, ErrorCode } from '#domain/page/document';
import type { Span } from '#domain/page/ids';

/** Every rule that can find a suspect. Each can be switched off; an interface words each in both languages. */
export const SUSPECT_RULES = [
  'stray-space',
  'number-space',
  'mark-width',
  'character-width',
  'number-mark',
  'unpaired-mark',
  'doubled-mark',
  'line-edge-mark',
  'repeated-text',
  'join-repeat',
  'repeated-word',
  'cut-date',
  'impossible-date',
  'weekday',
  'edition-date',
  'compatibility-form',
  'invisible-character',
  'mojibake',
  'unreadable',
  'look-alike',
  'figure-letter',
  'name-variant',
  'variant-form',
  'latin-confusion',
  'long-s',
  'lost-hyphen',
  'house-word',
  'listed-word',
  'contradiction',
] as const;
export type SuspectRule = (typeof SUSPECT_RULES)[number];

/** What kind of error each rule claims. */
export const SUSPECT_CODES: Readonly<Record<SuspectRule, ErrorCode>> = {
  'stray-space': 'SPX',
  'number-space': 'SPX',
  'mark-width': 'WID',
  'character-width': 'WID',
  'number-mark': 'PUN',
  'unpaired-mark': 'DEL',
  'doubled-mark': 'PUN',
  'line-edge-mark': 'ORD',
  'repeated-text': 'DUP',
  'join-repeat': 'INS',
  'repeated-word': 'INS',
  'cut-date': 'DEL',
  'impossible-date': 'NUM',
  weekday: 'NUM',
  'edition-date': 'NUM',
  'compatibility-form': 'COD',
  'invisible-character': 'COD',
  mojibake: 'COD',
  unreadable: 'ILL',
  'look-alike': 'SUB',
  'figure-letter': 'SUB',
  'name-variant': 'SUB',
  'variant-form': 'VAR',
  'latin-confusion': 'SUB',
  'long-s': 'SUB',
  'lost-hyphen': 'HYP',
  'house-word': 'STY',
  'listed-word': 'STY',
  contradiction: 'FCT',
};

/** What a reason leans on: the same page or article, other pages, a calendar, the masthead, or a list of words. */
export type Witness = 'page' | 'article' | 'edition' | 'calendar' | 'masthead' | 'dictionary' | 'list';

/**
 * Why a place is doubtful, as data for a sentence. The rule picks the sentence; these fill it. Texts are shown as
 * they are: `seen` what stands there (invisible characters as U+XXXX), `expected` what would stand there instead or
 * is missing, `beside` what it was held against.
 */
export type SuspectReason = {
  readonly rule: SuspectRule;
  readonly seen: string;
  readonly expected?: string;
  readonly beside?: string;
  readonly where?: Witness;
};

/**
 * A place that a rule finds doubtful. Derived from the text whenever it is wanted, and never stored: what a person
 * decides about it becomes a correction with `foundBy` the rule's name.
 */
export type Suspect = {
  /** In raw text, at grapheme boundaries. An empty span is an insertion before the character behind it. */
  readonly span: Span;
  readonly rule: SuspectRule;
  readonly code: ErrorCode;
  /** From 0 to 1: how often such a finding is right. */
  readonly confidence: number;
  /** What to read instead; null when none is offered; empty to delete. */
  readonly reading: string | null;
  readonly reason: SuspectReason;
  /** Whether the slip looks like the machine's or like the paper's own. */
  readonly origin: CorrectionOrigin;
};

/** The words of a newspaper, as its editors keep them. */
export type WordLists = {
  /** Never suspect: nothing inside such a word is reported. */
  readonly good: readonly string[];
  /** Always suspect, with what to write instead. */
  readonly bad: readonly { readonly wrong: string; readonly right: string }[];
  /** Names of people and places: their characters are not held against look-alikes, variants or spacing. */
  readonly names: readonly string[];
};

export const NO_WORDS: WordLists = { good: [], bad: [], names: [] };
