import type { CorrectedEdition, ExportedBlock, ExportedRawPage } from '#domain/edition/corrected-edition';
import type { Span } from '#domain/page/ids';
import { decodeAs } from './decode-as';
import type { CheckCode, EditionFault } from './edition-file';
import { renderSpans } from './render-spans';
import type { Edit } from './render-spans';

// Whether an edition says the truth about its raw text. Every function gives the first fault, or null.

const faultAt = (path: string, code: CheckCode, message: string): EditionFault => ({
  path,
  code,
  message: `${path}: ${message}`,
});

/** Makes a lower-case hexadecimal SHA-256. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** The bytes must have the stated hash and decode to the stated text. */
export async function checkSources(edition: CorrectedEdition, sha256: Sha256): Promise<EditionFault | null> {
  for (const [i, page] of edition.rawPages.entries()) {
    const path = `rawPages[${i}]`;
    if ((await sha256(page.bytes)) !== page.sha256) {
      return faultAt(`${path}.bytes`, 'bytes', 'the SHA-256 is another one');
    }
    if (decodeAs(page.bytes, page.encoding).text !== page.text) {
      return faultAt(`${path}.text`, 'text', `the bytes decoded as ${page.encoding} read differently`);
    }
  }
  return null;
}

/** Entries of one raw page, each with its place in the list of the file. */
function ofRawPage<T extends { readonly rawPageId: string; readonly span: Span }>(
  list: readonly T[],
  rawPageId: string,
): readonly { readonly entry: T; readonly i: number }[] {
  return list
    .map((entry, i) => ({ entry, i }))
    .filter(({ entry }) => entry.rawPageId === rawPageId)
    .sort((a, b) => a.entry.span.start - b.entry.span.start || a.entry.span.end - b.entry.span.end);
}

function checkTiling(page: ExportedRawPage, blocks: readonly ExportedBlock[]): EditionFault | null {
  let end = 0;
  for (const { entry, i } of ofRawPage(blocks, page.id)) {
    const { start } = entry.span;
    if (start !== end) {
      return faultAt(`blocks[${i}].start`, 'tiling', start > end ? 'leaves a gap before it' : 'overlaps');
    }
    if (entry.span.end === start) return faultAt(`blocks[${i}].end`, 'tiling', 'is empty');
    end = entry.span.end;
  }
  return end === page.text.length ? null : faultAt('blocks', 'tiling', `do not reach the end of ${page.id}`);
}

/** The blocks of every raw page tile it, so that no character can be lost. */
export function checkCoverage(edition: CorrectedEdition): EditionFault | null {
  if (edition.quality.coverage !== 1) return faultAt('quality.coverage', 'tiling', 'is not 1');
  for (const page of edition.rawPages) {
    const fault = checkTiling(page, edition.blocks);
    if (fault !== null) return fault;
  }
  return null;
}

const textsOf = (edition: CorrectedEdition): ReadonlyMap<string, string> =>
  new Map(edition.rawPages.map((page) => [page.id, page.text]));

/** What corrections and normalisations say stood there must be what stands there. */
export function checkSlices(edition: CorrectedEdition): EditionFault | null {
  const texts = textsOf(edition);
  const isSlice = (rawPageId: string, { start, end }: Span, before: string): boolean =>
    texts.get(rawPageId)?.slice(start, end) === before;
  const correction = edition.corrections.findIndex(
    (each) => !isSlice(each.rawPageId, each.span, each.original),
  );
  if (correction >= 0)
    return faultAt(`corrections[${correction}].before`, 'slice', 'is not the raw text there');
  const normalisation = edition.normalisations.findIndex(
    (each) => !isSlice(each.rawPageId, each.span, each.before),
  );
  if (normalisation < 0) return null;
  return faultAt(`normalisations[${normalisation}].before`, 'slice', 'is not the raw text there');
}

const isEmpty = ({ start, end }: Span): boolean => start === end;

/** Spans sorted by start then end: one starts inside the one before, or both insert at one place. */
const doOverlap = (before: Span, after: Span): boolean =>
  after.start < before.end || (after.start === before.start && isEmpty(before) && isEmpty(after));

/** Corrections never overlap, whatever their status. */
export function checkCorrections(edition: CorrectedEdition): EditionFault | null {
  for (const page of edition.rawPages) {
    const sorted = ofRawPage(edition.corrections, page.id);
    for (const [k, { entry, i }] of sorted.entries()) {
      const previous = sorted[k - 1];
      if (previous !== undefined && doOverlap(previous.entry.span, entry.span)) {
        return faultAt(`corrections[${i}]`, 'overlap', `overlaps ${previous.entry.id}`);
      }
    }
  }
  return null;
}

/** What changes the raw text of one page on the way to reading text, sorted; at one place normalisations come first. */
function editsOf(edition: CorrectedEdition, rawPageId: string): readonly Edit[] {
  const normalisations = edition.normalisations.map(({ rawPageId: home, span, after }) => ({
    home,
    span,
    after,
  }));
  const corrections = edition.corrections
    .filter(({ status }) => status === 'accepted')
    .map(({ rawPageId: home, span, replacement }) => ({ home, span, after: replacement }));
  return [...normalisations, ...corrections]
    .flatMap(({ home, span, after }) => (home === rawPageId && after !== null ? [{ span, after }] : []))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Each paragraph is what its raw slices become, and nothing is changed twice. */
export function checkParagraphs(edition: CorrectedEdition): EditionFault | null {
  const texts = textsOf(edition);
  const edits = new Map(edition.rawPages.map((page) => [page.id, editsOf(edition, page.id)]));
  for (const list of edits.values()) {
    const clash = list.find((edit, i) => edit.span.start < (list[i - 1]?.span.end ?? 0));
    if (clash !== undefined) {
      return faultAt('normalisations', 'overlap', `something is changed twice at ${clash.span.start}`);
    }
  }
  for (const [i, article] of edition.articles.entries()) {
    const text = texts.get(article.rawPageId) ?? '';
    const k = article.paragraphs.findIndex(
      (paragraph) => renderSpans(text, paragraph.from, edits.get(article.rawPageId) ?? []) !== paragraph.text,
    );
    if (k >= 0) {
      return faultAt(`articles[${i}].paragraphs[${k}].text`, 'paragraph', 'is not what its raw text becomes');
    }
  }
  return null;
}
