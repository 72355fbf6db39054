import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import { checkOwners, checkReferences, checkUniqueIds } from './check-ids';
import { checkCorrections, checkCoverage, checkParagraphs, checkSlices, checkSources } from './check-text';
import type { Sha256 } from './check-text';
import { indexCodePoints } from './code-points';
import type { EditionFault } from './edition-file';
import type { EditionFile } from './edition-schema';
import { fromEditionFile } from './from-edition-file';

function checkLengths(file: EditionFile): EditionFault | null {
  const i = file.rawPages.findIndex((page) => indexCodePoints(page.text ?? '').length !== page.length);
  const path = `rawPages[${i}].length`;
  return i < 0 ? null : { path, code: 'text', message: `${path}: is not the number of code points` };
}

/**
 * Checks what an edition file says against its own raw text: the bytes have their hash and decode to the
 * text, blocks tile every raw page, ids name what is there, articles list the blocks that name them, `before` is the
 * raw slice, corrections do not overlap, and every paragraph is what its raw slices become. Gives the edition in
 * UTF-16, or the first fault. A file without bytes and text cannot be checked and is refused.
 */
export async function checkEditionFile(
  file: EditionFile,
  sha256: Sha256,
): Promise<Result<CorrectedEdition, EditionFault>> {
  const converted = fromEditionFile(file);
  if (!converted.ok) return converted;
  const edition = converted.value;
  const fault =
    checkUniqueIds(edition) ??
    checkReferences(edition) ??
    checkLengths(file) ??
    (await checkSources(edition, sha256)) ??
    checkCoverage(edition) ??
    checkOwners(edition) ??
    checkSlices(edition) ??
    checkCorrections(edition) ??
    checkParagraphs(edition);
  return fault === null ? ok(edition) : err(fault);
}
