// Sizes of the raw page's column, in CSS pixels. Nothing on screen is measured: every height follows from these.

/** Height of one row of text. */
export const ROW = 22;
/** Height of a blank line. */
export const BLANK = 11;
/** Gap above a line where an article boundary stands. */
export const GAP = 9;
/** Width of a full-width character at the column's type size. */
export const EM = 15.5;
/** Left edge of the text: line number, band and role stand before it. */
export const TEXT_LEFT = 130;
/** Beyond this, browsers may refuse to lay out; longer pages scroll on a scaled bar. */
export const MAX_HEIGHT = 8_000_000;
/** Rows drawn beyond the window on either side. */
export const OVERSCAN = 6;
/** Space above the first line. */
export const COLUMN_TOP = 10;
