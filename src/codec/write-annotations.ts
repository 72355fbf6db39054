import type {
  CorrectedEdition,
  ExportedCorrection,
  ExportedRawPage,
} from '#domain/edition/corrected-edition';
import { equalValues } from '#domain/change/equal';
import { err, ok, type Result } from '#shared/result';
import { annotationFileSchema } from './annotation-schema';
import type { Annotation, AnnotationFile } from './annotation-schema';
import { annotationId, sourceOf, toAnnotations } from './annotations';
import { checkSources, type Sha256 } from './check-text';
import type { EditionFault } from './edition-file';
import { inertJson } from './inert-json';
import { sha256Of } from './operation-hash';
import { faultOf } from './schema-fault';

/** A file of marks that has been read back and found true. */
export type WrittenMarks = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Lower-case hexadecimal, of `bytes`. */
  readonly sha256: string;
};

/** A raw text in code points, as a stranger's program would count them. */
type CountedPage = {
  readonly source: string;
  readonly points: readonly string[];
  /** UTF-16 offset of each code point, and of the end. */
  readonly offsets: readonly number[];
};

function countPage(page: ExportedRawPage): CountedPage {
  const points = Array.from(page.text);
  const offsets = [0];
  for (const point of points) offsets.push((offsets.at(-1) ?? 0) + point.length);
  return { source: sourceOf(page), points, offsets };
}

const countedPages = (edition: CorrectedEdition): ReadonlyMap<string, CountedPage> =>
  new Map(edition.rawPages.map((page) => [page.id, countPage(page)]));

/** Whether `part` stands at a place that begins or ends at `at`; compared by code points, never by search. */
function standsAt(points: readonly string[], part: string, at: number, side: 'before' | 'after'): boolean {
  const { length } = Array.from(part);
  const start = side === 'before' ? at - length : at;
  return start >= 0 && points.slice(start, start + length).join('') === part;
}

/** What is wrong with the place an annotation says; null when both selectors say the place of the mark. */
function placeFault(
  { id, target }: Annotation,
  mark: ExportedCorrection,
  home: CountedPage | undefined,
): string | null {
  const [{ exact, prefix, suffix }, { start, end }] = target.selector;
  if (home === undefined || target.source.id !== home.source) return 'the source is another raw page';
  if (id !== annotationId(mark)) return 'the id is that of another mark';
  const { points } = home;
  if (end > points.length || points.slice(start, end).join('') !== exact)
    return 'the position is not that of the quotation';
  if (exact !== mark.original) return 'the quotation is not what the mark stands on';
  if (home.offsets[start] !== mark.span.start) return 'the position is not that of the mark';
  if (!standsAt(points, prefix, start, 'before')) return 'the prefix does not stand before it';
  return standsAt(points, suffix, end, 'after') ? null : 'the suffix does not stand behind it';
}

/** Everything a reader could find wrong with a file of annotations, held against the edition it was made from. */
export function checkAnnotations(file: AnnotationFile, edition: CorrectedEdition): EditionFault | null {
  const pages = countedPages(edition);
  const items = file.first?.items ?? [];
  if (items.length !== edition.corrections.length)
    return { path: 'total', code: 'text', message: 'total: there are more marks, or fewer' };
  for (const [i, mark] of edition.corrections.entries()) {
    const item = items[i];
    if (item === undefined) continue;
    const fault = placeFault(item, mark, pages.get(mark.rawPageId));
    const path = `first.items[${i}].target`;
    if (fault !== null) return { path, code: 'slice', message: `${path}: ${fault}` };
  }
  return null;
}

/** Reads a file of annotations back from its bytes. */
export function readAnnotations(bytes: Uint8Array): Result<AnnotationFile, EditionFault> {
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const parsed = annotationFileSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error, value));
}

/**
 * Writes the marks of an edition as Web Annotations and reads them back: the model's musts, the hash of every raw page,
 * and both selectors of every mark against its text. Only what passes is returned.
 */
export async function writeVerifiedAnnotations(
  edition: CorrectedEdition,
  sha256: Sha256 = sha256Of,
): Promise<Result<WrittenMarks, EditionFault>> {
  const sources = await checkSources(edition, sha256);
  if (sources !== null) return err(sources);
  const file = toAnnotations(edition);
  const bytes = new TextEncoder().encode(`${inertJson(file, 1)}\n`);
  const read = readAnnotations(bytes);
  if (!read.ok) return read;
  const fault = checkAnnotations(read.value, edition);
  if (fault !== null) return err(fault);
  if (!equalValues(read.value, file))
    return err({ path: '', code: 'text', message: 'the file reads differently than it was written' });
  return ok({ bytes, sha256: await sha256(bytes) });
}
