import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#domain/page/ids';
import type { Suspect } from '#domain/proof/suspect';
import { NO_WORDS, SUSPECT_CODES, SUSPECT_RULES } from '#domain/proof/suspect';
import { isGraphemeBoundary } from '#domain/text/graphemes';
import { findSuspects } from './find-suspects';
import { CLEAN, bodyOf, saidOf, wordOf } from './proof.fixture';

const PIECES = [
  '会议',
  '强调',
  '，',
  '。',
  '、',
  '“',
  '”',
  '（',
  ')',
  ',',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '2023',
  '年',
  '1',
  '月',
  '32',
  '日',
  '星期三',
  '巳',
  '己',
  '經',
  '国',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\ue000',
  '\ufffd',
  '□',
  '⼤',
  '\uf90a',
  '\ud840',
  '\udc0b',
  '\u0301',
  'e\u0301',
  '👨\u200d👩',
  'the',
  ' the ',
  'rn',
  'govemment',
  '-',
  'w0rld',
  '该街道',
  '宁郭镇',
  '迭加',
  '锟斤拷',
  'Ｏ',
  '０',
  '○',
  '的',
  '的\n的',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    .map((units) => String.fromCharCode(...units)),
);
const anyPage = fc.tuple(anyText, fc.array(fc.nat(200), { maxLength: 4 })).map(([text, cuts]) => {
  const starts = [0, ...cuts.filter((cut) => cut > 0 && cut < text.length && isGraphemeBoundary(text, cut))];
  const roles = ['body', 'headline', 'byline', 'page-head', 'unassigned'] as const;
  const blocks = [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((start, i) => {
      const role = roles[(start + i) % roles.length] ?? 'body';
      const isOwned = role !== 'page-head' && role !== 'unassigned';
      return { start, role, ownerId: isOwned ? (`a${i % 2}` as ArticleId) : null };
    });
  return bodyOf(text, { blocks, edition: { date: '2023-01-10', weekday: '星期二' } });
});

const sharesPlace = (a: Suspect, b: Suspect): boolean =>
  b.span.start < a.span.end || (a.span.start === b.span.start && a.span.end === a.span.start);

describe('suspects', () => {
  it('lie inside any text whatever, sorted, apart, at grapheme boundaries, and change something', () => {
    fc.assert(
      fc.property(anyPage, (input) => {
        const found = findSuspects(input);
        found.forEach((one, i) => {
          const { start, end } = one.span;
          expect(start >= 0 && start <= end && end <= input.text.length).toBe(true);
          expect(isGraphemeBoundary(input.text, start) && isGraphemeBoundary(input.text, end)).toBe(true);
          expect(one.confidence > 0 && one.confidence <= 1).toBe(true);
          expect(one.code).toBe(SUSPECT_CODES[one.rule]);
          expect(one.reading).not.toBe(input.text.slice(start, end));
          const next = found[i + 1];
          if (next !== undefined) {
            expect(start <= next.span.start).toBe(true);
            expect(sharesPlace(one, next)).toBe(false);
          }
        });
        expect(findSuspects(input)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  it('are found in a text of no blocks and in none at all', () => {
    expect(findSuspects(bodyOf('', { blocks: [] }))).toEqual([]);
    expect(findSuspects(bodyOf('会\u200b议', { blocks: [] }))).toHaveLength(1);
  });

  it('of each rule can be switched off', () => {
    const text = `${CLEAN}会\u200b议巳经召开，，在2023第1次，\ufffd迭加。`;
    const found = findSuspects(bodyOf(text));
    expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(5);
    for (const { rule } of found)
      expect(findSuspects(bodyOf(text, { off: [rule] })).some((one) => one.rule === rule)).toBe(false);
    expect(findSuspects(bodyOf(text, { off: SUSPECT_RULES }))).toEqual([]);
  });

  it('are silenced by good words, over line ends too', () => {
    const words = { ...NO_WORDS, good: ['交织迭加'] };
    expect(saidOf('house-word', '风险交\n织迭加。', { words })).toEqual([]);
    expect(saidOf('house-word', '风险迭加。', { words })).toEqual(['迭加>叠加']);
  });

  it('leave names alone, but not damage in them', () => {
    const words = { ...NO_WORDS, names: ['末来村', '王国強'] };
    const text = `${CLEAN}来到末来村，国\u200b家们说，这样发展，王国強说。`;
    const more = findSuspects(bodyOf(text, { words })).map((one) => one.rule);
    expect(more).toEqual(['invisible-character']);
    expect(findSuspects(bodyOf(text)).map(({ rule }) => rule)).toContain('look-alike');
  });

  it('that are more confident win over those they overlap', () => {
    const text = `${CLEAN}会议强调，，要认真。`;
    expect(findSuspects(bodyOf(text)).map((one) => wordOf(text, one))).toEqual(['，，>，']);
  });

  it('tell how far the work has come', () => {
    const steps: (readonly [number, number])[] = [];
    findSuspects(bodyOf(CLEAN), (done, total) => steps.push([done, total]));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    expect(steps.map(([done]) => done)).toEqual(steps.map((_, i) => i + 1));
  });
});

describe('the work', () => {
  it.each([
    '己',
    '的\n',
    '“',
    '，',
    '（',
    '\u200b',
    '字 ',
    '2023年1月',
    'rn ',
    '10 ',
    '的的\n',
    '王芳、',
    '□',
    '\ud800',
    'a\u0301',
  ])('grows with the text and not faster: %j', (piece) => {
    const costOf = (length: number): number => {
      const input = bodyOf(piece.repeat(length / piece.length));
      const { user } = process.cpuUsage();
      findSuspects(input);
      return process.cpuUsage().user - user;
    };
    costOf(1000);
    const small = costOf(5000);
    expect(costOf(20_000)).toBeLessThan(small * 12 + 200_000);
  });
});

describe('the reference page', () => {
  const text = readFileSync(new URL('../../public/samples/jiaozuo-2023-01-10.txt', import.meta.url), 'utf8');

  it('has its printed slips, and hardly anything else, even before it is split', () => {
    const found = findSuspects(
      bodyOf(text, { blocks: [], edition: { date: '2023-01-10', weekday: '星期二' } }),
    );
    const said = found.map((one) => wordOf(text, one));
    expect(said).toContain('>年');
    expect(said).toContain('迭加>叠加');
    expect(said).toContain('维生素 c>维生素C');
    expect(found.length).toBeLessThan(13);
  });
});
