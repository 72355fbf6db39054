import type { Random } from '#shared/random';
import { between, pick } from '#testing/chance';

/** Word lists and sentence patterns by key. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** A subject that newspapers wrote about: what its heads say, its nouns and sentences of its own. */
export type Topic = {
  readonly heads: readonly string[];
  readonly nouns: readonly string[];
  readonly sentences: readonly string[];
};

/** A language: its words, its subjects, and what becomes of words that meet. */
export type Language = {
  readonly words: Words;
  readonly topics: readonly Topic[];
  readonly polish: (text: string) => string;
};

/**
 * Reads a block of patterns: `key := a; b; c` is a short list, `= key` opens a list with one pattern a line. A key
 * that occurs twice goes on with its list.
 */
export function readWords(...blocks: readonly string[]): Words {
  const words = new Map<string, string[]>();
  const listOf = (key: string) => {
    const list = words.get(key) ?? [];
    words.set(key, list);
    return list;
  };
  for (const block of blocks) {
    let open: string[] = [];
    for (const line of block.split('\n').map((text) => text.trim())) {
      const short = /^(\w+) := /.exec(line);
      if (short?.[1] !== undefined) listOf(short[1]).push(...line.slice(short[0].length).split('; '));
      else if (line.startsWith('= ')) open = listOf(line.slice(2));
      else if (line !== '') open.push(line);
    }
  }
  return words;
}

/** Reads topics, one a line: `head / head # noun; noun # sentence / sentence`. */
export function readTopics(block: string): readonly Topic[] {
  return block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [heads = '', nouns = '', sentences = ''] = line.trim().split(' # ');
      return { heads: heads.split(' / '), nouns: nouns.split('; '), sentences: sentences.split(' / ') };
    });
}

/** Lists of which an article says nothing twice: it goes on with general sentences. */
const RUNS_OUT: ReadonlySet<string> = new Set(['topicSentence', 'speech', 'opinion']);

/** Fills patterns for one article: what it has said, and what it called by `{=key}`, stays the same. */
export class Writer {
  readonly #random: Random;
  readonly #words: Words;
  readonly #polish: (text: string) => string;
  #topic: Topic;
  readonly #kept = new Map<string, string>();
  readonly #said = new Set<string>();

  constructor(random: Random, { words, polish }: Language, topic: Topic) {
    this.#random = random;
    this.#words = words;
    this.#polish = polish;
    this.#topic = topic;
  }

  /** Goes on to another subject. */
  turn(topic: Topic): void {
    this.#topic = topic;
  }

  /** A filled pattern of the list `key`, if possible one that this article has not used. */
  say(key: string): string {
    const list = this.#list(key);
    if (RUNS_OUT.has(key) && list.every((one) => this.#said.has(one))) return this.say('sentence');
    let pattern = this.#oneOf(key);
    for (let more = 8; more > 0 && this.#said.has(pattern); more--) pattern = this.#oneOf(key);
    this.#said.add(pattern);
    return this.fill(pattern);
  }

  /** `{a|b}` is one of the two, `{3-9}` a number, `{key}` a word of a list, `{=key}` the same one for this article. */
  fill(pattern: string): string {
    let text = pattern;
    for (let depth = 0; depth < 8 && text.includes('{'); depth++)
      text = text.replaceAll(/\{([^{}]*)\}/g, (_, slot: string) => this.#slot(slot));
    return this.#polish(text);
  }

  #slot(slot: string): string {
    const range = /^(\d+)-(\d+)$/.exec(slot);
    if (range) return String(between(this.#random, Number(range[1]), Number(range[2])));
    if (slot.includes('|')) return pick(this.#random, slot.split('|'));
    if (slot.startsWith('^')) return upperFirst(this.fill(`{${slot.slice(1)}}`));
    if (!slot.startsWith('=')) return this.#oneOf(slot);
    const kept = this.#kept.get(slot) ?? this.fill(this.#oneOf(slot.slice(1)));
    this.#kept.set(slot, kept);
    return kept;
  }

  #oneOf(key: string): string {
    const list = this.#list(key);
    if (list.length === 0) throw new Error(`No words for ${key}`);
    return pick(this.#random, list);
  }

  #list(key: string): readonly string[] {
    if (key === 'noun') return this.#topic.nouns;
    if (key === 'topicHead') return this.#topic.heads;
    if (key === 'topicSentence') return this.#topic.sentences;
    return this.#words.get(key) ?? [];
  }
}

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
