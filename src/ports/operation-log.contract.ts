import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewOperation, Operation } from '#domain/history/operation';
import type { ActorId, ArticleId, DocumentId, GestureId, OperationId } from '#domain/page/ids';
import type { OperationLog } from './operation-log';

/** A log to try, and how to look at it once more as another tab would. */
export type OperationLogUnderTest = {
  readonly log: OperationLog;
  /** A second view of the same log; absent where there is none. */
  readonly openAgain?: () => Promise<OperationLog>;
  readonly close: () => Promise<void> | void;
};

const PAGE = 'page' as DocumentId;
const EDITION = 'edition' as DocumentId;

function operation(id: string, lamport: number, change: Partial<NewOperation> = {}): NewOperation {
  return {
    id: id as OperationId,
    documentId: PAGE,
    lamport,
    actor: 'actor' as ActorId,
    at: '2023-01-10T08:00:00.000Z',
    version: 1,
    gesture: 'gesture' as GestureId,
    cause: { kind: 'edit', step: 'set-article' },
    change: {
      kind: 'article/set',
      id: 'article' as ArticleId,
      field: 'continuedFrom',
      from: null,
      to: id,
    },
    ...change,
  };
}

const idsOf = (operations: readonly Operation[]): string[] => operations.map((each) => each.id);
const by = (actor: string): Partial<NewOperation> => ({ actor: actor as ActorId });
const inside = (documentId: DocumentId): Partial<NewOperation> => ({ documentId });

