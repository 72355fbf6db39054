// Characters that would vanish or reorder their neighbours are drawn as the one-character pictures Unicode has for
// them, so that every raw character keeps exactly one UTF-16 unit on screen and offsets stay true.

const PICTURES: Readonly<Record<number, string>> = { 0x7f: '\u2421', 0x00ad: '\u2010' };
const SHOWN_AS_BOX = '\u25ab';

function isHidden(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  if (code === 0x00ad || code === 0x061c || code === 0xfeff || code === 0x2060) return true;
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Raw text as it is drawn: same length, nothing invisible except blanks. */
export function visibleText(text: string): string {
  let out: string[] | null = null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isHidden(code)) continue;
    out ??= text.split('');
    out[i] = code < 0x20 ? String.fromCharCode(0x2400 + code) : (PICTURES[code] ?? SHOWN_AS_BOX);
  }
  return out === null ? text : out.join('');
}
