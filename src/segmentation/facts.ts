// What one line says about itself, worked out once.
import { KNOWS_NOTHING } from './hints';
import type { Known } from './hints';
import { cellsOf } from './measure';
import { closeUp, isSpacedOut } from './normalise';
import { closingBylineAt, isByline } from './names';
import {
  datelineOf,
  endsWithCredit,
  hasJump,
  isCreditOnly,
  isIssueLine,
  opensWithBullet,
  pageCodeOf,
  stopOf,
} from './patterns';
import type { Stop } from './patterns';
import type { Row } from './rows';

export type RowFacts = {
  /** The row's text with letter-spacing closed. */
  readonly text: string;
  /** Width in cells, spaces left out. */
  readonly cells: number;
  readonly spacedOut: boolean;
  readonly dateline: 'own' | 'wire' | null;
  readonly bullet: boolean;
  readonly byline: boolean;
  /** Where a closing byline starts, in UTF-16 units of the row as printed; null without one. */
  readonly closingAt: number | null;
  readonly credit: boolean;
  readonly stop: Stop;
  /** Letters of the row are capitals, as Latin headlines are. */
  readonly capitals: boolean;
  /** Nothing but a page code, a date or an issue number. */
  readonly marginal: boolean;
  /** A line that sends the reader to another page or says where the text comes from. */
  readonly jump: boolean;
};

/** Facts of no row at all. */
export const NO_FACTS: RowFacts = {
  text: '',
  cells: 0,
  spacedOut: false,
  dateline: null,
  bullet: false,
  byline: false,
  closingAt: null,
  credit: false,
  stop: 'none',
  capitals: false,
  marginal: false,
  jump: false,
};

const LOWER = /\p{Ll}/gu;
const UPPER = /\p{Lu}/gu;

function isCapitals(text: string): boolean {
  const upper = (text.match(UPPER) ?? []).length;
  return upper >= 3 && (text.match(LOWER) ?? []).length * 4 < upper;
}

/** The rows below complete a message head that a narrow column breaks: `（重慶廿` / `日電）`. */
function headOf(rows: readonly Row[], at: number): string {
  let head = '';
  for (let i = at; i < rows.length && i < at + 3 && head.length < 40; i++) {
    const row = rows[i];
    if (row === undefined || (i > at && row.blanksAbove > 0)) break;
    head += closeUp(row.text.slice(0, 60)).text;
  }
  return head;
}

/** Facts of every row, in order; `known` is what is known of the newspaper. */
export function factsOf(rows: readonly Row[], known: Known = KNOWS_NOTHING): readonly RowFacts[] {
  return rows.map((row, i) => {
    const closed = closeUp(row.text);
    const first = closed.text;
    const opening = /^[（(【［[▲“]?\s?[\p{L}\d]/u.test(first)
      ? datelineOf(/^[（(【［[]/u.test(first) ? headOf(rows, i) : first)
      : null;
    return {
      text: first,
      cells: cellsOf(first),
      spacedOut: isSpacedOut(row.text),
      dateline: known.opens(first) ? 'own' : opening,
      bullet: opensWithBullet(first),
      byline: isByline(row.text) || known.names(first),
      closingAt: closingBylineAt(row.text),
      credit: endsWithCredit(first) || isCreditOnly(first),
      stop: stopOf(first),
      capitals: isCapitals(first),
      marginal: isIssueLine(first) || pageCodeOf(first) !== null,
      jump: first.length < 40 && hasJump(first),
    };
  });
}