/** What every operation log must do. */
export function describeOperationLog(name: string, open: () => Promise<OperationLogUnderTest>): void {
  describe(name, () => {
    let under: OperationLogUnderTest;
    let log: OperationLog;
    beforeEach(async () => {
      under = await open();
      log = under.log;
    });
    afterEach(() => under.close());

    it('is empty for a document nobody has written to', async () => {
      expect(await log.read(PAGE)).toEqual([]);
    });

    it('gives back what was appended, in the order of lamport time and then actor', async () => {
      await log.append([operation('b2', 2, by('b')), operation('b3', 3, by('b'))]);
      await log.append([
        operation('a1', 1, by('a')),
        operation('a3', 3, by('a')),
        operation('a10', 10, by('a')),
      ]);
      await log.append([operation('B3', 3, by('B'))]);
      expect(idsOf(await log.read(PAGE))).toEqual(['a1', 'b2', 'B3', 'a3', 'b3', 'a10']);
    });

    it('leaves out what the reader knows', async () => {
      await log.append([operation('1', 1), operation('2', 2), operation('3', 3)]);
      const known = new Set(['1', '3', 'elsewhere'] as OperationId[]);
      expect(idsOf(await log.read(PAGE, known))).toEqual(['2']);
      await log.append([operation('4', 4)]);
      expect(idsOf(await log.read(PAGE, known))).toEqual(['2', '4']);
      expect(idsOf(await log.read(PAGE, new Set(['1', '2', '3', '4'] as OperationId[])))).toEqual([]);
      expect(idsOf(await log.read(PAGE, new Set()))).toEqual(['1', '2', '3', '4']);
    });

    it('gives the tail after a place, and how many operations stand up to it', async () => {
      const after = (lamport: number, actor = 'b') => ({ lamport, actor: actor as ActorId });
      expect(await log.readTail(PAGE, after(0))).toEqual({ before: 0, operations: [] });
      await log.append([operation('a1', 1, by('a')), operation('a3', 3, by('a'))]);
      await log.append([operation('b3', 3, by('b')), operation('b10', 10, by('b'))]);
      await log.append([operation('c3', 3, by('c')), operation('e9', 9, inside(EDITION))]);
      const all = await log.read(PAGE);
      for (const [place, before] of [
        [after(0), 0],
        [after(3), 3],
        [after(3, 'bb'), 3],
        [after(9), 4],
        [after(10), 5],
        [after(99), 5],
      ] as const) {
        expect(await log.readTail(PAGE, place)).toEqual({ before, operations: all.slice(before) });
      }
      await log.append([operation('d2', 2, by('d'))]);
      const { before, operations } = await log.readTail(PAGE, after(3));
      expect([before, idsOf(operations)]).toEqual([4, ['c3', 'b10']]);
    });

    it('stores a first gesture where there is none, and nothing where there is', async () => {
      expect(await log.appendFirst([operation('1', 1), operation('2', 2)])).toBe(true);
      expect(await log.appendFirst([operation('3', 1, by('b'))])).toBe(false);
      expect(await log.appendFirst([operation('4', 1, inside(EDITION))])).toBe(true);
      expect(idsOf(await log.read(PAGE))).toEqual(['1', '2']);
      await log.append([operation('5', 3)]);
      expect(idsOf(await log.read(PAGE))).toEqual(['1', '2', '5']);
    });

    it('stores one first gesture when several are made at once', async () => {
      const other = under.openAgain === undefined ? log : await under.openAgain();
      const stored = await Promise.all([
        log.appendFirst([operation('1', 1, by('a'))]),
        other.appendFirst([operation('2', 1, by('b'))]),
        log.appendFirst([operation('3', 1, by('c'))]),
      ]);
      expect(stored.filter(Boolean)).toHaveLength(1);
      expect(await log.read(PAGE)).toHaveLength(1);
    });

    it('keeps documents apart, and stores a gesture over several of them', async () => {
      await log.append([operation('1', 1), operation('2', 1, inside(EDITION))]);
      expect(idsOf(await log.read(PAGE))).toEqual(['1']);
      expect(idsOf(await log.read(EDITION))).toEqual(['2']);
    });

    it('takes a gesture twice and stores it once, also when only part of it is there', async () => {
      const gesture = [operation('1', 1), operation('2', 2)];
      await log.append(gesture);
      const once = await log.read(PAGE);
      await log.append(gesture);
      expect(await log.read(PAGE)).toEqual(once);
      await log.append([...gesture, operation('3', 3)]);
      expect(idsOf(await log.read(PAGE))).toEqual(['1', '2', '3']);
    });

    it('stores nothing of a gesture when one operation of it takes a place already taken', async () => {
      await log.append([operation('1', 1), operation('2', 2)]);
      const clash = [operation('x', 1, inside(EDITION)), operation('y', 2)];
      await expect(log.append(clash)).rejects.toThrow();
      expect(idsOf(await log.read(PAGE))).toEqual(['1', '2']);
      expect(await log.read(EDITION)).toEqual([]);
      await log.append([operation('3', 3)]);
      expect(idsOf(await log.read(PAGE))).toEqual(['1', '2', '3']);
    });

    it('refuses an operation earlier than one its actor has already written', async () => {
      await log.append([operation('5', 5)]);
      await expect(log.append([operation('4', 4)])).rejects.toThrow('not later');
      expect(idsOf(await log.read(PAGE))).toEqual(['5']);
    });

    it('chains the operations of one actor in one document, and no others', async () => {
      await log.append([operation('a1', 1, by('a')), operation('b2', 2, by('b'))]);
      await log.append([
        operation('a3', 3, by('a')),
        operation('a3e', 3, { ...by('a'), ...inside(EDITION) }),
      ]);
      const [a1, b2, a3] = await log.read(PAGE);
      const [a3e] = await log.read(EDITION);
      expect(a1?.prevHash).toBeNull();
      expect(b2?.prevHash).toBeNull();
      expect(a3e?.prevHash).toBeNull();
      expect(a3?.prevHash).toMatch(/^[0-9a-f]{64}$/);
    });

    it('chains gestures in the order they were made, though nobody waited for one before the next', async () => {
      const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
      await Promise.all(numbers.map((n) => log.append([operation(String(n), n)])));
      const operations = await log.read(PAGE);
      expect(idsOf(operations)).toEqual(numbers.map(String));
      expect(new Set(operations.map((each) => each.prevHash)).size).toBe(12);
    });

    it('goes on after a gesture that failed', async () => {
      await log.append([operation('2', 2)]);
      const [failed, stored] = await Promise.allSettled([
        log.append([operation('1', 1)]),
        log.append([operation('3', 3)]),
      ]);
      expect([failed.status, stored.status]).toEqual(['rejected', 'fulfilled']);
      expect(idsOf(await log.read(PAGE))).toEqual(['2', '3']);
    });

    it('keeps text exactly: lone surrogates, NUL, byte order marks, line separators', async () => {
      const to = 'a\0b\ud800c\ufeff\u202e\u2028\r\n𠮷';
      const change = {
        kind: 'article/set',
        id: 'article' as ArticleId,
        field: 'continuedTo',
        from: null,
        to,
      } as const;
      await log.append([operation('1', 1, { change })]);
      expect((await log.read(PAGE))[0]?.change).toEqual(change);
    });

    it('tells those who subscribed, once per document, until they leave', async () => {
      const told: string[] = [];
      const leave = log.subscribe((documentId) => told.push(documentId));
      await log.append([operation('1', 1), operation('2', 2), operation('3', 1, inside(EDITION))]);
      await Promise.resolve();
      expect(told.sort()).toEqual(['edition', 'page']);
      leave();
      await log.append([operation('4', 4)]);
      await Promise.resolve();
      expect(told).toHaveLength(2);
    });

    it('shows another tab what was appended, and tells it', async () => {
      if (under.openAgain === undefined) return;
      const other = await under.openAgain();
      const told = new Promise<string>((resolve) => void other.subscribe(resolve));
      expect(await other.read(PAGE)).toEqual([]);
      await log.append([operation('1', 1, by('a'))]);
      expect(await told).toBe('page');
      expect(idsOf(await other.read(PAGE, new Set()))).toEqual(['1']);
      await Promise.all([
        other.append([operation('2', 2, by('b'))]),
        log.append([operation('3', 3, by('a'))]),
      ]);
      expect(idsOf(await log.read(PAGE, new Set(['1'] as OperationId[])))).toEqual(['2', '3']);
    });

    it('loses nothing when two tabs write under one actor at once', async () => {
      if (under.openAgain === undefined) return;
      const other = await under.openAgain();
      const settled = await Promise.allSettled([
        log.append([operation('1', 1)]),
        other.append([operation('2', 2)]),
      ]);
      const stored = await log.read(PAGE);
      expect(stored.length).toBe(settled.filter((each) => each.status === 'fulfilled').length);
      expect(stored.filter((each) => each.prevHash === null)).toHaveLength(1);
    });
  });
}
