import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/command/command';
import { EMPTY_HISTORY, historyOf } from '#domain/history/history';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId, BlockId, ColumnId } from '#domain/page/ids';
import { partitionOf } from '#domain/page/page-document';
import { documents } from '#testing/arbitraries/proposals';
import { steps } from '#testing/arbitraries/sessions';
import { at, spanAt } from '#testing/carry-out';
import { check } from '#testing/check';
import { Desk, play } from '#testing/desk';
import { page } from '#testing/notation';
import { editedIn, NOTHING_EDITED } from './edited';
import { importedBare, originalOf, proposalInForce } from './in-force';
import { settledParts, settledRuns } from './kept-parts';

const start = page(`
  a1 headline |温县召开会议
  a1 body     |本报讯，杨磊主持。
  a2 body     |会议传达学习。
  a2 headline |市领导出席
  c1 column-sign |百字新闻
  a3@c1 body  |小麦长势良好。
  a4@c1 body  |玉米丰收。
  - ad        |收购旧报`);

/** The articles settled after commands, and how they were arrived at. */
function settledAfter(...commands: readonly (Command | 'undo' | 'redo')[]): string[] {
  const desk = new Desk(start);
  for (const command of commands) {
    if (command === 'undo') desk.undo();
    else if (command === 'redo') desk.redo();
    else expect(desk.command(command), JSON.stringify(command)).toBe(true);
  }
  return settledOn(desk);
}
const settledOn = (desk: Desk): string[] =>
  [...settledParts(desk.doc, editedIn(desk.history)).articles].sort();

const move: Command = { kind: 'move-boundary', id: 'b3' as BlockId, to: at(start, '传达') };
const standing = (id: string, to: 'proposed' | 'confirmed' | 'locked'): Command => ({
  kind: 'set-standing',
  ids: [id as BlockId],
  standing: to,
});

