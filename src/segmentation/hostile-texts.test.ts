import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from './page-cues';
import { scorePage } from './page-model';
import { propose } from './propose';
import { faultsOf } from './sound-proposal.fixture';
import { visitStretches } from './stretches';
import { LEARNED_WEIGHTS } from './weights';

function expectSound(text: string, name?: string): void {
  expect(faultsOf(text, propose(text)), name ?? JSON.stringify(text.slice(0, 40))).toEqual([]);
}

/** One line per run of letters, marks, numbers or signs that stand together in Unicode, over all planes. */
function everyScript(): string {
  const lines: string[] = [];
  let line = '';
  for (let code = 0x21; code <= 0x10ffff; code += code < 0x2e80 ? 1 : code < 0x20000 ? 7 : 61) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCodePoint(code);
    if (/[\p{L}\p{M}\p{N}\p{S}\p{P}]/u.test(char)) line += char;
    if (line !== '' && (code % 0x80 >= 0x79 || line.length > 60)) {
      lines.push(line);
      line = '';
    }
  }
  return [...lines, line].join('\n');
}

const JAMO = Array.from({ length: 256 }, (_, i) => String.fromCodePoint(0x1100 + i)).join('');
const FAMILY = '👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇨🇳🇫🇷1️⃣';
const ENDINGS = ['\n', '\r\n', '\r', '\n\r', '\u2028', '\u0085', '\v', '\f'];
const CONTROLS = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('');
const BIDI = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u2060\ufeff';
const lines = (count: number, line: (i: number) => string, ending = '\n'): string =>
  Array.from({ length: count }, (_, i) => line(i)).join(ending);
const han = (i: number): string => String.fromCharCode(0x4e00 + ((i * 7) % 20_000));

/** Lines of 20,000 that look all alike to the reader of lines. */
const headline = (i: number): string => `县委召开${han(i)}${han(i + 5)}工作会议`;
const dateline = (i: number): string => `本报讯 昨天${han(i)}镇开会。`;
const bullet = (i: number): string => `●昨天${han(i)}镇开会。`;
const byline = (i: number): string => `（王${han(i)}）`;

describe('any text', () => {
  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['blanks of every kind', ' \t\u3000\u00a0\u2003\ufeff\r\n'.repeat(50)],
    ['one line', '县委召开会议'],
    ['one line and its end', '县委召开会议\r\n'],
    ['one character', '字'],
    ['one combining mark', '\u0301'],
    ['a high surrogate', '\ud83d'],
    ['a low surrogate', '\ude00'],
    ['surrogates the wrong way round', '\ude00\ud83d\n\ude00\ud83d'],
    ['high surrogates at the start of lines', '\ud83d字\n\n\ud83d\n\n\ud83d报道'.repeat(20)],
    ['low surrogates at the start of lines', '字\ud83d\n\ude00字\n\n\ude00。\n'.repeat(20)],
    ['joiners and marks at the start of lines', '县\n\u0301委\n\n\u200d召\n\n\ufe0f开\n'.repeat(20)],
    [
      'marks after the blanks that open lines',
      lines(30, (i) => `　\u0301${headline(i)}。\n\n \u200d${byline(i)}`),
    ],
    ['NULs', '\u0000\n\u0000\u0000字\n\n\u0000'.repeat(20)],
    ['control characters', lines(40, (i) => CONTROLS.slice(i % 32) + han(i))],
    ['marks of direction', lines(60, (i) => BIDI.slice(i % 15) + headline(i) + BIDI.charAt(i % 15))],
    ['emoji', lines(60, (i) => FAMILY.repeat(1 + (i % 4)) + (i % 3 === 0 ? '\n' : ''))],
    ['jamo', lines(60, (i) => JAMO.slice(i * 4, i * 4 + 12) + '\u0301')],
    ['capitals', lines(80, (i) => 'A'.repeat(100 + i) + (i % 2 === 0 ? ' b' : ''))],
    ['from right to left', lines(60, (i) => 'שלום עולם '.repeat(1 + (i % 5)) + 'مرحبا بالعالم')],
    ['all line endings', lines(200, (i) => han(i) + (ENDINGS[i % 8] ?? '') + headline(i), '')],
    ['nothing but line endings', ENDINGS.join('').repeat(100)],
  ])('has a sound proposal: %s', { timeout: 30_000 }, (_, text) => expectSound(text));

  it('has a sound proposal: every script', { timeout: 60_000 }, () => {
    const text = everyScript();
    const scripts = [/\p{Script=Arabic}/u, /\p{Script=Hangul}/u, /\p{Script=Devanagari}/u, /\p{Script=Han}/u];
    for (const script of [...scripts, /\p{Script=Adlam}/u, /\p{Emoji}/u, /\p{M}/u])
      expect(text).toMatch(script);
    expect(text.split('\n').length).toBeGreaterThan(300);
    expectSound(text);
  });

  it.each([
    ['Han', '县委召开会议'],
    ['Latin', 'The King was '],
    ['mixed', '县A 1委.'],
    ['opening brackets', '（'],
    ['digits', '2023'],
    ['capitals', 'A'],
  ])('has a sound proposal: one line of 5 MB, %s', { timeout: 60_000 }, (_, piece) => {
    const text = piece.repeat(Math.ceil(5_000_000 / piece.length));
    expectSound(text);
    expect(propose(text).blocks.length).toBeLessThanOrEqual(2);
  });

  it('has a sound proposal: very many lines', { timeout: 120_000 }, () => {
    expect(propose('\n'.repeat(1_000_000)).blocks).toHaveLength(1);
    expectSound(`${'\r\n'.repeat(100_000)}字`);
    expectSound(lines(100_000, han));
    expectSound('昨天下午在县城召开的会议上\n'.repeat(50_000));
  });

  it('has a sound proposal: lines that all look alike', { timeout: 120_000 }, () => {
    expectSound(lines(20_000, headline), 'headlines');
    expectSound(
      lines(20_000, (i) => (i < 7000 ? dateline(i) : i < 14_000 ? bullet(i) : byline(i))),
      'datelines, bullets, bylines',
    );
    expectSound(lines(120, headline, '\n\n'), 'headlines apart');
  });
});

