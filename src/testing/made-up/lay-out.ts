// Lays chunks and furniture out as the raw text of a page, and writes down what every line is.
import { NO_STORY } from './compose';
import type { Chunk } from './compose';
import { between, happens, pick } from '#testing/chance';
import type { Random } from '#shared/random';
import type { MadeUpText } from '#testing/texts/made-up-text';

/** 1-based inclusive raw lines. */
export type LineRange = readonly [number, number];
export type MadeUpArticle = {
  readonly title: string;
  readonly type: MadeUpText['type'];
  readonly lines: readonly LineRange[];
  readonly roles: readonly { readonly role: string; readonly lines: LineRange }[];
};
/** The true split: every non-blank line exactly once. */
export type MadeUpGold = {
  readonly articles: readonly MadeUpArticle[];
  readonly furniture: readonly LineRange[];
};

/** Neighbouring line numbers as ranges; `next` gives the non-blank line after one. */
function rangesOf(lines: readonly number[], next: ReadonlyMap<number, number>): LineRange[] {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && next.get(last[1]) === line) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}

/** Collects the lines of a page with their owners. */
class Sheet {
  readonly lines: string[] = [];
  readonly #furniture: number[] = [];
  readonly #owned: { line: number; role: string }[][];
  constructor(stories: number) {
    this.#owned = Array.from({ length: stories }, () => []);
  }
  blank(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }
  furniture(lines: readonly string[]): void {
    for (const line of lines) {
      this.lines.push(line);
      if (line.trim() !== '') this.#furniture.push(this.lines.length);
    }
  }
  chunk({ story, lines }: Chunk): void {
    if (story === NO_STORY) return this.furniture(lines.map(({ text }) => text));
    for (const { text, role } of lines) {
      this.lines.push(text);
      if (text.trim() !== '') this.#owned[story]?.push({ line: this.lines.length, role });
    }
  }
  gold(texts: readonly MadeUpText[]): MadeUpGold {
    const filled = this.lines.flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
    const next = new Map(filled.map((line, i) => [line, filled[i + 1] ?? 0]));
    const articles = texts.flatMap((text, story): MadeUpArticle[] => {
      const own = this.#owned[story] ?? [];
      if (own.length === 0) return [];
      const roles = [...new Set(own.map(({ role }) => role))].flatMap((role) =>
        rangesOf(
          own.filter((one) => one.role === role).map(({ line }) => line),
          next,
        ).map((lines) => ({ role, lines })),
      );
      return [
        {
          title: text.title,
          type: text.type,
          lines: rangesOf(
            own.map(({ line }) => line),
            next,
          ),
          roles,
        },
      ];
    });
    return { articles, furniture: rangesOf(this.#furniture, next) };
  }
}

export type Furnishing = {
  /** A run of furniture lines. */
  readonly run: () => readonly string[];
  /** Runs at the top, and chances of one at the bottom and between two chunks. */
  readonly atTop: number;
  readonly atBottom: number;
  readonly between: number;
};

/** The raw text of a page and its true split. */
export function layOut(
  random: Random,
  texts: readonly MadeUpText[],
  chunks: readonly Chunk[],
  { storyGlued, furnishing }: { readonly storyGlued: number; readonly furnishing: Furnishing },
): { readonly text: string; readonly gold: MadeUpGold } {
  const sheet = new Sheet(texts.length);
  const furnish = (): void => {
    sheet.furniture(furnishing.run());
    sheet.blank();
  };
  for (let i = 0; i < furnishing.atTop; i++) furnish();
  const doubled = happens(random, 0.1);
  chunks.forEach((chunk, i) => {
    if (i > 0 && happens(random, furnishing.between)) furnish();
    sheet.chunk(chunk);
    if (!happens(random, storyGlued)) sheet.blank();
    if (doubled && sheet.lines.at(-1) === '') sheet.lines.push('');
  });
  sheet.blank();
  if (happens(random, furnishing.atBottom)) furnish();
  const ending = pick(random, ['\n', '\n', '\n', '\r\n']);
  return { text: sheet.lines.join(ending), gold: sheet.gold(texts) };
}

/** How much furniture a page has. */
export const drawFurnishing = (random: Random, run: () => readonly string[]): Furnishing => ({
  run,
  atTop: between(random, 0, 2),
  atBottom: pick(random, [0, 0, 1]),
  between: pick(random, [0, 0, 0.05, 0.1]),
});
