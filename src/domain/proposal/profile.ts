import type { RawPageId } from '#domain/page/ids';
import type { Block } from '#domain/page/document';
import { NO_WORDS, SUSPECT_RULES, type SuspectRule, type WordLists } from '#domain/proof/suspect';
import { ALL_RULES, RULE_NAMES, type RuleName } from '#domain/text/reading-types';

/** What one confirmed raw page says of its newspaper. */
export type PageLesson = {
  readonly rawPageId: RawPageId;
  /** Texts with their headline before them, after them, and without one. */
  readonly before: number;
  readonly after: number;
  readonly untitled: number;
  /** Usual widths of its columns in cells, the most frequent first. */
  readonly measures: readonly number[];
  /** Lines of mastheads, page heads and imprints, without spaces and digits. */
  readonly furniture: readonly string[];
  readonly columns: readonly string[];
  /** How its texts open: `本报讯`, `新华社`. */
  readonly datelines: readonly string[];
  /** How its people are named. */
  readonly bylines: readonly BylineForm[];
  readonly people: readonly string[];
  /** How far the weights of single features moved to explain the page, by feature. */
  readonly weights: Readonly<Record<string, number>>;
};

export const BYLINE_FORMS = ['head-bracket', 'tail-bracket', 'marked-line', 'plain-line'] as const;
/** 本报讯（记者…）, …。（王芳）, □高亢, 本报记者 张三. */
export type BylineForm = (typeof BYLINE_FORMS)[number];

/** A rule that can be switched off newspaper by newspaper: one that finds suspects, or one of the reading text. */
export type SwitchedRule = SuspectRule | RuleName;

/** What a person says of a newspaper, over what its pages teach; absent where nothing was said. */
export type ProfileEdits = {
  readonly convention?: 'before' | 'after' | 'mixed';
  readonly furniture?: readonly string[];
  readonly columns?: readonly string[];
  readonly datelines?: readonly string[];
  readonly people?: readonly string[];
  /** Rules that do nothing in it: they find nothing suspicious, or change nothing on the way to the reading text. */
  readonly rulesOff?: readonly SwitchedRule[];
  /** Words that are right however they look. */
  readonly goodWords?: readonly string[];
  /** Words that it writes otherwise. */
  readonly badWords?: WordLists['bad'];
};

/** What Galley knows of one newspaper, built from its confirmed pages. */
export type NewspaperProfile = {
  /** The newspaper's title without spaces; one profile each. */
  readonly id: string;
  readonly title: string;
  /** Whether proposals use it. */
  readonly enabled: boolean;
  /** One lesson for each confirmed page; a page confirmed again replaces its own. */
  readonly lessons: readonly PageLesson[];
  readonly edits: ProfileEdits;
};

/** What a proposal takes from a profile. */
export type NewspaperHints = {
  readonly before: number;
  readonly after: number;
  readonly furniture: readonly string[];
  readonly columns: readonly string[];
  readonly datelines: readonly string[];
  readonly people: readonly string[];
  /** Added to the weights of the features named. */
  readonly weights: Readonly<Record<string, number>>;
};

/** A block of a confirmed page, as far as a lesson needs it. */
export type ConfirmedBlock = Pick<Block, 'start' | 'role'> & { readonly ownerId: string | null };

/** The key of a newspaper: its title without white space. Empty for an untitled edition, which has no profile. */
export const profileIdOf = (title: string): string => title.replace(/\s/gu, '');

export const emptyProfile = (title: string): NewspaperProfile => ({
  id: profileIdOf(title),
  title: title.trim(),
  enabled: true,
  lessons: [],
  edits: {},
});

/** A profile with one more lesson; the lesson of the same raw page is replaced. */
export function withLesson(profile: NewspaperProfile, lesson: PageLesson): NewspaperProfile {
  const others = profile.lessons.filter(({ rawPageId }) => rawPageId !== lesson.rawPageId);
  return { ...profile, lessons: [...others, lesson] };
}

/** A profile without what a raw page taught. */
export const withoutLesson = (profile: NewspaperProfile, rawPageId: RawPageId): NewspaperProfile => ({
  ...profile,
  lessons: profile.lessons.filter((lesson) => lesson.rawPageId !== rawPageId),
});

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** As many lessons that say nothing stand against what the lessons of a newspaper say. */
const DOUBT = 1;

/** The mean of what the lessons say of each weight; one that says nothing of a weight counts as 0. */
function meanWeights(lessons: readonly PageLesson[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { weights } of lessons)
    for (const [name, by] of Object.entries(weights)) sums[name] = (sums[name] ?? 0) + by;
  return Object.fromEntries(Object.entries(sums).map(([name, by]) => [name, by / (lessons.length + DOUBT)]));
}

/** What all pages of a newspaper teach together. */
export type JointLesson = Omit<PageLesson, 'rawPageId'>;

