import type { Article, Correction, PageDocument } from '#domain/page/document';
import type { ArticleId, RawPageId, Span } from '#domain/page/ids';
import { articleOf, articlesOf, ownedSpans, spanOf } from '#domain/page/queries';
import { firstNonBlankFrom } from '#domain/page/start';
import { doubtfulBlocks, type ProposalIndex } from '#domain/proposal/doubts';
import { createLineIndex, type LineIndex } from '#domain/text/lines';
import { derivedMetadataOf, valueOf } from './describe-article';
import type { EditionDocument } from './document';

/** What somebody may want to see to before an edition leaves. Nothing here keeps it from leaving. */
export const FINDING_CODES = [
  /** Text that belongs to nobody and is not called furniture either. */
  'unassigned-text',
  'no-headline',
  /** An article nothing is placed in, or nothing but blank space. */
  'empty-article',
  /** Marks that are neither accepted nor rejected. */
  'open-marks',
  /** An accepted correction whose ends lie in different articles; it is read where it starts. */
  'crossing-marks',
  /** Boundaries and roles the proposal was not sure of, and nobody has looked at. */
  'doubtful',
  /** Articles marked as problematic. */
  'queries',
  /** Neither newspaper nor date is known. */
  'nameless-edition',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Where a finding stands. */
export type FindingPlace = {
  readonly rawPageId: RawPageId;
  readonly articleId: ArticleId | null;
  readonly span: Span;
  /** 1-based raw line of the span's start. */
  readonly line: number;
  /** The beginning of the raw text there, on one line. */
  readonly quote: string;
};

/** One kind of finding with all its places; an edition's own finding has none. */
export type Finding = { readonly code: FindingCode; readonly places: readonly FindingPlace[] };

/** A raw page to look at. */
export type PageToCheck = { readonly doc: PageDocument; readonly proposals: ProposalIndex };

const QUOTE_LENGTH = 24;

class PageCheck {
  readonly #doc: PageDocument;
  readonly #lines: LineIndex;
  readonly #proposals: ProposalIndex;

  constructor({ doc, proposals }: PageToCheck) {
    this.#doc = doc;
    this.#proposals = proposals;
    this.#lines = createLineIndex(doc.text);
  }

  #place(span: Span, articleId: ArticleId | null): FindingPlace {
    const { text, rawPageId } = this.#doc;
    const start = Math.min(firstNonBlankFrom(text, span.start), Math.max(span.start, span.end - 1));
    const quote = text.slice(start, Math.min(span.end, start + QUOTE_LENGTH * 4)).replace(/\s+/gu, ' ');
    return {
      rawPageId,
      articleId,
      span,
      line: this.#lines.lineOf(start),
      quote: Array.from(quote).slice(0, QUOTE_LENGTH).join('').trim(),
    };
  }

  #articlePlace(article: Article): FindingPlace {
    const first = ownedSpans(this.#doc, article.id)[0]?.span ?? { start: 0, end: 0 };
    return this.#place(first, article.id);
  }

  #hasText(article: Article): boolean {
    return ownedSpans(this.#doc, article.id).some(
      ({ span }) => this.#doc.text.slice(span.start, span.end).trim() !== '',
    );
  }

  #isUntitled(article: Article): boolean {
    if (!this.#hasText(article)) return false;
    const derived = derivedMetadataOf(this.#doc, this.#lines, article);
    return (valueOf(article, derived, 'headline') ?? '').trim() === '';
  }

  #articles(test: (article: Article) => boolean): readonly FindingPlace[] {
    return articlesOf(this.#doc)
      .filter(test)
      .map((article) => this.#articlePlace(article));
  }

  #articleAt(offset: number): ArticleId | null {
    return articleOf(this.#doc, this.#doc.blocks.containing(offset))?.id ?? null;
  }

  #unassigned(): readonly FindingPlace[] {
    return [...this.#doc.blocks]
      .filter((block) => block.role === 'unassigned')
      .map((block) => spanOf(this.#doc, block))
      .filter((span) => this.#doc.text.slice(span.start, span.end).trim() !== '')
      .map((span) => this.#place(span, null));
  }

  #marks(test: (correction: Correction) => boolean): readonly FindingPlace[] {
    return [...this.#doc.corrections]
      .filter(test)
      .map(({ span }) => this.#place(span, this.#articleAt(span.start)));
  }

  #crosses({ status, span }: Correction): boolean {
    if (status !== 'accepted' || span.start === span.end) return false;
    return this.#articleAt(span.start) !== this.#articleAt(span.end - 1);
  }

  find(code: Exclude<FindingCode, 'nameless-edition'>): readonly FindingPlace[] {
    switch (code) {
      case 'unassigned-text':
        return this.#unassigned();
      case 'no-headline':
        return this.#articles((article) => this.#isUntitled(article));
      case 'empty-article':
        return this.#articles((article) => !this.#hasText(article));
      case 'queries':
        return this.#articles((article) => article.status === 'query');
      case 'open-marks':
        return this.#marks(({ status }) => status === 'marked' || status === 'query');
      case 'crossing-marks':
        return this.#marks((correction) => this.#crosses(correction));
      case 'doubtful':
        return doubtfulBlocks(this.#doc, this.#proposals).map((block) =>
          this.#place(spanOf(this.#doc, block), articleOf(this.#doc, block)?.id ?? null),
        );
    }
  }
}

/** What is still open in an edition and its raw pages, by kind, each with its places in raw order. Never refuses. */
export function checkEdition(edition: EditionDocument, pages: readonly PageToCheck[]): readonly Finding[] {
  const checks = pages.map((page) => new PageCheck(page));
  const isNameless = edition.fields === null || (edition.fields.title === '' && edition.fields.date === '');
  return FINDING_CODES.flatMap((code): Finding[] => {
    if (code === 'nameless-edition') return isNameless ? [{ code, places: [] }] : [];
    const places = checks.flatMap((check) => check.find(code));
    return places.length === 0 ? [] : [{ code, places }];
  });
}
