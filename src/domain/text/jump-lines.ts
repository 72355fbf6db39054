import type { Span } from '#domain/page/ids';

const JUMP = /[（(【](?:下转|下轉|上接|转|轉|接)[^（()）【】]{1,20}[）)】]/gu;

/** Jump lines printed inside running text: `（下转A02版）`, `（上接第一版）`. A reader of one page needs none of them. */
export function jumpLinesIn(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(JUMP)) {
    if (!match[0].includes('版')) continue;
    found.push({ start: span.start + match.index, end: span.start + match.index + match[0].length });
  }
  return found;
}
