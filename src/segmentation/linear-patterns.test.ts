import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Literal = { readonly place: string; readonly source: string; readonly flags: string };

/** Both layers try patterns on whatever lines a page has. */
const FOLDERS = ['segmentation', 'proofreading'];
const SOURCE = new URL('../', import.meta.url);
const SOURCES = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, SOURCE), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name}`,
  ),
)
  .filter((name) => /(?<!\.test|\.fixture|\.contract)\.ts$/u.test(name))
  .sort();
const readSource = (name: string): string => readFileSync(new URL(name, SOURCE), 'utf8');

/** The end of what opens at `from` and closes with `close`; what follows a backslash never closes. */
function closingAt(code: string, from: number, close: string): number {
  let inClass = false;
  for (let at = from + 1; at < code.length; at++) {
    const char = code.charAt(at);
    if (char === '\\') at++;
    else if (close === '/' && (char === '[' || char === ']')) inClass = char === '[';
    else if (char === close && !inClass) return at;
  }
  return code.length;
}

/** After these a slash opens a pattern; after anything else it divides. */
const BEFORE_PATTERN = /(?:[(,=:[!&|?{};>]|\breturn)\s*$/u;

/** The regular expression literals of a source. Code inside template literals is passed over. */
function literalsOf(name: string, code: string): readonly Literal[] {
  const literals: Literal[] = [];
  for (let at = 0; at < code.length; at++) {
    const char = code.charAt(at);
    if (code.startsWith('//', at)) at = closingAt(code, at + 1, '\n');
    else if (code.startsWith('/*', at)) at = code.indexOf('*/', at + 2) + 1;
    else if (char === "'" || char === '"' || char === '`') at = closingAt(code, at, char);
    else if (char === '/' && BEFORE_PATTERN.test(code.slice(Math.max(0, at - 40), at))) {
      const end = closingAt(code, at, '/');
      const flags = /^[a-z]*/u.exec(code.slice(end + 1))?.[0] ?? '';
      const line = code.slice(0, at).split('\n').length;
      literals.push({ place: `${name}:${line}`, source: code.slice(at + 1, end), flags });
      at = end;
    }
  }
  return literals;
}

const LITERALS = SOURCES.flatMap((name) => literalsOf(name, readSource(name)));

type Part = { readonly text: string; readonly quantifier: string };
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u;
const isUnbounded = (quantifier: string): boolean => /^[*+]|^\{\d+,\}/u.test(quantifier);
const mayRepeat = (quantifier: string): boolean =>
  isUnbounded(quantifier) || Number(/(\d+)\}/u.exec(quantifier)?.[1] ?? 0) > 1;

/** The end of the group, class, escape or character at a place of a pattern. */
function atomEnd(source: string, at: number): number {
  const char = source.charAt(at);
  if (char === '\\')
    return at + (/^\\[pP]\{[^}]*\}|^\\u\{?[\da-f]+\}?/iu.exec(source.slice(at))?.[0].length ?? 2);
  if (char === '[') return closingAt(source, at, ']') + 1;
  if (char !== '(') return at + 1;
  for (let inner = at + 1; inner < source.length; inner = atomEnd(source, inner))
    if (source.charAt(inner) === ')') return inner + 1;
  return source.length;
}

/** The parts of a pattern, those inside groups too, each with its quantifier. */
function partsOf(source: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < source.length;) {
    const end = atomEnd(source, at);
    const text = source.slice(at, end);
    const quantifier = QUANTIFIER.exec(source.slice(end))?.[0] ?? '';
    parts.push({ text, quantifier });
    if (text.startsWith('(')) parts.push(...partsOf(text.slice(1, -1)));
    at = end + quantifier.length;
  }
  return parts;
}

