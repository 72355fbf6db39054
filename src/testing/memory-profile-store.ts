import type { NewspaperProfile } from '#domain/proposal/profile';
import type { ProfileChange, ProfileStore } from '#ports/profile-store';

/** Profiles in memory. */
export class MemoryProfileStore implements ProfileStore {
  readonly #kept = new Map<string, NewspaperProfile>();

  get(id: string): Promise<NewspaperProfile | null> {
    return Promise.resolve(structuredClone(this.#kept.get(id) ?? null));
  }

  list(): Promise<readonly NewspaperProfile[]> {
    const all = [...this.#kept.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
    return Promise.resolve(structuredClone(all));
  }

  put(profile: NewspaperProfile): Promise<void> {
    this.#kept.set(profile.id, structuredClone(profile));
    return Promise.resolve();
  }

  update(id: string, change: ProfileChange): Promise<NewspaperProfile | null> {
    const before = this.#kept.get(id) ?? null;
    const after = change(before);
    if (after === null) this.#kept.delete(id);
    else this.#kept.set(id, structuredClone(after));
    return Promise.resolve(structuredClone(before));
  }

  remove(id: string): Promise<void> {
    this.#kept.delete(id);
    return Promise.resolve();
  }
}
