import fc from 'fast-check';
import { partitionFromProposal } from '#domain/command/adopt';
import type { Command, CommandKind, CommandOf, Destination, NewMark } from '#domain/command/command';
import { ARTICLE_STATUSES, ERROR_CODES, KINDS, NO_IMPRINT, type PageDocument } from '#domain/page/document';
import type { ArticleId, BlockId, ColumnId, CorrectionId, PageId, ProposalId, Span } from '#domain/page/ids';
import { METADATA_FIELDS } from '#domain/page/metadata';
import { ARTICLE_ROLES, FURNITURE_ROLES, ROLES, type FurnitureRole } from '#domain/page/roles';
import type { Edited } from '#domain/proposal/edited';
import type { Dice } from '#testing/dice';
import { proposalFor, throws } from './proposals';
import { possibleStarts } from './texts';

/** How often each kind of command is wished for; every kind must be here. */
const WEIGHTS: { readonly [K in CommandKind]: number } = {
  'move-boundary': 10,
  'split-block': 4,
  'split-article': 6,
  'join-blocks': 4,
  'place-blocks': 6,
  'place-text': 8,
  'reorder-block': 4,
  'reorder-articles': 4,
  'reorder-column': 2,
  'merge-articles': 4,
  'put-in-column': 4,
  'take-out-of-column': 3,
  'rename-column': 1,
  'set-role': 8,
  'make-role': 8,
  'set-page': 2,
  'add-page': 1,
  'edit-page': 1,
  'remove-page': 1,
  'set-metadata': 2,
  'set-article': 2,
  mark: 8,
  'mark-all': 2,
  reply: 2,
  'change-mark': 3,
  'accept-mark': 3,
  'reject-mark': 2,
  'remove-mark': 2,
  'adopt-proposal': 2,
  'restore-proposal': 1,
  'set-standing': 4,
};

/** A command not yet tied to a document: what is picked depends on what is there when it is carried out. */
export type Wish = { readonly kind: CommandKind; readonly numbers: readonly number[] };

export const COMMAND_KINDS = Object.keys(WEIGHTS) as readonly CommandKind[];

export const wishes: fc.Arbitrary<Wish> = fc.record({
  kind: fc.oneof(...COMMAND_KINDS.map((kind) => ({ arbitrary: fc.constant(kind), weight: WEIGHTS[kind] }))),
  numbers: throws(12),
});

const NOWHERE = 'nowhere';

const blockId = (doc: PageDocument, dice: Dice): BlockId =>
  dice.pick([...doc.blocks])?.id ?? (NOWHERE as BlockId);
const blockIds = (doc: PageDocument, dice: Dice): BlockId[] =>
  dice.some([...doc.blocks], 3).map(({ id }) => id);
const articleId = (doc: PageDocument, dice: Dice): ArticleId =>
  dice.pick([...doc.articles.values()])?.id ?? (NOWHERE as ArticleId);
const articleIds = (doc: PageDocument, dice: Dice): ArticleId[] =>
  dice.some([...doc.articles.values()], 3).map(({ id }) => id);
const columnId = (doc: PageDocument, dice: Dice): ColumnId =>
  dice.pick([...doc.columns.values()])?.id ?? (NOWHERE as ColumnId);
const pageId = (doc: PageDocument, dice: Dice): PageId =>
  dice.pick([...doc.pages.values()])?.id ?? (NOWHERE as PageId);
const markIds = (doc: PageDocument, dice: Dice): CorrectionId[] =>
  dice.some([...doc.corrections], 2).map(({ id }) => id);

/** Mostly a place where a block may start, sometimes any place, rarely one outside the text. */
function place(doc: PageDocument, dice: Dice): number {
  const lot = dice.below(10);
  if (lot === 9) return dice.below(doc.text.length + 4) - 2;
  if (lot >= 7) return dice.pick([...doc.blocks])?.start ?? 0;
  return dice.pick(possibleStarts(doc.text)) ?? 0;
}

function span(doc: PageDocument, dice: Dice, longest = doc.text.length): Span {
  const from = place(doc, dice);
  const to = dice.oneIn(3) ? place(doc, dice) : from + dice.below(longest + 1);
  return from <= to ? { start: from, end: to } : { start: to, end: from };
}

