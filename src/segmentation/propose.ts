// The first proposal: how a raw page splits into articles, from its text alone.
import type { Progress } from '#ports/segmenter';
import type { Proposal, ProposedArticle, ProposedBlock } from '#domain/proposal/proposal';
import type { NewspaperHints } from '#domain/proposal/profile';
import type { Settled } from '#domain/proposal/settled';
import type { Role } from '#domain/page/roles';
import { articleRuns, joinRuns } from './blocks';
import type { Run } from './blocks';
import { Certainty } from './certainty';
import type { Calibration } from './confidence';
import { draftsOf } from './drafts';
import type { Draft } from './drafts';
import { boundaryCues, roleCues } from './explain';
import type { Whole } from './explain';
import { editionOf, outsideRoles } from './furniture';
import type { Outside } from './furniture';
import { addWeights, knownOf, leanWeights } from './hints';
import { readLooseHeads } from './loose-heads';
import { readPage } from './page-cues';
import { scorePage } from './page-model';
import type { PageModel } from './page-model';
import { pageOfEach, pagesOf } from './pages';
import { withinReach } from './reach';
import { cutsOf, fixedStretches, settledSides } from './settled';
import { signsOf } from './signs';
import type { Stretch } from './stretches';
import { turnFeatures, turnsOf } from './turns';
import { LEARNED_WEIGHTS } from './weights';
import type { Weights } from './weights';

/** Name and version of the method, kept with every proposal it made. */
export const ALGORITHM = 'galley-2';

export type ProposeOptions = {
  /** Told now and then how far the work has come. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked now and then; when it says true the work ends with an `AbortError`. */
  readonly shouldStop?: () => boolean;
  /** Weights other than the learned ones. */
  readonly weights?: Weights;
  /** What a person has settled already. */
  readonly settled?: readonly Settled[];
  /** How chances become confidences. */
  readonly calibration?: Calibration;
  /** What is known of the newspaper. */
  readonly hints?: NewspaperHints | null;
};

/** The weights in force: the learned ones, what the newspaper adds, and a lean towards the sides already known. */
function weightsFor(
  { weights = LEARNED_WEIGHTS, hints }: ProposeOptions,
  settled: readonly Settled[],
): Weights {
  const sides = settledSides(settled);
  const before = sides.before + (hints?.before ?? 0);
  const after = sides.after + (hints?.after ?? 0);
  return leanWeights(hints == null ? weights : addWeights(weights, hints.weights), before, after);
}

type Step = (share: number) => void;

/** A part of the whole work, `[from, to)` of 0…1, as a step of its own. */
function stepper(options: ProposeOptions): (from: number, to: number) => Step {
  return (from, to) => (share) => {
    if (options.shouldStop?.() === true) throw new DOMException('The proposal was stopped.', 'AbortError');
    options.onProgress?.({ done: Math.round((from + (to - from) * share) * 1000), total: 1000 });
  };
}

const READING_ORDER: Partial<Record<Role, number>> = { kicker: 0, headline: 1, deck: 2, summary: 2 };

/** Place of a run in the reading order of its article: headline group, byline of the head, then the text as it stands. */
function orderClass(run: Run): number {
  const known = READING_ORDER[run.role];
  if (known !== undefined) return known;
  const { group } = run.stretch;
  const inHead = group !== null && run.unit >= group.from && run.unit < group.to;
  return run.role === 'byline' && inHead ? 3 : 4;
}

/** For each run its place in its owner, 0 first. */
function ordersOf(runs: readonly Run[]): readonly number[] {
  const byOwner = new Map<string, number[]>();
  runs.forEach((run, i) => {
    const owner = run.article !== null ? `a${run.article}` : `c${run.column ?? ''}`;
    const own = byOwner.get(owner) ?? [];
    own.push(i);
    byOwner.set(owner, own);
  });
  const orders = new Array<number>(runs.length).fill(0);
  for (const own of byOwner.values()) {
    const key = (i: number): number => {
      const run = runs[i];
      return run === undefined ? 0 : orderClass(run);
    };
    own.toSorted((a, b) => key(a) - key(b) || a - b).forEach((i, order) => (orders[i] = order));
  }
  return orders;
}

function outsideRuns(
  model: PageModel,
  outside: readonly Outside[],
  columnOf: ReadonlyMap<number, number>,
): readonly Run[] {
  return outside.flatMap(({ stretch, role }) => {
    const row = model.rows[model.units[stretch.from]?.first ?? -1];
    if (row === undefined) return [];
    const column = role === 'column-sign' ? (columnOf.get(stretch.from) ?? null) : null;
    const own: Role = role === 'column-sign' && column === null ? 'noise' : role;
    return [
      { start: row.start, unit: stretch.from, role: own, article: null, column, stretch, inline: false },
    ];
  });
}

const BLANK_BLOCK: ProposedBlock = {
  start: 0,
  role: 'unassigned',
  article: null,
  column: null,
  order: 0,
  boundaryConfidence: 1,
  boundaryCues: [{ code: 'page-start', weight: 1 }],
  roleConfidence: 1,
  roleCues: [],
};

