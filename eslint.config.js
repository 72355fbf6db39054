import { existsSync, readdirSync } from 'node:fs';
import { parse } from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './layers.js';

const SOURCE = '{ts,tsx}';
/** Tests, and the suites that every adapter of a port must pass. */
const TESTS = ['src/**/*.{test,contract}.{ts,tsx}', 'src/testing/**', 'scripts/**/*.test.ts', 'e2e/**'];
/** What tests may use besides what their layer may. */
const TEST_PACKAGES = ['vitest', 'fast-check', 'fake-indexeddb', 'ajv', 'ajv-formats', 'node:'];
/** Layers that own a worker, and with it the right to construct one. */
const WORKER_OWNERS = ['segmentation', 'proofreading', 'library', 'storage'];

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const anyOf = (names) => names.map(escape).join('|');

/**
 * The three bans of a layer: other layers, unlisted packages, and `..`. Type imports are not exempt.
 * `own` are the prefixes that count as the layer itself.
 */
function importBans({ name, own, reachable, packages, inTest }) {
  const allowedLayers = [...own, ...reachable.map((layer) => `${layer}/`), ...(inTest ? ['testing/'] : [])];
  const bans = [
    {
      regex: `^#(?!${anyOf(allowedLayers)})`,
      message: `${name} may import only: ${[name, ...reachable].join(', ')} (layers.js).`,
    },
    { regex: String.raw`(^|/)\.\.(/|$)`, message: 'No `..`: write #layer/path, so that the layer shows.' },
  ];
  const listed = [...packages, ...(inTest ? TEST_PACKAGES : [])];
  if (!packages.includes('*')) {
    const allowed = listed.map((entry) => (entry.endsWith(':') ? escape(entry) : `${escape(entry)}(?:/|$)`));
    bans.push({
      regex: `^(?![#./]${allowed.map((entry) => `|${entry}`).join('')})`,
      message: `${name} may use only these packages: ${listed.join(', ') || 'none'} (layers.js).`,
    });
  } else if (name === 'app' && !inTest) {
    bans.push({ regex: '^node:', message: 'app runs in a browser.' });
  }
  return ['error', { patterns: bans }];
}

/** Import rules for one layer and for the tests in it. */
function layerRules(name, folder, own) {
  const { layers: reachable, packages } = layers[name];
  return [false, true].map((inTest) => ({
    name: `layers/${own[0] ?? folder}${inTest ? 'tests' : 'source'}`,
    files: [inTest ? `src/${folder}/**/*.{test,contract}.${SOURCE}` : `src/${folder}/**/*.${SOURCE}`],
    rules: { 'no-restricted-imports': importBans({ name, own, reachable, packages, inTest }) },
  }));
}

/**
 * Features never import each other: each one may reach its own folder, and the files beside the folders, which hold
 * what every screen is given (services, words, paths).
 */
function featureRules() {
  const folder = new URL('./src/features/', import.meta.url);
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const common = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `features/${parse(entry.name).name}`);
  return [
    ...layerRules('features', 'features', common),
    ...names.flatMap((name) => layerRules('features', `features/${name}`, [`features/${name}/`, ...common])),
  ];
}

const GLOBAL_OBJECTS = ['window', 'globalThis', 'self'];
const DATABASES = ['indexedDB', 'IDBKeyRange'];
const WEB_STORAGE = ['localStorage', 'sessionStorage'];
const IMPURE = [
  'Date crypto fetch performance setTimeout setInterval setImmediate queueMicrotask',
  'requestAnimationFrame requestIdleCallback structuredClone process console',
].flatMap((names) => names.split(' '));

/** Globals a layer may not touch. */
function bannedGlobals(layer) {
  return [
    ...(layer === 'storage' ? [] : DATABASES),
    ...(layer === 'storage' || layer === 'app' ? [] : WEB_STORAGE),
    ...(WORKER_OWNERS.includes(layer) ? [] : ['Worker', 'SharedWorker']),
    ...(layer === 'domain' || layer === 'shared' ? IMPURE : []),
  ];
}

/** The same ban for the bare name and for the name as a property of the global object. */
function globalRules(layer) {
  const names = bannedGlobals(layer);
  const message = `Not in ${layer}: it comes in as an argument or through a port.`;
  const properties = names.flatMap((property) =>
    GLOBAL_OBJECTS.map((object) => ({ object, property, message })),
  );
  if (layer === 'domain' || layer === 'shared')
    properties.push({ object: 'Math', property: 'random', message });
  return {
    name: `globals/${layer}`,
    files: [`src/${layer}/**/*.${SOURCE}`],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
      'no-restricted-properties': ['error', ...properties],
    },
  };
}

const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only, so that one thing has one name.',
};
const RESTRICTED_SYNTAX = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import the file you mean.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  {
    selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]',
    message: 'Text from a page is text, never HTML.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text from a page is text, never HTML.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: 'Text from a page is text, never HTML.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'Text from a page is text, never HTML.',
  },
  // A pattern tried on a hostile line must stay linear: the two shapes that most often do not.
  {
    selector: String.raw`Literal[regex.pattern=/(^|[^\\])\.[*+]([^|]*[^\\|])?\.[*+]/]`,
    message: 'Two unbounded `.*` in one pattern: name the characters, or cut the line first.',
  },
  {
    selector: String.raw`Literal[regex.pattern=/[^\\][*+]\)([*+]|\{\d+,\})/]`,
    message: 'A repeated group that ends in a repetition can take exponential time.',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-cli/',
      'dist-tools/',
      'coverage/',
      'playwright-report/',
      'test-results/',
      'public/',
      'bench/',
    ],
  },
  {
    name: 'galley/typed',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Spreading a string into its code points is what this program does all day.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An in-memory port keeps its promise without waiting; a generic that is used once can still brand an id.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    name: 'galley/everywhere',
    files: ['**/*.{ts,tsx,js,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      // An exhaustive switch over a union counts as one: its cases are a table.
      complexity: ['error', { max: 12, variant: 'modified' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT, ...RESTRICTED_SYNTAX],
    },
  },
  {
    name: 'galley/configs',
    files: ['*.{ts,js,mjs}', '.*.{js,mjs}'],
    rules: { 'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX] },
  },
  {
    name: 'galley/source',
    files: [`src/**/*.${SOURCE}`],
    ignores: ['src/cli/**', ...TESTS],
    rules: { 'no-console': 'error' },
  },
  Object.keys(layers)
    .filter((name) => name !== 'features')
    .flatMap((name) => layerRules(name, name, [`${name}/`])),
  featureRules(),
  Object.keys(layers)
    .filter((name) => name !== 'testing')
    .map(globalRules),
  {
    name: 'layers/journeys',
    files: ['e2e/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^#', message: 'A journey sees what an editor sees: the served app and its files.' },
          ],
        },
      ],
    },
  },
  {
    name: 'galley/react',
    files: ['src/{ui,features,app}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      // These speak of what the React compiler would skip; Galley does not run it.
      'react-hooks/incompatible-library': 'off',
      'react-hooks/preserve-manual-memoization': 'off',
      'react-hooks/unsupported-syntax': 'off',
      // It takes every field of an object for a ref as soon as one field is handed to `ref`.
      'react-hooks/refs': 'off',
    },
  },
  {
    name: 'galley/tests',
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-script-url': 'off',
    },
  },
);
