// Harm done to the files of a browser's database while the browser is closed.
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const MOST_FLIPPED = 16;

const databasesOf = (profile: string): string => join(profile, 'Default/IndexedDB');

/** The folder of the database of `home`, as LevelDB keeps it. */
function folderOf(profile: string, home: string): string {
  const { hostname, port } = new URL(home);
  return join(databasesOf(profile), `http_${hostname}_${port}.indexeddb.leveldb`);
}

/** The largest file of the database whose name matches. */
function fileIn(folder: string, name: RegExp): string {
  const [largest] = readdirSync(folder)
    .filter((each) => name.test(each))
    .map((each) => join(folder, each))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  if (largest === undefined) throw new Error(`The database has no file like ${name.source}`);
  return largest;
}

function flip(file: string, chance: () => number): void {
  const bytes = readFileSync(file);
  for (let flips = 0; flips < MOST_FLIPPED; flips++) {
    const at = Math.floor(chance() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  }
  writeFileSync(file, bytes);
}

function zeroTail(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0, Math.floor(bytes.length / 2)));
}

const LOG = /\.log$/;
const MANIFEST = /^MANIFEST/;

type Harm = (folder: string, chance: () => number) => void;

/** Every harm, by what is done. */
export const HARMS: Readonly<Record<string, Harm>> = {
  'folder deleted': (folder) => rmSync(folder, { recursive: true }),
  'folder emptied': (folder) => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  },
  'log cut off': (folder, chance) => {
    const file = fileIn(folder, LOG);
    truncateSync(file, Math.floor(statSync(file).size * (0.3 + 0.6 * chance())));
  },
  'log emptied': (folder) => truncateSync(fileIn(folder, LOG)),
  'end of the log zeroed': (folder) => zeroTail(fileIn(folder, LOG)),
  'bytes of the log flipped': (folder, chance) => flip(fileIn(folder, LOG), chance),
  'bytes of the manifest flipped': (folder, chance) => flip(fileIn(folder, MANIFEST), chance),
  'manifest deleted': (folder) => rmSync(fileIn(folder, MANIFEST)),
  'CURRENT deleted': (folder) => rmSync(join(folder, 'CURRENT'), { force: true }),
};

/** Does one harm. */
export function harm(profile: string, home: string, name: string, chance: () => number): void {
  const folder = folderOf(profile, home);
  if (!existsSync(folder)) throw new Error('This browser keeps its databases in another form');
  HARMS[name]?.(folder, chance);
}
