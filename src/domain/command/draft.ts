import { applyChange } from '#domain/change/apply';
import type { PageChange } from '#domain/change/change';
import type { Article, Assignment, Block, PageDocument } from '#domain/page/document';
import type { BlockId, Offset, OwnerId } from '#domain/page/ids';
import type { Refusal } from './refusal';

/** Thrown inside a command to refuse it as a whole; `planCommand` turns it into a refusal. Never leaves this folder. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Refuses the command being planned. */
export function refuseCommand(code: Refusal['code'], detail?: string): never {
  throw new Refused(detail === undefined ? { code } : { code, detail });
}

/** A document being changed by one command: keeps the changes made so far and the document they lead to. */
export class Draft {
  doc: PageDocument;
  /** As the command found it. */
  readonly original: PageDocument;
  readonly changes: PageChange[] = [];
  readonly #newId: () => string;

  constructor(doc: PageDocument, newId: () => string) {
    this.doc = doc;
    this.original = doc;
    this.#newId = newId;
  }

  newId<Id extends string>(): Id {
    return this.#newId() as Id;
  }

  /** Makes one change; refuses the command if it does not apply. */
  make(change: PageChange): void {
    const next = applyChange(this.doc, change);
    if (!next.ok) refuseCommand('stale', next.error.what);
    this.doc = next.value;
    this.changes.push(change);
  }

  block(id: BlockId): Block {
    return this.doc.blocks.get(id) ?? refuseCommand('not-there');
  }

  article(id: Article['id']): Article {
    return this.doc.articles.get(id) ?? refuseCommand('not-there');
  }

  /** Moves a block's start; nothing when it is there already. */
  moveStart(id: BlockId, to: Offset): void {
    const from = this.block(id).start;
    if (from !== to) this.make({ kind: 'block/move-start', id, from, to });
  }

  /** Gives a block another role or place; nothing when it has them already. */
  assign(id: BlockId, to: Assignment): void {
    const { role, placement } = this.block(id);
    const same =
      role === to.role &&
      placement?.ownerId === to.placement?.ownerId &&
      placement?.rank === to.placement?.rank;
    if (!same) this.make({ kind: 'block/assign', id, from: { role, placement }, to });
  }

  /** Starts a new block; what is from there to the next start now belongs to it. */
  addBlock(start: Offset, assignment: Assignment): Block {
    const block: Block = {
      id: this.newId(),
      start,
      role: assignment.role,
      placement: assignment.placement,
      standing: 'proposed',
    };
    this.make({ kind: 'block/add', block });
    return block;
  }

  /** Removes articles that have lost all their blocks, and columns that have lost their sign and all articles. */
  sweep(owners: Iterable<OwnerId | null | undefined>): void {
    for (const ownerId of new Set(owners)) {
      if (ownerId === null || ownerId === undefined || this.doc.blocks.ownedBy(ownerId).length > 0) continue;
      const article = this.doc.articles.get(ownerId as never);
      if (article !== undefined) {
        this.make({ kind: 'article/remove', article });
        if (article.columnId !== null) this.sweep([article.columnId]);
        continue;
      }
      const column = this.doc.columns.get(ownerId as never);
      const inUse = [...this.doc.articles.values()].some((a) => a.columnId === ownerId);
      if (column !== undefined && !inUse) this.make({ kind: 'column/remove', column });
    }
  }
}
