// A small file server for the build: it answers exactly the files that are there, and nothing else.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { SECURITY_HEADERS } from './security-headers.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  // A sample is served as the bytes it is; naming a charset would claim to know its encoding.
  '.txt': 'text/plain',
};

/** Vite writes the hash of the content into these names, so what they hold never changes. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * The path of a request below the root, or null for one that is malformed or tries to leave it.
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const isPlain = path.startsWith('/') && !/[\0\\:]/.test(path) && !path.split('/').includes('..');
    return isPlain ? path : null;
  } catch {
    return null;
  }
}

/**
 * The file a path stands for: a regular file that lies, links resolved, below the root.
 * @param {string} root
 * @param {string} path
 */
async function fileAt(root, path) {
  try {
    const [home, file] = await Promise.all([realpath(root), realpath(join(root, path))]);
    const info = await stat(file);
    return info.isFile() && file.startsWith(home + sep) ? { file, info } : null;
  } catch {
    return null;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Method not allowed');
  }
  const path = pathOf(request.url ?? '/');
  if (path === null) return refuse(response, 400, 'Bad request');
  const found = await fileAt(root, path === '/' ? '/index.html' : path);
  if (found === null) return refuse(response, 404, 'Not found');

  const { file, info } = found;
  const etag = `"${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}"`;
  const cache = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('Cache-Control', cache);
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': info.size,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * A server for the files below `root`; the caller makes it listen.
 * @param {string} root
 * @param {Promise<unknown>} ready requests wait for it, so that nobody is served half a build
 */
export function createStaticServer(root, ready = Promise.resolve()) {
  return createServer((request, response) => {
    ready.then(() => answer(root, request, response)).catch(() => response.destroy());
  });
}
