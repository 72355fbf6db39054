import type { Suspect } from '#domain/proof/suspect';
import type { Finder, ProofPage } from '#proofreading/page';
import { isBreakCode, isHan, isLatin } from '#domain/text/characters';
import { pairsOf } from '#proofreading/tables/pairs';
import { RADICALS } from '#proofreading/tables/radicals';
import { suspect } from '#proofreading/page';

// Characters that an encoding, an extraction or a recognition left behind and that no printer set.

const isWithin = (code: number, low: number, high: number): boolean => code >= low && code <= high;

/** U+FA0E and its like stand in the block of compatibility forms and are characters of their own. */
const UNIFIED: ReadonlySet<number> = new Set([
  0xfa0e, 0xfa0f, 0xfa11, 0xfa13, 0xfa14, 0xfa1f, 0xfa21, 0xfa23, 0xfa24, 0xfa27, 0xfa28, 0xfa29,
]);

/** Marks turned for vertical setting. */
const VERTICAL = pairsOf('︵（︶）︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』︻【︼】︹〔︺〕');

/** The usual form of a compatibility character, or null when it is none that is damage. */
function usualForm(char: string, code: number): string | null {
  if (isWithin(code, 0x2e80, 0x2eff)) return RADICALS.get(char) ?? nullIfSame(char.normalize('NFKC'), char);
  if (isWithin(code, 0x2f00, 0x2fdf)) return char.normalize('NFKC');
  if (isWithin(code, 0xf900, 0xfaff) || isWithin(code, 0x2f800, 0x2fa1f))
    return UNIFIED.has(code) ? null : nullIfSame(char.normalize('NFC'), char);
  if (isWithin(code, 0xfb00, 0xfb04)) return char.normalize('NFKC');
  return isWithin(code, 0xfe30, 0xfe4f) ? (VERTICAL.get(char) ?? null) : null;
}

const nullIfSame = (form: string, char: string): string | null => (form === char ? null : form);

const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters that take no room and say nothing in the scripts of these newspapers. */
function isInvisible(code: number): boolean {
  return (
    isWithin(code, 0x200b, 0x200f) ||
    isWithin(code, 0x202a, 0x202e) ||
    isWithin(code, 0x2060, 0x2069) ||
    code === 0xfeff ||
    code === 0xad
  );
}

/** C0 and C1 controls, without tab, line ends and the form feed between pages. */
const isControl = (code: number): boolean =>
  (code < 32 && !isWithin(code, 9, 13)) || isWithin(code, 0x7f, 0x9f);

const isUnreadable = (code: number): boolean =>
  code === 0xfffd || isWithin(code, 0xe000, 0xf8ff) || code >= 0xf0000 || isWithin(code, 0xd800, 0xdfff);

type Kind = 'compatibility' | 'invisible' | 'unreadable' | null;

function kindOf(code: number): Kind {
  if (isInvisible(code) || isControl(code)) return 'invisible';
  if (isUnreadable(code)) return 'unreadable';
  return code >= 0x2e80 ? 'compatibility' : null;
}

const isScript = (code: number): boolean => isHan(code) || isLatin(code) || code < 0x80;

/** Joiners belong to emoji and to scripts that join; a soft hyphen belongs to a line end. */
function isNeeded(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0xad) return end >= text.length || isBreakCode(text.charCodeAt(end));
  if (code !== 0x200c && code !== 0x200d && code !== 0x200e && code !== 0x200f) return false;
  const left = at === 0 ? 0 : text.charCodeAt(at - 1);
  const right = end >= text.length ? 0 : text.charCodeAt(end);
  return !(isScript(left) || isHan(left) || left >= 0x3000) || right >= 0xd800;
}

const sizeOf = (code: number): number => (code > 0xffff ? 2 : 1);

function endOfRun(text: string, at: number, kind: Kind): number {
  let end = at;
  for (
    let code = text.codePointAt(end);
    code !== undefined && kindOf(code) === kind;
    code = text.codePointAt(end)
  )
    end += sizeOf(code);
  return end;
}

function invisibleAt(page: ProofPage, at: number, end: number): Suspect | null {
  const { text } = page;
  if (isNeeded(text, at, end)) return null;
  const seen = Array.from(text.slice(at, Math.min(end, at + 8)), (char) =>
    hex(char.codePointAt(0) ?? 0),
  ).join(' ');
  return suspect(
    'invisible-character',
    { start: at, end },
    { reading: '', confidence: 0.96, seen, expected: '' },
  );
}

/** Compatibility forms, invisible and unreadable characters. */
export const oddCharacters: Finder = function* (page) {
  const { text } = page;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const kind = kindOf(code);
    if (kind === 'invisible' || kind === 'unreadable') {
      const end = endOfRun(text, at, kind);
      const found =
        kind === 'invisible'
          ? invisibleAt(page, at, end)
          : suspect('unreadable', { start: at, end }, { reading: null, confidence: 0.95, seen: hex(code) });
      if (found !== null) yield found;
      at = end;
      continue;
    }
    const end = at + sizeOf(code);
    const char = text.slice(at, end);
    const expected = kind === 'compatibility' ? usualForm(char, code) : latinLigature(char, code);
    if (expected !== null)
      yield suspect(
        'compatibility-form',
        { start: at, end },
        {
          reading: expected,
          confidence: 0.98,
          seen: char,
          expected,
        },
      );
    at = end;
  }
};

const latinLigature = (char: string, code: number): string | null =>
  isWithin(code, 0x1c4, 0x1cc) ? char.normalize('NFKC') : null;

/** `□高 亢` signs an article; `□1` and `□ 是` are boxes to tick. */
const isByline = (text: string, at: number, end: number): boolean => {
  const line = text.slice(end, end + 40).split(/[\r\n]/u)[0] ?? '';
  const opens = at === 0 || /[\s（(。！？”]/u.test(text.charAt(at - 1));
  return (
    opens &&
    /^ ?[\p{Script=Han}·]{1,4}(?:[ \u3000][\p{Script=Han}·]{1,4}){0,5} ?(?:[摄文图攝圖]|$)/u.test(line)
  );
};

/** Boxes that stand for characters nobody could read. */
export const missingCharacters: Finder = function* (page) {
  const { text } = page;
  for (let at = text.indexOf('□'); at >= 0; at = text.indexOf('□', at)) {
    let end = at;
    while (text.charAt(end) === '□') end++;
    const beside = isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(end));
    if (beside && isMissing(text, at, end))
      yield suspect('unreadable', { start: at, end }, { reading: null, confidence: 0.85, seen: '□' });
    at = end;
  }
};

function isMissing(text: string, at: number, end: number): boolean {
  if (end - at === 1 && isByline(text, at, end)) return false;
  const opensLine = at === 0 || isBreakCode(text.charCodeAt(at - 1));
  return !(opensLine && end - at === 1);
}

const MOJIBAKE =
  /(?:锟斤拷){1,40}锟?|(?:烫烫){2,40}|(?:屯屯){2,40}|(?:Ã[\u0080-\u00bf]|â€[\u0080-\u00bf™œ“”˜¦]|ï¿½){1,20}/gu;

/** Text decoded with the wrong encoding. */
export const mojibake: Finder = function* (page) {
  for (let from = 0; from < page.text.length; from += 4000) {
    for (const found of page.text.slice(from, from + 4000).matchAll(MOJIBAKE)) {
      const start = from + found.index;
      const span = { start, end: start + found[0].length };
      yield suspect('mojibake', span, { reading: null, confidence: 0.93, seen: found[0].slice(0, 12) });
    }
  }
};
