import type { CorrectedEdition } from './corrected-edition';

// Names for downloads that are safe on every system: no path parts, no reserved names, nothing
// that is invisible or turns the direction of text.

const LONGEST = 120;
/** What an exported file ends in, by what it holds. */
export const FILE_ENDINGS = {
  edition: '.json',
  annotations: '.annotations.jsonld',
  table: '.marks.csv',
} as const;
export type FileEnding = (typeof FILE_ENDINGS)[keyof typeof FILE_ENDINGS];
/** Names Windows keeps for devices, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)$/i;
/** Characters some system forbids, and those nobody sees. */
const FORBIDDEN = /[<>:"/\\|?*%\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** Bytes of one character in UTF-8. */
function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** At most `length` UTF-16 units and as many UTF-8 bytes as file systems take, without cutting a character. */
function shorten(name: string, length: number, ending: FileEnding): string {
  let out = '';
  let bytes = 0;
  for (const character of name) {
    bytes += byteLength(character);
    if (out.length + character.length > length || bytes > 250 - ending.length) break;
    out += character;
  }
  return out;
}

/** The name with its ending, `.json` unless told, safe whatever `name` holds; `edition` where nothing of it is left. */
export function safeFileName(name: string, ending: FileEnding = FILE_ENDINGS.edition): string {
  const room = LONGEST - ending.length;
  const plain = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ');
  // A leading dot hides a file, a dash is an option, a closing dot or space is dropped by Windows.
  const bare = shorten(plain.replace(/^[.\s-]+/u, ''), room, ending).replace(/[.\s]+$/u, '');
  const stem = bare.split('.', 1)[0]?.trim() ?? '';
  if (bare === '') return `edition${ending}`;
  return `${RESERVED.test(stem) ? `_${bare}`.slice(0, room) : bare}${ending}`;
}

/**
 * What an exported edition is called: newspaper, date, and the labels of its printed pages (`A08`, or `A01-A04`), as
 * far as they are known.
 */
export function editionFileName(
  edition: Pick<CorrectedEdition, 'edition' | 'pages' | 'rawPages'>,
  ending: FileEnding = FILE_ENDINGS.edition,
): string {
  const { title, date } = edition.edition;
  const labels = [...new Set(edition.pages.map((page) => page.label).filter((label) => label !== ''))];
  const first = labels[0] ?? '';
  const last = labels.at(-1) ?? '';
  const parts = [title, date, labels.length > 1 ? `${first}-${last}` : first].filter((part) => part !== '');
  if (parts.length > 0) return safeFileName(parts.join('-'), ending);
  const source = edition.rawPages[0]?.sourceName ?? '';
  return safeFileName(source.replace(/\.[A-Za-z0-9]{1,5}$/u, ''), ending);
}
