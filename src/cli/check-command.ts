import { checkEditionFile } from '#codec/check-edition-file';
import { checkEditionLog } from '#codec/check-log';
import { parseEditionFile, type EditionFault } from '#codec/edition-file';
import type { EditionFile } from '#codec/edition-schema';
import { sha256Of } from '#codec/operation-hash';
import { err, ok, type Result } from '#shared/result';
import { reasonOf, type CliIo } from './io';
import type { CliWords, Figures } from './words';

function figuresOf(file: EditionFile): Figures {
  return {
    rawPages: file.rawPages.length,
    pages: file.pages.length,
    articles: file.articles.length,
    characters: file.articles.reduce((sum, article) => sum + article.charCount, 0),
    blocks: file.blocks.length,
    marks: file.corrections.length,
    normalisations: file.normalisations.length,
    operations: file.log?.operations.length ?? null,
  };
}

/** Everything the desk checks before it imports. */
async function checkText(text: string): Promise<Result<EditionFile, EditionFault>> {
  const parsed = parseEditionFile(text);
  if (!parsed.ok) return parsed;
  const checked = await checkEditionFile(parsed.value, sha256Of);
  if (!checked.ok) return checked;
  const log = await checkEditionLog(parsed.value, checked.value);
  return log.ok ? ok(parsed.value) : err(log.error);
}

async function read(path: string, io: CliIo, words: CliWords): Promise<Result<string, string>> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch (error) {
    return err(words.unreadable(reasonOf(error)));
  }
  if (bytes.length === 0) return err(words.empty);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err(words.notUtf8);
  }
}

async function checkOne(path: string, io: CliIo, words: CliWords): Promise<boolean> {
  const text = await read(path, io, words);
  if (!text.ok) {
    io.complain(`${path}: ${text.error}\n`);
    return false;
  }
  const checked = await checkText(text.value);
  if (!checked.ok) {
    io.complain(`${path}: ${words.invalid(checked.error.path, checked.error.message)}\n`);
    return false;
  }
  io.out(`${path}: ${words.valid}. ${words.figures(figuresOf(checked.value))}\n`);
  return true;
}

/** Checks every file; the first fault of each goes to standard error with its path. Gives the exit code. */
export async function runCheck(files: readonly string[], io: CliIo, words: CliWords): Promise<number> {
  let isWell = true;
  for (const path of files) isWell = (await checkOne(path, io, words)) && isWell;
  return isWell ? 0 : 1;
}
