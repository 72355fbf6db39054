import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sha256Of } from '#codec/operation-hash';
import type { BackupFile } from '#ports/safekeeping';
import { FolderBackups } from './backup-folder';
import { folderFileName, outdated } from './folder-files';
import type { KeptFolder } from './kept-folder';

const INSTALLATION = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';

/** A folder of the editor's, as far as it is used; `spoil` changes what is written, `permission` what is allowed. */
class FakeFolder {
  readonly name = '校样备份';
  readonly kind = 'directory';
  readonly files = new Map<string, Blob>();
  permission: 'granted' | 'prompt' = 'granted';
  asked = 0;
  spoil = false;

  queryPermission = () => Promise.resolve(this.permission);
  requestPermission = () => {
    this.asked++;
    return Promise.resolve(this.permission);
  };
  async *keys() {
    yield* this.files.keys();
  }
  removeEntry = async (name: string) => void this.files.delete(name);
  getFileHandle = (name: string) => {
    if (this.permission !== 'granted') return Promise.reject(new DOMException('no', 'NotAllowedError'));
    return Promise.resolve({
      createWritable: async () => ({
        write: async (blob: Blob) => void this.files.set(name, this.spoil ? new Blob(['cut']) : blob),
        close: async () => undefined,
      }),
      getFile: async () => this.files.get(name),
    });
  };
}

function backups(folder: FakeFolder, remembered = false) {
  const handle = folder as unknown as FileSystemDirectoryHandle;
  let kept: FileSystemDirectoryHandle | null = remembered ? handle : null;
  let made = 0;
  const keeper: KeptFolder = {
    get: async () => kept,
    put: async (given) => void (kept = given),
  };
  const written: BackupFile[] = [];
  const backUp = async (): Promise<BackupFile> => {
    const text = `backup ${++made}`;
    const figures = { editions: 0, rawPages: 0, operations: made, newspapers: 0 };
    return {
      blob: new Blob([text]),
      sha256: await sha256Of(new TextEncoder().encode(text)),
      figures,
      left: 0,
    };
  };
  const own = new FolderBackups({
    pick: async () => handle,
    kept: keeper,
    installation: INSTALLATION,
    clock: { now: () => new Date(Date.UTC(2023, 0, 10, 8, 0, made)).toISOString() },
    backUp,
    written: (backup) => written.push(backup),
    isBehind: () => false,
  });
  return { own, written, kept: () => kept };
}

describe('a folder for backups', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // Node has no locks.
    vi.stubGlobal('navigator', {});
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  /** Hashes are made outside of the fake time. */
  const settled = (own: FolderBackups): Promise<void> =>
    vi.waitFor(() => expect(own.state().kind).not.toBe('writing'));

  it('gets a backup when it is chosen, and another one once work is at rest', async () => {
    const folder = new FakeFolder();
    const { own, written, kept } = backups(folder);
    own.changed();
    await own.choose();
    expect([own.state().kind, folder.files.size, kept()]).toEqual(['ready', 1, folder]);
    own.changed();
    await vi.advanceTimersByTimeAsync(10_000);
    own.changed();
    await vi.advanceTimersByTimeAsync(14_999);
    expect(folder.files.size).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await settled(own);
    expect([folder.files.size, written.length]).toEqual([2, 2]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(folder.files.size).toBe(2);
  });

  it('gets one a minute after the first change, though work never rests', async () => {
    const folder = new FakeFolder();
    const { own } = backups(folder);
    await own.choose();
    for (let second = 0; second < 59; second++) {
      own.changed();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(folder.files.size).toBe(1);
    own.changed();
    await vi.advanceTimersByTimeAsync(1_000);
    await settled(own);
    expect(folder.files.size).toBe(2);
  });

  it('is said to have failed when it does not keep what was written, and is tried again', async () => {
    const folder = new FakeFolder();
    const { own, written } = backups(folder);
    folder.spoil = true;
    await own.choose();
    expect([own.state().kind, folder.files.size, written]).toEqual(['failed', 0, []]);
    folder.spoil = false;
    await vi.advanceTimersByTimeAsync(60_000);
    await settled(own);
    expect([own.state().kind, folder.files.size, written.length]).toEqual(['ready', 1, 1]);
  });

  it('that was chosen before is not asked for without a gesture, and written to after one', async () => {
    const folder = new FakeFolder();
    folder.permission = 'prompt';
    const { own } = backups(folder, true);
    await own.start();
    own.changed();
    await vi.advanceTimersByTimeAsync(120_000);
    expect([own.state(), folder.asked, folder.files.size]).toEqual([
      { kind: 'asleep', name: '校样备份' },
      0,
      0,
    ]);
    folder.permission = 'granted';
    await own.wake();
    expect([own.state().kind, folder.asked, folder.files.size]).toEqual(['ready', 1, 1]);
    await own.forget();
    own.changed();
    await vi.advanceTimersByTimeAsync(120_000);
    expect([own.state().kind, folder.files.size]).toEqual(['none', 1]);
  });

  it('keeps ten of its own files, the newest and the last of earlier days, and touches no other', () => {
    const at = (day: number, minute: number): string =>
      folderFileName(INSTALLATION, new Date(Date.UTC(2023, 0, day, 8, minute)).toISOString());
    const own = Array.from({ length: 12 }, (_, day) => [at(day + 1, 0), at(day + 1, 1)]).flat();
    const others = [
      'notes.txt',
      'galley-backup-2023-01-01-080000Z.galley',
      own[0]?.replace('1b9d', 'ffff') ?? '',
    ];
    const gone = outdated([...others, ...own].reverse(), INSTALLATION);
    expect(gone.every((name) => own.includes(name))).toBe(true);
    const left = own.filter((name) => !gone.includes(name));
    expect(left).toEqual([
      ...[6, 7, 8, 9].map((day) => at(day, 1)),
      ...[at(10, 0), at(10, 1), at(11, 0), at(11, 1), at(12, 0), at(12, 1)],
    ]);
  });
});
