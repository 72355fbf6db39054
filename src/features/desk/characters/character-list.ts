import type { TextId } from '#features/text';
import type { Preferences } from '#ports/preferences';

/** What the palette offers: what is inserted, and its name; one's own are named by their code points. */
export type Character = { readonly text: string; readonly name: TextId | null };

/** Characters newspapers use and keyboards lack. Two marks of one kind stand together as they are written. */
export const BUILT_IN: readonly Character[] = [
  { text: '「', name: 'character.300c' },
  { text: '」', name: 'character.300d' },
  { text: '『', name: 'character.300e' },
  { text: '』', name: 'character.300f' },
  { text: '《', name: 'character.300a' },
  { text: '》', name: 'character.300b' },
  { text: '〈', name: 'character.3008' },
  { text: '〉', name: 'character.3009' },
  { text: '〔', name: 'character.3014' },
  { text: '〕', name: 'character.3015' },
  { text: '【', name: 'character.3010' },
  { text: '】', name: 'character.3011' },
  { text: '“', name: 'character.201c' },
  { text: '”', name: 'character.201d' },
  { text: '‘', name: 'character.2018' },
  { text: '’', name: 'character.2019' },
  { text: '·', name: 'character.00b7' },
  { text: '——', name: 'character.2014' },
  { text: '……', name: 'character.2026' },
  { text: '〇', name: 'character.3007' },
  { text: '℃', name: 'character.2103' },
  { text: '‰', name: 'character.2030' },
  { text: '×', name: 'character.00d7' },
  { text: '　', name: 'character.3000' },
  { text: '■', name: 'character.25a0' },
  { text: '□', name: 'character.25a1' },
  { text: '●', name: 'character.25cf' },
  { text: '▲', name: 'character.25b2' },
];

const KEY = 'characters';
/** Most characters of one's own. */
const MOST = 60;

/** The characters of a text one by one, each once, without blanks: a letter stays with its accents. */
export function ownCharacters(written: string): readonly Character[] {
  const parts = [...new Intl.Segmenter('zh').segment(written)].map(({ segment }) => segment);
  const seen = new Set(parts.filter((part) => part.trim() !== ''));
  return [...seen].slice(0, MOST).map((text) => ({ text, name: null }));
}

export const readOwn = (preferences: Preferences): string => preferences.read(KEY) ?? '';
export const writeOwn = (preferences: Preferences, written: string): void => {
  preferences.write(
    KEY,
    ownCharacters(written)
      .map(({ text }) => text)
      .join(''),
  );
};

/** How a character without a name is called: U+9556, or several in a row. */
export const codePoints = (text: string): string =>
  [...text]
    .map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** Where an arrow key leads in a grid of `count` cells, `columns` to a row; null for any other key. */
export function cellFrom(key: string, at: number, count: number, columns: number): number | null {
  const step: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = step[key];
  if (by === undefined) return null;
  const to = at + by;
  return to < 0 || to >= count ? at : to;
}
