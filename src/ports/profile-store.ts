import type { NewspaperProfile } from '#domain/proposal/profile';

/** A profile as it should be, given what it is; null for none, on either side. */
export type ProfileChange = (profile: NewspaperProfile | null) => NewspaperProfile | null;

/** What Galley knows of newspapers, one profile each. One that cannot be read counts as missing: pages teach it anew. */
export interface ProfileStore {
  get(id: string): Promise<NewspaperProfile | null>;
  /** All of them, by title. */
  list(): Promise<readonly NewspaperProfile[]>;
  put(profile: NewspaperProfile): Promise<void>;
  /**
   * Reads, changes and stores one profile with nothing in between, in any tab. A change to null removes it.
   * @returns the profile before
   */
  update(id: string, change: ProfileChange): Promise<NewspaperProfile | null>;
  remove(id: string): Promise<void>;
}
