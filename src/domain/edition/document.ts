import type { EditionId, Rank, RawPageId } from '#domain/page/ids';

/** What is known of one issue of a newspaper. Empty strings mean "not known". */
export type EditionFields = {
  readonly title: string;
  readonly titleAlt: string;
  /** Calendar date as YYYY-MM-DD, or empty. */
  readonly date: string;
  readonly weekday: string;
  readonly number: string;
  /** BCP 47, e.g. zh-Hans-CN. */
  readonly language: string;
  /** RFC 3339 UTC of the moment it was put in the trash; null while it is not. */
  readonly trashedAt: string | null;
};

/** The title an edition's newspaper is known by; empty as long as nobody knows it. */
export const titleOf = (fields: EditionFields | null): string => fields?.title || (fields?.titleAlt ?? '');

/** A raw page's place in its edition. */
export type EditionPage = {
  readonly rank: Rank;
  /** What the library calls it; empty: its printed page labels, or its file name. */
  readonly name: string;
  readonly trashedAt: string | null;
};

/** One edition: what is known of it, and its raw pages. Folded from a log of its own. */
export type EditionDocument = {
  readonly id: EditionId;
  readonly fields: EditionFields | null;
  readonly pages: ReadonlyMap<RawPageId, EditionPage>;
};
