// What a proposal claims with some confidence, held against the true split.
import { segmentationForm } from '#cli/segmentation-form';
import { DOUBT_BELOW } from '#domain/proposal/doubts';
import type { Proposal, ProposedBlock } from '#domain/proposal/proposal';
import { createLineIndex } from '#domain/text/lines';
import { iouOf, isWellFound } from './articles';
import type { CheckedClaim } from './calibration';
import { countedLines, labelLines, placesOf } from './labels';
import type { QualityPage } from './pages';
import { rolesByLine } from './roles';

/** How much of what is wrong an editor who goes through the doubtful places comes by. */
export type DoubtCounts = {
  /** Article boundaries proposed, and those of a doubtful block. */
  readonly boundaries: number;
  readonly flagged: number;
  /** Proposed boundaries that are none, and those of a doubtful block. */
  readonly wrong: number;
  readonly wrongFlagged: number;
  /** Boundaries that were not proposed, and those with a doubtful block at most two lines away. */
  readonly missed: number;
  readonly missedFlagged: number;
  /** All blocks, and those that the desk shows as doubtful. */
  readonly blocks: number;
  readonly doubtfulBlocks: number;
};

export type PageClaims = {
  /** Where the article changes between two lines: it does so in the true split. */
  readonly boundaries: readonly CheckedClaim[];
  /** A headline block: all its lines are headline lines. Only on pages whose true split says roles. */
  readonly headlines: readonly CheckedClaim[];
  /** An article: some true article shares .9 of the lines of both. */
  readonly articles: readonly CheckedClaim[];
  readonly doubt: DoubtCounts;
};

const NEAR = 2;

/** As the desk shows it: unsure of where the block begins, or of what it is. */
const isDoubtful = ({ boundaryConfidence, roleConfidence }: ProposedBlock): boolean =>
  Math.min(boundaryConfidence, roleConfidence) < DOUBT_BELOW;

/** A counted line, with the block that holds its first character. */
type Place = { readonly line: number; readonly block: ProposedBlock };

function placesOfPage({ text, lines }: QualityPage, { blocks }: Proposal): readonly Place[] {
  const index = createLineIndex(text);
  let at = 0;
  return countedLines(lines).flatMap((line) => {
    const start = index.firstNonBlank(line) ?? index.lineStart(line);
    while ((blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at++;
    const block = blocks[at];
    return block === undefined ? [] : [{ line, block }];
  });
}

/** Counted lines at or next to which a doubtful block begins. */
function doubtfulPlaces(
  { text }: QualityPage,
  { blocks }: Proposal,
  places: readonly Place[],
): readonly number[] {
  const index = createLineIndex(text);
  const placeOf = new Map(places.map(({ line }, place) => [line, place]));
  return blocks.filter(isDoubtful).flatMap(({ start }) => placeOf.get(index.lineOf(start)) ?? []);
}

type Gap = { readonly place: number; readonly inGold: boolean; readonly block: ProposedBlock };
type Gaps = { readonly proposed: readonly Gap[]; readonly missed: readonly Gap[] };

/** The gaps between lines where the article changes, in the proposal or only in truth. */
function gapsOf(page: QualityPage, proposal: Proposal, places: readonly Place[]): Gaps {
  const counted = places.map(({ line }) => line);
  const gold = labelLines(page.gold, counted, 'furniture').labels;
  const own = labelLines(segmentationForm(page.text, proposal), counted, 'unassigned').labels;
  const gaps = places.slice(1).map(({ block }, i) => ({
    place: i + 1,
    inGold: gold[i] !== gold[i + 1],
    inProposal: own[i] !== own[i + 1],
    block,
  }));
  return {
    proposed: gaps.filter(({ inProposal }) => inProposal),
    missed: gaps.filter(({ inGold, inProposal }) => inGold && !inProposal),
  };
}

function doubtOf({ proposed, missed }: Gaps, doubtful: readonly number[], { blocks }: Proposal): DoubtCounts {
  const wrong = proposed.filter(({ inGold }) => !inGold);
  const countDoubtful = (gaps: readonly Gap[]): number =>
    gaps.filter(({ block }) => isDoubtful(block)).length;
  const isNear = ({ place }: Gap): boolean => doubtful.some((other) => Math.abs(other - place) <= NEAR);
  return {
    boundaries: proposed.length,
    flagged: countDoubtful(proposed),
    wrong: wrong.length,
    wrongFlagged: countDoubtful(wrong),
    missed: missed.length,
    missedFlagged: missed.filter(isNear).length,
    blocks: blocks.length,
    doubtfulBlocks: blocks.filter(isDoubtful).length,
  };
}

function headlineClaims({ gold }: QualityPage, places: readonly Place[]): readonly CheckedClaim[] {
  const roles = rolesByLine(gold);
  if (roles === null) return [];
  const lines = new Map<ProposedBlock, number[]>();
  for (const { line, block } of places)
    if (block.role === 'headline') lines.set(block, [...(lines.get(block) ?? []), line]);
  return [...lines].map(([block, own]) => ({
    confidence: block.roleConfidence,
    isRight: own.every((line) => roles.get(line) === 'headline'),
  }));
}

function articleClaims(
  { gold }: QualityPage,
  { articles }: Proposal,
  places: readonly Place[],
): readonly CheckedClaim[] {
  const counted = places.map(({ line }) => line);
  const truth = placesOf(labelLines(gold, counted, 'furniture').labels, gold.articles.length);
  const own = placesOf(
    places.map(({ block }) => block.article ?? 'unassigned'),
    articles.length,
  );
  return articles.flatMap(({ confidence }, i) => {
    const lines = own[i];
    if (lines === undefined || lines.size === 0) return [];
    return [{ confidence, isRight: truth.some((other) => isWellFound(iouOf(lines, other))) }];
  });
}

export function claimsOf(page: QualityPage, proposal: Proposal): PageClaims {
  const places = placesOfPage(page, proposal);
  const gaps = gapsOf(page, proposal, places);
  return {
    boundaries: gaps.proposed.map(({ block, inGold }) => ({
      confidence: block.boundaryConfidence,
      isRight: inGold,
    })),
    headlines: headlineClaims(page, places),
    articles: articleClaims(page, proposal, places),
    doubt: doubtOf(gaps, doubtfulPlaces(page, proposal, places), proposal),
  };
}

/** The claims of several pages together. */
export function joinClaims(claims: readonly PageClaims[]): PageClaims {
  const total = (name: keyof DoubtCounts): number => claims.reduce((sum, { doubt }) => sum + doubt[name], 0);
  return {
    boundaries: claims.flatMap((one) => one.boundaries),
    headlines: claims.flatMap((one) => one.headlines),
    articles: claims.flatMap((one) => one.articles),
    doubt: {
      boundaries: total('boundaries'),
      flagged: total('flagged'),
      wrong: total('wrong'),
      wrongFlagged: total('wrongFlagged'),
      missed: total('missed'),
      missedFlagged: total('missedFlagged'),
      blocks: total('blocks'),
      doubtfulBlocks: total('doubtfulBlocks'),
    },
  };
}
