import type { EncodingName } from '#domain/page/document';
import { decodeAs } from './decode-as';
import type { Decoding, DecodingWarning } from './decode-as';
import { scoreReading } from './encoding-score';
import type { Reading } from './encoding-score';

/** One way to read the bytes. */
export type EncodingCandidate = {
  readonly encoding: EncodingName;
  /** The beginning of what an editor can judge it by: at most 120 characters around the first one beyond ASCII. */
  readonly preview: string;
  /** 0 to 1; only compares within one file. */
  readonly score: number;
  /** In the sample looked at, not in the whole file. */
  readonly replacementCount: number;
};

export type DecodedText = Decoding & {
  readonly encoding: EncodingName;
  /** False: show the candidates and let the editor choose. */
  readonly certain: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first; the chosen encoding is the first. */
  readonly candidates: readonly EncodingCandidate[];
};

const BYTE_ORDER_MARKS: readonly (readonly [EncodingName, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** Order decides between equal scores. */
const ALL: readonly EncodingName[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252'];

const SAMPLE_BYTES = 64 * 1024;
const PREVIEW_LENGTH = 120;
/** Fewer telling characters than this are a coincidence waiting to happen. */
const ENOUGH_EVIDENCE = 12;
const SOUND_SCORE = 0.35;
/** windows-1252 never fails, and its neighbours (1250, 1254) share most of its letters: nearly all must be at home. */
const SOUND_WESTERN_SCORE = 0.95;
/** Below this a text is not UTF-16, however badly the others do. */
const SOUND_WIDE_SCORE = 0.3;
const CLEAR_MARGIN = 0.2;

function encodingOfMark(bytes: Uint8Array): EncodingName | null {
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? null;
}

/** Enough bytes to judge by, from shortly before the first that is not ASCII; starts at an even place for UTF-16. */
function takeSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 128 || byte === 0);
  let start = Math.max(0, first);
  for (let steps = 0; start > 0 && steps < 64 && bytes[start - 1] !== 10; steps++) start--;
  start -= start % 2;
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

type Rated = EncodingCandidate & Reading;

function rate(sample: Uint8Array, encoding: EncodingName): Rated {
  // Streaming leaves out a character cut by the end of the sample.
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  const reading = scoreReading(text, encoding);
  const isWide = encoding.startsWith('utf-16');
  const score = isWide && reading.score < SOUND_WIDE_SCORE ? 0 : reading.score;
  const telling = Math.max(0, text.search(/[^\0-\x7f]/));
  const preview = text.slice(Math.max(0, telling - 20), telling + PREVIEW_LENGTH - 20);
  return { ...reading, score, encoding, preview, replacementCount: reading.replacements };
}

function rateAll(sample: Uint8Array): readonly Rated[] {
  return ALL.map((encoding) => rate(sample, encoding)).sort((a, b) => b.score - a.score);
}

type Validity = 'valid' | 'cut' | 'invalid';

/** `cut`: valid but for a character cut off by the end. */
function checkUtf8(bytes: Uint8Array): Validity {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes, { stream: true });
  } catch {
    return 'invalid';
  }
  try {
    decoder.decode();
    return 'valid';
  } catch {
    return 'cut';
  }
}

type Choice = { readonly encoding: EncodingName; readonly certain: boolean; readonly confidence: number };

const SURE = { certain: true, confidence: 1 } as const;

/** A zero byte at every other place is UTF-16; such bytes are valid UTF-8 too, so this is asked first. */
function isWideAscii(sample: Uint8Array, best: Rated): boolean {
  return best.encoding.startsWith('utf-16') && best.score > 0.6 && sample.includes(0);
}

/**
 * A few bytes of GB18030 can happen to be valid UTF-8, all of them two-byte sequences. Then a reading as ordinary
 * Chinese is worth a question.
 */
function isLuckyUtf8(rated: readonly Rated[]): boolean {
  const utf8 = rated.find((each) => each.encoding === 'utf-8');
  const best = rated[0];
  if (utf8 === undefined || best === undefined || best.encoding === 'utf-8') return false;
  return utf8.evidence < ENOUGH_EVIDENCE && best.score - utf8.score > 0.2;
}

function choose(bytes: Uint8Array, sample: Uint8Array, rated: readonly Rated[]): Choice {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return { encoding: marked, ...SURE };
  const [best, second] = rated;
  if (best === undefined || second === undefined) return { encoding: 'utf-8', ...SURE };

  const margin = best.score - second.score;
  const evidence = Math.min(1, best.evidence / ENOUGH_EVIDENCE);
  const sound = best.encoding === 'windows-1252' ? SOUND_WESTERN_SCORE : SOUND_SCORE;
  const confidence =
    Math.min(1, best.score / sound) *
    Math.min(1, margin / CLEAR_MARGIN) *
    evidence *
    (best.replacements ? 0.5 : 1);
  const isClear = confidence === 1;
  if (isWideAscii(sample, best)) return { encoding: best.encoding, certain: isClear, confidence };

  const utf8 = checkUtf8(bytes);
  if (utf8 !== 'invalid') {
    return isLuckyUtf8(rated)
      ? { encoding: 'utf-8', certain: false, confidence: 0.5 }
      : { encoding: 'utf-8', ...SURE };
  }
  return { encoding: best.encoding, certain: isClear, confidence };
}

/**
 * Decodes a file whose encoding nobody stated: byte order mark, UTF-16 with zero bytes, strict
 * UTF-8, then whichever of the known encodings reads most like a newspaper. A doubtful choice says so (`certain`,
 * `uncertain`), and what could not be decoded always leaves a warning. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const sample = takeSample(bytes);
  const rated = rateAll(sample);
  const choice = choose(bytes, sample, rated);
  const { text, warnings } = decodeAs(bytes, choice.encoding);
  const isBroken = warnings.some(
    (warning) => warning.code === 'replacement-characters' || warning.code === 'escape-sequences',
  );
  const isCutOnly =
    warnings.some((each) => each.code === 'truncated') && text.indexOf('\ufffd') >= text.length - 2;
  const certain = choice.certain && (!isBroken || isCutOnly);
  const uncertain: readonly DecodingWarning[] = certain ? [] : [{ code: 'uncertain' }];
  const candidates = [
    ...rated.filter((each) => each.encoding === choice.encoding),
    ...rated.filter((each) => each.encoding !== choice.encoding),
  ].map(({ encoding, preview, score, replacementCount }) => ({ encoding, preview, score, replacementCount }));
  return { ...choice, certain, text, warnings: [...warnings, ...uncertain], candidates };
}
