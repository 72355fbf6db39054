// A spreadsheet takes a cell that begins like a formula for one, and may run it. Such a cell gets an apostrophe in
// front, which every spreadsheet reads as "this is text". (RELIABILITY S-05, ASVS 1.2.10, CWE-1236)

const APOSTROPHE = "'";

/** What a program may skip before it looks for a formula: blanks, what nobody sees, marks of quotation. */
const SKIPPED = /^[\s\p{Cf}\p{Cc}"'`“”‘’„‟‚‛«»‹›「」『』〝〞＂＇｀]*/u;
/** Controls other than line feed at the beginning; some programs drop them and read on. */
const CONTROL = /[\t\r\p{Cc}]/u;
/** Full-width and small forms come here by their compatibility; the minus sign has none. */
const FORMULA = /^[=+\-@−]/u;

/** Whether a spreadsheet might take a cell for a formula. */
export function looksLikeFormula(cell: string): boolean {
  const skipped = SKIPPED.exec(cell)?.[0] ?? '';
  if (CONTROL.test(skipped.replaceAll('\n', ''))) return true;
  const first = cell.slice(skipped.length, skipped.length + 2).normalize('NFKC');
  return FORMULA.test(first);
}

export const guard = (cell: string): string => APOSTROPHE + cell;
export const unguard = (cell: string): string =>
  cell.startsWith(APOSTROPHE) ? cell.slice(APOSTROPHE.length) : cell;
