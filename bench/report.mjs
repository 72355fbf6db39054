// The table of a comparison: figures, ratios in the same pass, and docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';

/**
 * @typedef {import('./compare.mjs').Figures} Figures
 * @typedef {{ size: number, name: string, runs: number, figures: Figures | null }} Row
 */

const DOCUMENT = new URL('../docs/performance.md', import.meta.url);
const [BEGIN, END] = ['<!-- figures: written by npm run bench -->', '<!-- end of figures -->'];
const HEADS = [
  'load CPU ms',
  'visible ms',
  'edit CPU ms',
  'edit to paint ms, median / p95',
  'fling CPU ms/frame',
  'scrub CPU ms/frame',
  'elements',
  'heap MB',
  'runs',
];

/** @param {number} value @param {number} [digits] */
const number = (value, digits = 1) =>
  value.toLocaleString('en', { maximumFractionDigits: value >= 100 ? 0 : digits });

/** @param {Figures} figures @param {number} runs */
const cells = (figures, runs) => [
  number(figures.load),
  number(figures.visible, 0),
  number(figures.edit),
  `${number(figures.paint, 0)} / ${number(figures.paint95, 0)}`,
  number(figures.fling),
  number(figures.scrub),
  number(figures.elements, 0),
  number(figures.heap),
  String(runs),
];

/** @param {string[][]} lines @returns {string} */
const table = ([head = [], ...body]) =>
  [head, head.map(() => '---'), ...body].map((line) => `| ${line.join(' | ')} |`).join('\n');

/** @param {Row[]} rows @param {number} size */
function sizeTable(rows, size) {
  const own = rows.filter((row) => row.size === size);
  return `#### ${String(size)} times the reference page\n\n${table([
    ['', ...HEADS],
    ...own.map(({ name, runs, figures }) =>
      figures === null
        ? [name, 'not loaded', ...HEADS.slice(1).map(() => '')]
        : [name, ...cells(figures, runs)],
    ),
  ])}`;
}

/** @param {Row[]} rows */
function ratios(rows) {
  /** @param {string} name @param {number} size */
  const at = (name, size) => rows.find((row) => row.name === name && row.size === size)?.figures ?? null;
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const [least = 1, most = 1] = [Math.min(...sizes), Math.max(...sizes)];
  const names = [...new Set(rows.map(({ name }) => name))];
  /** @param {keyof Figures} key */
  const growth = (key) =>
    names.map((name) => {
      const [small, large] = [at(name, least), at(name, most)];
      return small === null || large === null ? 'not loaded' : number(large[key] / small[key], 2);
    });
  /** @type {(keyof Figures)[]} */
  const keys = ['load', 'edit', 'fling', 'scrub', 'heap'];
  const against = sizes.flatMap((size) => {
    const [own, other] = [at('Galley', size), at('CodeMirror 6', size)];
    if (own === null || other === null) return [];
    return [[`${String(size)}x`, ...keys.map((key) => number(own[key] / other[key], 2))]];
  });
  const tables = [
    `#### Growth, ${String(most)}x : ${String(least)}x\n\n${table([['', ...names], ...keys.map((key) => [key, ...growth(key)])])}`,
  ];
  if (against.length > 0) tables.push(`#### Galley : CodeMirror 6\n\n${table([['', ...keys], ...against])}`);
  return tables;
}

/**
 * Prints the tables, and puts them into docs/performance.md when asked to.
 *
 * @param {Row[]} rows
 * @param {{ contention: number, sizes: Map<string, number>, write: boolean }} pass
 */
export function report(rows, { contention, sizes, write }) {
  const script = new Map(sizes);
  const own = rows.find(({ name }) => name === 'Galley')?.figures ?? null;
  if (own !== null) script.set('Galley', own.script);
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const peers = Object.entries(dependencies).map(([name, version]) => `${name} ${String(version)}`);
  const parts = [
    `Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, Linux ${release()}; ${peers.join(', ')}. Contention probe ${contention.toFixed(2)} (1 is a quiet machine; above 1.3 compare CPU and ratios only).`,
    ...[...new Set(rows.map(({ size }) => size))].map((size) => sizeTable(rows, size)),
    ...ratios(rows),
    `#### JavaScript until the first screen, gzip kB\n\n${table([
      [...script.keys()],
      [...script.values()].map((bytes) => number(bytes / 1000)),
    ])}`,
  ];
  const text = parts.join('\n\n');
  console.log(text);
  if (!write) return;
  const before = readFileSync(DOCUMENT, 'utf8');
  const [from, to] = [before.indexOf(BEGIN) + BEGIN.length, before.indexOf(END)];
  writeFileSync(DOCUMENT, `${before.slice(0, from)}\n\n${text}\n\n${before.slice(to)}`);
}
