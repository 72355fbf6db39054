import { GENERATOR } from '#domain/edition/generator';
import { runCheck } from './check-command';
import type { CliIo } from './io';
import { runPropose } from './propose-command';
import { readArguments } from './read-arguments';
import { CLI_WORDS, type CliLanguage } from './words';

/**
 * Runs one command line.
 * @param args what stands behind the program's name
 * @returns the exit code: 0 all well, 1 a file was refused or is not valid, 2 not understood
 */
export async function run(args: readonly string[], io: CliIo, language: CliLanguage): Promise<number> {
  const words = CLI_WORDS[language];
  const request = readArguments(args, words);
  switch (request.kind) {
    case 'help':
      io.out(words.help);
      return 0;
    case 'version':
      io.out(`${GENERATOR.version}\n`);
      return 0;
    case 'misunderstood':
      io.complain(`${request.sentence}\n`);
      return 2;
    case 'propose':
      return runPropose(request, io, words);
    case 'check':
      return runCheck(request.files, io, words);
  }
}
