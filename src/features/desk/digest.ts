import type { Article, PageDocument } from '#domain/page/document';
import type { ArticleId } from '#domain/page/ids';
import type { DerivedMetadata } from '#domain/page/metadata';
import { ownedSpans } from '#domain/page/queries';
import { derivedMetadataOf, readingOf, valueOf } from '#domain/edition/describe-article';
import type { LineIndex } from '#domain/text/lines';
import { charCount } from '#domain/text/reading';
import type { RuleName } from '#domain/text/reading-types';

/** What the list says of an article. */
export type ArticleDigest = {
  readonly derived: DerivedMetadata;
  readonly headline: string;
  /** Whether the headline is a headline, or only the first words of the text. */
  readonly titled: boolean;
  readonly characters: number;
  readonly openMarks: number;
};

type Kept = { readonly article: Article; readonly signature: string; readonly digest: ArticleDigest };

/** Digests of the articles of one desk, worked out again only for articles that have changed. */
export class Digests {
  readonly #kept = new Map<ArticleId, Kept>();
  readonly #index: LineIndex;
  readonly #rules: ReadonlySet<RuleName>;
  /** What was asked for last, so that asking again costs nothing while the page is the same. */
  #doc: PageDocument | null = null;
  readonly #sure = new Map<ArticleId, Kept>();

  constructor(index: LineIndex, rules: ReadonlySet<RuleName>) {
    this.#index = index;
    this.#rules = rules;
  }

  of(doc: PageDocument, article: Article): ArticleDigest {
    if (doc !== this.#doc) this.#sure.clear();
    this.#doc = doc;
    const sure = this.#sure.get(article.id);
    if (sure?.article === article) return sure.digest;
    const kept = this.#keep(doc, article);
    this.#sure.set(article.id, kept);
    return kept.digest;
  }

  #keep(doc: PageDocument, article: Article): Kept {
    const signature = signatureOf(doc, article);
    const before = this.#kept.get(article.id);
    if (before?.article === article && before.signature === signature) return before;
    const kept = { article, signature, digest: describe(doc, this.#index, article, this.#rules) };
    this.#kept.set(article.id, kept);
    return kept;
  }
}

function signatureOf(doc: PageDocument, article: Article): string {
  const spans = ownedSpans(doc, article.id).map(({ block, span }) => {
    const marks = doc.corrections.touching(span).map((m) => `${m.id}${m.status}${m.replacement ?? ''}`);
    return `${block.role}${span.start}-${span.end}${marks.join()}`;
  });
  const page = article.pageId === null ? '' : (doc.pages.get(article.pageId)?.name ?? '');
  return `${spans.join('|')}#${page}`;
}

function describe(
  doc: PageDocument,
  index: LineIndex,
  article: Article,
  rules: ReadonlySet<RuleName>,
): ArticleDigest {
  const derived = derivedMetadataOf(doc, index, article);
  const headline = valueOf(article, derived, 'headline') ?? '';
  const spans = ownedSpans(doc, article.id);
  const first =
    spans.find(({ block }) => block.role === 'body' || block.role === 'caption' || block.role === 'lead') ??
    spans[0];
  const opening =
    first === undefined
      ? ''
      : doc.text
          .slice(first.span.start, first.span.start + 60)
          .replace(/\s+/gu, '')
          .slice(0, 18);
  const marks = spans.flatMap(({ span }) => doc.corrections.touching(span));
  return {
    derived,
    headline: headline === '' ? `${opening}…` : headline,
    titled: headline !== '',
    characters: charCount(readingOf(doc, index, article.id, rules)),
    openMarks: new Set(marks.filter((m) => m.status === 'marked' || m.status === 'query').map((m) => m.id))
      .size,
  };
}
