import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CliIo } from './io';

/** Files, streams and the clock of this computer. A file is written beside its place first, so none is ever half. */
export const nodeIo: CliIo = {
  readFile: async (path) => new Uint8Array(await readFile(path)),
  writeFile: async (path, bytes) => {
    await mkdir(dirname(path), { recursive: true });
    const unfinished = `${path}.part`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  },
  out: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  now: () => new Date().toISOString(),
};
