import type { FileRefusal } from '#codec/refuse-file';

// What the command line says, in English and Chinese. Paths and figures are filled in by the functions.

export type CliLanguage = 'en' | 'zh';

/** The language a terminal asks for by `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): CliLanguage {
  const wanted = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

const en = {
  help: `Galley: split raw newspaper pages into articles, and check editions.

Usage:
  galley propose PAGE.txt… [--out DIR] [--format edition|segmentation]
      Proposes how each raw page splits and writes it as JSON, named after the
      file, or after its folder where the file is raw.txt. One page goes to
      standard output unless --out says where. The encoding is found.
        --format edition        the edition file the desk imports (default)
        --format segmentation   articles and furniture as ranges of lines
  galley check EDITION.json…
      Checks edition files: shape, hashes, slices, coverage, history.
  galley --help | --version

Exit codes: 0 all well, 1 a file was refused or is not valid, 2 not understood.
`,
  unknownCommand: (command: string) => `There is no command ${command}; see galley --help.`,
  unknownOption: (option: string) => `There is no option ${option}; see galley --help.`,
  missingValue: (option: string) => `${option} needs a value.`,
  repeatedOption: (option: string) => `${option} is given twice.`,
  unknownFormat: (format: string) => `There is no format ${format}: it is edition or segmentation.`,
  noFiles: (command: string) => `${command} needs at least one file; see galley --help.`,
  needsOut: 'Several pages need --out DIR, so that each gets a file of its own.',
  sameName: (name: string) => `Two pages would be written to ${name}; nothing was written.`,
  unreadable: (reason: string) => `cannot be read (${reason}).`,
  unwritable: (reason: string) => `cannot be written (${reason}).`,
  empty: 'is empty.',
  blank: 'holds nothing but blank space.',
  tooLarge: (bytes: number, limit: number) => `has ${bytes} bytes; at most ${limit} are taken.`,
  binary: (format: string) => `is not plain text (${format}).`,
  uncertain: (encoding: string) => `read as ${encoding}, which is not certain.`,
  broken: (count: number, encoding: string) => `${count} characters cannot be read as ${encoding}.`,
  notUtf8: 'is not UTF-8.',
  invalid: (path: string, message: string) =>
    `not a valid edition: ${message}${path === '' ? '' : ` [${path}]`}`,
  notWritten: (message: string) => `the edition did not read back true, so it was not written: ${message}`,
  wrote: (name: string) => `Wrote ${name}`,
  valid: 'valid',
  figures: (f: Figures) =>
    `${f.rawPages} raw pages, ${f.pages} printed pages, ${f.articles} articles, ${f.characters} characters, ` +
    `${f.blocks} blocks, ${f.marks} marks, ${f.normalisations} normalisations, ` +
    (f.operations === null ? 'without history' : `${f.operations} operations`),
};

/** What `check` prints of a valid file. */
export type Figures = {
  readonly rawPages: number;
  readonly pages: number;
  readonly articles: number;
  readonly characters: number;
  readonly blocks: number;
  readonly marks: number;
  readonly normalisations: number;
  readonly operations: number | null;
};

export type CliWords = typeof en;

const zh: CliWords = {
  help: `校样台（Galley）：给原始版面分篇，检查版面文件。

用法：
  galley propose 版面.txt… [--out 目录] [--format edition|segmentation]
      给每个原始版面预分稿，写成 JSON；以文件名命名，文件叫 raw.txt 时以所在
      目录命名。只有一个版面而没有 --out 时写到标准输出。编码自动识别。
        --format edition        校样台可以导入的版面文件（默认）
        --format segmentation   简式：各稿与非稿件的行号范围
  galley check 版面.json…
      检查版面文件：格式、哈希、原文切片、覆盖率、历史。
  galley --help | --version

退出码：0 正常，1 有文件被拒或无效，2 命令有误。
`,
  unknownCommand: (command) => `没有命令 ${command}，请看 galley --help。`,
  unknownOption: (option) => `没有选项 ${option}，请看 galley --help。`,
  missingValue: (option) => `${option} 后面缺少值。`,
  repeatedOption: (option) => `${option} 给了两次。`,
  unknownFormat: (format) => `没有格式 ${format}，只有 edition 和 segmentation。`,
  noFiles: (command) => `${command} 至少要有一个文件，请看 galley --help。`,
  needsOut: '有几个版面时要用 --out 目录，好让每个版面各写一个文件。',
  sameName: (name) => `有两个版面都要写到 ${name}，什么都没有写。`,
  unreadable: (reason) => `读不出来（${reason}）。`,
  unwritable: (reason) => `写不进去（${reason}）。`,
  empty: '是空文件。',
  blank: '里面只有空白。',
  tooLarge: (bytes, limit) => `有 ${bytes} 字节，上限是 ${limit}。`,
  binary: (format) => `不是纯文本（${format}）。`,
  uncertain: (encoding) => `按 ${encoding} 读，但不能肯定。`,
  broken: (count, encoding) => `按 ${encoding} 有 ${count} 个字读不出。`,
  notUtf8: '不是 UTF-8。',
  invalid: (path, message) => `不是有效的版面文件：${message}${path === '' ? '' : `［${path}］`}`,
  notWritten: (message) => `写出后复核不符，没有写文件：${message}`,
  wrote: (name) => `已写 ${name}`,
  valid: '有效',
  figures: (f) =>
    `原始版面 ${f.rawPages}，版 ${f.pages}，稿 ${f.articles}，字 ${f.characters}，块 ${f.blocks}，` +
    `勘误 ${f.marks}，规整 ${f.normalisations}，${f.operations === null ? '不带历史' : `操作 ${f.operations}`}`,
};

export const CLI_WORDS: { readonly [L in CliLanguage]: CliWords } = { en, zh };

/** Why a page was refused, in one sentence after its name. */
export function wordRefusal(refusal: FileRefusal, words: CliWords): string {
  switch (refusal.code) {
    case 'empty':
      return words.empty;
    case 'blank':
      return words.blank;
    case 'too-large':
      return words.tooLarge(refusal.bytes, refusal.limit);
    case 'binary':
      return words.binary(refusal.detected);
  }
}