/** A group that opens with a blank which nothing else in it takes can be repeated in one way only. */
const opensWithBlank = (group: string): boolean =>
  /^\(\?:\\s(?![?*{])/u.test(group) &&
  partsOf(group.slice(5, -1)).every(({ text }) => text !== '.' && !/\\[sSDWP]|\[\^|\s|\u3000/u.test(text));

function faultsOf(source: string): readonly string[] {
  const parts = partsOf(source);
  const nested = parts.filter(
    ({ text, quantifier }) =>
      text.startsWith('(') &&
      mayRepeat(quantifier) &&
      !opensWithBlank(text) &&
      partsOf(text.slice(1, -1)).some((inner) => isUnbounded(inner.quantifier)),
  );
  const anything = parts.filter(({ text, quantifier }) => text === '.' && isUnbounded(quantifier));
  return [
    ...nested.map(({ text, quantifier }) => `repeats what repeats: ${text}${quantifier}`),
    ...(anything.length > 1 ? ['takes anything twice'] : []),
  ];
}

/** Letters, digits and marks that a pattern names, in its order. */
const namedIn = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|[()[\]{}|?*+^$.]|\d,\d|Script|Han/gu, '').slice(0, 400) || '字';

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const GENERATORS: Record<string, (length: number, named: string) => string> = {
  blanks: (length) => repeat(' ', length),
  Han: (length) => repeat('王', length),
  digits: (length) => repeat('1', length),
  capitals: (length) => repeat('A', length),
  words: (length) => repeat('Ab A.-b, ', length),
  brackets: (length) => repeat('（。王芳 ', length),
  named: (length, named) => repeat(named, length),
  'named, then blanks': (length, named) => `${named}${repeat('\u3000 ', length)}！`,
};
const SIZES = [1000, 10_000, 100_000];
const RUNS = 3;
const MOST_MS = 50;
const MOST_RATIO = 15;
/** Times below this say nothing of how they grow. */
const BLINK_MS = 2;

/** Time of this process only, so that a busy machine does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What one try of a pattern costs, the best of some runs; one that is a blink needs no second. */
function costOf({ source, flags }: Literal, text: string): number {
  const pattern = new RegExp(source, flags);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && best >= BLINK_MS; run++) {
    const before = cpuMs();
    text.search(pattern);
    if (flags.includes('g')) text.replace(pattern, '');
    best = Math.min(best, cpuMs() - before);
  }
  return best;
}

function slownessOf(literal: Literal): readonly string[] {
  const named = namedIn(literal.source);
  return Object.entries(GENERATORS).flatMap(([name, generate]) => {
    let before = 0;
    for (const size of SIZES) {
      const cost = costOf(literal, generate(size, named));
      const grows = before >= BLINK_MS && cost > MOST_RATIO * before;
      if (cost > MOST_MS || grows)
        return [`${literal.place} on ${size} ${name}: ${cost.toFixed(1)} ms after ${before.toFixed(1)} ms`];
      before = cost;
    }
    return [];
  });
}

describe('patterns of segmentation and proofreading', () => {
  it('are all found, and none is made while it runs', () => {
    expect(LITERALS.length).toBeGreaterThan(100);
    for (const name of SOURCES) {
      const code = readSource(name).replace(/^\s*(?:\/\/|\/?\*).*$/gmu, '');
      expect(code, name).not.toMatch(/\bRegExp\s*\(/u);
      const own = LITERALS.filter(({ place }) => place.startsWith(`${name}:`));
      expect(own.length, name).toBe(code.split(/(?<=[^/\s])\/[dgimsuvy]*u[dgimsuvy]*\b/u).length - 1);
    }
    for (const { place, source, flags } of LITERALS)
      expect(() => new RegExp(source, flags), place).not.toThrow();
  });

  it('repeat nothing that repeats, and take anything once at most', () => {
    expect(faultsOf('(?:a+b?){1,6}')).toHaveLength(1);
    expect(faultsOf('(?:x(?:[ab)]*c)+)')).toHaveLength(1);
    expect(faultsOf('(?:\\s?a+)*')).toHaveLength(1);
    expect(faultsOf('(?:\\s.+b)*')).toHaveLength(1);
    expect(faultsOf('.*a.+')).toHaveLength(1);
    expect(faultsOf('(?:a+b)?.{0,9}\\.*[.+]+(?:\\sa+){0,5}')).toEqual([]);
    expect(
      LITERALS.flatMap(({ place, source }) => faultsOf(source).map((fault) => `${place} ${fault}`)),
    ).toEqual([]);
  });

  it('cost time in proportion to the line', { timeout: 120_000 }, () => {
    // Those that repeat what repeats fail above; timed here, they might never end.
    const told = LITERALS.filter(({ source }) => faultsOf(source).length === 0);
    expect(told.flatMap(slownessOf)).toEqual([]);
  });
});
