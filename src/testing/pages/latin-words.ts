import { ENGLISH } from './latin-english';
import { FRENCH } from './latin-french';
import { GERMAN } from './latin-german';
import type { Language } from './latin-language';

export const LANGUAGES: readonly (readonly [Language, number])[] = [
  [ENGLISH, 46],
  [FRENCH, 42],
  [GERMAN, 12],
];
