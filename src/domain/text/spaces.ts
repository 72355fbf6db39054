import type { Offset } from '#domain/page/ids';
import type { LinePart, Setting } from './line-parts';
import type { RuleName } from './reading-types';
import { codeAt, codeBefore, isBlankCode, isFigure, isHan } from './characters';
import { eastAsianWidth } from './width';

/** A run of white space inside a line. */
export type Gap = { readonly start: Offset; readonly end: Offset };

/** The runs of white space inside a line part. */
export function gapsIn(text: string, part: LinePart): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let i = part.start; i < part.end; i++) {
    if (!isBlankCode(text.charCodeAt(i))) continue;
    const start = i;
    while (i < part.end && isBlankCode(text.charCodeAt(i))) i++;
    gaps.push({ start, end: i });
  }
  return gaps;
}

const SQUEEZED_OPENERS = '（《“‘「『【〈〔';
const SQUEEZED_CLOSERS = '）》”’」』】〉〕';
/** In a headline a quote may close one phrase and a space open the next; brackets never do. */
const HEADLINE_OPENERS = '（《';
const HEADLINE_CLOSERS = '）》';

/** A bracket that says who wrote: the space behind it is the run-in head's own. */
const NAMES_BRACKET =
  /（(?:本[报報]|特[约派]|[实见]习|首席|驻.{2,4})?(?:记者|記者|通讯员|通訊員|实习生|作者)[^（）]{0,60}）$/u;

/** Whether the gap stands behind 本报讯 or `（记者…）`. `headEnd` is where the dateline at the body's start ends. */
export function followsRunInHead(text: string, gap: Gap, headEnd: Offset | null): boolean {
  if (headEnd !== null && gap.start >= headEnd && gap.start <= headEnd + 1) return true;
  if (text.charAt(gap.start - 1) !== '）') return false;
  return NAMES_BRACKET.test(text.slice(Math.max(0, gap.start - 72), gap.start).replace(/\s+/gu, ''));
}

/** The rule by which a gap inside a line of Chinese text is a typesetting width and no character, or null to keep it. */
export function spaceRule(text: string, gap: Gap, setting: Setting, headline: boolean): RuleName | null {
  if (!setting.wide) return null;
  const left = codeBefore(text, gap.start);
  const right = codeAt(text, gap.end);
  if ((isHan(left) && isFigure(right)) || (isFigure(left) && isHan(right))) return 'han-digit-space';
  const openers = headline ? HEADLINE_OPENERS : SQUEEZED_OPENERS;
  const closers = headline ? HEADLINE_CLOSERS : SQUEEZED_CLOSERS;
  const beforeOpener = openers.includes(text.charAt(gap.end)) && eastAsianWidth(left) !== 'narrow';
  const afterCloser = closers.includes(text.charAt(gap.start - 1)) && eastAsianWidth(right) !== 'narrow';
  return beforeOpener || afterCloser ? 'punctuation-space' : null;
}
