import { PASSES } from '#domain/page/document';
import { tidyName, type Person } from '#domain/proof/person';
import type { Preferences } from '#ports/preferences';

const KEY = 'person';

/** Who was at work in this browser last; null when nobody has been asked yet. */
export function readPerson(preferences: Preferences): Person | null {
  try {
    const stored: unknown = JSON.parse(preferences.read(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { name, pass } = stored as Record<string, unknown>;
    return {
      name: typeof name === 'string' ? tidyName(name) : '',
      pass: PASSES.find((each) => each === pass) ?? null,
    };
  } catch {
    return null;
  }
}

export const writePerson = (preferences: Preferences, person: Person): void => {
  preferences.write(KEY, JSON.stringify(person));
};
