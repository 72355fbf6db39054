import { NOTHING_WRITTEN, readArchive, writeSection, type ArchiveState } from '#codec/archive-form';
import { canonicalJson } from '#codec/operation-hash';
import type { ArchiveRecord } from '#domain/archive/record';
import { nameOf } from '#storage/missing-work';
import type { CopyFiles } from './copy-files';

/** Records written at once: a section must fit into memory several times over. */
const SECTION = 1000;
/** Files of tabs that are gone, above which they are put together into one. */
const MANY_FILES = 8;

type Open = { readonly name: string; readonly length: number; readonly state: ArchiveState };

/**
 * The second copy of all work, in files of their own. Every load of the app writes a file of its own, so no tab waits
 * for another, and none can spoil what another has written; what they hold together is the copy.
 */
export class SecondCopy {
  readonly #files: CopyFiles;
  readonly #newName: () => string;
  readonly #now: () => string;
  #open: Open | null = null;

  /** @param newName a name no other load of the app takes */
  constructor(files: CopyFiles, newName: () => string, now: () => string) {
    this.#files = files;
    this.#newName = newName;
    this.#now = now;
  }

  /** Adds records. Resolves when they are on the disk and were read back; rejects, and nothing counts, otherwise. */
  async append(records: readonly ArchiveRecord[]): Promise<void> {
    for (let i = 0; i < records.length; i += SECTION) await this.#append(records.slice(i, i + SECTION));
  }

  async #append(records: readonly ArchiveRecord[]): Promise<void> {
    const open = this.#open ?? { name: this.#newName(), length: 0, state: NOTHING_WRITTEN };
    // Until it has succeeded: after a failure nobody knows how the file ends, and the next one begins another.
    this.#open = null;
    const { bytes, state } = await writeSection(records, open.state, this.#now());
    await this.#files.append(open.name, open.length, bytes);
    this.#open = { name: open.name, length: open.length + bytes.length, state };
  }

  /** Everything the files hold that is whole. Of several records of one name, the last written stands last. */
  async read(names?: readonly string[]): Promise<readonly ArchiveRecord[]> {
    const parts: { readonly written: string; readonly records: readonly ArchiveRecord[] }[] = [];
    for (const name of names ?? (await this.#files.list())) {
      const { written, records } = await readArchive(await this.#files.read(name));
      parts.push({ written: written ?? '', records });
    }
    parts.sort((a, b) => (a.written < b.written ? -1 : 1));
    return parts.flatMap(({ records }) => records);
  }

  /**
   * Adds whatever of the given records the copy has not yet, as after a tab was closed before its last ones were copied.
   * @param isAll whether the store holds nothing else: what the copy knows of further newspapers is forgotten then
   * @returns how many
   */
  async catchUp(records: readonly ArchiveRecord[], isAll = false): Promise<number> {
    const known = new Map((await this.read()).map((each) => [nameOf(each), each]));
    const fresh = records.filter((each) => {
      const before = known.get(nameOf(each));
      if (before === undefined) return true;
      return each.kind === 'newspaper' && canonicalJson(each) !== canonicalJson(before);
    });
    const given = new Set(records.map(nameOf));
    const forgotten = [...known.values()].flatMap((each): readonly ArchiveRecord[] =>
      isAll && each.kind === 'newspaper' && !given.has(nameOf(each))
        ? [{ kind: 'newspaper-forgotten', id: each.newspaper.id }]
        : [],
    );
    await this.append([...fresh, ...forgotten]);
    return fresh.length + forgotten.length;
  }

  /**
   * Puts the files of tabs that are gone together into the open one, once there are many. Each is removed only after
   * what it held was written again and read back.
   * @param isInUse whether a tab still writes to a file
   */
  async gather(isInUse: (name: string) => boolean): Promise<void> {
    const own = this.#open?.name;
    const left = (await this.#files.list()).filter((name) => name !== own && !isInUse(name));
    if (left.length <= MANY_FILES) return;
    const unique = new Map<string, ArchiveRecord>();
    for (const each of await this.read(left)) {
      unique.delete(nameOf(each));
      unique.set(nameOf(each), each);
    }
    await this.append([...unique.values()]);
    for (const name of left) await this.#files.remove(name);
  }
}
