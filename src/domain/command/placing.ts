import type { Assignment, Block } from '#domain/page/document';
import type { ArticleId, OwnerId, Span } from '#domain/page/ids';
import { articleAfter, articleBefore, articleOf } from '#domain/page/queries';
import { rankBetween } from '#domain/page/rank';
import { isFurnitureRole, isHeadRole, type Role } from '#domain/page/roles';
import { firstNonBlankFrom } from '#domain/page/start';
import { cutAt } from './boundaries';
import type { CommandOf, Destination } from './command';
import { refuseCommand, type Draft } from './draft';
import { joinAlike } from './join-alike';
import { refuseLocked, refuseLockedOwner } from './guard';
import { newArticleBeside, rankAfter } from './new-article';
import { placementIn, roleInArticle } from './reading-place';

/** Gives whole blocks to an article, a column or nobody. */
export function placeBlocks(draft: Draft, { ids, to }: CommandOf<'place-blocks'>): void {
  if (ids.length === 0) refuseCommand('nothing-selected');
  const blocks = ids.map((id) => draft.block(id)).sort((a, b) => a.start - b.start);
  place(draft, blocks, to);
}

/** Gives a run of raw text to an article, a column or nobody; it is cut out of its blocks first. */
export function placeText(draft: Draft, { span, to }: CommandOf<'place-text'>): void {
  place(draft, cutOut(draft, span), to);
}

/** Makes a run of raw text the headline (or byline, caption …) of an article. */
export function makeRole(draft: Draft, { span, role, of }: CommandOf<'make-role'>): void {
  const blocks = cutOut(draft, span);
  const first = blocks[0];
  if (first === undefined) refuseCommand('nothing-selected');
  const article = targetArticle(draft, first, blocks.at(-1) ?? first, of);
  refuseLockedOwner(draft.doc, article);
  const owners = blocks.map((block) => block.placement?.ownerId);
  assignAll(draft, blocks, (block) =>
    isAt(block, article, role) ? block : { role, placement: placementIn(draft, article, block, role) },
  );
  joinAlike(draft, blocks);
  draft.sweep(owners);
}

const isAt = (block: Block, owner: OwnerId, role: Role): boolean =>
  block.placement?.ownerId === owner && block.role === role;

/** Assigns each block; refuses when that leaves every one as it is, for then cutting them out was for nothing. */
function assignAll(draft: Draft, blocks: readonly Block[], assignment: (block: Block) => Assignment): void {
  const made = draft.changes.length;
  for (const block of blocks) {
    refuseLocked(draft.doc, block);
    draft.assign(block.id, assignment(block));
  }
  if (draft.changes.length === made) refuseCommand('nothing-changes');
}

function targetArticle(draft: Draft, first: Block, last: Block, of: CommandOf<'make-role'>['of']): ArticleId {
  switch (of) {
    case 'own':
      return articleOf(draft.doc, first)?.id ?? newArticleBeside(draft, first.start).id;
    case 'before':
      return articleBefore(draft.doc, first)?.id ?? refuseCommand('no-article-before');
    case 'after':
      return articleAfter(draft.doc, last)?.id ?? refuseCommand('no-article-after');
    default:
      return draft.article(of).id;
  }
}

/** Gives whole blocks another role, and with it the owner that role needs. */
export function setRole(draft: Draft, { ids, role }: CommandOf<'set-role'>): void {
  if (ids.length === 0) refuseCommand('nothing-selected');
  const blocks = ids.map((id) => draft.block(id));
  const changing = blocks.filter((block) => block.role !== role);
  const owners = changing.map((block) => block.placement?.ownerId);
  for (const block of changing) {
    refuseLocked(draft.doc, block);
    draft.assign(block.id, { role, placement: placementForRole(draft, block, role) });
  }
  draft.sweep(owners);
}

/** Furniture belongs to nobody; an article role needs an article, a new one where the block has none. */
function placementForRole(draft: Draft, block: Block, role: Role): Block['placement'] {
  if (role === 'unassigned' || isFurnitureRole(role)) return null;
  if (role === 'column-sign') return signPlacement(draft, block);
  const own = articleOf(draft.doc, block);
  if (own === undefined) return placementIn(draft, newArticleBeside(draft, block.start).id, block, role);
  // Only what moves to or from the head of the article changes its place there; else an editor's order stays.
  if (!isHeadRole(role) && !isHeadRole(block.role)) return block.placement;
  return placementIn(draft, own.id, block, role);
}

