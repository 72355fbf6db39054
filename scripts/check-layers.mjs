// Holds every import of src against layers.js. Reading no file at all is a failure: it would pass for ever.
import { fileURLToPath } from 'node:url';
import { cruiseLayers } from './cruise-layers.mjs';

const { modules, violations } = await cruiseLayers(fileURLToPath(new URL('..', import.meta.url)));
for (const { rule, comment, from, to } of violations)
  console.error(`${from} → ${to}\n    ${rule}: ${comment}`);
if (modules === 0) console.error('No file of src was read: the layer check itself is broken.');
else if (violations.length > 0) console.error(`\n${violations.length} imports break layers.js.`);
else console.log(`${modules} files keep to layers.js.`);
process.exitCode = modules === 0 || violations.length > 0 ? 1 : 0;