/** What the search has to look at on a page: the most for any one unit, since every unit is visited alike. */
function workFor(text: string): { readonly units: number; readonly visits: number; readonly groups: number } {
  const cues = readPage(text, () => undefined);
  const model = scorePage(cues, LEARNED_WEIGHTS);
  let most = 0;
  for (let from = 0; from < cues.units.length; from += 7) {
    let visits = 0;
    visitStretches(model, from, () => visits++);
    most = Math.max(most, visits);
  }
  const groups = Math.max(0, ...cues.groups.map((own) => own.length));
  return { units: cues.units.length, visits: most, groups };
}

/** Headlines from a unit on; texts below each headline, and headlines below each text, of 170 units at most. */
const MOST_GROUPS = 7;
const MOST_VISITS = 1 + 40 + MOST_GROUPS * (1 + 170) + 170 * (2 + MOST_GROUPS);

describe('the work for each unit', () => {
  it.each([
    ['headlines', lines(1500, headline, '\n\n'), 1500],
    ['Latin headlines', lines(700, (i) => `THE KING IS ${'ABCDEFGH'.charAt(i % 8)}EAD`, '\n\n'), 700],
    ['datelines', lines(2000, dateline), 2000],
    ['bullets', lines(2000, bullet), 2000],
    ['bylines', lines(2000, byline), 2000],
    ['single characters', lines(1500, han, '\n\n'), 1500],
    ['vertical headlines', lines(3000, (i) => (i % 4 === 3 ? '' : han(i))), 750],
    ['one headline again and again', '县委召开会议\n\n'.repeat(1500), 1500],
    ['unfinished sentences', '昨天下午在县城召开的会议上，\n\n'.repeat(1500), 1500],
  ])('has a bound that no text raises: %s', { timeout: 60_000 }, (_, text, least) => {
    const { units, visits, groups } = workFor(text);
    expect(units).toBeGreaterThanOrEqual(least);
    expect(groups).toBeLessThanOrEqual(MOST_GROUPS);
    expect(visits).toBeLessThanOrEqual(MOST_VISITS);
  });
});

const line = fc.oneof(
  fc.nat(5000).map(headline),
  fc.nat(5000).map(dateline),
  fc.nat(5000).map(bullet),
  fc.nat(5000).map(byline),
  fc.constantFrom(
    FAMILY,
    JAMO.slice(0, 20),
    BIDI,
    CONTROLS,
    '\ud83d',
    '\ude00字',
    '\u0301',
    '字',
    '（',
    '”',
    '',
  ),
  fc.constantFrom('徐宏星 摄', '（下转A3版）', '（上接第一版）', 'A08│温县新闻2023年1月10日', '百 字 新 闻'),
  fc.constantFrom('SHOCKING ACCIDENT', 'PARIS, 14 mars. — On', 'electricity, ad-', 'By Jane Doe', 'שלום'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const ending = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\n\n\n', '');

describe('any mixture of lines', () => {
  it('has a sound proposal, the same each time', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ending), { maxLength: 40 }), (mixture) => {
        const text = mixture.flat().join('');
        expectSound(text);
      }),
      { numRuns: 60, seed: 11 },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ending), { maxLength: 25 }), (mixture) => {
        const text = mixture.flat().join('');
        expect(propose(text)).toEqual(propose(text));
      }),
      { numRuns: 8, seed: 12 },
    );
  });
});