/** The column a new sign belongs to: that of its own article, or of the articles around it, or a new one. */
function signPlacement(draft: Draft, block: Block): Block['placement'] {
  const around = [
    articleOf(draft.doc, block),
    articleBefore(draft.doc, block),
    articleAfter(draft.doc, block),
  ];
  const signless = around.find(
    (a) => a?.columnId != null && draft.doc.blocks.ownedBy(a.columnId).length === 0,
  );
  const columnId = signless?.columnId ?? newColumn(draft, block);
  return { ownerId: columnId, rank: rankBetween(null, null) };
}

function newColumn(draft: Draft, block: Block): OwnerId {
  const beside = articleOf(draft.doc, block) ?? articleBefore(draft.doc, block);
  const end = draft.doc.blocks.next(block)?.start ?? draft.doc.text.length;
  const name = draft.doc.text.slice(block.start, end).replace(/\s/gu, '');
  const home = beside?.columnId == null ? beside : draft.doc.columns.get(beside.columnId);
  const column = {
    id: draft.newId<never>(),
    rank: rankAfter(draft, home?.rank ?? null, null),
    pageId: beside?.pageId ?? null,
    name,
  };
  draft.make({ kind: 'column/add', column });
  return column.id;
}

function place(draft: Draft, blocks: readonly Block[], to: Destination): void {
  const first = blocks[0];
  if (first === undefined) refuseCommand('nothing-selected');
  const owners = blocks.map((block) => block.placement?.ownerId);
  if (to.kind === 'new-article' && isWholeArticle(draft, blocks)) refuseCommand('nothing-changes');
  const owner = destinationOwner(draft, first, to);
  refuseLockedOwner(draft.doc, owner);
  assignAll(draft, blocks, (block) => assignmentAt(draft, block, to, owner));
  joinAlike(draft, blocks);
  draft.sweep(owners);
}

/** Whether blocks are all that one article has: made a new article, they would only lose what is known of it. */
function isWholeArticle({ doc }: Draft, blocks: readonly Block[]): boolean {
  const article = articleOf(doc, blocks[0]);
  if (article === undefined || blocks.some((block) => block.placement?.ownerId !== article.id)) return false;
  return doc.blocks.ownedBy(article.id).length === blocks.length;
}

function destinationOwner(draft: Draft, first: Block, to: Destination): OwnerId | null {
  if (to.kind === 'nobody') return null;
  if (to.kind === 'new-article') return newArticleBeside(draft, first.start).id;
  if (to.kind === 'article') return draft.article(to.id).id;
  return draft.doc.columns.get(to.id)?.id ?? refuseCommand('not-there');
}

function assignmentAt(draft: Draft, block: Block, to: Destination, owner: OwnerId | null): Assignment {
  if (owner === null) return { role: to.kind === 'nobody' ? to.role : 'unassigned', placement: null };
  const role = to.kind === 'column' ? 'column-sign' : roleInArticle(block.role);
  if (isAt(block, owner, role)) return block;
  return { role, placement: placementIn(draft, owner, block, role) };
}

/**
 * The blocks that make up exactly a run of raw text: cut at its first non-blank character and at the first one after
 * its end. Refuses a blank run.
 */
export function cutOut(draft: Draft, span: Span): Block[] {
  const { text } = draft.doc;
  const start = firstNonBlankFrom(text, span.start);
  if (start >= span.end) refuseCommand('blank-selection');
  const end = firstNonBlankFrom(text, span.end);
  const first = draft.doc.blocks.containing(start);
  const leading = first !== undefined && firstNonBlankFrom(text, first.start) === start;
  if (end < text.length) cutAt(draft, end);
  const from = leading ? first.start : cutAt(draft, start).start;
  const blocks: Block[] = [];
  for (const block of draft.doc.blocks.from(draft.doc.blocks.firstIndexFrom(from))) {
    if (block.start >= span.end) break;
    blocks.push(block);
  }
  return blocks;
}
