import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planCommand } from '#domain/command/plan';
import { overlaps } from '#domain/page/correction-list';
import type { CorrectionStatus, PageDocument } from '#domain/page/document';
import type { RawPageId, Span } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import { isBlankCode } from '#domain/text/characters';
import { isGraphemeBoundary } from '#domain/text/graphemes';
import { rawTexts } from '#testing/arbitraries/texts';
import { after, contextOf, planOf } from '#testing/carry-out';
import { check } from '#testing/check';
import { page } from '#testing/notation';
import { looksPastBlanks, marksAt, sameErrors, type Mending } from './same-error';

const docOf = (text: string): PageDocument => createPageDocument('raw-1' as RawPageId, text);
const exact = (wrong: string) => ({ wrong, pastBlanks: false });
const past = (wrong: string) => ({ wrong, pastBlanks: true });
const slices = (doc: PageDocument, { hits }: ReturnType<typeof sameErrors>): string[] =>
  hits.map(({ span }) => doc.text.slice(span.start, span.end));
const MENDING: Mending = { replacement: '瞿敬东', code: 'SUB', origin: 'extraction', note: '' };

/** A page on which a span is marked. */
function marked(doc: PageDocument, span: Span, status: CorrectionStatus = 'marked'): PageDocument {
  const values = { code: 'QRY', origin: 'extraction', replacement: null, note: '', status } as const;
  return planOf(doc, { kind: 'mark', span, ...values }, contextOf(`at${span.start}-`)).doc;
}

/** Everything of a text but its blanks. */
const bare = (text: string): string =>
  text
    .split('')
    .filter((unit) => !isBlankCode(unit.charCodeAt(0)))
    .join('');

