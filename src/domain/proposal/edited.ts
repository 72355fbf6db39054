import { assertNever } from '#shared/assert-never';
import type { Change } from '#domain/change/change';
import type { Gesture, History } from '#domain/history/history';
import type { Partition } from '#domain/page/document';
import type { ArticleId, BlockId, ColumnId, Offset, PageId } from '#domain/page/ids';

/**
 * What people have worked on and not taken back. Boundaries that moved, came or went are kept as places, since the
 * blocks on both sides of them have changed; whatever stands there now is edited. Marks are not here: they touch no
 * part of the split. Nor is the standing of things: that says itself how it stands.
 */
export type Edited = {
  readonly blocks: ReadonlySet<BlockId>;
  readonly articles: ReadonlySet<ArticleId>;
  readonly columns: ReadonlySet<ColumnId>;
  readonly pages: ReadonlySet<PageId>;
  readonly places: ReadonlySet<Offset>;
};

const NOBODY: Edited = {
  blocks: new Set(),
  articles: new Set(),
  columns: new Set(),
  pages: new Set(),
  places: new Set(),
};

/** What nobody has worked on. */
export const NOTHING_EDITED: Edited = NOBODY;

type Tally = {
  readonly blocks: Set<BlockId>;
  readonly articles: Set<ArticleId>;
  readonly columns: Set<ColumnId>;
  readonly pages: Set<PageId>;
  readonly places: Set<Offset>;
};

const emptyTally = (): Tally => ({
  blocks: new Set(),
  articles: new Set(),
  columns: new Set(),
  pages: new Set(),
  places: new Set(),
});

/** An owner is an article or a column; the other set never holds an id of its kind, so both may have it. */
function addOwner(tally: Tally, ownerId: string | undefined): void {
  if (ownerId !== undefined) tally.articles.add(ownerId as ArticleId);
}

function addBlockChange(tally: Tally, change: Extract<Change, { kind: `block/${string}` }>): void {
  switch (change.kind) {
    case 'block/add':
    case 'block/remove':
      tally.places.add(change.block.start);
      addOwner(tally, change.block.placement?.ownerId);
      return;
    case 'block/move-start':
      tally.places.add(change.from).add(change.to);
      return;
    case 'block/assign':
      tally.blocks.add(change.id);
      addOwner(tally, change.from.placement?.ownerId);
      addOwner(tally, change.to.placement?.ownerId);
      return;
    case 'block/set-standing':
      return;
    default:
      assertNever(change);
  }
}

type RecordChange = Extract<Change, { kind: `${'article' | 'column' | 'page'}/${string}` }>;

function addRecordChange(tally: Tally, change: RecordChange): void {
  switch (change.kind) {
    case 'article/add':
    case 'article/remove':
      tally.articles.add(change.article.id);
      return;
    case 'article/set':
      if (change.field !== 'standing') tally.articles.add(change.id);
      return;
    case 'article/set-metadata':
      tally.articles.add(change.id);
      return;
    case 'column/add':
    case 'column/remove':
      tally.columns.add(change.column.id);
      return;
    case 'column/set':
      tally.columns.add(change.id);
      return;
    case 'page/add':
    case 'page/remove':
      tally.pages.add(change.page.id);
      return;
    case 'page/set':
      tally.pages.add(change.id);
      return;
    default:
      assertNever(change);
  }
}

/** What a proposal has brought in new is nobody's work, even under an id that somebody's work has once had. */
function forgetNew(tally: Tally, from: Partition, to: Partition): void {
  const forget = <Id extends string>(
    edited: Set<Id>,
    before: readonly { readonly id: Id }[],
    after: readonly { readonly id: Id }[],
  ): void => {
    const there = new Set(before.map(({ id }) => id));
    for (const { id } of after) if (!there.has(id)) edited.delete(id);
  };
  forget(tally.blocks, from.blocks, to.blocks);
  forget(tally.articles, from.articles, to.articles);
  forget(tally.columns, from.columns, to.columns);
  forget(tally.pages, from.pages, to.pages);
}

function addChange(tally: Tally, change: Change): void {
  if (change.kind.startsWith('block/')) addBlockChange(tally, change as never);
  else if (/^(?:article|column|page)\//u.test(change.kind)) addRecordChange(tally, change as RecordChange);
  else if (change.kind === 'document/adopt') forgetNew(tally, change.from, change.to);
}

const isRestoring = ({ cause }: Gesture): boolean =>
  cause.kind === 'edit' && cause.step === 'restore-proposal';

const ofHistory = new WeakMap<
  History['done'],
  { readonly imported: Partition | null; readonly edited: Edited }
>();

/**
 * What people have worked on, read off the steps in force: what is undone does not count, and bringing back the
 * original proposal forgets what came before it.
 * @param imported what a file without a history brought in. Who did what in it is not known, so all of it counts.
 */
export function editedIn({ done }: History, imported: Partition | null = null): Edited {
  const cached = ofHistory.get(done);
  if (cached !== undefined && cached.imported === imported) return cached.edited;
  const { steps, isRestored } = sinceRestored(done);
  const tally = emptyTally();
  if (imported !== null && !isRestored) addAll(tally, imported);
  for (const step of steps) for (const { change } of step.operations) addChange(tally, change);
  ofHistory.set(done, { imported, edited: tally });
  return tally;
}

/** The steps since the original was last brought back, oldest first. */
function sinceRestored(done: History['done']): {
  readonly steps: readonly Gesture[];
  readonly isRestored: boolean;
} {
  const steps: Gesture[] = [];
  for (const step of done.newestFirst()) {
    if (isRestoring(step)) return { steps: steps.reverse(), isRestored: true };
    steps.push(step);
  }
  return { steps: steps.reverse(), isRestored: false };
}

function addAll(tally: Tally, { blocks, articles, columns, pages }: Partition): void {
  for (const { id } of blocks) tally.blocks.add(id);
  for (const { id } of articles) tally.articles.add(id);
  for (const { id } of columns) tally.columns.add(id);
  for (const { id } of pages) tally.pages.add(id);
}
