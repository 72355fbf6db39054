// How a page splits, in the short form that predictions and the true splits ("gold") share.

/** 1-based inclusive raw lines. */
export type LineRange = readonly [number, number];

export type FormPerson = { readonly name: string; readonly role: string };

export type FormArticle = {
  readonly title: string;
  readonly lines: readonly LineRange[];
  readonly roles?: readonly { readonly role: string; readonly lines: LineRange }[] | undefined;
  readonly type?: string | undefined;
  readonly people?: readonly FormPerson[] | undefined;
};

export type Segmentation = {
  readonly articles: readonly FormArticle[];
  readonly furniture: readonly LineRange[];
};

/** `titleVariants` are accepted as well as the title. */
export type GoldArticle = FormArticle & { readonly titleVariants?: readonly string[] | undefined };

export type Gold = Segmentation & { readonly articles: readonly GoldArticle[] };

export const NO_PROPOSAL: Segmentation = { articles: [], furniture: [] };

const SPACE = /[\s\u200b\ufeff]+/gu;

/** Titles and names are compared without white space. */
export const withoutSpace = (text: string | undefined): string =>
  (text ?? '').normalize('NFC').replace(SPACE, '');

/** Every spelling of a title that counts as right. */
export const acceptedTitles = ({ title, titleVariants = [] }: GoldArticle): ReadonlySet<string> =>
  new Set([title, ...titleVariants].map(withoutSpace));

/** The lines of a text as every figure counts them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/u);
