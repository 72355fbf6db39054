import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EditionFile } from '#codec/edition-schema';
import type { CliIo } from './io';
import { outputName } from './output-name';
import { run } from './run';
import { languageOf } from './words';

const SAMPLE = 'public/samples/jiaozuo-2023-01-10.txt';
let sample: Uint8Array;
beforeAll(async () => {
  sample = new Uint8Array(await readFile(SAMPLE));
});

/** Files in memory, and what was said. */
function world(files: Readonly<Record<string, Uint8Array | string>> = {}) {
  const disk = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  let out = '';
  let complaints = '';
  let ticks = 0;
  const io: CliIo = {
    readFile: (path) => {
      const bytes = disk.get(path);
      return bytes === undefined
        ? Promise.reject(Object.assign(new Error(path), { code: 'ENOENT' }))
        : Promise.resolve(bytes);
    },
    writeFile: (path, bytes) => {
      if (path.startsWith('readonly')) return Promise.reject(Object.assign(new Error(), { code: 'EACCES' }));
      disk.set(path, bytes);
      return Promise.resolve();
    },
    out: (text) => void (out += text),
    complain: (text) => void (complaints += text),
    now: () => new Date(1_700_000_000_000 + ++ticks).toISOString(),
  };
  return {
    disk,
    read: (path: string) => JSON.parse(new TextDecoder().decode(disk.get(path))) as EditionFile,
    go: async (...args: string[]) => {
      out = '';
      complaints = '';
      return { code: await run(args, io, 'en'), out, complaints };
    },
  };
}

describe('galley propose', () => {
  test('writes an edition that check finds valid, the same again but for the moment', async () => {
    const { go, read, disk } = world({ 'in/raw.txt': sample });
    expect(await go('propose', 'in/raw.txt', '--out', 'one')).toEqual({
      code: 0,
      out: 'Wrote one/in.json\n',
      complaints: '',
    });
    expect(await go('propose', '--out=two', '--format=edition', 'in/raw.txt')).toMatchObject({ code: 0 });
    const [one, two] = [read('one/in.json'), read('two/in.json')];
    expect(one.exported).not.toBe(two.exported);
    expect({ ...one, exported: '' }).toEqual({ ...two, exported: '' });
    expect(one.articles).toHaveLength(26);
    expect(one.log?.operations.map(({ actor }) => actor)).toEqual(['cli', 'cli', 'cli']);
    const checked = await go('check', 'one/in.json', 'two/in.json');
    expect(checked).toMatchObject({ code: 0, complaints: '' });
    expect(checked.out).toMatch(
      /^one\/in\.json: valid\. 1 raw pages, 3 printed pages, 26 articles, \d+ characters/,
    );
    expect([...disk.keys()]).toEqual(['in/raw.txt', 'one/in.json', 'two/in.json']);
  });

  test('writes the short form, to standard output when there is one page and no folder', async () => {
    const { go } = world({ 'page.txt': sample });
    const { code, out } = await go('propose', 'page.txt', '--format', 'segmentation');
    expect(code).toBe(0);
    const form = JSON.parse(out) as {
      readonly articles: readonly unknown[];
      readonly furniture: readonly unknown[];
    };
    expect(form.articles).toHaveLength(26);
    expect(form.furniture.length).toBeGreaterThan(0);
  });

  test('refuses each page that is none in words, and proposes the others', async () => {
    const { go, disk } = world({
      'good.txt': '温县召开会议\n本报讯 1月7日，温县召开会议，强调落实。',
      'empty.txt': '',
      'blank.txt': ' \n　',
      'page.pdf': '%PDF-1.7\n',
    });
    const { code, complaints } = await go(
      'propose',
      'good.txt',
      'empty.txt',
      'blank.txt',
      'page.pdf',
      'gone.txt',
      '--out',
      'out',
    );
    expect(code).toBe(1);
    expect(complaints.split('\n')).toEqual([
      'empty.txt: is empty.',
      'blank.txt: holds nothing but blank space.',
      'page.pdf: is not plain text (pdf).',
      'gone.txt: cannot be read (ENOENT).',
      '',
    ]);
    expect([...disk.keys()].filter((path) => path.startsWith('out'))).toEqual(['out/good.json']);
  });

  test('says when a page could not be decoded for certain, and when a file cannot be written', async () => {
    const { go } = world({ 'odd.txt': new Uint8Array([0xc4, 0xe3, 0x0a, 0xc4]), 'good.txt': '温县' });
    expect((await go('propose', 'odd.txt')).complaints).toMatch(/^odd\.txt: /);
    const refused = await go('propose', 'good.txt', '--out', 'readonly');
    expect(refused).toMatchObject({
      code: 1,
      complaints: 'readonly/good.json: cannot be written (EACCES).\n',
    });
  });

  test('writes nothing when two pages would get one name', async () => {
    const { go, disk } = world({ 'a/raw.txt': '温县', 'b/A.txt': '孟州' });
    const { code, complaints } = await go('propose', 'a/raw.txt', 'b/A.txt', '--out', 'out');
    expect(code).toBe(2);
    expect(complaints).toBe('Two pages would be written to a.json; nothing was written.\n');
    expect(disk.size).toBe(2);
  });
});

