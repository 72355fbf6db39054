// Builds a program of this project when its source is newer than the last build, and says nothing unless it fails.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The newest time of change among the files of a path, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const inside = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(info.mtimeMs, ...inside);
}

/**
 * Only errors are printed, and to stderr: stdout belongs to the program.
 * @param {{ program: string, config: string, sources: readonly string[], always?: boolean }} what paths from the root
 * @returns {Promise<string>} the built program
 */
export async function buildIfStale({ program, config, sources, always = false }) {
  const file = join(ROOT, program);
  const built = existsSync(file) ? statSync(file).mtimeMs : 0;
  const stale = [...sources, config].some((path) => newest(join(ROOT, path)) > built);
  if (always || stale) {
    const vite = await import('vite');
    await vite.build({ root: ROOT, configFile: join(ROOT, config), logLevel: 'error' });
  }
  return file;
}
