import type { Span } from '#domain/page/ids';

/**
 * A run of raw text that a person has settled by accepting, editing or locking it. A new proposal leaves it as it
 * stands, cuts the text at both its ends, and learns from it which side of a text the headlines of the page stand on.
 * Settled runs ascend and never overlap.
 */
export type Settled = {
  /** UTF-16, half-open: from the start of a block to the start of another, or the end of the text. */
  readonly span: Span;
  /** Where the headline stands in it: `none` for an article's text without one, `outside` for what no article owns. */
  readonly headline: 'first' | 'last' | 'none' | 'outside';
};
