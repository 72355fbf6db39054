import type { ArchiveRecord } from '#domain/archive/record';
import type { Preferences } from '#ports/preferences';

/** Preferences that are work; the others (layout, theme, language) are habits of one computer. */
const KEYS = ['characters', 'error-weights', 'person'] as const;

/** Those that are set, as records. */
export const settingRecords = (preferences: Preferences): readonly ArchiveRecord[] =>
  KEYS.flatMap((key): readonly ArchiveRecord[] => {
    const value = preferences.read(key);
    return value === null ? [] : [{ kind: 'setting', key, value }];
  });

/** Sets what came with an archive and is not set here. */
export function adoptSettings(
  preferences: Preferences,
  settings: readonly (readonly [key: string, value: string])[],
): void {
  const known: readonly string[] = KEYS;
  for (const [key, value] of settings)
    if (known.includes(key) && preferences.read(key) === null) preferences.write(key, value);
}
