// How well suspects are found: errors planted in clean pages, and what is said of pages as they are.
import type { ArticleId, OwnerId } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';
import type { Suspect, SuspectRule } from '#domain/proof/suspect';
import type { ProofInput } from '#ports/proofreader';
import type { Planted } from '#testing/damage/types';
import { NO_WORDS, SUSPECT_RULES } from '#domain/proof/suspect';
import { findDate, findWeekday } from '#domain/text/dates';
import { createLineIndex } from '#domain/text/lines';
import { findSuspects } from '#proofreading/find-suspects';
import { damagePage } from '#testing/damage/damage-page';
import { heldOutPage } from '#testing/pages/held-out-page';
import { FIRST_SEED, MADE_UP_GROUPS } from './held-out';
import type { LineRange } from './page-form';
import { qualityPage, referencePage, type QualityPage } from './pages';

const ROLES: Readonly<Record<string, Role>> = {
  headline: 'headline',
  kicker: 'kicker',
  subtitle: 'deck',
  deck: 'deck',
  byline: 'byline',
  caption: 'caption',
  body: 'body',
};

type Label = { readonly role: Role; readonly ownerId: OwnerId | null };

/** What each line of a page is, by its true split; 1-based. */
function labelsOf({ gold }: QualityPage): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  const put = ([start, end]: LineRange, label: Label): void => {
    for (let line = start; line <= end; line++) labels.set(line, label);
  };
  for (const range of gold.furniture) put(range, { role: 'page-head', ownerId: null });
  gold.articles.forEach(({ type, lines, roles = [] }, i) => {
    const ownerId = `a${i}` as ArticleId;
    const isAdvert = type === 'advert';
    for (const range of lines) put(range, { role: isAdvert ? 'ad' : 'body', ownerId });
    if (isAdvert) return;
    for (const { role, lines: range } of roles) put(range, { role: ROLES[role] ?? 'body', ownerId });
  });
  return labels;
}

/** A page with the blocks of its true split. */
export function inputOf(page: QualityPage): ProofInput {
  const { text } = page;
  const lines = createLineIndex(text);
  const blocks: { start: number; role: Role; ownerId: OwnerId | null }[] = [];
  for (const [line, label] of [...labelsOf(page)].sort(([a], [b]) => a - b)) {
    const first = lines.firstNonBlank(line);
    const last = blocks.at(-1);
    if (first === null || (last?.role === label.role && last.ownerId === label.ownerId)) continue;
    blocks.push({ start: blocks.length === 0 ? 0 : first, ...label });
  }
  const head = text.slice(0, 2000);
  const edition = { date: findDate(head)?.iso ?? '', weekday: findWeekday(head)?.value ?? '' };
  return { text, blocks, edition, off: [], words: NO_WORDS, elsewhere: [] };
}

export type SuspectFigures = {
  readonly rule: SuspectRule;
  readonly planted: number;
  readonly found: number;
  /** Suspects of this rule that hit an error of its kind. */
  readonly right: number;
  /** All suspects of this rule on damaged pages. */
  readonly told: number;
  readonly precision: number;
  readonly recall: number;
  /** Suspects of this rule on the undamaged pages. */
  readonly falsePer1000: number;
};

const meets = (found: Suspect, { spans }: Planted): boolean =>
  spans.some((span) => found.span.start <= span.end && found.span.end >= span.start);

type Tally = { planted: number; found: number; right: number; told: number; clean: number };

const noTally = (): Tally => ({ planted: 0, found: 0, right: 0, told: 0, clean: 0 });

const NOISE = /^recognition noise(?: [1-9])?$|^garbage lines$|^word breaks: lost$/u;

/** Made-up texts that say something twice on end. */
const REPEATS = /(.{10,80})\1/u;

/** Clean made-up pages: those that recognition left alone. */
export function cleanPages(count: number): readonly QualityPage[] {
  return MADE_UP_GROUPS.flatMap((group) => {
    const pages: QualityPage[] = [];
    for (let seed = FIRST_SEED; pages.length < count && seed < FIRST_SEED + 400; seed++) {
      const { text, gold, conventions } = heldOutPage(group, seed);
      if (conventions.some((convention) => NOISE.test(convention))) continue;
      if (REPEATS.test(text.replace(/\s/gu, ''))) continue;
      pages.push(qualityPage(`${group}-${seed}`, `made-up ${group}`, text, gold));
    }
    return pages;
  });
}

