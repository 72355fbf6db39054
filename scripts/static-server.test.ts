import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer } from './static-server.mjs';

const home = mkdtempSync(join(tmpdir(), 'galley-static-'));
const server = createStaticServer(join(home, 'dist'));
let port = 0;

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

/** A request with the path exactly as written: fetch would tidy `..` away before it left. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(home, 'dist/assets'), { recursive: true });
  mkdirSync(join(home, 'dist/samples'));
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(home, 'dist/index.html'), '<!doctype html>');
  writeFileSync(join(home, 'dist/assets/index-4CgFymuJ.js'), 'export {};');
  writeFileSync(join(home, 'dist/samples/page.txt'), '焦作');
  symlinkSync(join(home, 'secret.txt'), join(home, 'dist/link.txt'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

describe('the static server', () => {
  it('serves the page itself, to be asked for again each time', async () => {
    const { status, headers, body } = await ask('/?from=mail');
    expect([status, body]).toEqual([200, '<!doctype html>']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('keeps hashed assets for ever', async () => {
    const { headers } = await ask('/assets/index-4CgFymuJ.js');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('answers 304 for what the browser has', async () => {
    const first = await ask('/samples/page.txt');
    const again = await ask('/samples/page.txt', {
      headers: { 'if-none-match': String(first.headers['etag']) },
    });
    expect([first.body, again.status, again.body]).toEqual(['焦作', 304, '']);
  });

  it.each(['/assets/missing.js', '/missing', '/samples', '/samples/', '/assets'])(
    'answers 404 for %s, never the page in its place',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, body]).toEqual([404, 'Not found\n']);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    },
  );

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/secret.txt%00.js',
    '/link.txt',
    '/%zz',
    '//etc/hosts',
  ])('gives nothing from outside the build for %s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '15', '']);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });
});
