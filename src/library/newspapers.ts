// What Galley knows of newspapers, for the library: looked at, corrected, switched off, taken along.
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { readProfileFile, writeProfileFile, type ProfileFileFault } from '#codec/profile-form';
import { refuseSize, type FileRefusal } from '#codec/refuse-file';
import type { RawPageId } from '#domain/page/ids';
import { withoutLesson, type NewspaperProfile, type ProfileEdits } from '#domain/proposal/profile';
import type { Clock } from '#ports/clock';
import type { ProfileStore } from '#ports/profile-store';
import { err, type Result } from '#shared/result';

const KEY = ['library', 'newspapers'] as const;

/** All newspapers, by title. */
export const newspapersQuery = (profiles: ProfileStore) =>
  queryOptions({ queryKey: KEY, queryFn: () => profiles.list(), networkMode: 'always', retry: false });

/** Has the newspapers read anew. */
export const refreshNewspapers = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: KEY });

const changed =
  (change: (profile: NewspaperProfile) => NewspaperProfile) =>
  (profile: NewspaperProfile | null): NewspaperProfile | null =>
    profile === null ? null : change(profile);

/** Has proposals use what is known of a newspaper, or not. */
export async function switchNewspaper(profiles: ProfileStore, id: string, enabled: boolean): Promise<void> {
  await profiles.update(
    id,
    changed((profile) => ({ ...profile, enabled })),
  );
}

/** Says one thing of a newspaper, over what its pages teach; undefined: as its pages teach. */
export async function editNewspaper<Field extends keyof ProfileEdits>(
  profiles: ProfileStore,
  id: string,
  field: Field,
  value: ProfileEdits[Field] | undefined,
): Promise<void> {
  await profiles.update(
    id,
    changed(({ edits: { [field]: _, ...edits }, ...profile }) => ({
      ...profile,
      edits: value === undefined ? edits : { ...edits, [field]: value },
    })),
  );
}

/** Takes back what one page has taught. */
export async function forgetPage(profiles: ProfileStore, id: string, page: RawPageId): Promise<void> {
  await profiles.update(
    id,
    changed((profile) => withoutLesson(profile, page)),
  );
}

/** A newspaper as a file. */
export const newspaperFile = (profile: NewspaperProfile, clock: Clock): Blob =>
  new Blob([writeProfileFile(profile, clock.now())], { type: 'application/json' });

export type NewspaperFileFault = ProfileFileFault | FileRefusal | { readonly code: 'unreadable' };

/** In the first characters of every file of a newspaper, whatever its version. */
const MARK = '"galley-newspaper-profile/';
const WITHIN = 1_024;

/** Whether a file says at its beginning that it is a newspaper; it may be a broken one. Reads no more than that. */
export async function isNewspaperFile(file: Blob): Promise<boolean> {
  try {
    return (await file.slice(0, WITHIN).text()).includes(MARK);
  } catch {
    return false;
  }
}

/** Reads a file that should be a newspaper. */
export async function readNewspaperFile(
  file: Pick<File, 'size' | 'text'>,
): Promise<Result<NewspaperProfile, NewspaperFileFault>> {
  const size = refuseSize(file.size);
  if (size !== null) return err(size);
  try {
    return readProfileFile(await file.text());
  } catch {
    return err({ code: 'unreadable' });
  }
}
