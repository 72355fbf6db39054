import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '#domain/change/apply';
import type { PageChange } from '#domain/change/change';
import { equalValues } from '#domain/change/equal';
import { invertChange } from '#domain/change/invert';
import { plainPageDocument, withPartition } from '#domain/page/page-document';
import { check } from '#testing/check';
import { documents } from '#testing/arbitraries/proposals';
import { steps } from '#testing/arbitraries/sessions';
import { play } from '#testing/desk';
import { expectSame, faultsOf, leftovers } from '#testing/sound';
import { foldPage } from './fold';
import { advanceHistory, EMPTY_HISTORY, gesturesOf, historyOf } from './history';

// The laws of the log, for whole sessions of random commands.

describe('one editor', () => {
  test('B3 B4 P1 A3 M2 every command keeps blocks tiling, placements, links and marks sound', () => {
    check(
      fc.property(documents(), steps(1, 15), (start, session) => {
        play(start, session, 1, (desk) => {
          expect([...faultsOf(desk.doc), ...leftovers(desk.doc)], desk.done.join('\n')).toEqual([]);
        });
      }),
    );
  });

  test('C1 taking back a change gives the document from before it', () => {
    check(
      fc.property(documents(), steps(1, 15), (start, session) => {
        let doc = start;
        for (const { change } of play(start, session)[0]?.operations ?? []) {
          const next = applyChange(doc, change as PageChange);
          if (!next.ok) throw new Error(next.error.what);
          const back = applyChange(next.value, invertChange(change as PageChange));
          if (!back.ok) throw new Error(`${change.kind}: ${back.error.what}`);
          expectSame(back.value, doc);
          doc = next.value;
        }
      }),
    );
  });

  test('C3 a change survives being written as JSON and read again', () => {
    check(
      fc.property(documents(), steps(1, 15), (start, session) => {
        for (const { change } of play(start, session)[0]?.operations ?? [])
          expect(equalValues(JSON.parse(JSON.stringify(change)), change), change.kind).toBe(true);
      }),
      50,
    );
  });

  test('O2 folding the log gives the document on screen, and skips nothing', () => {
    check(
      fc.property(documents(), steps(1, 20), (start, session) => {
        const [desk] = play(start, session);
        const folded = foldPage(start, desk?.operations ?? []);
        expectSame(folded.doc, desk?.doc ?? start);
        expect(folded.skipped.size).toBe(0);
      }),
    );
  });

  test('H2 history stepped along the log is the history read from the whole of it', () => {
    check(
      fc.property(documents(), steps(1, 20), (start, session) => {
        const [desk] = play(start, session);
        const operations = desk?.operations ?? [];
        const scratch = historyOf(operations, new Set());
        expect(scratch).toEqual(desk?.history);
        expect(gesturesOf(operations).reduce(advanceHistory, EMPTY_HISTORY)).toEqual(scratch);
      }),
    );
  });

  test('H3 undo all is the start, redo all is back here', () => {
    check(
      fc.property(documents(), steps(1, 15), (start, session) => {
        const [desk] = play(start, session);
        if (desk === undefined) return;
        const here = desk.doc;
        const { done, undone } = desk.history;
        for (let left = done.length; left > 0; left--) expect(desk.undo(), desk.done.join('\n')).toBe(true);
        expectSame(desk.doc, start);
        expect(desk.undo()).toBe(false);
        for (let left = done.length; left > 0; left--) expect(desk.redo(), desk.done.join('\n')).toBe(true);
        expectSame(desk.doc, here);
        expect(desk.history.undone).toEqual(undone);
        expect([...desk.history.done].map(({ id }) => id)).toEqual([...done].map(({ id }) => id));
      }),
    );
  });

  test('B6 a document edited step by step is the one built from its plain values', () => {
    check(
      fc.property(documents(), steps(1, 20), (start, session) => {
        const doc = play(start, session)[0]?.doc ?? start;
        expectSame(withPartition(doc, plainPageDocument(doc)), doc);
      }),
      50,
    );
  });
});

describe('several editors', () => {
  const mixed = fc.tuple(documents(), steps(3, 25), fc.infiniteStream(fc.nat(9999)));

  test('O3 O4 any permutation of the same operations folds to the same document and skips the same', () => {
    check(
      fc.property(mixed, ([start, session, numbers]) => {
        const desks = play(start, session, 3);
        const all = [...new Map(desks.flatMap((d) => d.operations.map((o) => [o.id, o] as const))).values()];
        const folded = foldPage(start, all);
        expect(faultsOf(folded.doc)).toEqual([]);
        const keyed = all.map((operation) => ({ operation, key: Number(numbers.next().value) }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ operation }) => operation);
        const again = foldPage(start, [...shuffled, ...shuffled.slice(0, 3)]);
        expectSame(again.doc, folded.doc);
        expect([...again.skipped].sort()).toEqual([...folded.skipped].sort());
      }),
    );
  });

  test('O5 desks that have read the same operations show the same page and the same history', () => {
    check(
      fc.property(mixed, ([start, session]) => {
        const desks = play(start, session, 3);
        const all = desks.flatMap(({ operations }) => operations);
        for (const desk of desks) desk.read(all);
        const [first, ...others] = desks;
        for (const other of others) {
          expectSame(other.doc, first?.doc ?? start);
          expect(other.history).toEqual(first?.history);
        }
      }),
      50,
    );
  });

  test('C4 whatever is merged, the page stays sound', () => {
    check(
      fc.property(mixed, ([start, session]) => {
        play(start, session, 3, (desk) => {
          expect(faultsOf(desk.doc), desk.done.join('\n')).toEqual([]);
        });
      }),
    );
  });
});
