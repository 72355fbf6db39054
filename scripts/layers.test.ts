// Plants what must never be written and looks whether both readers of layers.js bite.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseLayers } from './cruise-layers.mjs';

// The planted files do not exist, so only rules that need no types can look at them; the layer rules need none.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The names of the rules that a made-up file breaks, each once. */
async function lint(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath });
  const names = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
  return [...new Set(names)];
}

describe('lint bites', () => {
  it.each([
    ['another layer', 'domain/page/x.ts', `import { database } from '#storage/database';\nvoid database;`],
    [
      'another layer’s type',
      'domain/page/x.ts',
      `import type { T } from '#storage/database';\nexport type U = T;`,
    ],
    ['a layer above, from ports', 'ports/x.ts', `import type { T } from '#codec/x';\nexport type U = T;`],
    ['an adapter’s neighbour', 'session/x.ts', `import { a } from '#storage/x';\nvoid a;`],
    ['another layer’s component', 'ui/X.tsx', `import { A } from '#features/desk/A.tsx';\nvoid A;`],
    ['an unlisted package', 'domain/page/x.ts', `import Dexie from 'dexie';\nvoid Dexie;`],
    [
      'a type of an unlisted package',
      'domain/page/x.ts',
      `import type { Table } from 'dexie';\nexport type T = Table;`,
    ],
    ['a part of an unlisted package', 'session/x.ts', `import { a } from 'react-dom/client';\nvoid a;`],
    ['a package whose name only begins alike', 'codec/x.ts', `import { a } from 'zodiac';\nvoid a;`],
    ['Node in a browser layer', 'codec/x.ts', `import { a } from 'node:fs';\nvoid a;`],
    ['Node in the app', 'app/x.ts', `import { a } from 'node:fs';\nvoid a;`],
    ['a path with ..', 'domain/page/x.ts', `import { a } from '../text/span';\nvoid a;`],
    ['a path with .. in its middle', 'domain/page/x.ts', `import { a } from './y/../../text/span';\nvoid a;`],
    ['another feature', 'features/desk/x.ts', `import { a } from '#features/library/x';\nvoid a;`],
    ['the test helpers', 'domain/page/x.ts', `import { a } from '#testing/builders';\nvoid a;`],
    ['a test package', 'domain/page/x.ts', `import { it } from 'vitest';\nvoid it;`],
    ['another layer, from a test', 'domain/page/x.test.ts', `import { a } from '#storage/x';\nvoid a;`],
  ])('on %s', async (_, file, text) => {
    expect(await lint(`src/${file}`, text)).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['its own layer', 'domain/page/x.ts', `import { a } from '#domain/text/span';\nvoid a;`],
    ['a neighbour in its folder', 'domain/page/x.ts', `import { a } from './ids';\nvoid a;`],
    ['a layer below', 'session/x.ts', `import { a } from '#domain/change/apply';\nvoid a;`],
    ['a listed package', 'codec/x.ts', `import { z } from 'zod';\nvoid z;`],
    ['a part of a listed package', 'codec/x.ts', `import * as z from 'zod/mini';\nvoid z;`],
    ['any package in the app', 'app/x.tsx', `import { Router } from 'wouter';\nvoid Router;`],
    ['a style sheet', 'ui/X.tsx', `import styles from './X.module.css';\nvoid styles;`],
    [
      'test helpers in a test',
      'domain/page/x.test.ts',
      `import { it } from 'vitest';\nimport { a } from '#testing/x';\nvoid a;\nvoid it;`,
    ],
    ['Node in the command line', 'cli/x.ts', `import { a } from 'node:fs';\nvoid a;`],
  ])('not on %s', async (_, file, text) => {
    expect(await lint(`src/${file}`, text)).toEqual([]);
  });

  it.each([
    ['the clock in the domain', 'domain/x.ts', 'export const a = Date.now();', 'no-restricted-globals'],
    ['timers in the domain', 'domain/x.ts', 'setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ['crypto in the domain', 'domain/x.ts', 'export const a = crypto.randomUUID();', 'no-restricted-globals'],
    ['chance in the domain', 'domain/x.ts', 'export const a = Math.random();', 'no-restricted-properties'],
    ['the database outside storage', 'app/x.ts', `indexedDB.open('a');`, 'no-restricted-globals'],
    ['localStorage in a feature', 'features/desk/x.ts', 'localStorage.clear();', 'no-restricted-globals'],
    ['localStorage by way of window', 'ui/x.ts', 'window.localStorage.clear();', 'no-restricted-properties'],
    ['a worker in the session', 'session/x.ts', `export const w = new Worker('a');`, 'no-restricted-globals'],
    ['a default export', 'ui/x.ts', 'export default 1;', 'no-restricted-syntax'],
    ['a barrel', 'ui/x.ts', `export * from './y';`, 'no-restricted-syntax'],
    [
      'HTML from text',
      'ui/X.tsx',
      `export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
      'no-restricted-syntax',
    ],
    ['innerHTML', 'ui/x.ts', `document.body.innerHTML = '';`, 'no-restricted-syntax'],
    [
      'insertAdjacentHTML',
      'ui/x.ts',
      `document.body.insertAdjacentHTML('beforeend', '');`,
      'no-restricted-syntax',
    ],
    ['a pattern with two .*', 'domain/x.ts', 'export const a = /^.*版.*$/;', 'no-restricted-syntax'],
    ['a repeated repetition', 'domain/x.ts', 'export const a = /(a+)+b/;', 'no-restricted-syntax'],
  ])('on %s', async (_, file, text, rule) => {
    expect(await lint(`src/${file}`, text)).toEqual([rule]);
  });

  it.each([
    ['the clock in the app', 'app/x.ts', 'export const a = Date.now();'],
    ['localStorage in the app', 'app/x.ts', 'localStorage.clear();'],
    ['the database in storage', 'storage/x.ts', `indexedDB.open('a');`],
    ['a worker where a worker lives', 'segmentation/x.ts', `export const w = new Worker('a');`],
    ['a pattern with one .* to a branch', 'domain/x.ts', 'export const a = /^(?:据.*|.*社)$/;'],
    ['a pattern with literal dots', 'domain/x.ts', String.raw`export const a = /^\.+(\d+)\.+$/;`],
  ])('not on %s', async (_, file, text) => {
    expect(await lint(`src/${file}`, text)).toEqual([]);
  });
});

describe('dependency-cruiser bites', () => {
  const root = mkdtempSync(join(tmpdir(), 'galley-layers-'));
  const planted = {
    'src/domain/storage-type.ts': `import type { T } from '#storage/database';\nexport type U = T;`,
    'src/domain/lazy.ts': `export const a = () => import('#storage/database');`,
    'src/domain/package.ts': `import Dexie from 'dexie';\nexport const a = Dexie;`,
    'src/domain/relative.ts': `import { database } from '../storage/database';\nexport const a = database;`,
    'src/domain/nowhere.ts': `import { a } from '#domain/gone';\nexport const b = a;`,
    'src/domain/helped.ts': `import { help } from '#testing/help';\nexport const a = help;`,
    'src/domain/one.ts': `import { two } from './two';\nexport const one = () => two;`,
    'src/domain/two.ts': `import { one } from './one';\nexport const two = () => one;`,
    'src/codec/file.ts': `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;`,
    'src/features/desk/other.ts': `import { a } from '#features/library/a';\nexport const b = a;`,
    'src/ui/Page.tsx': `import { Desk } from '#features/desk/Desk.tsx';\nexport const Page = Desk;`,
  };
  const allowed = {
    'src/features/library/a.ts': `import { span } from '#domain/span';\nexport const a = span;`,
    'src/features/desk/Desk.tsx': `import { useState } from 'react';\nexport const Desk = () => <p>{useState(0)[0]}</p>;`,
    'src/domain/span.ts': `import type { Page } from './page';\nexport const span = (page: Page) => page;`,
    'src/domain/page.ts': `import type { span } from './span';\nexport type Page = { of: typeof span };`,
    'src/domain/span.test.ts': `import { it } from 'vitest';\nimport { help } from '#testing/help';\nit('x', help);`,
    'src/storage/database.ts': `import Dexie from 'dexie';\nexport type T = 1;\nexport const database = Dexie;`,
    'src/testing/help.ts': 'export const help = () => undefined;',
  };
  let found: { readonly rule: string; readonly from: string }[] = [];
  let modules = 0;

  beforeAll(async () => {
    const files = {
      ...planted,
      ...allowed,
      'package.json': JSON.stringify({
        type: 'module',
        imports: { '#*.tsx': './src/*.tsx', '#*': './src/*.ts' },
        dependencies: { dexie: '*', react: '*' },
        devDependencies: { vitest: '*' },
      }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { moduleResolution: 'bundler', jsx: 'react-jsx' } }),
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
    const result = await cruiseLayers(root);
    found = result.violations;
    modules = result.modules;
  }, 60_000);

  afterAll(() => rmSync(root, { recursive: true }));

  it.each([
    ['src/domain/storage-type.ts', 'domain-layers'],
    ['src/domain/lazy.ts', 'domain-layers'],
    ['src/domain/package.ts', 'domain-packages'],
    ['src/domain/relative.ts', 'domain-layers'],
    ['src/domain/nowhere.ts', 'resolvable'],
    ['src/domain/helped.ts', 'tests-only'],
    ['src/domain/one.ts', 'no-cycles'],
    ['src/codec/file.ts', 'node-only-in-cli'],
    ['src/features/desk/other.ts', 'features-apart'],
    ['src/ui/Page.tsx', 'ui-layers'],
  ])('on %s (%s)', (from, rule) => {
    expect(found).toContainEqual(expect.objectContaining({ from, rule }));
  });

  it('on nothing that is allowed, and it has read every file', () => {
    const wrongly = found.filter(({ from }) => from in allowed);
    expect(wrongly).toEqual([]);
    expect(modules).toBeGreaterThanOrEqual(Object.keys({ ...planted, ...allowed }).length);
  });
});
