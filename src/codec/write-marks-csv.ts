import { equalValues } from '#domain/change/equal';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import type { ErrorCode } from '#domain/page/document';
import { err, ok, type Result } from '#shared/result';
import { checkSources, type Sha256 } from './check-text';
import type { EditionFault } from './edition-file';
import { markRows, parseMarksCsv, writeMarksCsv, type MarkRow } from './marks-csv';
import { sha256Of } from './operation-hash';
import type { WrittenMarks } from './write-annotations';

const inUtf8 = (row: MarkRow): unknown =>
  Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replace(/\p{Cs}/gu, '\ufffd')]));

/** Whether each row quotes what stands at its place in the raw text. */
function quotesTruly(edition: CorrectedEdition, rows: readonly MarkRow[]): number {
  const points = new Map(edition.rawPages.map(({ id, text }) => [id, Array.from(text)]));
  return edition.corrections.findIndex(({ rawPageId }, i) => {
    const { start, end, before } = rows[i] ?? { start: '', end: '', before: '' };
    return points.get(rawPageId)?.slice(Number(start), Number(end)).join('') !== before;
  });
}

/**
 * Writes the marks of an edition as a table and reads it back: the hash of every raw page, every cell, and that what
 * is said to stand at a place stands there. Only what passes is returned.
 */
export async function writeVerifiedMarksCsv(
  edition: CorrectedEdition,
  wordOf: (code: ErrorCode) => string,
  sha256: Sha256 = sha256Of,
): Promise<Result<WrittenMarks, EditionFault>> {
  const sources = await checkSources(edition, sha256);
  if (sources !== null) return err(sources);
  const rows = markRows(edition, wordOf);
  const bytes = new TextEncoder().encode(writeMarksCsv(rows));
  const read = parseMarksCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (!read.ok || !equalValues(read.value, rows.map(inUtf8)))
    return err({ path: '', code: 'text', message: 'the table reads differently than it was written' });
  const odd = quotesTruly(edition, read.value);
  if (odd < 0) return ok({ bytes, sha256: await sha256(bytes) });
  const path = `row ${odd + 2}`;
  return err({ path, code: 'slice', message: `${path}: before is not what stands there` });
}
