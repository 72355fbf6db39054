import { ok, type Result } from '#shared/result';
import type { PageChange } from '#domain/change/change';
import type { StepName } from '#domain/history/operation';
import type { PageDocument } from '#domain/page/document';
import { adoptProposal, restoreProposal } from './adopt';
import { joinBlocks, moveBoundary, splitArticle, splitBlock } from './boundaries';
import type { Command, CommandContext, CommandKind, CommandOf } from './command';
import { Draft, Refused } from './draft';
import { changeMark, mark, markAll, removeMark, reply, setMarkStatus } from './marks';
import {
  mergeArticles,
  putInColumn,
  reorderArticles,
  reorderBlock,
  reorderColumn,
  takeOutOfColumn,
} from './ordering';
import { makeRole, placeBlocks, placeText, setRole } from './placing';
import type { Refusal } from './refusal';
import {
  addPage,
  editPage,
  removePage,
  renameColumn,
  setArticle,
  setMetadata,
  setPage,
  setStanding,
} from './values';

/** What a command comes to: its changes in order, the document they lead to, and the name of the step. */
export type Plan = {
  readonly step: StepName;
  readonly changes: readonly PageChange[];
  readonly doc: PageDocument;
};

type Planner<K extends CommandKind> = {
  readonly step: StepName | ((command: CommandOf<K>) => StepName);
  readonly run: (draft: Draft, command: CommandOf<K>, context: CommandContext) => void;
};

const planners: { readonly [K in CommandKind]: Planner<K> } = {
  'move-boundary': { step: 'move-boundary', run: moveBoundary },
  'split-block': { step: 'split-block', run: splitBlock },
  'split-article': { step: 'split-article', run: splitArticle },
  'join-blocks': { step: 'join-blocks', run: joinBlocks },
  'place-blocks': { step: 'place-blocks', run: placeBlocks },
  'place-text': { step: 'place-blocks', run: placeText },
  'reorder-block': { step: 'reorder-blocks', run: reorderBlock },
  'reorder-articles': { step: 'reorder-articles', run: reorderArticles },
  'reorder-column': { step: 'reorder-articles', run: reorderColumn },
  'merge-articles': { step: 'merge-articles', run: mergeArticles },
  'put-in-column': { step: 'put-in-column', run: putInColumn },
  'take-out-of-column': { step: 'take-out-of-column', run: takeOutOfColumn },
  'rename-column': { step: 'edit-column', run: renameColumn },
  'set-role': { step: 'set-role', run: setRole },
  'make-role': { step: 'make-role', run: makeRole },
  'set-page': { step: 'set-page', run: setPage },
  'add-page': { step: 'edit-page', run: addPage },
  'edit-page': { step: 'edit-page', run: editPage },
  'remove-page': { step: 'edit-page', run: removePage },
  'set-metadata': { step: 'set-metadata', run: setMetadata },
  'set-article': { step: 'set-article', run: setArticle },
  mark: { step: 'mark', run: mark },
  'mark-all': { step: 'mark-all', run: markAll },
  reply: { step: 'reply', run: reply },
  'change-mark': { step: 'change-mark', run: changeMark },
  'accept-mark': {
    step: 'accept-mark',
    run: (draft, { ids }) => {
      setMarkStatus(draft, ids, 'accepted');
    },
  },
  'reject-mark': {
    step: 'reject-mark',
    run: (draft, { ids }) => {
      setMarkStatus(draft, ids, 'rejected');
    },
  },
  'remove-mark': { step: 'remove-mark', run: removeMark },
  'adopt-proposal': { step: 'adopt-proposal', run: adoptProposal },
  'restore-proposal': { step: 'restore-proposal', run: restoreProposal },
  'set-standing': {
    step: ({ standing }) =>
      standing === 'confirmed' ? 'confirm' : standing === 'locked' ? 'lock' : 'unlock',
    run: setStanding,
  },
};

/** The same command with every id named once, in order of first naming. */
const namedOnce = (command: Command): Command =>
  'ids' in command ? ({ ...command, ids: [...new Set<string>(command.ids)] } as never) : command;

/**
 * Turns what an editor means into changes, or into a refusal that leaves no trace. Pure: the same document, command
 * and context give the same plan.
 */
export function planCommand(
  doc: PageDocument,
  command: Command,
  context: CommandContext,
): Result<Plan, Refusal> {
  // One entry per kind: the table's type guarantees that planner and command belong together.
  const planner = planners[command.kind] as Planner<CommandKind>;
  const draft = new Draft(doc, context.newId);
  try {
    planner.run(draft, namedOnce(command), context);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.refusal };
    throw error;
  }
  if (draft.changes.length === 0) return { ok: false, error: { code: 'nothing-changes' } };
  const step = typeof planner.step === 'function' ? planner.step(command) : planner.step;
  return ok({ step, changes: draft.changes, doc: draft.doc });
}
