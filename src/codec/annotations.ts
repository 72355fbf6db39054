import type {
  CorrectedEdition,
  ExportedCorrection,
  ExportedRawPage,
} from '#domain/edition/corrected-edition';
import type { Offset, Span } from '#domain/page/ids';
import { nextGrapheme, previousGrapheme } from '#domain/text/graphemes';
import { ANNOTATION_CONTEXT } from './annotation-schema';
import type {
  Annotation,
  AnnotationBody,
  AnnotationFile,
  AnnotationTarget,
  Motivation,
} from './annotation-schema';
import { indexCodePoints } from './code-points';
import type { CodePointIndex } from './code-points';

// The marks of an edition as W3C Web Annotations. Each is bound to its raw page by the SHA-256 of the bytes, and says
// its place twice: as a quotation with what stands around it, and in code points of the decoded text (without a byte
// order mark). An insertion selects nothing: `exact` is empty, start and end are the same, and prefix and suffix say
// between which characters it goes. A deletion is a reading of nothing.

/** Characters of context on each side. */
const AROUND = 16;

/** A raw page with its code points. */
export type IndexedPage = { readonly page: ExportedRawPage; readonly index: CodePointIndex };

export const sourceOf = ({ sha256 }: Pick<ExportedRawPage, 'sha256'>): string => `urn:hash:sha256:${sha256}`;

export const annotationId = ({ rawPageId, id }: Pick<ExportedCorrection, 'rawPageId' | 'id'>): string =>
  `urn:galley:page:${rawPageId}:mark:${id}`;

/** Why a mark was made. One that was rejected, like a stet, judges the text and asks for nothing. */
export function motivationOf({ status, code }: Pick<ExportedCorrection, 'status' | 'code'>): Motivation {
  if (status === 'rejected' || code === 'STET') return 'assessing';
  return status === 'query' || code === 'QRY' ? 'questioning' : 'editing';
}

function stepFrom(text: string, from: Offset, step: (text: string, offset: Offset) => Offset): Offset {
  let at = from;
  for (let i = 0; i < AROUND; i++) at = step(text, at);
  return at;
}

function selectorsOf({ page, index }: IndexedPage, { start, end }: Span): AnnotationTarget['selector'] {
  const { text } = page;
  const [first, last] = [index.toCodePoint(start), index.toCodePoint(end)];
  if (first === null || last === null) throw new RangeError(`No character starts at ${start} or ${end}`);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(stepFrom(text, start, previousGrapheme), start),
      suffix: text.slice(end, stepFrom(text, end, nextGrapheme)),
    },
    { type: 'TextPositionSelector', start: first, end: last },
  ];
}

/** A reading that was turned down is described, so that nobody who looks for edits carries it out. */
const readingPurpose = (motivation: Motivation): Motivation =>
  motivation === 'assessing' ? 'describing' : 'editing';

const tag = (value: string): AnnotationBody => ({ type: 'TextualBody', purpose: 'tagging', value });
const person = (name: string) => (name === '' ? {} : { creator: { type: 'Person', name } as const });

/** The reading, then what the mark is called, then what was said about it. */
function bodiesOf(correction: ExportedCorrection, language: string): readonly AnnotationBody[] {
  const { replacement, code, origin, status, pass, foundBy, note, by, at, replies = [] } = correction;
  const inLanguage = language === '' ? {} : { language };
  const plain = { type: 'TextualBody', format: 'text/plain' } as const;
  const purpose = readingPurpose(motivationOf(correction));
  return [
    ...(replacement === null ? [] : [{ ...plain, purpose, value: replacement, ...inLanguage }]),
    ...[code, `origin:${origin}`, `status:${status}`].map(tag),
    ...(pass === undefined ? [] : [tag(`pass:${pass}`)]),
    tag(`found-by:${foundBy}`),
    ...(note === ''
      ? []
      : [{ ...plain, purpose: 'commenting' as const, value: note, ...person(by), created: at }]),
    ...replies.map((reply) => ({
      ...plain,
      purpose: 'commenting' as const,
      value: reply.text,
      ...person(reply.by),
      created: reply.at,
    })),
  ];
}

function annotationOf(
  correction: ExportedCorrection,
  home: IndexedPage,
  edition: CorrectedEdition,
): Annotation {
  const { by, at, span } = correction;
  return {
    id: annotationId(correction),
    type: 'Annotation',
    motivation: motivationOf(correction),
    created: at,
    ...person(by),
    generator: { type: 'Software', name: edition.generator.name },
    body: [...bodiesOf(correction, edition.edition.language)],
    target: {
      type: 'SpecificResource',
      source: { id: sourceOf(home.page), type: 'Text', format: `text/plain; charset=${home.page.encoding}` },
      selector: selectorsOf(home, span),
    },
  };
}

/** Raw pages by id, each with its code points counted once. */
export const indexPages = (edition: CorrectedEdition): ReadonlyMap<string, IndexedPage> =>
  new Map(edition.rawPages.map((page) => [page.id, { page, index: indexCodePoints(page.text) }]));

/**
 * The marks of an edition as one collection of annotations, in the order of the edition.
 * @throws RangeError when a mark lies outside its text or inside a surrogate pair, which the domain rules out
 */
export function toAnnotations(edition: CorrectedEdition): AnnotationFile {
  const pages = indexPages(edition);
  const id = `urn:galley:edition:${edition.edition.id}:marks`;
  const items = edition.corrections.map((correction) => {
    const home = pages.get(correction.rawPageId);
    if (home === undefined) throw new RangeError(`No raw page ${correction.rawPageId}`);
    return annotationOf(correction, home, edition);
  });
  const { title, titleAlt, date } = edition.edition;
  return {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: [title || titleAlt, date].filter((part) => part !== '').join(' '),
    created: edition.exported,
    generator: { type: 'Software', name: edition.generator.name },
    total: items.length,
    ...(items.length === 0
      ? {}
      : { first: { id: `${id}:page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items } }),
  };
}
