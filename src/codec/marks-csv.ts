import type {
  CorrectedEdition,
  ExportedArticle,
  ExportedCorrection,
  ExportedRawPage,
} from '#domain/edition/corrected-edition';
import { blockLookUp } from '#domain/edition/quality';
import type { Correction, ErrorCode } from '#domain/page/document';
import { createLineIndex, type LineIndex } from '#domain/text/lines';
import { err, ok, type Result } from '#shared/result';
import { indexCodePoints, type CodePointIndex } from './code-points';
import { parseCsv, writeCsv } from './csv';
import { guard, looksLikeFormula, unguard } from './csv-guard';

// The marks of an edition as a table for spreadsheets, one row a mark. For looking and counting: the edition's own
// file and the annotations say more, and say it without loss.

/** The columns, in the order they are written. Names are stable; `guarded` is always the last. */
export const MARK_COLUMNS = [
  'edition',
  'date',
  'raw_page',
  'printed_page',
  'article_number',
  'headline',
  /** Raw line the mark starts on, from 1. */
  'line',
  /** Code points of the raw page's text, `[start, end)`. */
  'start',
  'end',
  'code',
  'code_in_words',
  'origin',
  'status',
  /** `insert`, `delete`, `replace`; `none` where no reading is offered, which `after` alone cannot tell from `delete`. */
  'action',
  'before',
  'after',
  'note',
  'replies',
  'by',
  'pass',
  'at',
  'found_by',
  /** The columns of this row in whose cells the apostrophe in front is Galley's and no part of the text. */
  'guarded',
] as const;
type Column = (typeof MARK_COLUMNS)[number];
/** One mark as it is written; every value is a text. */
export type MarkRow = { readonly [C in Exclude<Column, 'guarded'>]: string };

/** Why a text is no table of marks. */
export type MarksCsvFault = { readonly code: 'not-csv' | 'other-columns'; readonly at: number };

const CONTENT = MARK_COLUMNS.filter((column): column is keyof MarkRow => column !== 'guarded');

function actionOf({ replacement, original }: Pick<Correction, 'replacement' | 'original'>): string {
  if (replacement === null) return 'none';
  if (replacement === '') return 'delete';
  return original === '' ? 'insert' : 'replace';
}

const repliesOf = ({ replies = [] }: Correction): string =>
  replies
    .map(({ by, at, text }) => `${[by, at].filter((part) => part !== '').join(' ')}: ${text}`)
    .join('\n');

/** One raw page with what is looked up in it for each mark. */
class PageOfMarks {
  readonly #edition: CorrectedEdition;
  readonly #page: ExportedRawPage;
  readonly #lines: LineIndex;
  readonly #points: CodePointIndex;
  readonly #articles: readonly ExportedArticle[];
  readonly #blockAt: ReturnType<typeof blockLookUp>;

  constructor(edition: CorrectedEdition, page: ExportedRawPage, blockAt: ReturnType<typeof blockLookUp>) {
    this.#blockAt = blockAt;
    this.#edition = edition;
    this.#page = page;
    this.#lines = createLineIndex(page.text);
    this.#points = indexCodePoints(page.text);
    this.#articles = edition.articles
      .filter((article) => article.rawPageId === page.id)
      .toSorted((a, b) => a.order - b.order);
  }

  #point(offset: number): string {
    const point = this.#points.toCodePoint(offset);
    if (point === null) throw new RangeError(`No character starts at ${offset}`);
    return String(point);
  }

  /** The article a mark starts in, by the number the desk gives it; null in furniture and signs of columns. */
  #articleAt(offset: number): { readonly article: ExportedArticle; readonly number: number } | null {
    const block = this.#blockAt(this.#page.id, offset);
    const at = this.#articles.findIndex(({ id }) => id === block?.ownerId);
    const article = this.#articles[at];
    return article === undefined ? null : { article, number: at + 1 };
  }

  row(mark: ExportedCorrection, wordOf: (code: ErrorCode) => string): MarkRow {
    const { edition, pages } = this.#edition;
    const home = this.#articleAt(mark.span.start);
    const printed = pages.find(({ id }) => id === home?.article.pageId);
    return {
      edition: edition.title || edition.titleAlt,
      date: edition.date,
      raw_page: this.#page.sourceName || this.#page.id,
      printed_page: printed === undefined ? '' : printed.label || printed.name,
      article_number: home === null ? '' : String(home.number),
      headline: home?.article.headlines.find(({ role }) => role === 'main')?.value ?? '',
      line: String(this.#lines.lineOf(mark.span.start)),
      start: this.#point(mark.span.start),
      end: this.#point(mark.span.end),
      code: mark.code,
      code_in_words: wordOf(mark.code),
      origin: mark.origin,
      status: mark.status,
      action: actionOf(mark),
      before: mark.original,
      after: mark.replacement ?? '',
      note: mark.note,
      replies: repliesOf(mark),
      by: mark.by,
      pass: mark.pass ?? '',
      at: mark.at,
      found_by: mark.foundBy,
    };
  }
}

/** The rows of an edition, in its order. `wordOf` says a code in the language of whoever exports. */
export function markRows(edition: CorrectedEdition, wordOf: (code: ErrorCode) => string): readonly MarkRow[] {
  const blockAt = blockLookUp(edition.blocks);
  const pages = new Map(edition.rawPages.map((page) => [page.id, new PageOfMarks(edition, page, blockAt)]));
  return edition.corrections.map((mark) => {
    const page = pages.get(mark.rawPageId);
    if (page === undefined) throw new RangeError(`No raw page ${mark.rawPageId}`);
    return page.row(mark, wordOf);
  });
}

function cellsOf(row: MarkRow): readonly string[] {
  const guarded = CONTENT.filter((column) => looksLikeFormula(row[column]));
  const cells = CONTENT.map((column) => (guarded.includes(column) ? guard(row[column]) : row[column]));
  return [...cells, guarded.join(' ')];
}

/** The table as text, a header row first. */
export const writeMarksCsv = (rows: readonly MarkRow[]): string =>
  writeCsv([MARK_COLUMNS, ...rows.map(cellsOf)]);

/** Reads the table back, without the apostrophes that were put in. */
export function parseMarksCsv(text: string): Result<readonly MarkRow[], MarksCsvFault> {
  const parsed = parseCsv(text);
  if (!parsed.ok) return err({ code: 'not-csv', at: parsed.error.at });
  const [header = [], ...rows] = parsed.value;
  if (header.join() !== MARK_COLUMNS.join()) return err({ code: 'other-columns', at: 0 });
  const odd = rows.findIndex((cells) => cells.length !== MARK_COLUMNS.length);
  if (odd >= 0) return err({ code: 'other-columns', at: odd + 1 });
  return ok(rows.map(rowOf));
}

function rowOf(cells: readonly string[]): MarkRow {
  const guarded = new Set((cells.at(-1) ?? '').split(' '));
  const entries = CONTENT.map((column, i) => {
    const cell = cells[i] ?? '';
    return [column, guarded.has(column) ? unguard(cell) : cell];
  });
  return Object.fromEntries(entries) as MarkRow;
}