describe('what is settled', () => {
  test('S6 where nobody has worked, nothing is', () => {
    check(
      fc.property(documents(), (doc) => {
        const parts = settledParts(doc, editedIn(EMPTY_HISTORY));
        expect([parts.blocks.size, parts.articles.size, parts.columns.size, parts.pages.size]).toEqual([
          0, 0, 0, 0,
        ]);
        expect(settledRuns(doc, parts)).toEqual([]);
      }),
    );
  });

  test('S6 an article is settled whole by any part that is confirmed or locked, and free again without', () => {
    expect(settledAfter(standing('b4', 'confirmed'))).toEqual(['a2']);
    expect(settledAfter(standing('a1', 'locked'))).toEqual(['a1']);
    expect(settledAfter(standing('b4', 'confirmed'), standing('b4', 'proposed'))).toEqual([]);
  });

  test('S6 an article in a column keeps the column; a column somebody named keeps its sign', () => {
    const parts = (command: Command) => {
      const desk = new Desk(start);
      desk.command(command);
      return settledParts(desk.doc, editedIn(desk.history));
    };
    const inside = parts(standing('a3', 'confirmed'));
    expect([[...inside.articles], [...inside.columns], inside.blocks.has('b5' as BlockId)]).toEqual([
      ['a3'],
      ['c1'],
      false,
    ]);
    const named = parts({ kind: 'rename-column', id: 'c1' as ColumnId, name: '百字新闻' });
    expect([[...named.articles], [...named.columns], [...named.blocks]]).toEqual([[], ['c1'], ['b5']]);
  });

  test('S6 an article with metadata or a status that only a person gives is settled, whatever the history says', () => {
    const desk = new Desk(start);
    desk.command({
      kind: 'set-metadata',
      id: 'a1' as ArticleId,
      field: 'headline',
      setting: { value: '题' },
    });
    desk.command({ kind: 'set-article', ids: ['a4' as ArticleId], field: 'status', value: 'proofread' });
    expect([...settledParts(desk.doc, NOTHING_EDITED).articles].sort()).toEqual(['a1', 'a4']);
  });

  test('S7 a boundary that moved, came or went settles both sides of it', () => {
    expect(settledAfter(move)).toEqual(['a1', 'a2']);
    expect(settledAfter({ kind: 'split-block', at: at(start, '杨磊') })).toEqual(['a1']);
    expect(settledAfter({ kind: 'join-blocks', id: 'b2' as BlockId })).toEqual(['a1']);
    const merged = settledAfter({ kind: 'merge-articles', ids: ['a1', 'a2'] as ArticleId[] });
    expect(merged).toEqual(['a1']);
  });

  test('S7 a headline that goes to the article above settles both', () => {
    const headline: Command = {
      kind: 'make-role',
      span: spanAt(start, '会议传达学习。'),
      role: 'headline',
      of: 'before',
    };
    expect(settledAfter(headline)).toEqual(['a1', 'a2']);
  });

  test('S7 text that somebody gave to nobody is settled, too', () => {
    const desk = new Desk(start);
    desk.command({ kind: 'set-role', ids: ['b8' as BlockId], role: 'notice' });
    const parts = settledParts(desk.doc, editedIn(desk.history));
    expect([[...parts.blocks], [...parts.articles]]).toEqual([['b8'], []]);
    expect(settledRuns(desk.doc, parts)).toEqual([
      { span: { start: at(start, '收购'), end: start.text.length }, headline: 'outside' },
    ]);
  });

  test('S7 what is cut out of unassigned text is settled, what is left of that text is not', () => {
    const desk = new Desk(page(`- unassigned |${start.text.replaceAll('\n', '\n |')}`));
    desk.command({ kind: 'place-text', span: spanAt(start, '会议传达学习。'), to: { kind: 'new-article' } });
    const parts = settledParts(desk.doc, editedIn(desk.history));
    expect([...desk.doc.blocks].map(({ id, role }) => [role, parts.blocks.has(id)])).toEqual([
      ['unassigned', false],
      ['body', true],
      ['unassigned', false],
    ]);
  });

  test('S7 order, kind and metadata of an article settle it; marks settle nothing', () => {
    expect(
      settledAfter({
        kind: 'reorder-articles',
        ids: ['a2' as ArticleId],
        before: 'a1' as ArticleId,
        columnId: null,
      }),
    ).toEqual(['a2']);
    expect(
      settledAfter({ kind: 'set-article', ids: ['a1' as ArticleId], field: 'kind', value: 'commentary' }),
    ).toEqual(['a1']);
    const mark: Command = {
      kind: 'mark',
      span: spanAt(start, '杨磊'),
      code: 'SUB',
      origin: 'extraction',
      replacement: '杨雷',
      status: 'accepted',
      note: '',
    };
    expect(settledAfter(mark)).toEqual([]);
  });

  test('S7 what is undone does not count, what is redone does', () => {
    expect(settledAfter(move, 'undo')).toEqual([]);
    expect(settledAfter(move, 'undo', 'redo')).toEqual(['a1', 'a2']);
  });

  test('S7 bringing back the original forgets what came before, and taking that back remembers it', () => {
    const restore: Command = { kind: 'restore-proposal', proposalId: null, partition: partitionOf(start) };
    expect(settledAfter(move, restore)).toEqual([]);
    expect(settledAfter(move, restore, 'undo')).toEqual(['a1', 'a2']);
    expect(settledAfter(move, restore, standing('a4', 'confirmed'))).toEqual(['a4']);
  });

  test('S7 everything in a file without a history counts as worked on, until the original is brought back', () => {
    const parts = settledParts(start, editedIn(EMPTY_HISTORY, partitionOf(start)));
    expect([parts.blocks.size, parts.articles.size, parts.columns.size]).toEqual([8, 4, 1]);
  });

  test('S7 undoing everything leaves nothing edited, and what is edited is the same read step by step or at once', () => {
    check(
      fc.property(documents(), steps(1, 15), (doc, session) => {
        const [desk] = play(doc, session);
        if (desk === undefined) return;
        const scratch = editedIn(historyOf(desk.operations, new Set()));
        expect(editedIn(desk.history)).toEqual(scratch);
        while (desk.undo());
        if (desk.history.done.length === 0) expect(editedIn(desk.history)).toEqual(NOTHING_EDITED);
      }),
    );
  });

  test('S7 whoever works on an article settles it: no step changes a part that is free afterwards', () => {
    check(
      fc.property(documents(), steps(1, 8), (doc, session) => {
        const [desk] = play(
          doc,
          session.filter((step) => step.act !== 'command' || !step.wish.kind.endsWith('-proposal')),
        );
        if (desk === undefined) return;
        const parts = settledParts(desk.doc, editedIn(desk.history));
        for (const block of desk.doc.blocks) {
          if (parts.blocks.has(block.id) || block.role === 'unassigned') continue;
          expect([desk.doc.blocks.next(block)?.start, block]).toEqual([
            doc.blocks.next(block)?.start,
            doc.blocks.get(block.id),
          ]);
        }
        for (const article of desk.doc.articles.values())
          if (!parts.articles.has(article.id)) expect(article).toEqual(doc.articles.get(article.id));
      }),
      200,
    );
  });
});

