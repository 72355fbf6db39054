import type { ErrorCode } from '#domain/page/document';
import { differenceOf } from './difference';
import { areVariants } from './variants';

/** What stands before and after a marked text. */
export type Surroundings = { readonly before: string; readonly after: string };

/** From this length on, missing text is a gap and repeated text a duplicate. */
const LONG = 10;

const BREAK = /\r\n?|\n/u;
const BLANK = /^\s*$/u;
const PUNCTUATION = /^[\p{P}\p{S}]+$/u;
const DIGITS = /^(?:[\d０-９.,．，]*[\d０-９][\d０-９.,．，]*|[〇零一二三四五六七八九十百千万亿两]+)$/u;
/** What an extraction writes where it could not read. */
const UNREADABLE = /[\uFFFD\p{Co}\p{Cc}□]/u;
/** Letters that bytes of a Chinese encoding turn into when they are read as a Western one. */
const WRONGLY_DECODED = /^[\u0080-\u024F\u2018-\u2122]{2,}$/u;
const HAN = /\p{Script=Han}/u;
const COMPATIBLE = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

const breaksIn = (text: string): number => text.split(/\r\n?|\n/u).length - 1;
const plain = (text: string): string => text.replace(/\s/gu, '');
/** A text with full-width letters, digits and marks as half-width ones. */
const narrowed = (text: string): string => text.normalize('NFKC').replaceAll('。', '.');
const sorted = (text: string): string => [...text].sort().join('');

/** What a change of nothing but white space mends. */
function codeOfSpace(from: string, to: string): ErrorCode {
  if (breaksIn(to) > breaksIn(from)) return 'PAR';
  if (breaksIn(to) < breaksIn(from)) return 'JOI';
  if (to.length === from.length) return 'WID';
  return to.length < from.length ? 'SPX' : 'SPM';
}

function codeOfInsertion(to: string): ErrorCode {
  if (PUNCTUATION.test(to)) return 'PUN';
  return [...to].length >= LONG ? 'GAP' : 'DEL';
}

function codeOfDeletion(from: string, { before, after }: Surroundings): ErrorCode {
  if (/^[-\u00AD\u2010]\s*(?:\r\n?|\n)\s*$/u.test(from)) return 'HYP';
  if (UNREADABLE.test(plain(from))) return 'COD';
  if (PUNCTUATION.test(from)) return 'PUN';
  const repeats = before.endsWith(from) || after.startsWith(from);
  return repeats && [...from].length >= LONG ? 'DUP' : 'INS';
}

/** What characters in another order mend: words of a line, or whole lines and clauses. */
const codeOfOrder = (original: string): ErrorCode =>
  BREAK.test(original) || /[，。；！？]/u.test(original) ? 'ORD' : 'TRN';

/** Tells a kind of exchange by what is taken out and what is put in; the first that fits holds. */
const EXCHANGES: readonly (readonly [ErrorCode, (from: string, to: string) => boolean])[] = [
  ['COD', (from, to) => COMPATIBLE.test(from) && from.normalize('NFKC') === to.normalize('NFKC')],
  ['ILL', (from) => UNREADABLE.test(from)],
  ['COD', (from, to) => WRONGLY_DECODED.test(from) && HAN.test(to)],
  ['WID', (from, to) => narrowed(from) === narrowed(to)],
  ['PUN', (from, to) => PUNCTUATION.test(from) && PUNCTUATION.test(to)],
  ['NUM', (from, to) => DIGITS.test(from) && DIGITS.test(to)],
  ['VAR', areVariants],
];

/** The code most likely meant by a reading: what the change itself looks like, and what stands around it. */
export function likelyCode(original: string, reading: string, around: Surroundings): ErrorCode {
  if (original === reading) return 'QRY';
  if (
    original !== '' &&
    sorted(plain(original)) === sorted(plain(reading)) &&
    plain(original) !== plain(reading)
  )
    return codeOfOrder(original);
  const { at, from, to } = differenceOf(original, reading);
  if (BLANK.test(from) && BLANK.test(to)) return codeOfSpace(from, to);
  if (plain(from) === plain(to)) return codeOfSpace(from, to);
  if (from === '') return codeOfInsertion(to);
  if (to === '')
    return codeOfDeletion(from, {
      before: around.before + original.slice(0, at.start),
      after: original.slice(at.end) + around.after,
    });
  return EXCHANGES.find(([, fits]) => fits(from, to))?.[0] ?? 'SUB';
}
