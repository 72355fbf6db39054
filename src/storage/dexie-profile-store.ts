import { readProfileRow } from '#codec/profile-form';
import type { NewspaperProfile } from '#domain/proposal/profile';
import type { ProfileChange, ProfileStore } from '#ports/profile-store';
import type { GalleyDatabase } from './database';
import { requireKnownSchema } from './open-database';
import type { StoredWork } from './stored-work';

const byTitle = (a: NewspaperProfile, b: NewspaperProfile): number => (a.title < b.title ? -1 : 1);

/** Profiles of newspapers in IndexedDB. */
export class DexieProfileStore implements ProfileStore {
  readonly #database: GalleyDatabase;

  readonly #stored: StoredWork;

  constructor(database: GalleyDatabase, stored: StoredWork) {
    this.#database = database;
    this.#stored = stored;
  }

  async get(id: string): Promise<NewspaperProfile | null> {
    return readProfileRow(await this.#database.profiles.get(id));
  }

  async list(): Promise<readonly NewspaperProfile[]> {
    const rows = await this.#database.profiles.toArray();
    return rows.flatMap((row) => readProfileRow(row) ?? []).sort(byTitle);
  }

  async put(profile: NewspaperProfile): Promise<void> {
    await this.update(profile.id, () => profile);
  }

  async update(id: string, change: ProfileChange): Promise<NewspaperProfile | null> {
    const { profiles, meta } = this.#database;
    const { before, after } = await this.#database.transaction('rw', profiles, meta, async () => {
      await requireKnownSchema(this.#database);
      const was = readProfileRow(await profiles.get(id));
      const is = change(was);
      await (is === null ? profiles.delete(id) : profiles.put(is));
      return { before: was, after: is };
    });
    if (after !== null) this.#stored.tell([{ kind: 'newspaper', newspaper: after }]);
    else if (before !== null) this.#stored.tell([{ kind: 'newspaper-forgotten', id }]);
    return before;
  }

  async remove(id: string): Promise<void> {
    await this.update(id, () => null);
  }
}
