import { layers } from './layers.js';

// The second reader of layers.js. Unlike lint it follows import(), sees cycles, and knows where a path really leads.

/** @param {string} text */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
/** Test files and port contracts: they may also use src/testing and the test packages. */
const TEST_FILE = String.raw`\.(test|contract)\.tsx?$`;
/** @type {import('dependency-cruiser').DependencyType[]} */
const PACKAGE_TYPES = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'unknown'];
const TEST_PACKAGES = ['vitest', 'fast-check', 'fake-indexeddb', 'ajv', 'ajv-formats'];
/** What a `.tsx` file needs without naming it. */
const UNNAMED = ['react/jsx-runtime', '@types/react'];

/** @param {readonly string[]} names */
const packagePaths = (names) => names.map((name) => `(^|node_modules/)(@types/)?${escape(name)}(/|$)`);

/**
 * @param {string} name
 * @param {{ layers: string[], packages: string[] }} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
function layerRules(name, { layers: reachable, packages }) {
  const from = `^src/${name}/`;
  const own = [`^src/${[name, ...reachable].length > 1 ? `(${[name, ...reachable].join('|')})` : name}/`];
  /** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
  const rules = [
    {
      name: `${name}-layers`,
      severity: 'error',
      comment: `${name} may import only: ${[name, ...reachable].join(', ')}.`,
      from: { path: from, pathNot: TEST_FILE },
      to: { path: '^src/', pathNot: own },
    },
    {
      name: `${name}-tests-layers`,
      severity: 'error',
      comment: `Tests of ${name} may import what it may, and testing.`,
      from: { path: from + '.*' + TEST_FILE },
      to: { path: '^src/', pathNot: [...own, '^src/testing/'] },
    },
  ];
  if (packages.includes('*')) return rules;
  const allowed = packages.includes('react') ? [...packages, ...UNNAMED] : packages;
  return [
    ...rules,
    {
      name: `${name}-packages`,
      severity: 'error',
      comment: `${name} may use only these packages: ${packages.join(', ') || 'none'}.`,
      from: { path: from, pathNot: TEST_FILE },
      to: { dependencyTypes: PACKAGE_TYPES, pathNot: packagePaths(allowed) },
    },
    {
      name: `${name}-tests-packages`,
      severity: 'error',
      comment: `Tests of ${name} may use its packages and the test packages.`,
      from: { path: from + '.*' + TEST_FILE },
      to: { dependencyTypes: PACKAGE_TYPES, pathNot: packagePaths([...allowed, ...TEST_PACKAGES]) },
    },
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(layers).flatMap(([name, allowed]) => layerRules(name, allowed)),
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other to load are one file, or hide a third (types alone may point both ways).',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'features-apart',
      severity: 'error',
      comment: 'Features never import each other; what two share stands beside or below them.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'tests-only',
      severity: 'error',
      comment: 'Only tests may use src/testing, other tests and contracts.',
      from: { path: '^src/', pathNot: [TEST_FILE, '^src/testing/'] },
      to: { path: ['^src/testing/', TEST_FILE] },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      comment: 'Everything but the command line and the tests runs in a browser.',
      from: { path: '^src/', pathNot: ['^src/cli/', TEST_FILE, '^src/testing/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere hides from every other rule.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'module', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.css', '.json'],
    },
  },
};
