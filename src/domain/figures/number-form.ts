// Whether two texts say the same number in two ways (三十 and 30), which GB/T 15835 has rules for.

const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const NUMERAL = /[〇零一二两三四五六七八九十百千万亿]+/gu;

function digitOf(character: string): number {
  if (character === '零') return 0;
  return character === '两' ? 2 : DIGITS.indexOf(character);
}

/** The value of Chinese numerals, digit by digit (二〇二三) or with units (二千零二十三). */
function valueOf(numerals: string): string {
  if (!/[十百千万亿]/u.test(numerals)) return Array.from(numerals, digitOf).join('');
  let [total, group, digit] = [0, 0, 0];
  for (const character of numerals) {
    const unit = UNITS[character];
    const groupUnit = GROUPS[character];
    if (unit !== undefined) {
      group += (digit || 1) * unit;
      digit = 0;
    } else if (groupUnit !== undefined) {
      total += (group + digit || 1) * groupUnit;
      [group, digit] = [0, 0];
    } else digit = digitOf(character);
  }
  return String(total + group + digit);
}

const inArabic = (text: string): string => text.normalize('NFKC').replace(NUMERAL, valueOf);

/** Whether a reading changes the form of a number and nothing else. */
export function isNumberForm(before: string, after: string): boolean {
  if (before === after) return false;
  const arabic = inArabic(before);
  return /\d/u.test(arabic) && arabic === inArabic(after);
}