/** The three slips that the reference page really has. */
const PRINTED = ['2023 第 1', '迭加', '该街道召开冬季', '该街道通过广播', '维生素 c'];

const isPrinted = (text: string, { span }: Suspect): boolean => {
  const around = text.slice(Math.max(0, span.start - 6), span.end + 12).replace(/\n/gu, '');
  return PRINTED.some((slip) => around.includes(slip));
};

/** Made-up old and Latin pages name weekdays that no calendar has; there nothing can be said of them. */
const quietInput = (page: QualityPage): ProofInput => ({
  ...inputOf(page),
  off: page.group === 'made-up old' || page.group === 'made-up latin' ? ['weekday'] : [],
});

/** Every figure by rule: `each` errors of every family planted on each of the clean pages. */
export function measureSuspects(pages: readonly QualityPage[], each = 2): readonly SuspectFigures[] {
  const tallies = new Map<SuspectRule, Tally>(SUSPECT_RULES.map((rule) => [rule, noTally()]));
  const tally = (rule: SuspectRule): Tally => tallies.get(rule) ?? noTally();
  let length = 0;
  pages.forEach((page, i) => {
    const input = quietInput(page);
    length += input.text.length;
    for (const one of findSuspects(input)) if (!isPrinted(input.text, one)) tally(one.rule).clean++;
    const damaged = damagePage(input, 17 + i, each);
    const suspects = findSuspects(damaged.input);
    for (const planted of damaged.planted) {
      const count = tally(planted.rule);
      count.planted++;
      if (suspects.some((one) => one.rule === planted.rule && meets(one, planted))) count.found++;
    }
    for (const one of suspects) {
      if (isPrinted(damaged.input.text, one)) continue;
      const count = tally(one.rule);
      count.told++;
      if (damaged.planted.some((planted) => meets(one, planted))) count.right++;
    }
  });
  return [...tallies].map(([rule, { planted, found, right, told, clean }]) => ({
    rule,
    planted,
    found,
    right,
    told,
    precision: told === 0 ? 1 : right / told,
    recall: planted === 0 ? 1 : found / planted,
    falsePer1000: (clean * 1000) / Math.max(1, length),
  }));
}

const percent = (share: number): string => share.toFixed(2).replace(/^0/u, '');

function row(
  name: string,
  { planted, told, precision, recall, falsePer1000 }: Omit<SuspectFigures, 'rule'>,
): string {
  const cells = [planted, told, percent(precision), percent(recall), falsePer1000.toFixed(3)];
  return `${name.padEnd(22)}${cells.map((cell) => String(cell).padStart(11)).join('')}\n`;
}

function together(figures: readonly SuspectFigures[]): Omit<SuspectFigures, 'rule'> {
  const sum = (of: (one: SuspectFigures) => number): number => figures.reduce((all, one) => all + of(one), 0);
  const planted = sum((one) => one.planted);
  const found = sum((one) => one.found);
  const right = sum((one) => one.right);
  const told = sum((one) => one.told);
  return {
    planted,
    found,
    right,
    told,
    precision: told === 0 ? 1 : right / told,
    recall: planted === 0 ? 1 : found / planted,
    falsePer1000: sum((one) => one.falsePer1000),
  };
}

/** Rules that weigh words against each other; the others know the fault when they see it. */
const BY_WORDS: ReadonlySet<SuspectRule> = new Set([
  'look-alike',
  'latin-confusion',
  'long-s',
  'lost-hyphen',
  'name-variant',
  'variant-form',
]);

/** What `npm run quality -- --suspects` prints. */
export function drawSuspects(seeds: number): string {
  const head = ['planted', 'told', 'precision', 'recall', 'false/1000']
    .map((name) => name.padStart(11))
    .join('');
  const tableOf = (title: string, pages: readonly QualityPage[], each: number): string => {
    const figures = measureSuspects(pages, each).filter(
      ({ planted, told, falsePer1000 }) => planted + told + falsePer1000 > 0,
    );
    const rows = figures.map((one) => row(one.rule, one)).join('');
    const byWords = figures.filter(({ rule }) => BY_WORDS.has(rule));
    const byRule = figures.filter(({ rule }) => !BY_WORDS.has(rule));
    const sums = row('by rule', together(byRule)) + row('by words', together(byWords));
    return `${title.padEnd(22)}${head}\n${rows}${sums}\n`;
  };
  return tableOf('reference page', [referencePage()], 8) + tableOf('made-up pages', cleanPages(seeds), 2);
}