/** A page without a single non-blank line is one unassigned block. */
const NOTHING: Proposal = {
  algorithm: ALGORITHM,
  blocks: [BLANK_BLOCK],
  articles: [],
  columns: [],
  pages: [],
  edition: { title: '', titleAlt: '', date: '', weekday: '', number: '' },
};
/** Articles as an edition lists them: by page, then as they stand. Gives the new place of each. */
function listing(drafts: readonly Draft[], pageOf: readonly (number | null)[]): readonly number[] {
  const order = drafts.map((_, i) => i).sort((a, b) => (pageOf[a] ?? -1) - (pageOf[b] ?? -1) || a - b);
  const place = new Array<number>(drafts.length).fill(0);
  order.forEach((draft, i) => (place[draft] = i));
  return place;
}

/**
 * Proposes how a raw page splits into articles, with roles, columns, printed pages and the reasons for each decision.
 *
 * The same text gives the same proposal. Blocks tile the text: the first starts at 0, starts ascend strictly (UTF-16
 * offsets), each is the first non-blank character of a line or, for a closing byline, a place inside one. Any text
 * is accepted; time and memory are near-linear in it.
 *
 * @param text the raw page's text, line endings as received
 * @throws DOMException `AbortError` when `shouldStop` says so
 */
export function propose(text: string, options: ProposeOptions = {}): Proposal {
  const part = stepper(options);
  const settled = options.settled ?? [];
  const hints = options.hints ?? null;
  const cuts = cutsOf(settled);
  const cues = readPage(text, part(0, 0.4), { cuts, known: knownOf(hints) });
  if (cues.units.length === 0) return NOTHING;
  const weights = weightsFor(options, settled);
  const fixed = settled.length === 0 ? null : fixedStretches(cues, settled);
  const model = withinReach(scorePage(cues, weights, { fixed }));
  const { reading, loose, gains } = readLooseHeads(model, part(0.4, 0.75));
  const { stretches } = reading;
  const certainty = new Certainty(reading.chances(part(0.75, 0.9)), options.calibration);
  const { drafts, outside } = draftsOf(model, stretches, loose);
  const signs = signsOf(model, drafts, outside);
  const named = new Set(signs.pages);
  const roles = outsideRoles(model, outside, {
    signs: new Set(signs.columns.map((column) => column.sign)),
    heads: named,
    firstArticle: drafts[0]?.stretches[0]?.from ?? model.units.length,
  });
  const pages = pagesOf(model, roles, named);
  const pageOf = pageOfEach(model, drafts, pages);
  const place = listing(drafts, pageOf);
  part(0.9, 1)(0.3);
  const columnOf = new Map(signs.columns.map((column, i) => [column.sign, i]));
  const columnOfDraft = new Map(
    signs.columns.flatMap((column, i) => column.members.map((member) => [member, i] as const)),
  );
  const parts = [
    ...drafts.flatMap((draft, i) => articleRuns(model, draft, i)),
    ...outsideRuns(model, roles, columnOf),
  ];
  const runs = joinRuns(text, parts, new Set(cuts));
  const articles: ProposedArticle[] = [];
  drafts.forEach((draft, i) => {
    articles[place[i] ?? 0] = {
      kind:
        draft.kind === 'news' && draft.stretches[0]?.group === null && columnOfDraft.has(i)
          ? 'brief'
          : draft.kind,
      column: columnOfDraft.get(i) ?? null,
      page: pageOf[i] ?? null,
      continuedFrom: draft.continuedFrom,
      continuedTo: draft.continuedTo,
      confidence: certainty.ofArticle(draft),
    };
  });
  part(0.9, 1)(0.6);
  const proposal: Proposal = {
    algorithm: ALGORITHM,
    blocks: blocksOf(model, runs, certainty, { place, gains, turns: turnsTo(model, stretches) }),
    articles,
    columns: signs.columns.map((column) => ({
      name: column.name,
      page: pageOf[column.members[0] ?? -1] ?? null,
    })),
    pages: pages.map(({ label, name, imprint }) => ({ label, name, imprint })),
    edition: editionOf(model, roles),
  };
  part(0.9, 1)(1);
  return proposal;
}

function turnsTo(model: PageModel, stretches: readonly Stretch[]): Whole['turns'] {
  const features = turnFeatures(turnsOf(model.weights), stretches);
  return new Map(stretches.map((stretch, i) => [stretch, features[i] ?? -1]));
}

function blocksOf(
  model: PageModel,
  runs: readonly Run[],
  certainty: Certainty,
  { place, ...whole }: Whole & { readonly place: readonly number[] },
): readonly ProposedBlock[] {
  const orders = ordersOf(runs);
  return runs.map((run, i) => ({
    start: run.start,
    role: run.role,
    article: run.article === null ? null : (place[run.article] ?? 0),
    column: run.column,
    order: orders[i] ?? 0,
    boundaryConfidence: certainty.ofBoundary(run),
    boundaryCues: boundaryCues(model, run, runs[i - 1]),
    roleConfidence: certainty.ofRole(run),
    roleCues: roleCues(model, run, whole),
  }));
}
