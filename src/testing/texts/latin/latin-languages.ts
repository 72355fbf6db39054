import { EN_KINDS } from './en-kinds.ts';
import { EN_COLUMNS } from './en-columns.ts';
import { EN_NAMES } from './en-names.ts';
import { EN_TOPICS } from './en-topics.ts';
import { EN_TOPICS_MORE } from './en-topics-more.ts';
import { readTopics, readWords, type Topic, type Words } from './latin-words.ts';

type Language = {
  readonly words: Words;
  readonly topics: readonly Topic[];
  readonly polish: (text: string) => string;
};

const english: Language = {
  words: readWords(EN_NAMES, EN_KINDS, EN_COLUMNS),
  topics: readTopics(EN_TOPICS + EN_TOPICS_MORE),
  polish: (text) => text.replaceAll(/\b([Aa]) (?=[aeiou])/g, '$1n '),
};

export const LANGUAGES: Readonly<Record<'en' | 'fr' | 'de', Language>> = {
  en: english,
  fr: english,
  de: english,
};
