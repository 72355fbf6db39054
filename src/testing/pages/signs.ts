/** The characters of a text. */
export function signsOf(text: string): string[] {
  return Array.from(text);
}
