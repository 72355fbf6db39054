const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Keys as other keyboards print them. */
const ELSEWHERE: readonly (readonly [apple: RegExp, name: string])[] = [
  [/⌥\s?/gu, 'Alt '],
  [/⇧\s?/gu, 'Shift '],
  [/⌘\s?/gu, 'Ctrl '],
];

/** Keys written with the signs ⌘ ⌥ ⇧, in the names of the keyboard at hand. */
export function keyNames(written: string): string {
  if (isApple) return written;
  return ELSEWHERE.reduce((text, [sign, name]) => text.replace(sign, name), written).trimEnd();
}
