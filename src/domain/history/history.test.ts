import { describe, expect, test } from 'vitest';
import { after, at } from '#testing/carry-out';
import { Desk } from '#testing/desk';
import { blocksOf, lines, page } from '#testing/notation';
import { expectSame } from '#testing/sound';
import type { BlockId } from '#domain/page/ids';
import { foldEdition, foldPage, isPageChange } from './fold';
import { advanceHistory, EMPTY_HISTORY, gesturesOf, historyOf, undoChanges } from './history';
import { compareOperations, type NewOperation } from './operation';
import { createEditionDocument } from '#domain/edition/apply';

const start = page(`
  a1 headline |温县召开会议
  a1 body     |本报讯 1月7日，杨磊主持。
  a2 body     |市领导出席。`);
const lock = (id: string) => ({ kind: 'set-standing', ids: [id as BlockId], standing: 'confirmed' }) as const;
const steps = (desk: Desk): string[] =>
  [...desk.history.done].map(({ cause }) => (cause.kind === 'edit' ? cause.step : cause.kind));

describe('history', () => {
  test('H1 the operations of one command undo together', () => {
    const desk = new Desk(start);
    desk.command({ kind: 'split-article', at: at(start, '杨磊') });
    expect(desk.operations.length).toBeGreaterThan(1);
    expect(new Set(desk.operations.map(({ gesture }) => gesture)).size).toBe(1);
    expect(desk.undo()).toBe(true);
    expectSame(desk.doc, start);
    expect([...desk.history.done]).toEqual([]);
  });

  test('H4 undo appends; nothing is taken out of the log', () => {
    const desk = new Desk(start);
    desk.command(lock('b2'));
    const [first] = desk.operations;
    desk.undo();
    desk.redo();
    expect(desk.operations.map(({ cause }) => cause.kind)).toEqual(['edit', 'undo', 'redo']);
    expect(desk.operations[0]).toBe(first);
    expect([...desk.history.done].map(({ id }) => id)).toEqual([first?.gesture]);
  });

  test('H5 a new step after undo forgets what could have been brought back', () => {
    const desk = new Desk(start);
    desk.command(lock('b2'));
    desk.command(lock('b3'));
    desk.undo();
    expect(desk.history.undone).toHaveLength(1);
    desk.command({ kind: 'join-blocks', id: 'b2' as BlockId });
    expect([steps(desk), [...desk.history.undone]]).toEqual([['confirm', 'join-blocks'], []]);
    expect(desk.redo()).toBe(false);
  });

  test('H6 proposals and imports are in the log, but cannot be undone', () => {
    const desk = new Desk(start);
    desk.command(lock('b2'));
    const [operation] = desk.operations as [NewOperation];
    for (const cause of [{ kind: 'proposal', proposalId: 'p' as never }, { kind: 'import' }] as const)
      expect(historyOf([{ ...operation, cause }], new Set())).toEqual(EMPTY_HISTORY);
  });

  test('H7 an undo or redo of what is not there changes nothing', () => {
    const desk = new Desk(start);
    desk.command(lock('b2'));
    const { history } = desk;
    for (const kind of ['undo', 'redo'] as const) {
      const stray = { id: 'x' as never, cause: { kind, of: 'nobody' as never }, at: '', operations: [] };
      expect(advanceHistory(history, stray)).toBe(history);
    }
  });

  test('H8 a skipped operation is in no step, and a step of skipped ones alone is none', () => {
    const desk = new Desk(start);
    desk.command({ kind: 'split-article', at: at(start, '杨磊') });
    const all = new Set(desk.operations.map(({ id }) => id));
    expect(historyOf(desk.operations, all)).toEqual(EMPTY_HISTORY);
    const [first, ...others] = desk.operations as [NewOperation, ...NewOperation[]];
    const partly = historyOf(desk.operations, new Set([first.id]));
    expect(partly.done.last?.operations).toEqual(others);
    expect(undoChanges(partly.done.last!)).toHaveLength(others.length);
    expect(gesturesOf([])).toEqual([]);
  });

  test('H9 undo takes back the last step on this computer, whichever tab made it', () => {
    const [one, other] = [new Desk(start, 'a'), new Desk(start, 'b')];
    one.command(lock('b2'));
    other.read(one.operations);
    other.command(lock('b3'));
    one.read(other.operations);
    expect(one.undo()).toBe(true);
    expect(blocksOf(one.doc)).toBe(blocksOf(after(start, lock('b2'))));
  });
});

describe('the order of the log', () => {
  test('O1 operations go by lamport, then actor; the clock has no say', () => {
    const order = [
      { lamport: 1, actor: 'b', at: '2024-01-01T00:00:00Z' },
      { lamport: 2, actor: 'a', at: '2022-01-01T00:00:00Z' },
      { lamport: 2, actor: 'b', at: '2021-01-01T00:00:00Z' },
      { lamport: 10, actor: 'a', at: '1970-01-01T00:00:00Z' },
    ] as unknown as NewOperation[];
    expect(order.toReversed().sort(compareOperations)).toEqual(order);
    expect(compareOperations(order[0]!, order[0]!)).toBe(0);
  });

  test('O3 of two that cannot both hold, the first in order holds; the other is skipped and named', () => {
    const [one, other] = [new Desk(start, 'a'), new Desk(start, 'b')];
    one.command({ kind: 'move-boundary', id: 'b3' as BlockId, to: at(start, '杨磊') });
    other.command({ kind: 'move-boundary', id: 'b3' as BlockId, to: at(start, '主持') });
    const both = [...other.operations, ...one.operations];
    const folded = foldPage(start, both);
    expect(blocksOf(folded.doc)).toBe(
      lines(`
        a1 headline |温县召开会议
        a1 body     |本报讯 1月7日，
        a2 body     ¦杨磊主持。
                    |市领导出席。`),
    );
    expect([...folded.skipped]).toEqual(other.operations.map(({ id }) => id));
    one.read(other.operations);
    expectSame(one.doc, folded.doc);
  });

  test('O4 an operation given twice counts once', () => {
    const desk = new Desk(start);
    desk.command({ kind: 'join-blocks', id: 'b2' as BlockId });
    const folded = foldPage(start, [...desk.operations, ...desk.operations]);
    expect(folded.skipped.size).toBe(0);
    expectSame(folded.doc, desk.doc);
  });

  test('O6 a page skips changes of an edition, an edition those of a page', () => {
    const desk = new Desk(start);
    desk.command(lock('b2'));
    const [operation] = desk.operations as [NewOperation];
    expect(isPageChange(operation.change)).toBe(true);
    const edition = createEditionDocument('e1' as never);
    expect(foldEdition(edition, [operation])).toEqual({ doc: edition, skipped: new Set([operation.id]) });
    const foreign = {
      ...operation,
      change: { kind: 'edition/create', id: 'e1' as never, from: null, to: null } as const,
    };
    expect(foldPage(start, [foreign]).skipped).toEqual(new Set([operation.id]));
  });
});
