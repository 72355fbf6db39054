import fc from 'fast-check';
import { isBlockStart } from '#domain/page/start';

// What newspapers' raw text is made of, the awkward parts first.
const PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '\u3000',
  ' ',
  '温县召开会议',
  '本报讯 ',
  '1月7日，',
  '百 字 新 闻',
  '。',
  '（记者 王小）',
  'The Mayor',
  'con-\ntinued',
  '𠮷',
  'e\u0301',
  '👨‍👩‍👧',
  '🇨🇳',
  '葛\u{E0100}',
  'न\u093f',
  'A08│',
] as const;

/** Raw texts: Han and Latin, characters of two and more code units, CRLF, blank lines, ideographic spaces; or nothing. */
export const rawTexts = (maxPieces = 24): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength: maxPieces }).map((pieces) => pieces.join(''));

/** Every place where a block other than the first may start. */
export const possibleStarts = (text: string): number[] =>
  Array.from({ length: text.length }, (_, offset) => offset).filter((offset) => isBlockStart(text, offset));
