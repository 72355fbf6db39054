import type { PersonMatch } from '#domain/text/people';
import type { NameCount } from '#ports/proofreader';
import type { Finder, ProofPage } from '#proofreading/page';
import { isHan } from '#domain/text/characters';
import { closingCredit, closingNames, openingNames, peopleInByline } from '#domain/text/people';
import { placesOf } from '#proofreading/occurrences';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';
import { NAME_LOOK_ALIKES } from '#proofreading/tables/look-alikes';

// One name spelled two ways: the rarer spelling is doubtful when the other stands at least twice on the page or in
// the edition and differs in one character that is easily taken for the other.

/** A spelling is the rarer one when the other stands this many times as often. */
const RARER = 2;
/** How many names of a page are looked at. */
const MOST_NAMES = 500;
const LISTED = /(?:[\p{Script=Han}]{2,4}、){2,40}[\p{Script=Han}]{2,4}/gu;

function* signed(page: ProofPage): Iterable<PersonMatch> {
  const { text } = page;
  for (const { span, role } of page.blocks) {
    if (role === 'byline' || role === 'photo-credit') yield* peopleInByline(text, span);
    else if (role === 'body' || role === 'lead' || role === 'caption') {
      yield* openingNames(text, span);
      yield* closingNames(text, [span])?.people ?? [];
      yield* closingCredit(text, span)?.people ?? [];
    }
  }
}

const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 4 && Array.from(name).every((char) => isHan(char.charCodeAt(0)));

/** Names that are signed with or stand in a list, as far as a page has them. */
function namesOf(page: ProofPage): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name } of signed(page)) if (isName(name)) names.add(name);
  for (const passage of page.passages) {
    if (!passage.wide || passage.style !== 'running') continue;
    for (const { text } of matchesIn(passage.text, LISTED))
      for (const name of text.split('、')) if (name.length === 3 && names.size < MOST_NAMES) names.add(name);
  }
  return names;
}

/** Spellings that differ from a name in one character. */
function spellingsOf(name: string): readonly string[] {
  const spellings: string[] = [];
  for (let i = 0; i < name.length; i++)
    for (const other of NAME_LOOK_ALIKES.get(name.charAt(i)) ?? [])
      spellings.push(name.slice(0, i) + other + name.slice(i + 1));
  return spellings;
}

/** The names of a page, with how often each stands on it. */
export function namesOn(page: ProofPage): readonly NameCount[] {
  const places = placesOf(page.compact.text, namesOf(page));
  return [...places].map(([name, { length }]) => ({ name, count: length }));
}

export const nameVariants: Finder = function* (page) {
  const { compact, input, lexicon } = page;
  const elsewhere = new Map(input.elsewhere.map(({ name, count }) => [name, count]));
  const names = new Set([...namesOf(page), ...[...elsewhere.keys()].filter(isName)]);
  const spelled = new Map(
    [...names].flatMap((name) => spellingsOf(name).map((other) => [other, name] as const)),
  );
  const places = placesOf(compact.text, new Set([...names, ...spelled.keys()]));
  const countOf = (name: string): number => (places.get(name)?.length ?? 0) + (elsewhere.get(name) ?? 0);

  for (const [other, name] of spelled) {
    if (countOf(name) < 2 || countOf(name) < countOf(other) * RARER) continue;
    // Two characters alike are no name unless they are signed with; a word is a word.
    if ((name.length < 3 && !names.has(other)) || lexicon.isWord(other)) continue;
    const place = [...other].findIndex((char, i) => char !== name.charAt(i));
    for (const at of places.get(other) ?? []) {
      const start = compact.rawOf(at + place);
      yield suspect(
        'name-variant',
        { start, end: start + 1 },
        {
          reading: name.charAt(place),
          confidence: name.length >= 3 ? 0.82 : 0.6,
          seen: other,
          expected: name,
          where: places.has(name) ? 'page' : 'edition',
        },
      );
    }
  }
};