describe('settled runs', () => {
  const runsAfter = (...commands: readonly Command[]) => {
    const desk = new Desk(start);
    for (const command of commands) desk.command(command);
    const parts = settledParts(desk.doc, editedIn(desk.history));
    return settledRuns(desk.doc, parts).map(({ span, headline }) => [
      headline,
      start.text.slice(span.start, span.end).replaceAll('\n', '/'),
    ]);
  };

  test('S11 say on which side of a text its headline stands', () => {
    expect(
      runsAfter(standing('a1', 'confirmed'), standing('a2', 'confirmed'), standing('a4', 'confirmed')),
    ).toEqual([
      ['first', '温县召开会议/本报讯，杨磊主持。/'],
      ['last', '会议传达学习。/市领导出席/'],
      ['none', '玉米丰收。/'],
    ]);
  });

  test('S11 a headline that stands apart from its text goes by where the text is', () => {
    const apart = page(`
      a1 headline |温县召开会议
      - ad        |收购旧报
      a1 body     |本报讯，杨磊主持。`);
    const parts = settledParts(apart, { ...NOTHING_EDITED, articles: new Set(['a1' as ArticleId]) });
    expect(settledRuns(apart, parts).map(({ headline }) => headline)).toEqual(['first', 'none']);
  });

  test('S11 ascend, meet block starts, never overlap, and hold exactly what is settled', () => {
    check(
      fc.property(documents(), steps(1, 10), (doc, session) => {
        const [desk] = play(doc, session);
        if (desk === undefined) return;
        const parts = settledParts(desk.doc, editedIn(desk.history));
        const runs = settledRuns(desk.doc, parts);
        const starts = new Set([...desk.doc.blocks].map((block) => block.start).concat(desk.doc.text.length));
        let last = 0;
        for (const { span } of runs) {
          expect([span.start >= last, starts.has(span.start), starts.has(span.end)]).toEqual([
            true,
            true,
            true,
          ]);
          last = span.end;
        }
        const inRuns = (offset: number): boolean =>
          runs.some(
            ({ span }) => span.start <= offset && (offset < span.end || span.end === desk.doc.text.length),
          );
        for (const block of desk.doc.blocks) expect(inRuns(block.start)).toBe(parts.blocks.has(block.id));
      }),
    );
  });
});

describe('the proposal in force', () => {
  const adopt = (doc: PageDocument, id: string) =>
    ({ kind: 'restore-proposal', proposalId: id as never, partition: partitionOf(doc) }) as const;
  const inForce = ({ history, operations }: Desk) =>
    proposalInForce(history, operations.toReversed(), new Set());

  test('S14 is the one adopted last and not taken back', () => {
    const desk = new Desk(start);
    expect(inForce(desk)).toBe(null);
    const other = page(`- ad |${start.text.replaceAll('\n', '\n |')}`);
    desk.command(adopt(other, 'p1'));
    desk.command(adopt(start, 'p2'));
    expect(inForce(desk)).toBe('p2');
    desk.undo();
    expect(inForce(desk)).toBe('p1');
    desk.redo();
    expect(inForce(desk)).toBe('p2');
    expect(originalOf(desk.operations.toReversed(), new Set())?.proposalId).toBe('p1');
    expect(importedBare(desk.operations.toReversed(), new Set())).toBe(null);
    expect(originalOf([], new Set())).toBe(null);
  });

  test('S14 is the first one, which no step has adopted, when no other is', () => {
    const desk = new Desk(page(`- ad |${start.text.replaceAll('\n', '\n |')}`));
    desk.command(adopt(start, 'p1'));
    const first = desk.operations.map((operation) => ({
      ...operation,
      cause: { kind: 'proposal', proposalId: 'p1' as never } as const,
    }));
    expect(proposalInForce(EMPTY_HISTORY, first, new Set())).toBe('p1');
    expect(proposalInForce(EMPTY_HISTORY, first, new Set(first.map(({ id }) => id)))).toBe(null);
  });
});
