// `npm run quality -- …`, `npm run learn -- …`: a tool of the project, built first when its source has changed.
import { spawnSync } from 'node:child_process';
import { buildIfStale } from './build-if-stale.mjs';

const [name = '', ...args] = process.argv.slice(2);
const program = await buildIfStale({
  program: `dist-tools/${name}.js`,
  config: 'vite.tools.config.ts',
  sources: ['src', 'scripts', 'e2e/pages', 'package.json'],
});
const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;
