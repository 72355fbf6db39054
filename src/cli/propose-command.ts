import { join } from 'node:path';
import { writeVerifiedEdition } from '#codec/write-edition';
import { propose } from '#segmentation/propose';
import { reasonOf, type CliIo } from './io';
import { outputName, sourceNameOf } from './output-name';
import { decodePage, editionFromProposal, type ProposedPage } from './propose-edition';
import type { Format, Request } from './read-arguments';
import { segmentationForm } from './segmentation-form';
import { wordRefusal, type CliWords } from './words';

type Outcome = { readonly bytes: Uint8Array } | { readonly complaint: string };

async function carryOut(page: ProposedPage, format: Format, io: CliIo, words: CliWords): Promise<Outcome> {
  const { text } = page.decoded;
  const proposal = propose(text);
  if (format === 'segmentation') {
    const json = JSON.stringify(segmentationForm(text, proposal), null, 1);
    return { bytes: new TextEncoder().encode(`${json}\n`) };
  }
  const written = await writeVerifiedEdition(await editionFromProposal(page, proposal, io.now()));
  if (!written.ok) return { complaint: words.notWritten(written.error.message) };
  return { bytes: written.value.bytes };
}

/** What an editor would be warned of: the page is proposed all the same. */
function warn(path: string, { decoded }: ProposedPage, io: CliIo, words: CliWords): void {
  const broken = decoded.warnings.find((warning) => warning.code === 'replacement-characters');
  if (broken?.code === 'replacement-characters')
    io.complain(`${path}: ${words.broken(broken.count, decoded.encoding)}\n`);
  if (!decoded.certain) io.complain(`${path}: ${words.uncertain(decoded.encoding)}\n`);
}

async function read(path: string, io: CliIo, words: CliWords): Promise<ProposedPage | string> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch (error) {
    return words.unreadable(reasonOf(error));
  }
  const page = decodePage(bytes, sourceNameOf(path));
  return page.ok ? page.value : wordRefusal(page.error, words);
}

async function proposeOne(
  path: string,
  { out, format }: Extract<Request, { kind: 'propose' }>,
  io: CliIo,
  words: CliWords,
): Promise<boolean> {
  const fail = (sentence: string): boolean => {
    io.complain(`${path}: ${sentence}\n`);
    return false;
  };
  const page = await read(path, io, words);
  if (typeof page === 'string') return fail(page);
  warn(path, page, io, words);
  const outcome = await carryOut(page, format, io, words);
  if ('complaint' in outcome) return fail(outcome.complaint);
  if (out === null) {
    io.out(new TextDecoder().decode(outcome.bytes));
    return true;
  }
  const target = join(out, outputName(path));
  try {
    await io.writeFile(target, outcome.bytes);
  } catch (error) {
    io.complain(`${target}: ${words.unwritable(reasonOf(error))}\n`);
    return false;
  }
  io.out(`${words.wrote(target)}\n`);
  return true;
}

/** Proposes every page; one that is refused does not keep the others back. Gives the exit code. */
export async function runPropose(
  request: Extract<Request, { kind: 'propose' }>,
  io: CliIo,
  words: CliWords,
): Promise<number> {
  const names = request.files.map((path) => outputName(path).toLowerCase());
  const doubled = names.find((name, i) => names.indexOf(name) !== i);
  if (doubled !== undefined && request.out !== null) {
    io.complain(`${words.sameName(doubled)}\n`);
    return 2;
  }
  let isWell = true;
  for (const path of request.files) isWell = (await proposeOne(path, request, io, words)) && isWell;
  return isWell ? 0 : 1;
}
