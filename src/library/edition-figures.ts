import type { CorrectedEdition } from '#domain/edition/corrected-edition';

/** What an edition or a file holds, in figures. */
export type EditionFigures = {
  readonly rawPages: number;
  readonly pages: number;
  readonly articles: number;
  readonly blocks: number;
  /** Characters of the articles' text proper. */
  readonly characters: number;
  readonly marks: number;
  readonly operations: number;
};

/** Counts what an edition holds. */
export const figuresOf = (edition: CorrectedEdition): EditionFigures => ({
  rawPages: edition.rawPages.length,
  pages: edition.pages.length,
  articles: edition.articles.length,
  blocks: edition.blocks.length,
  characters: edition.articles.reduce((sum, article) => sum + article.charCount, 0),
  marks: edition.corrections.length,
  operations: edition.log?.operations.length ?? 0,
});
