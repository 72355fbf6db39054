// `npm run schema`: writes public/schema/edition-1.json from the one schema the program itself reads with.
//   --check   write nothing; fail when the published file says something else
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { toJSONSchema } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PUBLISHED = fileURLToPath(new URL('../public/schema/edition-1.json', import.meta.url));

/** @type {{ module: { editionFileSchema: import('zod').core.$ZodType } }} */
const { module } = await runnerImport('./src/codec/edition-schema.ts', {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
const text = `${JSON.stringify({ title: 'Galley edition, version 1', ...toJSONSchema(module.editionFileSchema) }, null, 2)}\n`;
const published = existsSync(PUBLISHED) ? readFileSync(PUBLISHED, 'utf8') : null;

if (published === text) {
  console.log('public/schema/edition-1.json is up to date.');
} else if (process.argv.includes('--check')) {
  console.error(
    'public/schema/edition-1.json is not what src/codec/edition-schema.ts says: run `npm run schema`.',
  );
  process.exitCode = 1;
} else {
  mkdirSync(dirname(PUBLISHED), { recursive: true });
  writeFileSync(PUBLISHED, text);
  console.log('Wrote public/schema/edition-1.json.');
}
