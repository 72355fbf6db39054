import type { Chance } from '#testing/chance';

/** What a slot may say: one of a list of patterns, or what a function makes. */
export type Source = readonly string[] | (() => string);
export type Sources = Readonly<Record<string, Source>>;

/**
 * Writes patterns out. `[a|b]` is one of several (nested, also empty), `{3-90}` a number, `{1.2-9.9}` one with a
 * decimal, `{n}` any word of the kind, `{n1}` a word that stays the same through one text.
 */
export class Pen {
  readonly chance: Chance;
  readonly sources: Sources;
  readonly #bound: Map<string, string>;
  readonly numeral: (n: number) => string;

  constructor(
    chance: Chance,
    sources: Sources,
    bound = new Map<string, string>(),
    numeral: (n: number) => string = String,
  ) {
    this.chance = chance;
    this.sources = sources;
    this.#bound = bound;
    this.numeral = numeral;
  }

  /** The same hand for another text: more words; bound slots stay only if named. */
  with(sources: Sources, kept: readonly string[] = []): Pen {
    const bound = new Map([...this.#bound].filter(([slot]) => kept.includes(slot)));
    return new Pen(this.chance, { ...this.sources, ...sources }, bound, this.numeral);
  }

  bind(slot: string, value: string): void {
    this.#bound.set(slot, value);
  }

  write(pattern: string): string {
    return tokensOf(pattern)
      .map((token) => {
        if (typeof token === 'string') return token;
        return 'slot' in token ? this.#slot(token.slot) : this.write(this.chance.pick(token.either));
      })
      .join('');
  }

  #slot(name: string): string {
    const range = /^(\d+)(\.\d)?-(\d+)(\.\d)?$/u.exec(name);
    if (range) return this.#number(range);
    if (/^[PMK]\d?$/u.test(name)) return this.#slot(capital(name)).toUpperCase();
    const bound = this.#bound.get(name);
    if (bound !== undefined) return bound;
    const kind = name.replace(/\d$/u, '');
    if (kind === name) return this.#draw(kind);
    const taken = [...this.#bound].filter(([slot]) => slot.startsWith(kind)).map(([, value]) => value);
    let value = this.#draw(kind);
    for (let tries = 0; tries < 6 && taken.includes(value); tries++) value = this.#draw(kind);
    this.#bound.set(name, value);
    return value;
  }

  #number(range: RegExpExecArray): string {
    const [, low = '0', decimal, high = '0', more] = range;
    if (decimal === undefined && more === undefined)
      return this.numeral(this.chance.between(Number(low), Number(high)));
    const from = Number(low + (decimal ?? ''));
    return (from + this.chance.next() * (Number(high + (more ?? '')) - from)).toFixed(1);
  }

  #draw(kind: string): string {
    const source = this.sources[kind];
    if (source === undefined) throw new Error(`No words for {${kind}}`);
    return this.write(typeof source === 'function' ? source() : this.chance.pick(source));
  }
}

/** The slot a slot in capitals stands for. */
const capital = (name: string) => (name === 'P' ? 'p1' : name.toLowerCase());

function closing(pattern: string, start: number): number {
  let depth = 0;
  for (let i = start; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    if (depth === 0) return i;
  }
  throw new Error(`Unclosed slot in ${pattern}`);
}

type Token = string | { readonly slot: string } | { readonly either: readonly string[] };

const read = new Map<string, readonly Token[]>();

/** A pattern in its parts, read once. */
function tokensOf(pattern: string): readonly Token[] {
  const known = read.get(pattern);
  if (known) return known;
  const tokens: Token[] = [];
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign !== '{' && sign !== '[') continue;
    if (i > from) tokens.push(pattern.slice(from, i));
    const end = closing(pattern, i);
    const inner = pattern.slice(i + 1, end);
    tokens.push(sign === '{' ? { slot: inner } : { either: alternatives(inner) });
    i = end;
    from = end + 1;
  }
  if (from < pattern.length) tokens.push(pattern.slice(from));
  read.set(pattern, tokens);
  return tokens;
}

function alternatives(inner: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of inner) {
    if (sign === '[' || sign === '{') depth++;
    if (sign === ']' || sign === '}') depth--;
    if (sign === '|' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts;
}
