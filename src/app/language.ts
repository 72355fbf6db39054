import type { Language } from './messages/catalog';
import { createPreference } from './preference';

/** Chinese for a browser that asks for any kind of it, English for all others. */
export function languageFor(browserLanguages: readonly string[]): Language {
  const preferred = browserLanguages[0] ?? 'en';
  return preferred.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export const languagePreference = createPreference<Language>('language', ['zh-CN', 'en'], () =>
  languageFor(navigator.languages),
);
