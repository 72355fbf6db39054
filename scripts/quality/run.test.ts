import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { groupOf, readPages, referencePage } from './pages';
import { run } from './run';

type Written = {
  readonly pages: readonly { readonly name: string; readonly scores: object }[];
  readonly groups: readonly { readonly figures: Readonly<Record<string, { readonly saved: number }>> }[];
  readonly reliability: { readonly pages: { readonly boundaries: { readonly bins: readonly unknown[] } } };
};

// A report proposes whole pages, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-quality-'));
  const make = (name: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
    mkdirSync(join(folder, 'pages', name), { recursive: true });
    for (const [file, content] of Object.entries(files))
      writeFileSync(join(folder, 'pages', name, file), content);
  };
  const gold = JSON.stringify({ articles: [{ title: '天气', lines: [[1, 2]] }], furniture: [[4, 4]] });
  make('zh-a', { 'raw.txt': '天气\n今日晴，明日有雨。\n\n第1版\n', 'gold.json': gold });
  // GB18030, with the line ends of another system.
  const bytes = [0xcc, 0xec, 0xc6, 0xf8, 0x0d, 0x0a, 0xbd, 0xf1, 0xc8, 0xd5, 0xc7, 0xe7, 0x0d, 0x0a];
  make('zh-gb', { 'raw.txt': new Uint8Array(bytes), 'gold.json': gold });
  make('no-gold', { 'raw.txt': '天气\n' });
  make('broken', { 'raw.txt': '天气\n', 'gold.json': '{ "articles": ' });
  make('strange', {
    'raw.txt': '天气\n',
    'gold.json': '{ "articles": [{ "title": "", "lines": [[0, 1]] }] }',
  });
  mkdirSync(join(folder, 'empty'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first words of each line: what its figures are of. */
const titlesOf = (out: string): readonly string[] =>
  out.split('\n').map((line) => line.trimStart().split(/ {2,}/u)[0] ?? '');

/** Runs a command line in this process. */
function tried(...args: string[]) {
  const said = { out: '', complaints: '' };
  const code = run(args, {
    out: (text) => (said.out += text),
    complain: (text) => (said.complaints += text),
  });
  return { code, ...said };
}

test('pages are read whatever their encoding; what cannot be read is named and skipped', () => {
  const { pages, skipped } = readPages(join(folder, 'pages'));
  expect(pages.map(({ name, lines }) => [name, lines.slice(0, 2)])).toEqual([
    ['zh-a', ['天气', '今日晴，明日有雨。']],
    ['zh-gb', ['天气', '今日晴']],
  ]);
  expect(skipped).toEqual([
    expect.stringMatching(/^broken: cannot be read \(.+\); skipped\.$/u),
    'no-gold: has no gold.json; skipped.',
    expect.stringMatching(
      /^strange: gold\.json is not a split \(articles\.0\.lines\.0\.0: .+\); skipped\.$/u,
    ),
  ]);
});

test('a page belongs to a group by the name of its folder', () => {
  const names = ['jiaozuo-2023-01-10', 'zh-synth-a', 'zh-jingbao1920a', 'fr-x', 'en-x', 'de-x', 'frieze'];
  expect(names.map(groupOf)).toEqual([
    ...['reference', 'zh-synth', 'zh-jingbao', 'latin', 'latin', 'latin', 'other'],
  ]);
});

test('the reference page stands in the project, every line of it owned', () => {
  const { gold, group, lines } = referencePage();
  expect(group).toBe('reference');
  expect(gold.articles).toHaveLength(26);
  const owned = new Set(
    [...gold.articles.flatMap((article) => article.lines), ...gold.furniture].flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i),
    ),
  );
  expect(lines.flatMap((line, i) => (line.trim() !== '' && !owned.has(i + 1) ? [i + 1] : []))).toEqual([]);
});

test('a report on folders of one’s own, with the reference page; everything to a file', () => {
  const json = join(folder, 'report.json');
  const { code, out, complaints } = tried(
    ...['--pages', join(folder, 'pages'), '--pages', join(folder, 'empty')],
    ...['--seeds', '0', '--json', json, '--calibration'],
  );
  expect(code).toBe(0);
  expect(complaints).toContain('no-gold: has no gold.json; skipped.\n');
  expect(complaints).toContain(`${join(folder, 'empty')} holds no pages.\n`);
  const baselines = ['none', 'one', 'blocks', 'benbaoxun'];
  expect(titlesOf(out).slice(0, 19)).toEqual([
    ...['page', 'jiaozuo-2023-01-10', 'zh-a', 'zh-gb', ''],
    ...['group', 'reference (1)', 'hand weights', ...baselines],
    ...['other (2)', 'hand weights', ...baselines, ''],
  ]);
  expect(titlesOf(out)).toEqual(
    expect.arrayContaining(['pages: boundaries', 'pages: articles', 'doubt', '0.9–1.0']),
  );
  const written = JSON.parse(readFileSync(json, 'utf8')) as Written;
  expect(written.pages.map(({ name }) => name)).toEqual(['jiaozuo-2023-01-10', 'zh-a', 'zh-gb']);
  expect(Object.keys(written.pages[0]?.scores ?? {})).toEqual(['Galley', 'hand weights', ...baselines]);
  expect(written.groups[0]?.figures['benbaoxun']?.saved).toBeCloseTo(0.571, 3);
  expect(written.reliability.pages.boundaries.bins).toHaveLength(10);
});

test('a page folder can be given itself', () => {
  const { code, out } = tried('--pages', join(folder, 'pages/zh-a'), '--seeds', '0');
  expect(code).toBe(0);
  expect(titlesOf(out)).toContain('zh-a');
});

test('a missing folder, an unknown option and a file that cannot be written are said', () => {
  const missing = join(folder, 'nowhere');
  expect(tried('--pages', missing)).toEqual({
    code: 2,
    out: '',
    complaints: `There is no folder ${missing}.\n`,
  });
  const unknown = tried('--nonsense');
  expect(unknown.code).toBe(2);
  expect(unknown.complaints).toMatch(/^Unknown option '--nonsense'\.[^]*usage: npm run quality/u);
  const unwritable = tried(
    '--pages',
    join(folder, 'pages'),
    '--seeds',
    '0',
    '--json',
    join(missing, 'x.json'),
  );
  expect(unwritable.code).toBe(1);
  expect(unwritable.complaints).toContain('cannot be written');
  expect(tried('--help')).toMatchObject({ code: 0, complaints: '' });
});
