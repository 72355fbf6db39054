// `npm run galley -- …`: the command line, built first when its source is newer than the last build.
//   --build-only   build, run nothing
import { spawnSync } from 'node:child_process';
import { buildIfStale } from './build-if-stale.mjs';

const args = process.argv.slice(2);
const buildOnly = args[0] === '--build-only';
const program = await buildIfStale({
  program: 'dist-cli/galley.js',
  config: 'vite.cli.config.ts',
  sources: ['src', 'package.json'],
  always: buildOnly,
});
if (!buildOnly) {
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