/** Lists are put together, counts added up; weights are the mean. */
export function learnedOf({ lessons }: NewspaperProfile): JointLesson {
  const all = <Key extends keyof PageLesson>(key: Key): readonly PageLesson[Key][] =>
    lessons.map((lesson) => lesson[key]);
  return {
    before: sum(all('before')),
    after: sum(all('after')),
    untitled: sum(all('untitled')),
    measures: [...new Set(all('measures').flat())],
    furniture: union(all('furniture')),
    columns: union(all('columns')),
    datelines: union(all('datelines')),
    bylines: [...new Set(all('bylines').flat())],
    people: union(all('people')),
    weights: lessons.length === 0 ? {} : meanWeights(lessons),
  };
}

export type Convention = NonNullable<ProfileEdits['convention']>;

/** Share of headlines on one side from which it is a newspaper's convention. */
const CLEAR = 0.8;

/** Where a newspaper's headlines stand, as its pages teach; null as long as they teach nothing. */
export function conventionTaught({
  before,
  after,
}: Pick<JointLesson, 'before' | 'after'>): Convention | null {
  const headlines = before + after;
  if (headlines === 0) return null;
  if (before / headlines >= CLEAR) return 'before';
  return after / headlines >= CLEAR ? 'after' : 'mixed';
}

/** How strongly a person's word on the convention counts, in headlines. */
const SAID = 30;

function conventionOf(
  edits: ProfileEdits,
  { before, after }: JointLesson,
): Pick<NewspaperHints, 'before' | 'after'> {
  if (edits.convention === 'before') return { before: SAID, after: 0 };
  if (edits.convention === 'after') return { before: 0, after: SAID };
  if (edits.convention === 'mixed') return { before: 0, after: 0 };
  return { before, after };
}

/** Features whose learned moves speak of what a person has said themselves, by the beginning of their names. */
const SPOKEN_FOR: Readonly<Partial<Record<keyof ProfileEdits, readonly string[]>>> = {
  convention: ['article.head-', 'convention.', 'furniture.known'],
  furniture: ['furniture.known'],
  columns: ['furniture.known'],
};

/** What pages teach of weights, but for moves that could undo what a person says. */
function weightsOf(edits: ProfileEdits, { weights }: JointLesson): Readonly<Record<string, number>> {
  const said = Object.entries(SPOKEN_FOR).flatMap(([field, names]) =>
    edits[field as keyof ProfileEdits] === undefined ? [] : names,
  );
  return Object.fromEntries(
    Object.entries(weights).filter(([feature]) => !said.some((name) => feature.startsWith(name))),
  );
}

const SUSPECTING: ReadonlySet<string> = new Set(SUSPECT_RULES);

/** What proofreading takes from a profile: rules that are off, and words. Nothing from one that is switched off. */
export function proofLists(profile: NewspaperProfile | null): {
  readonly off: readonly SuspectRule[];
  readonly words: WordLists;
} {
  if (profile === null || !profile.enabled) return { off: [], words: NO_WORDS };
  const { edits } = profile;
  return {
    off: (edits.rulesOff ?? []).filter((rule): rule is SuspectRule => SUSPECTING.has(rule)),
    words: {
      good: edits.goodWords ?? [],
      bad: edits.badWords ?? [],
      names: edits.people ?? learnedOf(profile).people,
    },
  };
}

/**
 * The rules by which pages of a newspaper are read: all but those switched off. They hold whether or not proposals use
 * the profile, since they are nothing that was learned.
 */
export function readingRulesOf(profile: NewspaperProfile | null): ReadonlySet<RuleName> {
  const off: ReadonlySet<string> = new Set(profile?.edits.rulesOff ?? []);
  return off.size === 0 ? ALL_RULES : new Set(RULE_NAMES.filter((rule) => !off.has(rule)));
}

/** A profile in which a rule is switched on or off. */
export function withRule(profile: NewspaperProfile, rule: SwitchedRule, on: boolean): NewspaperProfile {
  const { rulesOff = [], ...edits } = profile.edits;
  const rest = rulesOff.filter((other) => other !== rule);
  const off = on ? rest : [...rest, rule];
  return { ...profile, edits: off.length === 0 ? edits : { ...edits, rulesOff: off } };
}

/** What a proposal takes from a profile; null from one that is switched off or knows nothing. */
export function hintsOf(profile: NewspaperProfile | null): NewspaperHints | null {
  if (profile === null || !profile.enabled) return null;
  const { lessons, edits } = profile;
  if (lessons.length === 0 && Object.keys(edits).length === 0) return null;
  const learned = learnedOf(profile);
  return {
    ...conventionOf(edits, learned),
    furniture: edits.furniture ?? learned.furniture,
    columns: edits.columns ?? learned.columns,
    datelines: edits.datelines ?? learned.datelines,
    people: edits.people ?? learned.people,
    weights: weightsOf(edits, learned),
  };
}
