import type { Correction, ErrorCode, PageDocument } from '#domain/page/document';
import type { ArticleId, CorrectionId, Offset, Span } from '#domain/page/ids';
import { isHeadRole, type Role } from '#domain/page/roles';
import { editDistance } from '#domain/edition/quality';
import { isLatin } from '#domain/text/characters';
import type { LineIndex } from '#domain/text/lines';
import { countCharacters } from './count-characters';

/** An error in print as the reference rate sees it, before anything is weighed. */
export type PrintError = {
  readonly id: CorrectionId;
  readonly code: ErrorCode;
  readonly before: string;
  /** Null where no reading is offered. */
  readonly after: string | null;
  /** Of the block it starts in. */
  readonly role: Role;
  readonly articleId: ArticleId | null;
  /** 1-based raw line. */
  readonly line: number;
  /** Characters that are wrong, 1 at least. */
  readonly length: number;
  /** The foreign word it lies in; null where it does not lie in one. */
  readonly word: Span | null;
};

const NO_ERROR: ReadonlySet<ErrorCode> = new Set(['QRY', 'STET']);

/** Roles in which everything weighs more: 报头, 报眉, 栏头, 标题. */
export const isWeighty = (role: Role): boolean =>
  role === 'masthead' || role === 'page-head' || role === 'column-sign' || isHeadRole(role);

/** Whether a mark claims an error: what was turned down or is only asked does not. */
export const claimsError = ({ status, code }: Pick<Correction, 'status' | 'code'>): boolean =>
  (status === 'accepted' || status === 'marked') && !NO_ERROR.has(code);

/** Letters, and what stands inside a word between them. */
const isOfWord = (text: string, at: Offset): boolean =>
  isLatin(text.charCodeAt(at)) ||
  (/['’-]/u.test(text[at] ?? '') && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1)));

const isLatinText = (text: string): boolean =>
  Array.from(text).every((character) => isLatin(character.codePointAt(0) ?? 0) || /['’-]/u.test(character));

/** The foreign word a mark lies in, when both its sides are letters of one. */
function foreignWord(text: string, { span, replacement }: Correction): Span | null {
  if (!isLatinText(text.slice(span.start, span.end)) || !isLatinText(replacement ?? '')) return null;
  let { start, end } = span;
  while (start > 0 && isOfWord(text, start - 1)) start--;
  while (end < text.length && isOfWord(text, end)) end++;
  return start < end ? { start, end } : null;
}

const lengthOf = ({ original, replacement }: Correction): number =>
  Math.max(1, replacement === null ? countCharacters(original) : editDistance(original, replacement));

/** The errors in print a page is marked with, in raw order. */
export function printErrorsOf(doc: PageDocument, lines: LineIndex): readonly PrintError[] {
  return [...doc.corrections]
    .filter((mark) => mark.origin === 'print' && claimsError(mark))
    .map((mark): PrintError => {
      const block = doc.blocks.containing(mark.span.start);
      const owner = (block?.placement?.ownerId ?? null) as ArticleId | null;
      return {
        id: mark.id,
        code: mark.code,
        before: mark.original,
        after: mark.replacement,
        role: block?.role ?? 'unassigned',
        articleId: owner !== null && doc.articles.has(owner) ? owner : null,
        line: lines.lineOf(mark.span.start),
        length: lengthOf(mark),
        word: foreignWord(doc.text, mark),
      };
    });
}
