// A file system of its own whose power can be cut: a file with an ext4 in it, mounted over a loop device. The cut is the
// kernel's own shutdown without flushing its journal, as file system tests use it: from then on nothing reaches the
// file, and what was still in memory is gone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from './rig';

/** A mounted file system. */
export type CutDisk = {
  /** Where its files are. */
  readonly folder: string;
  /** Everything in memory goes to the disk. */
  readonly flush: () => void;
  /** Cuts the power: what is not on the disk at this moment never comes there. */
  readonly cut: () => void;
  /** Switches it on again; every program that has files of it open must have ended. */
  readonly switchOn: () => Promise<void>;
  readonly remove: () => void;
};

const SIZE = 1024 ** 3;
const LET_GO_WITHIN = 15_000;
/** EXT4_IOC_SHUTDOWN of linux/ext4.h with EXT4_GOING_FLAGS_NOLOGFLUSH. */
const SHUT_DOWN =
  'open(my $f, "<", $ARGV[0]) or die "$!\\n"; my $how = pack("L", 2); ioctl($f, 0x8004587D, $how) or die "$!\\n";';

/** Runs a program; null, or what it complained of. */
function complaint(program: string, ...args: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return null;
  return error?.message ?? (stderr.trim() || `${program} failed`);
}

function must(program: string, ...args: readonly string[]): void {
  const said = complaint(program, ...args);
  if (said !== null) throw new Error(`${program}: ${said}`);
}

/** Makes and mounts a file system. The caller removes it. */
export function openCutDisk(): CutDisk {
  const home = mkdtempSync(join(tmpdir(), 'galley-power-'));
  const image = join(home, 'disk');
  const folder = join(home, 'mounted');
  mkdirSync(folder);
  writeFileSync(image, '');
  truncateSync(image, SIZE);
  const mount = (): void => must('mount', '-o', 'loop', image, folder);
  const remove = (): void => {
    spawnSync('umount', ['--lazy', folder]);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    must('mkfs.ext4', '-q', '-F', image);
    mount();
  } catch (error) {
    remove();
    throw error;
  }
  return {
    folder,
    flush: () => must('sync', '--file-system', folder),
    cut: () => must('perl', '-e', SHUT_DOWN, folder),
    switchOn: async () => {
      const until = Date.now() + LET_GO_WITHIN;
      // Killed programs may still be letting go of it.
      while (complaint('umount', folder) !== null) {
        if (Date.now() > until) throw new Error('the file system is still in use');
        await pause(100);
      }
      mount();
    },
    remove,
  };
}

/** Why there can be no such file system here, in words; null where there can. */
export function whyNoCutDisk(): string | null {
  if (process.platform !== 'linux') return 'power cuts need a file system of Linux';
  if (process.getuid?.() !== 0) return 'power cuts need to be root, to mount a file system';
  try {
    const disk = openCutDisk();
    try {
      disk.cut();
    } finally {
      disk.remove();
    }
    return null;
  } catch (error) {
    return `no file system can be mounted and cut off here (${error instanceof Error ? error.message : String(error)})`;
  }
}
