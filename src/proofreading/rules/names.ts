import type { PersonMatch } from '#domain/text/people';
import type { Finder, ProofPage } from '#proofreading/page';
import { isHan } from '#domain/text/characters';
import { closingCredit, closingNames, openingNames, peopleInByline } from '#domain/text/people';
import { placesOf } from '#proofreading/occurrences';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';
import { NAME_LOOK_ALIKES } from '#proofreading/tables/look-alikes';

// One name spelled two ways: the rarer spelling is doubtful when the other stands at least twice on the page or in
// the edition and differs in one character that is easily taken for the other.

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

export const nameVariants: Finder = function* (page) {
  const { compact, input, lexicon } = page;
  const elsewhere = new Map(input.elsewhere.map(({ name, count }) => [name, count]));
  const names = new Set([...namesOf(page), ...[...elsewhere.keys()].filter(isName)]);
  const spelled = new Map([...names].flatMap((name) => spellingsOf(name).map((other) => [other, name] as const)));
  const places = placesOf(compact.text, new Set([...names, ...spelled.keys()]));
  const countOf = (name: string): number => (places.get(name)?.length ?? 0) + (elsewhere.get(name) ?? 0);

  for (const [other, name] of spelled) {
    const here = places.get(other) ?? [];
    if (here.length === 0 || countOf(other) > 1 || countOf(name) < 2) continue;
    // A word that only looks like the name, or a name that stands in a list beside the other, is its own.
    if (name.length < 3 && !names.has(other)) continue;
    if (lexicon.isWord(other)) continue;
    const [at = 0] = here;
    const place = [...other].findIndex((char, i) => char !== name.charAt(i));
    const span = { start: compact.rawOf(at + place), end: compact.rawOf(at + place) + 1 };
    yield suspect('name-variant', span, {
      reading: name.charAt(place),
      confidence: name.length >= 3 ? 0.82 : 0.6,
      seen: other,
      expected: name,
      where: (places.get(name)?.length ?? 0) > 0 ? 'page' : 'edition',
    });
  }
};