function destination(doc: PageDocument, dice: Dice): Destination {
  const lot = dice.below(8);
  if (lot < 3) return { kind: 'article', id: articleId(doc, dice) };
  if (lot < 5) return { kind: 'new-article' };
  if (lot < 6) return { kind: 'column', id: columnId(doc, dice) };
  const role = dice.pick<FurnitureRole | 'unassigned'>(FURNITURE_ROLES) ?? 'unassigned';
  return { kind: 'nobody', role: dice.oneIn(2) ? 'unassigned' : role };
}

const before = (doc: PageDocument, dice: Dice): ArticleId | ColumnId | null => {
  const lot = dice.below(4);
  if (lot === 0) return null;
  return lot === 1 ? columnId(doc, dice) : articleId(doc, dice);
};

const reading = (dice: Dice): string | null => dice.among<string | null>([null, '改', '', '中共中央', 'x']);

/** What somebody may have worked on: now and then things that are not there. */
export const editedSomewhere = (doc: PageDocument, dice: Dice): Edited => ({
  blocks: new Set(dice.oneIn(2) ? blockIds(doc, dice) : []),
  articles: new Set(dice.oneIn(2) ? articleIds(doc, dice) : []),
  columns: new Set(dice.oneIn(3) ? [columnId(doc, dice)] : []),
  pages: new Set(dice.oneIn(3) ? [pageId(doc, dice)] : []),
  places: new Set(dice.oneIn(2) ? [place(doc, dice)] : []),
});

const newMark = (doc: PageDocument, dice: Dice): NewMark => ({
  span: span(doc, dice, 3),
  code: dice.among(ERROR_CODES),
  origin: dice.among(['extraction', 'print']),
  replacement: reading(dice),
  status: dice.among(['marked', 'accepted', 'query', 'rejected']),
  note: '',
});

