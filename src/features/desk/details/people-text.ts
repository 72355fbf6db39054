import { PERSON_ROLES, type Person, type PersonRole } from '#domain/page/metadata';

/** People as one line of text: "记者 郭树勋、通讯员 郭探"; a bare name is a byline. */
export function writePeople(
  people: readonly Person[],
  words: (role: PersonRole) => string,
  separator: string,
): string {
  return people
    .map(({ name, role }) => (role === 'author' ? name : `${words(role)} ${name}`))
    .join(separator);
}

type NamedRole = Exclude<PersonRole, 'author'>;

/** The words of the field, understood before or after a name whatever the language of the interface. */
const FIELD_WORDS: { readonly [R in NamedRole]: readonly string[] } = {
  reporter: ['本报记者', '记者', 'reporter'],
  correspondent: ['通讯员', 'correspondent'],
  photographer: ['摄影', '摄', 'photographer', 'photo'],
};
const NAMED_ROLES = PERSON_ROLES.filter((role): role is NamedRole => role !== 'author');

/** A part without the word at its start or end; null when it has none. */
function withoutWord(part: string, word: string): string | null {
  const lower = part.toLowerCase();
  if (lower.startsWith(word)) return part.slice(word.length).trim();
  return lower.endsWith(` ${word}`) ? part.slice(0, -word.length).trim() : null;
}

function readPerson(part: string, words: (role: PersonRole) => string): Person {
  for (const role of NAMED_ROLES) {
    for (const word of [words(role).toLowerCase(), ...FIELD_WORDS[role]]) {
      const name = withoutWord(part, word);
      if (name !== null) return { name, role };
    }
  }
  return { name: part, role: 'author' };
}

/** Reads that line back. Each name has the role written with it; without one it is a byline. */
export function readPeople(text: string, words: (role: PersonRole) => string): readonly Person[] {
  return text
    .split(/[、，,;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => readPerson(part, words))
    .filter((person) => person.name !== '');
}
