import { describe, expect, test } from 'vitest';
import { readingOf } from '#domain/edition/describe-article';
import type { ArticleId, Offset } from '#domain/page/ids';
import { createLineIndex } from '#domain/text/lines';
import type { RuleRecord } from '#domain/text/reading-types';
import { Desk } from '#testing/desk';
import { page } from '#testing/notation';
import { isTakenBack, oppositeOf, stetOf } from './take-back';

const newDesk = (): Desk => new Desk(page('a1 body |会议在第 40 次\n        |会上召开。'));

const read = (desk: Desk) => readingOf(desk.doc, createLineIndex(desk.doc.text), 'a1' as ArticleId);
const textOf = (desk: Desk): string =>
  read(desk)
    .map(({ text }) => text)
    .join('|');
function recordAt(desk: Desk, offset: Offset): RuleRecord {
  for (const piece of read(desk).flatMap(({ pieces }) => pieces))
    if (piece.kind === 'rule' && piece.span.start === offset) return piece;
  throw new Error(`No automatic change at ${offset}`);
}

describe('an automatic change', () => {
  test('R6 is taken back at its place alone, undone, and let in again when the stet is taken away', () => {
    const desk = newDesk();
    expect(textOf(desk)).toBe('会议在第40次会上召开。');
    const stet = stetOf(recordAt(desk, 4));
    if (stet === null) throw new Error('Nothing to take back');
    expect(stet).toMatchObject({ code: 'STET', foundBy: 'han-digit-space', replacement: ' ' });
    expect(desk.command({ kind: 'mark', ...stet })).toBe(true);
    expect(textOf(desk)).toBe('会议在第 40次会上召开。');
    const [mark] = [...desk.doc.corrections];
    if (mark === undefined) throw new Error('No mark was made');
    expect(isTakenBack(mark)).toBe(true);
    desk.undo();
    expect(textOf(desk)).toBe('会议在第40次会上召开。');
    desk.redo();
    expect(desk.command({ kind: 'remove-mark', ids: [mark.id] })).toBe(true);
    expect(textOf(desk)).toBe('会议在第40次会上召开。');
  });

  test('R6 a line end that is kept is no new paragraph', () => {
    const desk = newDesk();
    const stet = stetOf(recordAt(desk, 9));
    if (stet === null) throw new Error('Nothing to take back');
    expect(desk.command({ kind: 'mark', ...stet })).toBe(true);
    expect(textOf(desk)).toBe('会议在第40次\n会上召开。');
  });

  test('has an opposite at a line end: a paragraph where lines were joined, running on where one was begun', () => {
    const desk = newDesk();
    const apart = oppositeOf(recordAt(desk, 9), desk.doc.text);
    expect(apart).toMatchObject({ code: 'PAR', replacement: '\n' });
    if (apart === null) throw new Error('No opposite');
    expect(desk.command({ kind: 'mark', ...apart })).toBe(true);
    expect(textOf(desk)).toBe('会议在第40次\n|会上召开。');
    expect(oppositeOf(recordAt(desk, 4), desk.doc.text)).toBeNull();

    const begun = new Desk(page('a1 body |会议召开。\n        |●日前，'));
    const on = oppositeOf(recordAt(begun, 5), begun.doc.text);
    expect(on).toMatchObject({ code: 'JOI', replacement: '' });
    if (on === null) throw new Error('No opposite');
    begun.command({ kind: 'mark', ...on });
    expect(textOf(begun)).toBe('会议召开。●日前，');
    const line = 'the quick brown fox jumps over the lazy';
    const latin = new Desk(page(`a1 body |${line}\n |${line}\n |and ran.\n |Then ${line}\n |${line}`));
    const end = latin.doc.text.indexOf('ran.') + 4;
    expect(oppositeOf(recordAt(latin, end), latin.doc.text)).toMatchObject({ code: 'JOI', replacement: ' ' });
  });

  test('R6 one that covers nothing cannot be taken back', () => {
    const nothing: RuleRecord = {
      ...{ kind: 'rule', rule: 'join-lines', span: { start: 3, end: 3 } },
      ...{ before: '', after: ' ', opens: false },
    };
    expect(stetOf(nothing)).toBeNull();
  });
});