const MAKERS: { readonly [K in CommandKind]: (doc: PageDocument, dice: Dice) => CommandOf<K> } = {
  'move-boundary': (doc, dice) => ({ kind: 'move-boundary', id: blockId(doc, dice), to: place(doc, dice) }),
  'split-block': (doc, dice) => ({ kind: 'split-block', at: place(doc, dice) }),
  'split-article': (doc, dice) => ({ kind: 'split-article', at: place(doc, dice) }),
  'join-blocks': (doc, dice) => ({ kind: 'join-blocks', id: blockId(doc, dice) }),
  'place-blocks': (doc, dice) => ({
    kind: 'place-blocks',
    ids: blockIds(doc, dice),
    to: destination(doc, dice),
  }),
  'place-text': (doc, dice) => ({ kind: 'place-text', span: span(doc, dice), to: destination(doc, dice) }),
  'reorder-block': (doc, dice) => ({
    kind: 'reorder-block',
    id: blockId(doc, dice),
    before: dice.oneIn(3) ? null : blockId(doc, dice),
  }),
  'reorder-articles': (doc, dice) => ({
    kind: 'reorder-articles',
    ids: articleIds(doc, dice),
    before: before(doc, dice),
    columnId: dice.oneIn(3) ? columnId(doc, dice) : null,
  }),
  'reorder-column': (doc, dice) => ({
    kind: 'reorder-column',
    id: columnId(doc, dice),
    before: before(doc, dice),
  }),
  'merge-articles': (doc, dice) => ({ kind: 'merge-articles', ids: articleIds(doc, dice) }),
  'put-in-column': (doc, dice) => ({
    kind: 'put-in-column',
    ids: articleIds(doc, dice),
    column: dice.oneIn(2) ? 'new' : columnId(doc, dice),
  }),
  'take-out-of-column': (doc, dice) => ({ kind: 'take-out-of-column', ids: articleIds(doc, dice) }),
  'rename-column': (doc, dice) => ({
    kind: 'rename-column',
    id: columnId(doc, dice),
    name: dice.among(['百字新闻', '一周动态', '']),
  }),
  'set-role': (doc, dice) => ({
    kind: 'set-role',
    ids: blockIds(doc, dice),
    role: dice.pick(ROLES) ?? 'unassigned',
  }),
  'make-role': (doc, dice) => ({
    kind: 'make-role',
    span: span(doc, dice),
    role: dice.pick(ARTICLE_ROLES) ?? 'body',
    of: dice.among<'own' | 'before' | 'after' | ArticleId>(['own', 'before', 'after', articleId(doc, dice)]),
  }),
  'set-page': (doc, dice) => ({
    kind: 'set-page',
    ids: articleIds(doc, dice),
    pageId: dice.oneIn(3) ? null : pageId(doc, dice),
  }),
  'add-page': (_, dice) => ({ kind: 'add-page', label: dice.among(['A01', 'A08']), name: '温县新闻' }),
  'edit-page': (doc, dice) => {
    const id = pageId(doc, dice);
    if (dice.oneIn(3))
      return { kind: 'edit-page', id, field: 'imprint', value: { ...NO_IMPRINT, editor: ['刘振毅'] } };
    return { kind: 'edit-page', id, field: 'label', value: dice.among(['A02', 'A08']) };
  },
  'remove-page': (doc, dice) => ({ kind: 'remove-page', id: pageId(doc, dice) }),
  'set-metadata': (doc, dice) => {
    const field = dice.pick(METADATA_FIELDS) ?? 'headline';
    const value = field === 'people' ? [{ name: '白靖杰', role: 'reporter' as const }] : '题';
    const setting = dice.oneIn(3) ? null : { value: dice.oneIn(3) ? null : value };
    return { kind: 'set-metadata', id: articleId(doc, dice), field, setting };
  },
  'set-article': (doc, dice) => {
    const ids = articleIds(doc, dice);
    if (dice.oneIn(3)) return { kind: 'set-article', ids, field: 'kind', value: dice.among(KINDS) };
    if (dice.oneIn(2)) return { kind: 'set-article', ids, field: 'continuedTo', value: '二版' };
    return { kind: 'set-article', ids, field: 'status', value: dice.among(ARTICLE_STATUSES) };
  },
  mark: (doc, dice) => ({ kind: 'mark', ...newMark(doc, dice) }),
  'mark-all': (doc, dice) => ({
    kind: 'mark-all',
    marks: dice.oneIn(2) ? [newMark(doc, dice)] : [newMark(doc, dice), newMark(doc, dice)],
  }),
  reply: (doc, dice) => ({
    kind: 'reply',
    id: markIds(doc, dice)[0] ?? (NOWHERE as CorrectionId),
    text: dice.among(['照印', '已查，改', ' ']),
  }),
  'change-mark': (doc, dice) => ({
    kind: 'change-mark',
    id: markIds(doc, dice)[0] ?? (NOWHERE as CorrectionId),
    values: dice.oneIn(2)
      ? { replacement: reading(dice), note: '核' }
      : { status: dice.among(['marked', 'accepted', 'query']), code: dice.among(ERROR_CODES) },
  }),
  'accept-mark': (doc, dice) => ({ kind: 'accept-mark', ids: markIds(doc, dice) }),
  'reject-mark': (doc, dice) => ({ kind: 'reject-mark', ids: markIds(doc, dice) }),
  'remove-mark': (doc, dice) => ({ kind: 'remove-mark', ids: markIds(doc, dice) }),
  'adopt-proposal': (doc, dice) => ({
    kind: 'adopt-proposal',
    proposal: { id: `proposal-${dice.below(100)}` as ProposalId, proposal: proposalFor(doc.text, dice) },
    edited: editedSomewhere(doc, dice),
  }),
  'restore-proposal': (doc, dice) => ({
    kind: 'restore-proposal',
    proposalId: 'proposal-0' as ProposalId,
    partition: partitionFromProposal(proposalFor(doc.text, dice)),
  }),
  'set-standing': (doc, dice) => ({
    kind: 'set-standing',
    ids: dice.oneIn(2) ? articleIds(doc, dice) : blockIds(doc, dice),
    // Mostly unlocking: a page locked all over would refuse everything else.
    standing: dice.among(['proposed', 'confirmed', 'proposed', 'locked', 'proposed']),
  }),
};

/** The command a wish comes to in a document. */
export const commandFor = (doc: PageDocument, wish: Wish, dice: Dice): Command =>
  (MAKERS[wish.kind] as (doc: PageDocument, dice: Dice) => Command)(doc, dice);
