import type { EncodingName } from '#domain/page/document';
import { isCommonChinese } from './common-characters';

/** How well a piece of text reads as what a newspaper prints. */
export type Reading = {
  /** 0 to 1: the share of telling characters that are ordinary ones, less what is broken. */
  readonly score: number;
  /** How many characters the score rests on. */
  readonly evidence: number;
  /** U+FFFD in the text. */
  readonly replacements: number;
};

/** Letters and marks of western European print above ASCII. */
const WESTERN = new Set(
  'éèêëàâäáãåæçîïíìñôöóòõøœùûüúÿßÉÈÊÀÂÄÁÅÆÇÎÍÑÔÖÓØŒÙÛÜÚ«»‹›“”‘’„–—…•·°§£€½¼¾¡¿ºª\u00a0\u00ad',
);

const isPrintableAscii = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code < 127);
const isControl = (code: number): boolean => code < 32 || (code >= 127 && code < 160);
const isPrivate = (code: number): boolean => (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
const isBroken = (code: number): boolean =>
  code === 0xfffd ||
  isControl(code) ||
  isPrivate(code) ||
  (code & 0xfffe) === 0xfffe ||
  (code >= 0xd800 && code <= 0xdfff);

/** Each broken character takes the good of three others away: legal decodings of real text have none. */
const BROKEN_WEIGHT = 3;

function scoreWith(
  text: string,
  countsAscii: boolean,
  isGood: (character: string, at: number) => boolean,
): Reading {
  let good = 0;
  let evidence = 0;
  let broken = 0;
  let replacements = 0;
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isPrintableAscii(code)) {
      if (countsAscii) {
        evidence++;
        good++;
      }
    } else {
      evidence++;
      if (code === 0xfffd) replacements++;
      if (isBroken(code)) broken++;
      else if (isGood(character, at)) good++;
    }
    at += character.length;
  }
  const score = evidence === 0 ? 0 : Math.max(0, good - BROKEN_WEIGHT * broken) / evidence;
  return { score, evidence, replacements };
}

/**
 * Western text has its accented letters among plain ones. Runs of three and more are another encoding's bytes, which
 * windows-1252 would read as letters without ever failing.
 */
function isWestern(text: string, character: string, at: number): boolean {
  if (!WESTERN.has(character)) return false;
  return text.charCodeAt(at - 1) < 128 || text.charCodeAt(at + 1) < 128 || at === 0 || at === text.length - 1;
}

/** Rates a decoded text for the encoding it was decoded with. */
export function scoreReading(text: string, encoding: EncodingName): Reading {
  switch (encoding) {
    case 'windows-1252':
      return scoreWith(text, false, (character, at) => isWestern(text, character, at));
    case 'gb18030':
    case 'big5':
      return scoreWith(text, false, isCommonChinese);
    case 'utf-8':
      return scoreWith(text, false, (character) => isCommonChinese(character) || WESTERN.has(character));
    case 'utf-16le':
    case 'utf-16be':
      // Every byte pair is a character in UTF-16, so plain ones are evidence too.
      return scoreWith(text, true, (character) => isCommonChinese(character) || WESTERN.has(character));
  }
}
