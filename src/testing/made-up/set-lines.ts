// Sets paragraphs in lines as the extraction of a narrow column gives them: first lines without their indent, breaks
// in mid-sentence, lines beside a picture, lines spaced out to the full measure.
import { between, happens } from '#testing/chance';
import type { Random } from '#shared/random';

/** How the text of one story is set. */
export type Setting = {
  /** Cells of a full line. */
  readonly measure: number;
  /** First lines are two cells short, because their indent is lost. */
  readonly indentLost: boolean;
  /** Chances of a blank line after a paragraph, inside a text, of a spaced-out line, of a picture beside it. */
  readonly paragraphBlank: number;
  readonly boxBreak: number;
  readonly spaced: number;
  readonly picture: number;
};

const cellsOf = (char: string): number => (char.charCodeAt(0) > 0x2e80 || /[“”‘’—…]/u.test(char) ? 1 : 0.5);
const CANNOT_BEGIN = /[，。、；：！？”’）》」』】]/u;

/** Where a line of `width` cells that starts at `from` stops: marks that cannot begin a line hang over. */
function lineStop(chars: readonly string[], from: number, width: number): number {
  let cells = 0;
  let stop = from;
  while (stop < chars.length && cells < width) cells += cellsOf(chars[stop++] ?? '');
  while (stop < chars.length && CANNOT_BEGIN.test(chars[stop] ?? '') && stop - from < width + 2) stop++;
  return Math.max(stop, from + 1);
}

type Picture = { lines: number; width: number };

function widthOf(random: Random, setting: Setting, picture: Picture, first: boolean): number {
  if (picture.lines === 0 && happens(random, setting.picture)) {
    picture.lines = between(random, 4, 10);
    picture.width = between(random, 3, Math.max(3, Math.floor(setting.measure / 2)));
  }
  const beside = picture.lines > 0;
  if (beside) picture.lines--;
  return Math.max(3, setting.measure - (beside ? picture.width : 0) - (first && setting.indentLost ? 2 : 0));
}

function setParagraph(random: Random, paragraph: string, setting: Setting, picture: Picture): string[] {
  const chars = [...paragraph];
  const lines: string[] = [];
  for (let at = 0; at < chars.length;) {
    const stop = lineStop(chars, at, widthOf(random, setting, picture, at === 0));
    const line = chars.slice(at, stop).join('').trim();
    const spaced = stop < chars.length && happens(random, setting.spaced);
    if (line !== '') lines.push(spaced ? [...line].join(' ') : line);
    if (stop < chars.length && happens(random, setting.boxBreak)) lines.push('');
    at = stop;
  }
  return lines;
}

/** Lines without blank ones at either end. */
export function trimBlank(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => line !== '');
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => line !== '') + 1);
}

/** Paragraphs as lines; '' is a blank line. */
export function setParagraphs(random: Random, paragraphs: readonly string[], setting: Setting): string[] {
  const picture: Picture = { lines: 0, width: 0 };
  const lines = paragraphs.flatMap((paragraph) => [
    ...setParagraph(random, paragraph, setting, picture),
    ...(happens(random, setting.paragraphBlank) ? [''] : []),
  ]);
  return trimBlank(lines);
}

/** Lines that keep their breaks, with further blank lines among them. */
export function keepLines(random: Random, lines: readonly string[], boxBreak: number): string[] {
  return trimBlank(lines.flatMap((line) => (happens(random, boxBreak) ? [line, ''] : [line])));
}
