import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CorrectionList } from '#domain/page/correction-list';
import type { Correction, PageDocument } from '#domain/page/document';
import type { CorrectionId, RawPageId } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import type { Suspect } from '#domain/proof/suspect';
import { check } from '#testing/check';
import { indexOfSuspect, isDecided, openAfter, suspectKey } from './suspects';

const markAt = (start: number, end: number, values: Partial<Correction> = {}): Correction => ({
  id: `${start}-${end}-${values.status ?? ''}` as CorrectionId,
  span: { start, end },
  ...{ original: '', replacement: '某', code: 'SUB', origin: 'extraction', status: 'accepted' },
  ...{ note: '', by: '', at: '', foundBy: 'person' },
  ...values,
});
const suspectAt = (start: number, end: number): Suspect => ({
  span: { start, end },
  ...{ rule: 'look-alike', code: 'SUB', confidence: 1, reading: '某', origin: 'extraction' },
  reason: { rule: 'look-alike', seen: '', expected: '某' },
});
const page = createPageDocument('p' as RawPageId, '版'.repeat(40_000));
const withMarks = (corrections: CorrectionList): PageDocument => ({ ...page, corrections });
const openOf = (doc: PageDocument, all: readonly Suspect[]): readonly Suspect[] =>
  all.filter((suspect) => !isDecided(doc, suspect));

/** Places that do not overlap, in order: every other one is a suspect, some of them insertions. */
const suspects = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 20 }).map((steps) => {
  let at = 0;
  return steps.flatMap(([gap, length]) => {
    const start = at + gap;
    const isTaken = start === at && length === 0;
    at = start + length;
    return isTaken ? [] : [suspectAt(start, at)];
  });
});
const edits = fc.array(
  fc.tuple(
    fc.nat(60),
    fc.nat(3),
    fc.constantFrom<Correction['status']>('accepted', 'rejected', 'query'),
    fc.constantFrom<Correction['foundBy']>('person', 'look-alike'),
  ),
  { maxLength: 20 },
);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the open suspects of a page', () => {
  test('after any edits of marks are those that asking about all of them would leave', () => {
    check(
      fc.property(suspects, edits, fc.nat(3), (all, list, together) => {
        let doc = withMarks(CorrectionList.from([]));
        let open = openOf(doc, all);
        let before = doc.corrections;
        list.forEach(([start, length, status, foundBy], i) => {
          const span = { start, end: start + length };
          const there = doc.corrections.overlapping(span);
          const corrections =
            there === undefined
              ? doc.corrections.add(markAt(span.start, span.end, { status, foundBy }))
              : doc.corrections.remove(there);
          doc = withMarks(corrections);
          // Several edits at once, as after a step over many marks.
          if (i % (together + 1) !== 0) return;
          open = openAfter(all, open, doc, before);
          before = doc.corrections;
          expect(open).toEqual(openOf(doc, all));
        });
      }),
      300,
    );
  });

  test('one edit among thousands of marks asks about the suspects beside it only', () => {
    const all = Array.from({ length: 2_000 }, (_, i) => suspectAt(20 * i, 20 * i + 2));
    const before = CorrectionList.from(Array.from({ length: 5_000 }, (_, i) => markAt(8 * i + 4, 8 * i + 5)));
    const doc = withMarks(before.add(markAt(20_000, 20_002)));
    const open = openOf(withMarks(before), all);
    const asked = vi.spyOn(CorrectionList.prototype, 'touching');
    const left = openAfter(all, open, doc, before);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(2);
    expect(left).toHaveLength(open.length - 1);
    expect(openAfter(all, left, doc, doc.corrections)).toBe(left);
  });

  test('are found by their key without a look at the rest', () => {
    check(
      fc.property(suspects, (all) => {
        all.forEach((suspect, i) => {
          expect(indexOfSuspect(all, suspectKey(suspect))).toBe(i);
        });
        expect(indexOfSuspect(all, '3:9:weekday')).toBe(-1);
      }),
      100,
    );
  });
});
