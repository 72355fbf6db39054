import type { Finder, ProofPage } from '#proofreading/page';
import { suspect } from '#proofreading/page';
import { SIMPLIFIED_OF, TRADITIONAL_OF } from '#proofreading/tables/variants';

// A form of the other set on a page that is clearly of one. Traditional pages are no fault, and a page of both is
// one of those that quote, or was never meant to be of one.

/** Fewest characters that tell the set. */
const FEWEST = 30;
/** More of the other set than this, and the page is of both. */
const MOST_OTHERS = 0.04;

type Table = ReadonlyMap<string, string>;

/** The table of what does not belong on the page, or null when it is not clearly of one set. */
function othersOf({ compact }: ProofPage): Table | null {
  let simplified = 0;
  let traditional = 0;
  for (const char of compact.text) {
    if (TRADITIONAL_OF.has(char)) simplified++;
    else if (SIMPLIFIED_OF.has(char)) traditional++;
  }
  if (Math.max(simplified, traditional) < FEWEST) return null;
  if (traditional <= simplified * MOST_OTHERS) return SIMPLIFIED_OF;
  return simplified <= traditional * MOST_OTHERS ? TRADITIONAL_OF : null;
}

export const variantForms: Finder = function* (page) {
  const others = othersOf(page);
  if (others === null) return;
  const { text, rawOf } = page.compact;
  for (let at = 0; at < text.length; at++) {
    const seen = text.charAt(at);
    const expected = others.get(seen);
    if (expected === undefined) continue;
    const start = rawOf(at);
    yield suspect(
      'variant-form',
      { start, end: start + 1 },
      {
        reading: expected,
        confidence: 0.9,
        seen,
        expected,
        where: 'page',
      },
    );
  }
};
