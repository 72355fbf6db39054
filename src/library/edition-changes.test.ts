import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEditionChange, createEditionDocument } from '#domain/edition/apply';
import type { EditionChange } from '#domain/change/change';
import type { EditionDocument } from '#domain/edition/document';
import type { EditionId, RawPageId } from '#domain/page/ids';
import {
  addPagesChanges,
  createEditionChange,
  movePagesChanges,
  NO_FIELDS,
  pagesInOrder,
  renamePageChanges,
  setFieldsChanges,
  trashPageChanges,
} from './edition-changes';

const ID = 'edition' as EditionId;
const page = (name: string): RawPageId => name as RawPageId;

function apply(doc: EditionDocument, changes: readonly EditionChange[]): EditionDocument {
  let result = doc;
  for (const change of changes) {
    const next = applyEditionChange(result, change);
    if (!next.ok) throw new Error(next.error.what);
    result = next.value;
  }
  return result;
}

const created = apply(createEditionDocument(ID), [createEditionChange(ID, NO_FIELDS)]);
const withPages = (names: readonly string[]): EditionDocument =>
  apply(
    created,
    addPagesChanges(
      created,
      names.map((name) => ({ id: page(name), name: '' })),
    ),
  );
const order = (doc: EditionDocument): string =>
  pagesInOrder(doc)
    .map(({ id }) => id)
    .join('');

describe('changes of an edition', () => {
  it('sets only fields that differ', () => {
    const changes = setFieldsChanges(created, { title: '焦作日报', number: '', date: '2023-01-10' });
    expect(changes.map((each) => each.kind === 'edition/set' && each.field)).toEqual(['title', 'date']);
    expect(apply(created, changes).fields).toMatchObject({ title: '焦作日报', date: '2023-01-10' });
  });

  it('adds pages at the end, in the order given, and none twice', () => {
    const doc = withPages(['a', 'b']);
    const more = addPagesChanges(doc, [
      { id: page('b'), name: '' },
      { id: page('c'), name: '' },
    ]);
    expect(order(apply(doc, more))).toBe('abc');
  });

  it('moves pages together to either side of another', () => {
    const doc = withPages(['a', 'b', 'c', 'd', 'e']);
    const before = movePagesChanges(doc, [page('d'), page('e')], { id: page('b'), side: 'before' });
    expect(order(apply(doc, before))).toBe('adebc');
    const after = movePagesChanges(doc, [page('a')], { id: page('e'), side: 'after' });
    expect(order(apply(doc, after))).toBe('bcdea');
  });

  it('moves nothing beside itself, nor beside a page that is not there', () => {
    const doc = withPages(['a', 'b']);
    expect(movePagesChanges(doc, [page('a')], { id: page('a'), side: 'after' })).toEqual([]);
    expect(movePagesChanges(doc, [page('a')], { id: page('x'), side: 'after' })).toEqual([]);
  });

  it('brings a page back from the trash to where it stood', () => {
    const doc = withPages(['a', 'b', 'c']);
    const thrown = apply(doc, trashPageChanges(doc, page('b'), '2026-01-01T00:00:00.000Z'));
    const moved = apply(thrown, movePagesChanges(thrown, [page('c')], { id: page('a'), side: 'before' }));
    const back = apply(moved, trashPageChanges(moved, page('b'), null));
    expect(order(back)).toBe('cab');
    expect(back.pages.get(page('b'))?.trashedAt).toBeNull();
  });

  it('changes nothing when nothing would change', () => {
    const doc = withPages(['a']);
    expect(renamePageChanges(doc, page('a'), '')).toEqual([]);
    expect(trashPageChanges(doc, page('a'), null)).toEqual([]);
    expect(renamePageChanges(doc, page('x'), 'new')).toEqual([]);
  });

  it('keeps any sequence of moves a permutation that does what a list would do', () => {
    const names = Array.from('abcdefg');
    const move = fc.record({ from: fc.nat(6), to: fc.nat(6), side: fc.constantFrom('before', 'after') });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let doc = withPages(names);
        let list = names;
        for (const { from, to, side } of moves) {
          const [moving, target] = [list[from] ?? '', list[to] ?? ''];
          if (moving === target) continue;
          doc = apply(doc, movePagesChanges(doc, [page(moving)], { id: page(target), side }));
          const rest = list.filter((each) => each !== moving);
          list = rest.toSpliced(rest.indexOf(target) + (side === 'after' ? 1 : 0), 0, moving);
        }
        expect(order(doc)).toBe(list.join(''));
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
