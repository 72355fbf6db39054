import type { Chance } from '#testing/chance';

/** Words to fill slots with: each entry a list of alternatives, themselves patterns. */
export type Words = Readonly<Record<string, readonly string[]>>;

/**
 * Writes patterns out: `[a|b|c]` is one of several (also nested, also empty), `{12-90}` a number, `{1.0-9.9}` one
 * with decimals, `{n:12-90}` one that stays the same through a text, `{thing}` a word that stays the same through one
 * text, `{thing2}` a second of the kind, `{*thing}` any of the kind.
 */
export class Pen {
  readonly chance: Chance;
  readonly #words: Words[];
  readonly #bound: Map<string, string>;

  constructor(chance: Chance, words: readonly Words[], bound = new Map<string, string>()) {
    this.chance = chance;
    this.#words = [...words];
    this.#bound = bound;
  }

  /** The same hand for another text: other words before these, and what is bound in `kept` stays. */
  with(words: Words, kept: readonly string[] = []): Pen {
    const bound = new Map([...this.#bound].filter(([key]) => kept.includes(key)));
    return new Pen(this.chance, [words, ...this.#words], bound);
  }

  /** Fixes what a slot says for the rest of the text. */
  bind(slot: string, value: string): void {
    this.#bound.set(slot, value);
  }

  has(slot: string): boolean {
    return this.#words.some((words) => (words[slot]?.length ?? 0) > 0);
  }

  write(pattern: string): string {
    let text = pattern;
    for (let round = 0; round < 200; round++) {
      const inner = /\[([^[\]]*)\]|\{([^{}[\]]*)\}/.exec(text);
      if (inner === null) break;
      text = text.slice(0, inner.index) + this.#piece(inner) + text.slice(inner.index + inner[0].length);
    }
    return text;
  }

  #piece([, choices, slot]: RegExpExecArray): string {
    return choices === undefined ? this.#fill(slot ?? '') : this.chance.pick(choices.split('|'));
  }

  #fill(slot: string): string {
    const range = /^(-?[\d.]+)-([\d.]+)$/.exec(slot);
    if (range !== null) return this.#number(range[1] ?? '', range[2] ?? '');
    if (slot.startsWith('*')) return this.#word(slot.slice(1));
    const [name = '', limits] = slot.split(':');
    const known = this.#bound.get(name);
    if (known !== undefined) return known;
    if (limits !== undefined) {
      this.#bound.set(name, this.#fill(limits));
      return this.#bound.get(name) ?? '';
    }
    let word = this.#word(slot);
    for (let round = 0; round < 6 && [...this.#bound.values()].includes(word); round++)
      word = this.#word(slot);
    this.#bound.set(slot, word);
    return word;
  }

  #number(low: string, high: string): string {
    const decimals = low.split('.')[1]?.length ?? 0;
    const value = Number(low) + this.chance.next() * (Number(high) - Number(low));
    return decimals > 0 ? value.toFixed(decimals) : String(Math.round(value));
  }

  #word(slot: string): string {
    const kind = this.has(slot) ? slot : slot.replace(/\d+$/, '');
    const list = this.#words.find((words) => (words[kind]?.length ?? 0) > 0)?.[kind];
    if (list === undefined) throw new Error(`No words for {${slot}}`);
    return this.write(this.chance.pick(list));
  }
}
