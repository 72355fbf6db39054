import type { Command } from '#domain/command/command';
import { partitionFromProposal, withProposal } from '#domain/command/adopt';
import type { PageDocument } from '#domain/page/document';
import { differencesBetween, type Differences } from '#domain/proposal/difference';
import { editedIn } from '#domain/proposal/edited';
import { importedBare, type AdoptedProposal } from '#domain/proposal/in-force';
import { lockedParts, settledParts, type KeptParts } from '#domain/proposal/kept-parts';
import type { StoredProposal } from '#domain/proposal/proposal';
import type { Progress } from '#ports/segmenter';
import type { SessionState } from './state';

/** What could take the place of the present split: a new proposal for what is not settled, or the original one. */
export type Incoming =
  | { readonly purpose: 'again'; readonly proposal: StoredProposal }
  | { readonly purpose: 'original'; readonly original: AdoptedProposal };
export type Purpose = Incoming['purpose'];

/** A split that is looked at before it is adopted. Nothing of it is in the log. */
export type Preview =
  | { readonly phase: 'working'; readonly purpose: Purpose; readonly progress: Progress | null }
  | { readonly phase: 'failed'; readonly purpose: Purpose }
  | { readonly phase: 'ready'; readonly purpose: Purpose; readonly incoming: Incoming };

/** What adopting would come to, for the page as it is now. */
export type Outcome = {
  /** The page it was worked out for; adopting asks for it again. */
  readonly doc: PageDocument;
  /** The page as it would be. */
  readonly next: PageDocument;
  readonly differences: Differences;
  /** How many articles stay as they are because somebody has confirmed, edited or locked them. */
  readonly kept: number;
  /** How many articles somebody has confirmed or edited that would not stay. */
  readonly lost: number;
};

type Known = Pick<SessionState, 'doc' | 'history' | 'operations' | 'skipped'>;

/** What people have settled on the page, by its history. */
export function settledOn(state: Known & { readonly doc: PageDocument }): KeptParts {
  const imported = importedBare(state.operations.newestFirst(), state.skipped);
  return settledParts(state.doc, editedIn(state.history, imported));
}

/** The command that adopts what is looked at. */
export function commandOf(incoming: Incoming, state: Known): Command {
  if (incoming.purpose === 'original') return { kind: 'restore-proposal', ...incoming.original };
  const imported = importedBare(state.operations.newestFirst(), state.skipped);
  return {
    kind: 'adopt-proposal',
    proposal: incoming.proposal,
    edited: editedIn(state.history, imported),
  };
}

function nextOf(incoming: Incoming, doc: PageDocument, settled: KeptParts): PageDocument | null {
  return incoming.purpose === 'original'
    ? withProposal(doc, incoming.original.partition, lockedParts(doc), 'incoming')
    : withProposal(doc, partitionFromProposal(incoming.proposal.proposal), settled, 'present');
}

const outcomes = new WeakMap<Incoming, { readonly settled: KeptParts; readonly outcome: Outcome | null }>();

/** What adopting would come to; null when there is nothing to adopt, or it does not fit. */
export function outcomeOf(state: Known & Pick<SessionState, 'preview'>): Outcome | null {
  const { doc, preview } = state;
  if (doc === null || preview?.phase !== 'ready') return null;
  const { incoming } = preview;
  const settled = settledOn({ ...state, doc });
  const cached = outcomes.get(incoming);
  if (cached?.settled === settled && cached.outcome?.doc === doc) return cached.outcome;
  const next = nextOf(incoming, doc, settled);
  const stays = incoming.purpose === 'original' ? lockedParts(doc).articles : settled.articles;
  const outcome =
    next === null
      ? null
      : {
          doc,
          next,
          differences: differencesBetween(doc, next),
          kept: stays.size,
          lost: settled.articles.size - stays.size,
        };
  outcomes.set(incoming, { settled, outcome });
  return outcome;
}

/** Whether two states of a page are split alike: marks have no say. */
export const isSameSplit = (a: PageDocument, b: PageDocument): boolean =>
  a.blocks === b.blocks && a.articles === b.articles && a.columns === b.columns && a.pages === b.pages;
