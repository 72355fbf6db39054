import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents, proposalFor, throws } from '#testing/arbitraries/proposals';
import { partitionFromProposal } from '#domain/command/adopt';
import type { PageDocument } from '#domain/page/document';
import type { Span } from '#domain/page/ids';
import { partitionOf, withPartition } from '#domain/page/page-document';
import { check } from '#testing/check';
import { Dice } from '#testing/dice';
import { page } from '#testing/notation';
import { differencesBetween, type Difference } from './difference';

const before = page(`
  - page-head |温县新闻
  a1 headline |温县召开会议
  a1 body     |本报讯，杨磊主持。
  a2 headline |市领导出席
  a2 body     |会议传达学习。
  a3 body     |简讯一则`);

const quoted = (doc: PageDocument, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => doc.text.slice(start, end).trim().replaceAll('\n', '/')).join('|');

const inWords = (difference: Difference): string => {
  switch (difference.kind) {
    case 'appears':
    case 'vanishes':
    case 'roles':
      return `${difference.kind} ${difference.id} ${quoted(before, difference.spans)}`;
    case 'extent':
      return `extent ${difference.id} +${quoted(before, difference.gained)} -${quoted(before, difference.lost)}`;
    case 'headline':
      return `headline ${difference.id} ${quoted(before, difference.before)} → ${quoted(before, difference.after)}`;
    case 'outside':
      return `outside ${quoted(before, [difference.span])} ${difference.from} → ${difference.to}`;
    case 'record':
      return `record ${difference.id} ${difference.fields.join()}`;
    case 'column':
    case 'page':
      return `${difference.kind} ${difference.id}`;
    case 'order':
      return 'order';
  }
};
const wordsFor = (after: PageDocument): string[] => differencesBetween(before, after).entries.map(inWords);

const whose = (doc: PageDocument, offset: number): string => {
  const block = doc.blocks.containing(offset);
  return `${block?.role ?? ''} ${block?.placement?.ownerId ?? ''}`;
};
const onlyIn = (doc: PageDocument, other: PageDocument): string[] =>
  [...doc.articles.values()].flatMap(({ id }) => (other.articles.has(id) ? [] : [id])).sort();

describe('what differs between two splits', () => {
  test('S13 is nothing when they are the same', () => {
    check(
      fc.property(documents(), (doc) => {
        const { entries, boundaries, text } = differencesBetween(doc, withPartition(doc, partitionOf(doc)));
        expect([entries, text]).toEqual([[], []]);
        expect(boundaries).toEqual({ added: [], removed: [], moved: [] });
      }),
    );
  });

  test('S13 is said for articles that come, go, and have other text or another headline', () => {
    expect(
      wordsFor(
        page(`
          - page-head |温县新闻
          a1 body     |温县召开会议
          a1 body     |本报讯，杨磊主持。
          a1 headline |市领导出席
          a2 body     |会议传达学习。
          a9 body     |简讯一则`),
      ),
    ).toEqual([
      'appears a9 简讯一则',
      'vanishes a3 简讯一则',
      'extent a1 +市领导出席 -',
      'extent a2 + -市领导出席',
      'headline a1 温县召开会议 → 市领导出席',
      'headline a2 市领导出席 → ',
    ]);
  });

  test('S13 is said for roles, for text outside articles, for columns, records and order', () => {
    expect(
      wordsFor(
        page(`
          - imprint   |温县新闻
          a2 headline |温县召开会议
          a2 body     |本报讯，杨磊主持。
          a1@c1 headline |市领导出席
          a1 lead     |会议传达学习。
          a3 caption  |简讯一则`),
      ).filter((words) => !/^(?:extent|headline)/u.test(words)),
    ).toEqual([
      'roles a3 简讯一则',
      'outside 温县新闻 page-head → imprint',
      'column c1',
      'record a1 columnId',
      'order',
    ]);
  });

  test('S13 a boundary that goes next to one that comes has moved', () => {
    const { boundaries } = differencesBetween(
      before,
      page(`
        - page-head |温县新闻
        a1 headline |温县召开会议
        a1 body     |本报讯，杨磊主持。
                    |市领导出席
        a2 body     |会议传达学习。
                    |简讯一则`),
    );
    expect(boundaries).toEqual({
      added: [],
      removed: [before.text.indexOf('简讯')],
      moved: [{ from: before.text.indexOf('市领导'), to: before.text.indexOf('会议传达') }],
    });
  });

  test('S13 all text that changes hands is in some entry, and no text that does not', () => {
    check(
      fc.property(documents(), throws(30), (doc, numbers) => {
        const next = withPartition(doc, partitionFromProposal(proposalFor(doc.text, new Dice(numbers))));
        const { entries, text, boundaries } = differencesBetween(doc, next);
        for (let offset = 0; offset < doc.text.length; offset++) {
          const isCovered = text.some(({ span }) => span.start <= offset && offset < span.end);
          expect(isCovered).toBe(whose(doc, offset) !== whose(next, offset));
        }
        expect(text.length > 0 && entries.length === 0).toBe(false);
        expect(entries.every(({ at }) => at >= 0 && at <= doc.text.length)).toBe(true);
        expect(boundaries.moved.some(({ from, to }) => from === to)).toBe(false);
        const idsOf = (kind: string): unknown[] =>
          entries.flatMap((entry) => (entry.kind === kind && 'id' in entry ? [entry.id] : [])).sort();
        expect(idsOf('appears')).toEqual(onlyIn(next, doc));
        expect(idsOf('vanishes')).toEqual(onlyIn(doc, next));
      }),
      200,
    );
  });
});
