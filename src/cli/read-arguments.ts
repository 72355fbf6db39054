import type { CliWords } from './words';

export type Format = 'edition' | 'segmentation';

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'propose';
      readonly files: readonly string[];
      /** Folder to write to; null: standard output. */
      readonly out: string | null;
      readonly format: Format;
    }
  | { readonly kind: 'check'; readonly files: readonly string[] }
  /** One sentence that says what was not understood. */
  | { readonly kind: 'misunderstood'; readonly sentence: string };

type Split = {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly sentence: string | null;
};

/** Takes options from files: `--name value` or `--name=value`; after `--` everything is a file. */
function split(rest: readonly string[], known: readonly string[], words: CliWords): Split {
  const files: string[] = [];
  const options = new Map<string, string>();
  const fail = (sentence: string): Split => ({ files, options, sentence });
  for (let i = 0; i < rest.length; i++) {
    const argument = rest[i] ?? '';
    if (argument === '--') {
      files.push(...rest.slice(i + 1));
      break;
    }
    if (!argument.startsWith('-') || argument === '-') {
      files.push(argument);
      continue;
    }
    const equals = argument.indexOf('=');
    const name = equals < 0 ? argument : argument.slice(0, equals);
    if (!known.includes(name)) return fail(words.unknownOption(name));
    const value = equals < 0 ? rest[++i] : argument.slice(equals + 1);
    if (value === undefined || value === '') return fail(words.missingValue(name));
    if (options.has(name)) return fail(words.repeatedOption(name));
    options.set(name, value);
  }
  return { files, options, sentence: null };
}

const misunderstood = (sentence: string): Request => ({ kind: 'misunderstood', sentence });

function readPropose(rest: readonly string[], words: CliWords): Request {
  const { files, options, sentence } = split(rest, ['--out', '--format'], words);
  if (sentence !== null) return misunderstood(sentence);
  const format = options.get('--format') ?? 'edition';
  if (format !== 'edition' && format !== 'segmentation') return misunderstood(words.unknownFormat(format));
  if (files.length === 0) return misunderstood(words.noFiles('propose'));
  const out = options.get('--out') ?? null;
  if (files.length > 1 && out === null) return misunderstood(words.needsOut);
  return { kind: 'propose', files, out, format };
}

function readCheck(rest: readonly string[], words: CliWords): Request {
  const { files, sentence } = split(rest, [], words);
  if (sentence !== null) return misunderstood(sentence);
  return files.length === 0 ? misunderstood(words.noFiles('check')) : { kind: 'check', files };
}

/** Reads the arguments behind the program's name. */
export function readArguments(args: readonly string[], words: CliWords): Request {
  const [command, ...rest] = args;
  const asksForHelp = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  switch (command) {
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      return { kind: 'help' };
    case '--version':
    case '-v':
      return { kind: 'version' };
    case 'propose':
      return asksForHelp.includes('--help') ? { kind: 'help' } : readPropose(rest, words);
    case 'check':
      return asksForHelp.includes('--help') ? { kind: 'help' } : readCheck(rest, words);
    default:
      return misunderstood(
        command.startsWith('-') ? words.unknownOption(command) : words.unknownCommand(command),
      );
  }
}
