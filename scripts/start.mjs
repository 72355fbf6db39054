// `npm start`: build the app and serve it on this computer only.
//   --no-build     serve the build that is there
//   --port NUMBER  another port than 4173
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createStaticServer } from './static-server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
/** Browsers may take `localhost` for either of the two. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/**
 * @param {string} sentence
 * @returns {never}
 */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        build: { type: 'boolean', default: true },
        port: { type: 'string', default: '4173' },
      },
      allowNegative: true,
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      giveUp(`--port must be a number from 1 to 65535, not “${values.port}”.`);
    return { build: values.build, port };
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Listens on one address; resolves to null, or to the error's code.
 * @param {string} host
 * @param {number} port
 * @param {Promise<unknown>} ready
 * @returns {Promise<string | null>}
 */
function listen(host, port, ready) {
  const server = createStaticServer(DIST, ready);
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code ?? error.message),
    );
    server.listen({ host, port, exclusive: true }, () => resolve(null));
  });
}

/**
 * Takes the port on every loopback address, or says why not.
 * @param {number} port
 * @param {Promise<unknown>} ready
 */
async function takePort(port, ready) {
  const failures = await Promise.all(LOOPBACKS.map((host) => listen(host, port, ready)));
  if (failures.includes('EADDRINUSE'))
    giveUp(
      `Port ${port} is taken by another program: stop that one, or run \`npm start -- --port ${port + 1}\`.`,
    );
  if (failures.includes('EACCES'))
    giveUp(`This user may not use port ${port}: run \`npm start\` with a --port above 1023.`);
  // A computer without IPv6, or without IPv4, still has the other.
  if (failures.every((code) => code !== null))
    giveUp(`Galley could not be served on port ${port} (${failures.join(', ')}).`);
}

const { build, port } = readOptions();
// The port comes first: nobody should wait for a build to learn that it cannot be served.
/** @type {() => void} */
let open = () => undefined;
await takePort(port, new Promise((resolve) => (open = () => resolve(null))));
if (build) {
  const vite = await import('vite');
  await vite.build({ root: ROOT, logLevel: 'warn' });
}
if (!existsSync(`${DIST}/index.html`))
  giveUp('There is no build to serve: run `npm start` without --no-build.');
open();
console.log(`Galley 校样台 is at http://localhost:${port}`);
