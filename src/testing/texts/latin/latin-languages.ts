import { DE_COLUMNS } from './de-columns.ts';
import { DE_KINDS } from './de-kinds.ts';
import { DE_NAMES } from './de-names.ts';
import { DE_TOPICS } from './de-topics.ts';
import { EN_KINDS } from './en-kinds.ts';
import { EN_COLUMNS } from './en-columns.ts';
import { EN_NAMES } from './en-names.ts';
import { EN_TOPICS } from './en-topics.ts';
import { EN_TOPICS_MORE } from './en-topics-more.ts';
import { FR_COLUMNS } from './fr-columns.ts';
import { FR_KINDS } from './fr-kinds.ts';
import { FR_NAMES } from './fr-names.ts';
import { FR_TOPICS } from './fr-topics.ts';
import { FR_TOPICS_MORE } from './fr-topics-more.ts';
import { readTopics, readWords, type Language } from './latin-words.ts';

const english: Language = {
  words: readWords(EN_NAMES, EN_KINDS, EN_COLUMNS),
  topics: readTopics(EN_TOPICS + EN_TOPICS_MORE),
  polish: (text) => text.replaceAll(/\b([Aa]) (?=[aeiou])/g, '$1n '),
};

/** What a French article and the word before it become together. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\b([Dd])e le (?=\p{Ll})/gu, '$1u '],
  [/\b([Dd])e les (?=\p{Ll})/gu, '$1es '],
  [/(^|[ («])à le (?=\p{Ll})/gu, '$1au '],
  [/(^|[ («])à les (?=\p{Ll})/gu, '$1aux '],
  [/\b([Qq]u|[Dd])e (?=[aeiouéèêâîœAEIOUÉÈ])/gu, "$1'"],
  [/ si il/g, " s'il"],
];

const french: Language = {
  words: readWords(FR_NAMES, FR_KINDS, FR_COLUMNS),
  topics: readTopics(FR_TOPICS + FR_TOPICS_MORE),
  polish: (text) => JOINED.reduce((joined, [from, to]) => joined.replaceAll(from, to), text),
};

const german: Language = {
  words: readWords(DE_NAMES, DE_KINDS, DE_COLUMNS),
  topics: readTopics(DE_TOPICS),
  polish: (text) => text.replaceAll(/ {2,}/g, ' '),
};

export const LANGUAGES: Readonly<Record<'en' | 'fr' | 'de', Language>> = {
  en: english,
  fr: french,
  de: german,
};