describe('galley check', () => {
  test('names the path of the first fault on standard error', async () => {
    const { go, read, disk } = world({ 'page.txt': sample });
    await go('propose', 'page.txt', '--out', '.');
    const file = read('page.json');
    const change = (name: string, changed: unknown): void =>
      void disk.set(name, new TextEncoder().encode(JSON.stringify(changed)));
    change('kind.json', {
      ...file,
      articles: file.articles.map((each, i) => (i === 3 ? { ...each, kind: 'poem' } : each)),
    });
    change('block.json', {
      ...file,
      blocks: file.blocks.map((each, i) => (i === 5 ? { ...each, standing: 'locked' } : each)),
    });
    disk.set('cut.json', (disk.get('page.json') ?? new Uint8Array()).slice(0, 500));
    disk.set('binary.json', new Uint8Array([0xff, 0xfe, 0x00]));
    const { code, out, complaints } = await go(
      'check',
      'kind.json',
      'block.json',
      'cut.json',
      'binary.json',
      'page.json',
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^page\.json: valid\./);
    const lines = complaints.split('\n');
    expect(lines[0]).toMatch(/^kind\.json: not a valid edition: .*\[articles\[3\]\.kind\]$/);
    expect(lines[1]).toMatch(/^block\.json: not a valid edition: .*\[blocks\[5\]\]$/);
    expect(lines[2]).toMatch(/^cut\.json: not a valid edition: not JSON at line \d+/);
    expect(lines[3]).toBe('binary.json: is not UTF-8.');
  });
});

describe('the command line', () => {
  test.each([
    [['split', 'x'], 'There is no command split; see galley --help.'],
    [['--loud'], 'There is no option --loud; see galley --help.'],
    [['propose', 'x.txt', '--loud'], 'There is no option --loud; see galley --help.'],
    [['propose', 'x.txt', '--out'], '--out needs a value.'],
    [['propose', 'x.txt', '--out', 'a', '--out', 'b'], '--out is given twice.'],
    [['propose', 'x.txt', '--format', 'xml'], 'There is no format xml: it is edition or segmentation.'],
    [['propose'], 'propose needs at least one file; see galley --help.'],
    [['propose', 'x.txt', 'y.txt'], 'Several pages need --out DIR, so that each gets a file of its own.'],
    [['check'], 'check needs at least one file; see galley --help.'],
    [['check', '--format', 'x'], 'There is no option --format; see galley --help.'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    expect(await world().go(...args)).toEqual({ code: 2, out: '', complaints: `${sentence}\n` });
  });

  test('explains itself, and says its version', async () => {
    const { go } = world();
    for (const args of [[], ['--help'], ['-h'], ['propose', '--help'], ['check', '--help']])
      expect(await go(...args)).toMatchObject({
        code: 0,
        out: expect.stringContaining('galley propose PAGE.txt') as string,
      });
    expect((await go('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('takes a file whose name looks like an option behind --', async () => {
    expect(
      (await world({ '--out': '温县' }).go('propose', '--format', 'segmentation', '--', '--out')).code,
    ).toBe(0);
  });

  test.each([
    ['raw.txt', 'raw.json'],
    ['./raw.txt', 'raw.json'],
    ['pages/zh-synth-a/raw.txt', 'zh-synth-a.json'],
    ['pages\\zh-synth-a\\RAW.TXT', 'zh-synth-a.json'],
    ['a/page.one.txt', 'page.one.json'],
    ['.txt', '.txt.json'],
    ['焦作日报', '焦作日报.json'],
  ])('names what it makes of %s %s', (path, name) => {
    expect(outputName(path)).toBe(name);
  });

  test('speaks the language the terminal asks for', async () => {
    expect(languageOf({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
    expect(languageOf({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe('en');
    expect(languageOf({})).toBe('en');
    let said = '';
    const io = { complain: (text: string) => (said += text) } as unknown as CliIo;
    expect(await run(['split'], io, 'zh')).toBe(2);
    expect(said).toBe('没有命令 split，请看 galley --help。\n');
  });
});
