import { expect } from 'vitest';
import { equalValues } from '#domain/change/equal';
import { BlockList } from '#domain/page/block-list';
import { overlaps } from '#domain/page/correction-list';
import type { Block, PageDocument } from '#domain/page/document';
import { plainPageDocument } from '#domain/page/page-document';
import { spanOf } from '#domain/page/queries';
import { isArticleRole } from '#domain/page/roles';
import { firstNonBlankFrom } from '#domain/page/start';
import { isGraphemeBoundary } from '#domain/text/graphemes';

/** Fails unless two documents say the same; prints what differs. */
export function expectSame(actual: PageDocument, expected: PageDocument): void {
  const [left, right] = [plainPageDocument(actual), plainPageDocument(expected)];
  if (!equalValues(left, right)) expect(left).toEqual(right);
}

const faultsOfTiling = (doc: PageDocument, blocks: readonly Block[]): string[] => {
  const spans = blocks.map((block) => spanOf(doc, block));
  const faults: string[] = [];
  if (spans[0]?.start !== 0) faults.push('the first block does not start at 0');
  spans.forEach((span, i) => {
    if (span.end !== (spans[i + 1]?.start ?? doc.text.length)) faults.push(`block ${i} leaves a gap`);
    if (i > 0 && firstNonBlankFrom(doc.text, span.start) !== span.start)
      faults.push(`block ${i} starts blank`);
    if (i > 0 && span.end <= span.start) faults.push(`block ${i} is empty`);
    if (!isGraphemeBoundary(doc.text, span.start)) faults.push(`block ${i} cuts a character`);
  });
  if (spans.length > 1 && firstNonBlankFrom(doc.text, 0) >= (spans[1]?.start ?? 0))
    faults.push('the first block is blank');
  if (spans.map(({ start, end }) => doc.text.slice(start, end)).join('') !== doc.text)
    faults.push('the slices are not the text');
  return faults;
};

const faultsOfPlacement = (doc: PageDocument, { id, role, placement }: Block): string[] => {
  if (isArticleRole(role))
    return placement !== null && doc.articles.has(placement.ownerId as never) ? [] : [`${id} has no article`];
  if (role === 'column-sign')
    return placement !== null && doc.columns.has(placement.ownerId as never) ? [] : [`${id} has no column`];
  return placement === null ? [] : [`${id} is ${role} and yet belongs to somebody`];
};

function faultsOfLinks(doc: PageDocument): string[] {
  const faults: string[] = [];
  for (const article of doc.articles.values()) {
    if (doc.columns.has(article.id as never)) faults.push(`${article.id} is a column, too`);
    if (article.columnId !== null && !doc.columns.has(article.columnId))
      faults.push(`${article.id}: no column`);
    if (article.pageId !== null && !doc.pages.has(article.pageId)) faults.push(`${article.id}: no page`);
  }
  for (const column of doc.columns.values())
    if (column.pageId !== null && !doc.pages.has(column.pageId)) faults.push(`${column.id}: no page`);
  return faults;
}

function faultsOfCorrections(doc: PageDocument): string[] {
  const all = [...doc.corrections];
  return all.flatMap((correction, i) => {
    const { start, end } = correction.span;
    const faults: string[] = [];
    if (doc.text.slice(start, end) !== correction.original)
      faults.push(`${correction.id} is not what it says`);
    if (!isGraphemeBoundary(doc.text, start) || !isGraphemeBoundary(doc.text, end))
      faults.push(`${correction.id} cuts a character`);
    for (const other of all.slice(i + 1))
      if (overlaps(correction.span, other.span)) faults.push(`${correction.id} overlaps ${other.id}`);
    if (doc.corrections.get(correction.id) !== correction)
      faults.push(`${correction.id} is not under its id`);
    return faults;
  });
}

/** The three views a block list keeps, against a list built anew. */
function faultsOfIndexes(doc: PageDocument, blocks: readonly Block[]): string[] {
  const anew = BlockList.from(blocks);
  const faults = blocks.flatMap((block, i) => {
    if (doc.blocks.get(block.id) !== block) return [`${block.id} is not under its id`];
    return doc.blocks.at(i) === block && doc.blocks.indexOf(block) === i ? [] : [`${block.id} is misplaced`];
  });
  for (const owner of [...doc.articles.values(), ...doc.columns.values()])
    if (!equalValues(doc.blocks.ownedBy(owner.id), anew.ownedBy(owner.id)))
      faults.push(`${owner.id} has other blocks than those that name it`);
  if (doc.blocks.size !== blocks.length) faults.push('the block list miscounts');
  return faults;
}

/** What is wrong with a document; nothing, whatever anybody did to it. */
export function faultsOf(doc: PageDocument): string[] {
  const blocks = [...doc.blocks];
  return [
    ...faultsOfTiling(doc, blocks),
    ...blocks.flatMap((block) => faultsOfPlacement(doc, block)),
    ...faultsOfLinks(doc),
    ...faultsOfCorrections(doc),
    ...faultsOfIndexes(doc, blocks),
  ];
}

/** What one editor's commands must not leave behind: articles without blocks, columns without sign and articles. */
export function leftovers(doc: PageDocument): string[] {
  const inUse = new Set([...doc.articles.values()].map((article) => article.columnId));
  const empty = (owner: { readonly id: never }): boolean => doc.blocks.ownedBy(owner.id).length === 0;
  return [
    ...[...doc.articles.values()].filter((a) => empty(a as never)).map(({ id }) => `${id} has no block`),
    ...[...doc.columns.values()]
      .filter((c) => empty(c as never) && !inUse.has(c.id))
      .map(({ id }) => `${id} has neither sign nor article`),
  ];
}
