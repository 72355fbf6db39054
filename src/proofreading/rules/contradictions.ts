import type { OwnerId } from '#domain/page/ids';
import type { Passage } from '#proofreading/passages';
import type { Finder } from '#proofreading/page';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';

// A story that names a town and then speaks of 该街道 contradicts itself. Counties and cities are left out: a paper
// says 该市 of the one it is printed in without ever naming it.

type PlaceKind = '街道' | '镇' | '乡';

/** Named places; 城镇, 村镇, 家乡 and their like name none. */
const NAMED =
  /(?<![该本各全])[\p{Script=Han}]{1,3}?(?<![该本各全城村集重市小古乡老名强])(街道|镇(?!静|定|压|痛|长|党委书记)|(?<![家故城异下水他外同返离回归望还])乡(?!镇|村|亲|土|愁|情|贤|音|下|间))/gu;
const SAID = /该(街道|镇|乡)(?!镇|村)/gu;
/** How far into a story its place is named. */
const OPENING = 160;

const passagesByOwner = (passages: readonly Passage[]): ReadonlyMap<OwnerId, readonly Passage[]> => {
  const owners = new Map<OwnerId, Passage[]>();
  for (const passage of passages) {
    if (passage.ownerId === null || !passage.wide || passage.style === 'listed') continue;
    const list = owners.get(passage.ownerId) ?? [];
    owners.set(passage.ownerId, [...list, passage]);
  }
  return owners;
};

/** Kinds of places the text names, with the first name of each. */
function namedIn(text: string, names: Map<PlaceKind, string>): void {
  for (const { text: name, groups } of matchesIn(text, NAMED)) {
    const kind = groups[0] as PlaceKind;
    if (!names.has(kind)) names.set(kind, name);
  }
}

/** 该街道 in a story that opens in a town, and the other way round. */
export const contradictions: Finder = function* (page) {
  for (const passages of passagesByOwner(page.passages).values()) {
    const names = new Map<PlaceKind, string>();
    const opening = new Map<PlaceKind, string>();
    for (const { text, style } of passages) {
      namedIn(text, names);
      namedIn(style === 'headline' ? text : text.slice(0, OPENING), opening);
    }
    const [place] = opening;
    if (place === undefined || opening.size !== 1) continue;
    const [kind, name] = place;
    for (const passage of passages) {
      for (const { start, end, text, groups } of matchesIn(passage.text, SAID)) {
        if (groups[0] === kind || names.has(groups[0] as PlaceKind)) continue;
        const expected = `该${kind}`;
        yield suspect('contradiction', passage.spanOf(start, end), {
          reading: expected,
          confidence: 0.75,
          seen: text,
          expected,
          beside: name,
          where: 'article',
          print: true,
        });
      }
    }
  }
};
