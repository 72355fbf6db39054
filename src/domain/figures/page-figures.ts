import { exportArticle } from '#domain/edition/export-article';
import { exportParts } from '#domain/edition/export-parts';
import type { Renaming } from '#domain/edition/exported-ids';
import { countErrors, keepNonBlank } from '#domain/edition/quality';
import {
  ARTICLE_STATUSES,
  type ArticleStatus,
  type CorrectionOrigin,
  type CorrectionStatus,
  type ErrorCode,
  type PageDocument,
} from '#domain/page/document';
import type { ArticleId, RawPageId } from '#domain/page/ids';
import { articleOf, articlesOf, spanOf } from '#domain/page/queries';
import { createLineIndex } from '#domain/text/lines';
import { isOfText } from '#domain/text/reading';
import { ALL_RULES, type RuleName } from '#domain/text/reading-types';
import { countCharacters } from './count-characters';
import { claimsError, printErrorsOf, type PrintError } from './print-errors';

/** How many marks of one kind, origin and status. */
export type MarkCount = {
  readonly code: ErrorCode;
  readonly origin: CorrectionOrigin;
  readonly status: CorrectionStatus;
  readonly count: number;
};

export type ArticleFigures = {
  readonly id: ArticleId;
  /** From 1, in the order they are read. */
  readonly number: number;
  readonly headline: string;
  readonly status: ArticleStatus;
  /** Marks nobody has decided on, queries included. */
  readonly openMarks: number;
};

/** The two sides of an error rate, to be put together over pages. */
export type ErrorCount = { readonly errors: number; readonly length: number };

/** How one raw page stands, in figures. All that can be added up is a sum. */
export type ProofFigures = {
  readonly rawPageId: RawPageId;
  /** Without blanks: of the articles' text proper, and of everything printed, heads, signs and notices included. */
  readonly characters: { readonly body: number; readonly whole: number };
  readonly marks: readonly MarkCount[];
  readonly byStatus: { readonly [S in CorrectionStatus]: number };
  /** Marks that claim an error and were not turned down. */
  readonly errors: number;
  readonly articles: readonly ArticleFigures[];
  /** How far the page is: as far as the article that is least far. Null without articles. */
  readonly progress: ArticleStatus | null;
  /** Raw against corrected text, as the edition file counts it; and the same without spaces and breaks. */
  readonly cer: { readonly all: ErrorCount; readonly nonBlank: ErrorCount };
  readonly print: readonly PrintError[];
};

export function countMarks(doc: PageDocument): readonly MarkCount[] {
  const counts = new Map<string, MarkCount>();
  for (const { code, origin, status } of doc.corrections) {
    const key = `${code} ${origin} ${status}`;
    counts.set(key, { code, origin, status, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

/** Everything printed on a page; noise was not. */
function countPrinted(doc: PageDocument): number {
  let count = 0;
  for (const block of doc.blocks) {
    if (block.role === 'noise') continue;
    const { start, end } = spanOf(doc, block);
    count += countCharacters(doc.text.slice(start, end));
  }
  return count;
}

export function least(statuses: readonly ArticleStatus[]): ArticleStatus | null {
  return ARTICLE_STATUSES.find((status) => statuses.includes(status)) ?? null;
}

/** Ids as they are here: nothing leaves. */
const HERE: Renaming = { document: (id) => id, part: (_, id) => id };

/** How a raw page stands, read by these rules. Reads every article as an export would, so that both say the same. */
export function figuresOfPage(doc: PageDocument, rules: ReadonlySet<RuleName> = ALL_RULES): ProofFigures {
  const lineIndex = createLineIndex(doc.text);
  const parts = exportParts(doc, HERE);
  const articles = articlesOf(doc).flatMap((article, i) => {
    const core = parts.articles[i];
    return core === undefined
      ? []
      : [exportArticle({ doc, lineIndex, rules, renaming: HERE }, article, core).article];
  });
  const open = new Map<ArticleId, number>();
  const byStatus = { marked: 0, accepted: 0, rejected: 0, query: 0 };
  let errors = 0;
  for (const mark of doc.corrections) {
    byStatus[mark.status]++;
    if (claimsError(mark)) errors++;
    const home = articleOf(doc, doc.blocks.containing(mark.span.start));
    const isOpen = mark.status === 'marked' || mark.status === 'query';
    if (home !== undefined && isOpen) open.set(home.id, (open.get(home.id) ?? 0) + 1);
  }
  const edition = { ...parts, articles };
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  return {
    rawPageId: doc.rawPageId,
    characters: {
      body: paragraphs.reduce(
        (sum, { role, text }) => (isOfText(role) ? sum + countCharacters(text) : sum),
        0,
      ),
      whole: countPrinted(doc),
    },
    marks: countMarks(doc),
    byStatus,
    errors,
    articles: articles.map(({ id, status, headlines }, i) => ({
      ...{ id, number: i + 1, status },
      headline: headlines.find(({ role }) => role === 'main')?.value ?? '',
      openMarks: open.get(id) ?? 0,
    })),
    progress: least(articles.map(({ status }) => status)),
    cer: { all: countErrors(edition), nonBlank: countErrors(edition, keepNonBlank) },
    print: printErrorsOf(doc, lineIndex),
  };
}
