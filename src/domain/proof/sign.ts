import type { Correction, ErrorCode } from '#domain/page/document';
import { differenceOf } from './difference';

/** The proof marks of GB/T 14706 that Galley draws. */
export const SIGNS = [
  'replace',
  'delete',
  'insert',
  'transpose',
  'run-on',
  'new-paragraph',
  'close-up',
  'add-space',
  'separate',
  'move',
  'align',
  'stet',
  'query',
] as const;
export type Sign = (typeof SIGNS)[number];

/** The number a sign has in GB/T 14706-1993. */
export const GB_NUMBERS: { readonly [S in Sign]: number } = {
  replace: 1,
  delete: 2,
  insert: 3,
  transpose: 6,
  'run-on': 7,
  'new-paragraph': 8,
  move: 9,
  align: 12,
  'add-space': 15,
  'close-up': 16,
  separate: 18,
  stet: 19,
  query: 21,
};

/** The sign an error of each code is usually marked with. */
export const SIGN_OF_CODE: { readonly [C in ErrorCode]: Sign } = {
  SUB: 'replace',
  NUM: 'replace',
  INS: 'delete',
  DEL: 'insert',
  TRN: 'transpose',
  ORD: 'move',
  SPX: 'close-up',
  SPM: 'add-space',
  JOI: 'run-on',
  PAR: 'new-paragraph',
  HYP: 'run-on',
  WID: 'replace',
  PUN: 'replace',
  MIS: 'move',
  DUP: 'delete',
  GAP: 'insert',
  VRT: 'align',
  ILL: 'query',
  COD: 'replace',
  VAR: 'replace',
  FCT: 'query',
  STY: 'replace',
  QRY: 'query',
  STET: 'stet',
};

/** Codes that say what is to be done, whatever the reading looks like. */
const TELLING: ReadonlySet<ErrorCode> = new Set(['TRN', 'ORD', 'JOI', 'PAR', 'HYP', 'MIS', 'VRT']);

/** What a sign is read off. */
export type Marked = Pick<Correction, 'span' | 'original' | 'replacement' | 'code' | 'status'>;

/**
 * The sign a mark is drawn with: what was refused or is asked first, then codes that say what is to be done, then what
 * the reading does to the text.
 *
 * @param text the raw text the mark stands in: a space between two words of Latin letters separates them
 */
export function signOf(mark: Marked, text: string): Sign {
  const { code, status, replacement, original, span } = mark;
  if (status === 'rejected' || code === 'STET') return 'stet';
  if (status === 'query' || code === 'QRY') return 'query';
  if (replacement === null || TELLING.has(code)) return SIGN_OF_CODE[code];
  const { at, from, to } = differenceOf(original, replacement);
  if (from.trim() === '' && to.trim() === '') {
    const place = span.start + at.start;
    return signOfSpace(from, to, isWithinWord(text, place, span.start + at.end));
  }
  if (original === '') return 'insert';
  if (replacement === '') return 'delete';
  return 'replace';
}

/** The sign of a change of nothing but white space. */
function signOfSpace(from: string, to: string, withinWord: boolean): Sign {
  const breaks = (text: string): number => text.split(/\r\n?|\n/u).length;
  if (breaks(to) > breaks(from)) return 'new-paragraph';
  if (breaks(to) < breaks(from)) return 'run-on';
  if (to.length < from.length) return 'close-up';
  if (to.length === from.length) return 'replace';
  return withinWord ? 'separate' : 'add-space';
}

const LATIN = /\p{Script=Latin}/u;

/** Whether foreign letters stand on both sides of a place. */
const isWithinWord = (text: string, start: number, end: number): boolean =>
  LATIN.test(text.charAt(start - 1)) && LATIN.test(text.charAt(end));
