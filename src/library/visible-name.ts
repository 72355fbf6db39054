const CONTROLS = /[\p{Cc}\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/**
 * A name as it can be shown: characters that are invisible or turn the direction of text are spelled out, so that a
 * file name cannot pretend to be another.
 */
export function visibleName(name: string): string {
  return name.replace(CONTROLS, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `⟨U+${code.padStart(4, '0')}⟩`;
  });
}

/** The last part of a path, as a source name: what a system puts before it is nobody's business. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
