// What the lines of an article are, and who is named in it.
import { isSameArticle, type Match } from './articles';
import { agreement } from './labels';
import { withoutSpace, type FormArticle, type FormPerson, type Segmentation } from './page-form';

export type RoleScores = {
  /** Share of the lines with a gold role that were given this role; null where either side says no roles. */
  readonly roleAccuracy: number | null;
  /** F1 over lines, by role. */
  readonly roleF1: Readonly<Record<string, number>>;
};

/** Roles by raw line; null when nothing has a role. */
export function rolesByLine({ articles }: Segmentation): ReadonlyMap<number, string> | null {
  const roles = new Map<number, string>();
  for (const article of articles)
    for (const { role, lines } of article.roles ?? [])
      for (let line = lines[0]; line <= lines[1]; line++) roles.set(line, role);
  return roles.size > 0 ? roles : null;
}

export function scoreRoles(
  gold: Segmentation,
  predicted: Segmentation,
  counted: readonly number[],
): RoleScores {
  const goldRoles = rolesByLine(gold);
  const predictedRoles = rolesByLine(predicted);
  if (goldRoles === null || predictedRoles === null) return { roleAccuracy: null, roleF1: {} };
  const lines = counted.map((line) => ({ gold: goldRoles.get(line), predicted: predictedRoles.get(line) }));
  const known = lines.filter((line) => line.gold !== undefined);
  const right = known.filter((line) => line.gold === line.predicted);
  const names = new Set(known.flatMap((line) => line.gold ?? []));
  const ofRole = (name: string): number => {
    const hits = right.filter((line) => line.gold === name).length;
    const inGold = known.filter((line) => line.gold === name).length;
    return agreement(hits, lines.filter((line) => line.predicted === name).length, inGold).f;
  };
  return {
    roleAccuracy: known.length > 0 ? right.length / known.length : null,
    roleF1: Object.fromEntries([...names].map((name) => [name, ofRole(name)])),
  };
}

export type PeopleScores = {
  /** F1 over people of articles found (IoU above .5); null where either side names nobody. */
  readonly peopleF1: number | null;
  /** The same, with the right role. */
  readonly peopleWithRoleF1: number | null;
};

/** People by article and name. */
class People {
  readonly #roles = new Map<string, string>();

  add(article: number, people: readonly FormPerson[] | undefined): void {
    for (const { name, role } of people ?? []) this.#roles.set(`${article}|${withoutSpace(name)}`, role);
  }

  get size(): number {
    return this.#roles.size;
  }

  /** How many of these stand there too. */
  shared(others: People, isSame: (role: string, other: string) => boolean): number {
    return [...this.#roles].filter(([key, role]) => {
      const other = others.#roles.get(key);
      return other !== undefined && isSame(role, other);
    }).length;
  }
}

const saysPeople = ({ articles }: Segmentation): boolean => articles.some((one) => one.people !== undefined);

export function scorePeople(
  gold: Segmentation,
  predicted: Segmentation,
  matches: readonly Match[],
): PeopleScores {
  if (!saysPeople(gold) || !saysPeople(predicted)) return { peopleF1: null, peopleWithRoleF1: null };
  const goldPeople = new People();
  const found = new People();
  gold.articles.forEach((article, i) => {
    goldPeople.add(i, article.people);
    const match = matches[i];
    if (match !== undefined && isSameArticle(match))
      found.add(i, predicted.articles[match.predicted]?.people);
  });
  const f = (hits: number): number => agreement(hits, found.size, goldPeople.size).f;
  return {
    peopleF1: f(goldPeople.shared(found, () => true)),
    peopleWithRoleF1: f(goldPeople.shared(found, (role, other) => role === other)),
  };
}

/** Share of gold articles found (IoU above .5) with their type; null when nothing predicted has a type. */
export function typeAccuracy(
  gold: readonly FormArticle[],
  predicted: readonly FormArticle[],
  matches: readonly Match[],
): number | null {
  if (gold.length === 0 || !predicted.some((article) => (article.type ?? '') !== '')) return null;
  const right = gold.filter((article, i) => {
    const match = matches[i];
    return match !== undefined && isSameArticle(match) && predicted[match.predicted]?.type === article.type;
  });
  return right.length / gold.length;
}
