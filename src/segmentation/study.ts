// What a confirmed page teaches about its newspaper.
import type { Offset } from '#domain/page/ids';
import { isArticleRole, isHeadRole } from '#domain/page/roles';
import type { BylineForm, ConfirmedBlock, PageLesson } from '#domain/proposal/profile';
import { findDateline } from '#domain/text/dateline';
import { openingNames, peopleInByline } from '#domain/text/people';
import type { StudyInput } from '#ports/learner';
import { withoutDay } from './hints';
import { barsOf } from './learning/bars';
import type { TrueSplit } from './learning/bars';
import { train } from './learning/train';
import { lowerBound } from './overlap';
import { readPage } from './page-cues';
import type { PageCues } from './page-cues';
import { ALWAYS_WHOLE } from './reach';
import { FEATURE_NAMES, LEARNED_WEIGHTS } from './weights';

type Held = ConfirmedBlock & { readonly end: Offset };

/** How gently one page moves the weights: it shows what its newspaper does, not what newspapers do. */
const SCHOOLING = { seed: 1, epochs: 8, rate: 0.08, pull: 0.08 };
/** Changes of a weight smaller than this are not kept. */
const LEAST_CHANGE = 0.03;

/** The true split of a page by its blocks. */
function splitOf(blocks: readonly Held[]): TrueSplit {
  const starts = blocks.map(({ start }) => start);
  const owners = new Map<string, number>();
  const adverts = new Set<number>();
  const truths = blocks.map((block, i) => {
    const advert = block.role === 'ad';
    const key = block.ownerId ?? (advert ? `ad ${i}` : '');
    if (key === '' || !(advert || isArticleRole(block.role))) return { owner: -1, head: 'no' } as const;
    const owner = owners.get(key) ?? owners.size;
    owners.set(key, owner);
    if (advert) adverts.add(owner);
    return { owner, head: isHeadRole(block.role) ? 'yes' : 'no' } as const;
  });
  return {
    of: (row) => truths[lowerBound(starts, row.start + 1) - 1] ?? { owner: -1, head: 'no' },
    isAdvert: (owner) => adverts.has(owner),
  };
}

function weightsFrom(cues: PageCues, blocks: readonly Held[]): Record<string, number> {
  const lesson = { name: '', cues, bars: barsOf(cues, splitOf(blocks)) };
  const learned = train([lesson], LEARNED_WEIGHTS, SCHOOLING);
  const changes = FEATURE_NAMES.flatMap((name, id): [string, number][] => {
    const by = Math.round(((learned[id] ?? 0) - (LEARNED_WEIGHTS[id] ?? 0)) * 100) / 100;
    return Math.abs(by) < LEAST_CHANGE ? [] : [[name, by]];
  });
  return Object.fromEntries(changes);
}

/** Blocks by the article they belong to, in raw order. */
function byArticle(blocks: readonly Held[]): readonly (readonly Held[])[] {
  const articles = new Map<string, Held[]>();
  for (const block of blocks) {
    if (block.ownerId === null || !isArticleRole(block.role)) continue;
    articles.set(block.ownerId, [...(articles.get(block.ownerId) ?? []), block]);
  }
  return [...articles.values()];
}

function sidesOf(articles: readonly (readonly Held[])[]): Pick<PageLesson, 'before' | 'after' | 'untitled'> {
  const sides = { before: 0, after: 0, untitled: 0 };
  for (const blocks of articles) {
    const head = blocks.find(({ role }) => role === 'headline');
    const text = blocks.find(({ role }) => !isHeadRole(role));
    if (head === undefined || text === undefined) sides.untitled++;
    else if (head.start < text.start) sides.before++;
    else sides.after++;
  }
  return sides;
}

const MEASURES = 3;
function measuresOf(cues: PageCues): readonly number[] {
  const cells = new Map<number, number>();
  for (const unit of cues.units)
    if (unit.rows >= 3 && !unit.vertical) {
      const measure = Math.round(unit.measure);
      cells.set(measure, (cells.get(measure) ?? 0) + unit.cells);
    }
  return [...cells]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MEASURES)
    .map(([measure]) => measure);
}

const unique = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => value !== '');

/** Message heads that say nothing of the day: 本报讯, not 新华社北京1月3日电. */
const LONGEST_DATELINE = 8;
function datelinesOf(text: string, articles: readonly (readonly Held[])[]): readonly string[] {
  return unique(
    articles.flatMap((blocks) => {
      const first = blocks.find(({ role }) => role === 'body' || role === 'lead');
      const found = first === undefined ? null : findDateline(text, first);
      const value = found?.value.replace(/\s/gu, '') ?? '';
      return value.length > LONGEST_DATELINE || /\d/u.test(value) ? [] : [value];
    }),
  );
}

const WHOLE_LINE = /^[（(【]/u;
const MARKED = /^[□■◎○●]/u;
function bylineFormOf(text: string, { start, end }: Held): BylineForm {
  const printed = text.slice(start, end).trim();
  if (MARKED.test(printed)) return 'marked-line';
  return WHOLE_LINE.test(printed) ? 'tail-bracket' : 'plain-line';
}

function peopleOf(
  text: string,
  blocks: readonly Held[],
): { readonly people: readonly string[]; readonly bylines: readonly BylineForm[] } {
  const bylines = blocks.filter(({ role }) => role === 'byline' || role === 'photo-credit');
  const opening = blocks
    .filter(({ role }) => role === 'body' || role === 'lead')
    .flatMap((block) => openingNames(text, block));
  const named = bylines.flatMap((block) => peopleInByline(text, block));
  const forms = bylines.filter(({ role }) => role === 'byline').map((block) => bylineFormOf(text, block));
  return {
    people: unique([...named, ...opening].map(({ name }) => name)),
    bylines: [...new Set<BylineForm>([...forms, ...(opening.length > 0 ? (['head-bracket'] as const) : [])])],
  };
}

const EDITION_ROLES: ReadonlySet<string> = new Set(['masthead', 'ear', 'page-head', 'imprint', 'gutter']);
const linesOf = (text: string): readonly string[] => text.split(/[\r\n]+/u).map((line) => line.trim());

/**
 * What a confirmed page teaches. The same page gives the same lesson whatever is known of its newspaper: so a lesson
 * can be forgotten without a trace. Weights are not learned from pages of more than 5,000 units.
 */
export function studyPage({ rawPageId, text, blocks }: StudyInput): PageLesson {
  const held = blocks.map((block, i) => ({ ...block, end: blocks[i + 1]?.start ?? text.length }));
  const cues = readPage(text, () => undefined);
  const articles = byArticle(held);
  const ofRoles = (wanted: (role: string) => boolean): readonly string[] =>
    held.filter(({ role }) => wanted(role)).flatMap(({ start, end }) => linesOf(text.slice(start, end)));
  return {
    rawPageId,
    ...sidesOf(articles),
    measures: measuresOf(cues),
    furniture: unique(
      ofRoles((role) => EDITION_ROLES.has(role))
        .map(withoutDay)
        .filter((line) => line.length >= 2),
    ),
    columns: unique(ofRoles((role) => role === 'column-sign').map((line) => line.replace(/\s/gu, ''))),
    datelines: datelinesOf(text, articles),
    ...peopleOf(text, held),
    weights: cues.units.length === 0 || cues.units.length > ALWAYS_WHOLE ? {} : weightsFrom(cues, held),
  };
}
