import { ARTICLE_STATUSES, type ArticleStatus, type PageDocument } from '#domain/page/document';
import { outlineOf, pagesOf } from '#domain/page/queries';

/** How far a raw page has come, in counts, and its split to scale for a picture of it. */
export type PageFigures = {
  readonly pages: readonly { readonly label: string; readonly name: string }[];
  readonly articlesByStatus: { readonly [S in ArticleStatus]: number };
  readonly openMarks: number;
  readonly bands: readonly { readonly colour: number; readonly share: number }[];
};

/** Bands of the picture at most; shorter ones go with their neighbour. */
const MOST_BANDS = 64;

export function figuresOf(doc: PageDocument): PageFigures {
  const byStatus = Object.fromEntries(ARTICLE_STATUSES.map((status) => [status, 0])) as Record<
    ArticleStatus,
    number
  >;
  for (const article of doc.articles.values()) byStatus[article.status]++;
  let openMarks = 0;
  for (const mark of doc.corrections) if (mark.status === 'marked' || mark.status === 'query') openMarks++;
  return {
    pages: pagesOf(doc).map(({ label, name }) => ({ label, name })),
    articlesByStatus: byStatus,
    openMarks,
    bands: bandsOf(doc),
  };
}

function bandsOf(doc: PageDocument): PageFigures['bands'] {
  const colours = new Map<string, number>();
  for (const item of outlineOf(doc))
    if (item.kind === 'article') colours.set(item.article.id, item.number - 1);
  const bands: { colour: number; from: number }[] = [];
  for (const block of doc.blocks) {
    const colour = block.placement === null ? -1 : (colours.get(block.placement.ownerId) ?? -1);
    const last = bands.at(-1);
    const tooShort = last !== undefined && (block.start - last.from) * MOST_BANDS < doc.text.length;
    if (last === undefined || (last.colour !== colour && !tooShort))
      bands.push({ colour, from: block.start });
  }
  return bands.map(({ colour, from }, i) => ({
    colour,
    share: ((bands[i + 1]?.from ?? doc.text.length) - from) / Math.max(1, doc.text.length),
  }));
}
