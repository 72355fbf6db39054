import { describe, expect, test } from 'vitest';
import type { CorrectedEdition } from './corrected-edition';
import { editionFileName, FILE_ENDINGS, safeFileName } from './file-name';
import { GENERATOR } from './generator';

// What somebody could call a newspaper, by accident or on purpose.
const NAMES = [
  ...[
    '',
    ' ',
    '.',
    '..',
    '...',
    '../../etc/passwd',
    '..\\..\\boot.ini',
    '/absolute',
    'C:\\x',
    'C:x',
    '\\\\host\\share',
  ],
  ...['a/b', 'a\\b', 'a:b', 'a*b?c', 'a<b>c', 'a|b', 'a"b', 'a\0b', 'a\nb', 'a\tb', 'a\u007fb', '%2e%2e%2f'],
  ...[
    'con',
    'CON',
    'con.txt',
    'nul',
    'Aux',
    'prn.json',
    'com1',
    'COM9',
    'lpt1',
    'lpt¹',
    'clock$',
    'con .txt',
  ],
  ...['a\u202egpj.exe', '\u2066x\u2069', '\u200fא', '\u200b', '\ufeffx', '\u2028', '\ud800', 'x\udc00'],
  ...[
    '.hidden',
    '-rf',
    '--help',
    'ends. ',
    'ends...',
    'a'.repeat(500),
    '报'.repeat(500),
    '😀'.repeat(300),
    'e\u0301'.repeat(200),
  ],
];

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt[\d¹²³]|clock\$)(?:[ .]|$)/i;

describe('the name of an exported file', () => {
  test.each(NAMES.map((name) => [name]))('is safe on every system, from %j', (name) => {
    const safe = safeFileName(name);
    expect(safe.length).toBeLessThanOrEqual(120);
    expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(255);
    expect(safe).toMatch(/^[^.\s-].*\.json$/u);
    expect(safe).not.toMatch(/[<>:"/\\|?*%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(safe).not.toMatch(RESERVED);
    expect(safe).not.toMatch(/[. ]\.json$/u);
    expect(() => encodeURIComponent(safe)).not.toThrow();
    expect(safeFileName(safe.slice(0, -'.json'.length))).toBe(safe);
  });

  test.each(NAMES.map((name) => [name]))('is as safe with the endings of marks, from %j', (name) => {
    for (const ending of [FILE_ENDINGS.annotations, FILE_ENDINGS.table]) {
      const safe = safeFileName(name, ending);
      expect(safe.endsWith(ending)).toBe(true);
      const bare = safe.slice(0, -ending.length);
      expect(safe.length).toBeLessThanOrEqual(120);
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(255);
      expect(bare).toMatch(/^[^.\s-]/u);
      expect(bare).not.toMatch(/[<>:"/\\|?*%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[. ]$/u);
      expect(safe).not.toMatch(RESERVED);
    }
  });

  const edition = (title: string, date: string, labels: readonly string[], sourceName = '') =>
    ({
      edition: { title, date },
      pages: labels.map((label) => ({ label })),
      rawPages: [{ sourceName }],
    }) as unknown as CorrectedEdition;

  test.each([
    [edition('焦作日报', '2023-01-10', ['A08', 'A08', '']), '焦作日报-2023-01-10-A08.json'],
    [edition('焦作日报', '2023-01-10', ['A01', 'A02', 'A04']), '焦作日报-2023-01-10-A01-A04.json'],
    [edition('', '2023-01-10', []), '2023-01-10.json'],
    [edition('', '', [], '扫描 01.txt'), '扫描 01.json'],
    [edition('', '', [], ''), 'edition.json'],
    [edition('../焦作/日报', '', []), '焦作 日报.json'],
  ])('says newspaper, date and pages as far as they are known (%#)', (given, name) => {
    expect(editionFileName(given)).toBe(name);
    expect(editionFileName(given, '.marks.csv')).toBe(name.replace(/json$/u, 'marks.csv'));
  });
});

test('the version written into files is that of the package', async () => {
  const { default: about } = (await import('../../../package.json')) as {
    readonly default: { readonly version: string };
  };
  expect(GENERATOR.version).toBe(about.version);
});
