// `npm run galley -- …`: the command line, built first when its source is newer than the last build.
//   --build-only   build, run nothing
import { existsSync, readdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = join(ROOT, 'dist-cli/galley.js');
const SOURCES = ['src', 'package.json', 'vite.cli.config.ts'];

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

function isUpToDate() {
  if (!existsSync(PROGRAM)) return false;
  const built = statSync(PROGRAM).mtimeMs;
  return SOURCES.every((path) => newest(join(ROOT, path)) <= built);
}

/** Only errors are printed, and to stderr: stdout belongs to the program. */
async function build() {
  const vite = await import('vite');
  await vite.build({ root: ROOT, configFile: join(ROOT, 'vite.cli.config.ts'), logLevel: 'error' });
}

const args = process.argv.slice(2);
const buildOnly = args[0] === '--build-only';
if (buildOnly || !isUpToDate()) await build();
if (!buildOnly) {
  const { status } = spawnSync(process.execPath, [PROGRAM, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
