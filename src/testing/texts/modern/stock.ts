import { FILLER, REMARKS } from '#testing/texts/modern/filler';
import { GENERAL, SAYINGS } from '#testing/texts/modern/general';
import type { Pen } from '#testing/texts/modern/pen';
import type { Topic } from '#testing/texts/modern/topic';

/** Takes from a list in a new order, what the page has not had yet first; starts again when all are taken. */
class Pile {
  readonly #pen: Pen;
  readonly #all: readonly string[];
  readonly #used: Set<string>;
  #left: string[];

  constructor(pen: Pen, all: readonly string[], used: Set<string>) {
    this.#pen = pen;
    this.#all = all;
    this.#used = used;
    const mixed = pen.chance.draw(all, all.length);
    this.#left = [...mixed.filter((one) => used.has(one)), ...mixed.filter((one) => !used.has(one))];
  }

  /** Whether the next one has been on the page already. */
  get stale(): boolean {
    return this.#used.has(this.#left.at(-1) ?? '');
  }

  get empty(): boolean {
    return this.#left.length === 0;
  }

  take(): string {
    if (this.empty) this.#left = this.#pen.chance.draw(this.#all, this.#all.length);
    const one = this.#left.pop() ?? '';
    this.#used.add(one);
    return one;
  }
}

/** The sentences of one text, most of them its topic's own. */
export class Stock {
  readonly #pen: Pen;
  readonly #topic: Topic;
  readonly #own: Pile;
  readonly #leads: Pile;
  /** The sentences so far that speak of the subject itself. */
  readonly facts: string[] = [];
  readonly #general: Pile;
  readonly #filler: Pile;
  readonly #quotes: Pile;
  readonly #remarks: Pile;

  constructor(pen: Pen, topic: Topic, used: Set<string>) {
    this.#pen = pen;
    this.#topic = topic;
    this.#own = new Pile(pen, topic.body, used);
    this.#leads = new Pile(pen, topic.leads, used);
    this.#general = new Pile(pen, GENERAL[topic.flavour].sentences, used);
    this.#filler = new Pile(pen, FILLER, used);
    this.#quotes = new Pile(pen, topic.quotes, used);
    this.#remarks = new Pile(pen, REMARKS, used);
  }

  /** Whether the topic has nothing more to say. */
  get spent(): boolean {
    return this.#own.empty;
  }

  /** How the text opens. */
  lead(): string {
    const text = this.#pen.write(this.#leads.take());
    this.facts.unshift(text);
    return text;
  }

  #fact(): string {
    const text = this.#pen.write(this.#own.take());
    this.facts.push(text);
    return text;
  }

  /** Somebody's words. */
  saying(): string {
    const own = !this.#quotes.empty && this.#pen.chance.happens(0.7);
    const quote = this.#pen.write(own ? this.#quotes.take() : this.#remarks.take());
    const speaker = this.#pen.write(this.#pen.chance.pick(GENERAL[this.#topic.flavour].speakers));
    const form = this.#pen.chance.pick(SAYINGS).replace('{quote}', quote).replace('{speaker}', speaker);
    return this.#pen.write(form);
  }

  sentence(): string {
    const form = this.#pen.chance.next();
    if (form < 0.14) return this.saying();
    if (form < 0.7 && !this.#own.empty) return this.#fact();
    const told = this.#general.empty || (this.#general.stale && this.#pen.chance.happens(0.8));
    if (form < 0.82 && !told) return this.#pen.write(this.#general.take());
    return this.#pen.write(this.#filler.take());
  }

  paragraph(sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence()).join('');
  }
}