describe('the same error', () => {
  test('M11 is found wherever it stands exactly, with the text around it', () => {
    const doc = docOf('璩敬东主持。\n市长璩敬东、璩敬东');
    const found = sameErrors(doc, exact('璩敬东'));
    expect(found.hits).toEqual([
      { span: { start: 0, end: 3 }, before: '', wrong: '璩敬东', after: '主持。\n市长璩敬东、璩敬东' },
      { span: { start: 9, end: 12 }, before: '璩敬东主持。\n市长', wrong: '璩敬东', after: '、璩敬东' },
      { span: { start: 13, end: 16 }, before: '璩敬东主持。\n市长璩敬东、', wrong: '璩敬东', after: '' },
    ]);
    expect([found.marked, found.isCapped]).toEqual([0, false]);
  });

  test('M11 is found past spaces and line breaks when asked for, and not otherwise', () => {
    const doc = docOf('璩 敬\u3000东出席，璩敬\r\n东讲话，璩敬东。');
    expect(slices(doc, sameErrors(doc, past('璩敬 东')))).toEqual(['璩 敬\u3000东', '璩敬\r\n东', '璩敬东']);
    expect(slices(doc, sameErrors(doc, exact('璩敬东')))).toEqual(['璩敬东']);
    expect(sameErrors(doc, past(' \n')).hits).toEqual([]);
    expect([looksPastBlanks('璩敬东'), looksPastBlanks('Jiao zuo')]).toEqual([true, false]);
  });

  test('M11 is not found where it would cut a character', () => {
    expect(sameErrors(docOf('cafe\u0301 cafe'), exact('cafe')).hits.map(({ span }) => span.start)).toEqual([
      6,
    ]);
    expect(sameErrors(docOf('👨‍👩‍👧'), exact('👩')).hits).toEqual([]);
  });

  test('M11 words that only come about between two articles are nobody’s', () => {
    const doc = page(`
      a1 body |市长璩敬
      a2 body |东风吹来，璩敬
              |东`);
    expect(slices(doc, sameErrors(doc, past('璩敬东')))).toEqual(['璩敬\n东']);
  });

  test('M12 what is marked already is counted apart, unless the mark was rejected', () => {
    const doc = docOf('璩敬东、璩敬东、璩敬东');
    const one = marked(doc, { start: 1, end: 2 });
    const two = marked(one, { start: 4, end: 7 }, 'rejected');
    const { hits, marked: count } = sameErrors(two, exact('璩敬东'));
    expect([hits.map(({ span }) => span.start), count]).toEqual([[4, 8], 1]);
  });

  test('M11 the search ends after so many places, and says so', () => {
    const doc = docOf('东'.repeat(12));
    expect(sameErrors(doc, exact('东'), 12)).toMatchObject({ isCapped: false });
    const capped = sameErrors(doc, exact('东'), 11);
    expect([capped.hits.length, capped.isCapped]).toEqual([11, true]);
  });

  test('M11 a long page is read once', () => {
    const doc = docOf('温县召开会议，璩敬\n东主持。'.repeat(40_000));
    const start = performance.now();
    const { hits, isCapped } = sameErrors(doc, past('璩敬东'));
    expect([hits.length, isCapped]).toEqual([5000, true]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  const cases = fc.tuple(rawTexts(40), fc.nat(200), fc.integer({ min: 1, max: 6 }), fc.boolean());

  test('M11 hits are in order, apart, on boundaries, and are the words; no place is missed', () => {
    check(
      fc.property(cases, ([text, from, length, pastBlanks]) => {
        fc.pre(text.length > 0);
        const at = from % text.length;
        const wrong = text.slice(at, at + length);
        const doc = docOf(text);
        const spans = sameErrors(doc, { wrong, pastBlanks }).hits.map(({ span }) => span);
        const same = (span: Span): boolean => {
          const slice = text.slice(span.start, span.end);
          return pastBlanks ? bare(slice) === bare(wrong) : slice === wrong;
        };
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(same(span)).toBe(true);
          expect([span.start, span.end].every((place) => isGraphemeBoundary(text, place))).toBe(true);
          end = span.end;
        }
        expect(spans).toEqual(naive(text, wrong, pastBlanks));
      }),
      300,
    );
  });

  /** The same, by trying every start and end. */
  function naive(text: string, wrong: string, pastBlanks: boolean): Span[] {
    const found: Span[] = [];
    const wanted = pastBlanks ? bare(wrong) : wrong;
    const isEnd = (at: number): boolean => !pastBlanks || !isBlankCode(text.charCodeAt(at));
    for (let start = 0; start < text.length && wanted !== ''; start++) {
      if (!isEnd(start) || !isGraphemeBoundary(text, start)) continue;
      for (let end = start + 1; end <= text.length; end++) {
        const slice = text.slice(start, end);
        if (!isEnd(end - 1) || (pastBlanks ? bare(slice) : slice) !== wanted) continue;
        if (!isGraphemeBoundary(text, end)) break;
        found.push({ start, end });
        start = end - 1;
        break;
      }
    }
    return found;
  }
});

describe('marks at chosen places', () => {
  test('M12 a place that is marked by now is left out, all others are made in one step', () => {
    const doc = docOf('璩敬东、璩敬东、璩敬东');
    const places = sameErrors(doc, exact('璩敬东')).hits.map(({ span }) => span);
    const now = marked(doc, { start: 4, end: 6 });
    const marks = marksAt(now, places.toReversed(), MENDING);
    expect(marks.map(({ span, status }) => [span.start, status])).toEqual([
      [0, 'accepted'],
      [8, 'accepted'],
    ]);
    expect(after(now, { kind: 'mark-all', marks }).corrections.size).toBe(3);
  });

  test('M12 a mark over two articles is made, but not accepted', () => {
    const doc = page(`
      a1 body |市长璩敬
      a2 body ¦东讲话`);
    const [mark] = marksAt(doc, [{ start: 2, end: 5 }], MENDING);
    expect(mark?.status).toBe('marked');
  });

  test('M12 whatever places are given, the marks can be made', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(8)), { maxLength: 8 });
    check(
      fc.property(rawTexts(), spans, (text, given) => {
        const doc = docOf(text);
        const places = given.map(([start, length]) => ({ start, end: start + length }));
        const marks = marksAt(doc, places, MENDING);
        if (marks.length === 0) return;
        expect(planCommand(doc, { kind: 'mark-all', marks }, contextOf()).ok).toBe(true);
        for (const [i, one] of marks.entries())
          for (const other of marks.slice(i + 1)) expect(overlaps(one.span, other.span)).toBe(false);
      }),
    );
  });
});
