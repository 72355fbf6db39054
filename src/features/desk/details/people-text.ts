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

/** Reads that line back; a role stays in force for the names after it only when repeated. */
export function readPeople(text: string, words: (role: PersonRole) => string): readonly Person[] {
  return text
    .split(/[、，,;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const role = PERSON_ROLES.find(
        (each) => each !== 'author' && part.toLowerCase().startsWith(words(each).toLowerCase()),
      );
      if (role === undefined) return { name: part, role: 'author' };
      return { name: part.slice(words(role).length).trim(), role };
    })
    .filter((person): person is Person => person.name !== '');
}
