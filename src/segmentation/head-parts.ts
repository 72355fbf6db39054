// Which lines of a headline group are kicker, headline, deck and byline.
import type { HeadGroup, PageModel } from './page-model';
import { lowerBound } from './overlap';
import { isPlaceLine, isSlogan } from './patterns';
import { wordsOf } from './words';

export type HeadRole = 'kicker' | 'headline' | 'deck' | 'byline';
/** Rows `[first, last)` of a page with one role. */
export type HeadPart = { readonly role: HeadRole; readonly first: number; readonly last: number };

/** A line of a headline, or a whole vertical run. */
type Element = {
  readonly unit: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly vertical: boolean;
  readonly cells: number;
  /** Starts a text box of its own. */
  readonly box: boolean;
};

function elementsOf(model: PageModel, group: HeadGroup): readonly Element[] {
  return model.units.slice(group.from, group.to).flatMap((unit): Element[] => {
    const base = { unit: unit.index, vertical: unit.vertical };
    if (unit.vertical || unit.byline) {
      return [{ ...base, first: unit.first, last: unit.last, text: unit.text, cells: unit.cells, box: true }];
    }
    return Array.from({ length: unit.rows }, (_, i) => {
      const row = unit.first + i;
      const facts = model.facts[row];
      const box = (model.rows[row]?.blanksAbove ?? 0) > 0;
      return { ...base, first: row, last: row + 1, text: facts?.text ?? '', cells: facts?.cells ?? 0, box };
    });
  });
}

/** Whether two lines read on: the pair of characters at their joint occurs in the text of the page too. */
function readsOn(model: PageModel, group: HeadGroup, above: Element, below: Element): boolean {
  const [joint] = wordsOf(above.text.slice(-1) + below.text.slice(0, 1));
  if (joint === undefined) return !/[\p{L}\p{N}]$/u.test(above.text) || !/^[\p{L}\p{N}]/u.test(below.text);
  const places = model.words.places.get(joint) ?? [];
  return places.some((place) => place < group.from || place >= group.to);
}

const LOOK = 400;
/** `readsOn` for the places near the headline only, so that a frequent pair costs no more than a rare one. */
function readsOnNearby(model: PageModel, group: HeadGroup, above: Element, below: Element): boolean {
  const [joint] = wordsOf(above.text.slice(-1) + below.text.slice(0, 1));
  const places = joint === undefined ? [] : (model.words.places.get(joint) ?? []);
  if (joint === undefined || places.length < LOOK) return readsOn(model, group, above, below);
  return lowerBound(places, group.from) > 0;
}

const isKickerLine = (element: Element): boolean =>
  !element.vertical && ((isPlaceLine(element.text) && element.cells <= 10) || isSlogan(element.text));

/** Where the deck begins among the lines of a headline, or their number when there is none. */
function deckStart(model: PageModel, group: HeadGroup, lines: readonly Element[], from: number): number {
  const joins = lines.slice(1).map((line, i) => {
    const above = lines[i];
    return above === undefined || readsOnNearby(model, group, above, line);
  });
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i];
    const above = lines[i - 1];
    if (line === undefined || above === undefined || joins[i - 1] === true) continue;
    if (line.box && !(line.vertical && above.vertical)) return i;
    const earlier = joins.slice(from, i - 1);
    if (i === lines.length - 1 && earlier.length > 0 && earlier.every(Boolean) && !line.vertical) return i;
  }
  return lines.length;
}

/** The parts of a headline group, in the order they stand; neighbouring lines of one role are one part. */
export function headPartsOf(model: PageModel, group: HeadGroup): readonly HeadPart[] {
  const elements = elementsOf(model, group);
  const bylines = new Set(
    model.units.slice(group.from, group.to).flatMap((u) => (u.byline ? [u.index] : [])),
  );
  const lines = elements.filter((element) => !bylines.has(element.unit));
  let kickers = 0;
  while (kickers < lines.length - 1) {
    const line = lines[kickers];
    if (line === undefined || !isKickerLine(line)) break;
    kickers++;
  }
  const deck = deckStart(model, group, lines, kickers);
  const roleOf = (element: Element): HeadRole => {
    if (bylines.has(element.unit)) return 'byline';
    const at = lines.indexOf(element);
    return at < kickers ? 'kicker' : at >= deck ? 'deck' : 'headline';
  };
  const parts: HeadPart[] = [];
  for (const element of elements) {
    const role = roleOf(element);
    const last = parts.at(-1);
    if (last?.role === role) parts[parts.length - 1] = { ...last, last: element.last };
    else parts.push({ role, first: element.first, last: element.last });
  }
  return parts;
}
