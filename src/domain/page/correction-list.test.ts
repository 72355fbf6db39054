import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#testing/check';
import { CorrectionList, overlaps } from './correction-list';
import type { Correction } from './document';
import type { CorrectionId, Span } from './ids';

const correctionAt = ({ start, end }: Span, id = `${start}-${end}`): Correction => ({
  id: id as CorrectionId,
  span: { start, end },
  original: '',
  replacement: null,
  code: 'SUB',
  origin: 'extraction',
  status: 'marked',
  note: '',
  by: '',
  at: '',
  foundBy: 'person',
});
const spans = fc
  .tuple(fc.nat(40), fc.nat(4))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('the corrections of a page', () => {
  test('M1 those that would overlap are found, and only those', () => {
    check(
      fc.property(fc.array(spans, { maxLength: 25 }), spans, (list, probe) => {
        let corrections = CorrectionList.from([]);
        const kept: Correction[] = [];
        for (const span of list) {
          const clash = kept.some((other) => overlaps(other.span, span));
          expect(corrections.overlapping(span) !== undefined).toBe(clash);
          if (clash) continue;
          kept.push(correctionAt(span));
          corrections = corrections.add(correctionAt(span));
        }
        const inOrder = kept.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
        expect([...corrections]).toEqual(inOrder);
        const touching = inOrder.filter(({ span: { start, end } }) =>
          start === end ? start >= probe.start && start <= probe.end : start < probe.end && end > probe.start,
        );
        expect(corrections.touching(probe)).toEqual(touching);
        const first = inOrder.findIndex(({ span }) => span.end > probe.start || span.start >= probe.start);
        expect(corrections.firstIndexFrom(probe.start)).toBe(first < 0 ? inOrder.length : first);
        for (const correction of inOrder) corrections = corrections.remove(correction);
        expect(corrections.size).toBe(0);
      }),
      200,
    );
  });

  test('M1 two insertions do not share a place; one may stand right before or right after a marked span', () => {
    expect(overlaps({ start: 3, end: 3 }, { start: 3, end: 3 })).toBe(true);
    expect(overlaps({ start: 3, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 5, end: 5 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 4, end: 4 }, { start: 3, end: 5 })).toBe(true);
    expect(overlaps({ start: 3, end: 5 }, { start: 4, end: 4 })).toBe(true);
    expect(overlaps({ start: 3, end: 5 }, { start: 5, end: 6 })).toBe(false);
  });

  test('M1 an insertion comes before the marked character it is bound to', () => {
    const list = CorrectionList.from([
      correctionAt({ start: 3, end: 4 }),
      correctionAt({ start: 3, end: 3 }),
    ]);
    expect([list.at(0)?.id, list.at(1)?.id, list.at(2)]).toEqual(['3-3', '3-4', undefined]);
  });

  test('M1 replacing a correction keeps its place and its id', () => {
    const one = correctionAt({ start: 3, end: 4 });
    const list = CorrectionList.from([one]).replace(one, { ...one, note: '核' });
    expect([list.size, list.get(one.id)?.note]).toEqual([1, '核']);
  });
});
