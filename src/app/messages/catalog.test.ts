import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from './catalog';
import type { Language, MessageId } from './catalog';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const IDS = Object.keys(MESSAGES.en) as MessageId[];

/** Names of the values a message takes. */
const argumentsOf = (message: string): readonly string[] =>
  [...new Set(Array.from(message.matchAll(/\{(\w+)(?=[,}])/g), ([, name]) => name ?? ''))].sort();

describe('the words of the interface', () => {
  it('are well formed in both languages, and take no value that is not given', () => {
    const faults: string[] = [];
    for (const language of LANGUAGES) {
      const messages = MESSAGES[language];
      const intl = createIntl({ locale: language, messages, onError: (error) => faults.push(error.message) });
      for (const id of IDS) {
        const values = Object.fromEntries(argumentsOf(messages[id]).map((name) => [name, 3]));
        intl.formatMessage({ id }, values);
      }
    }
    expect(faults).toEqual([]);
  });

  it('take no value in Chinese that English does not take', () => {
    const extra = IDS.filter((id) => {
      const known = new Set(argumentsOf(MESSAGES.en[id]));
      return argumentsOf(MESSAGES['zh-CN'][id]).some((name) => !known.has(name));
    });
    expect(extra).toEqual([]);
  });

  it('are never empty, and end in a stray space only where they stand between others', () => {
    const untidy = LANGUAGES.flatMap((language) =>
      IDS.filter((id) => {
        const words = MESSAGES[language][id];
        return words === '' || (words !== words.trim() && !id.endsWith('.separator'));
      }),
    );
    expect(untidy).toEqual([]);
  });

  it('keep 存疑 for queries: a doubtful boundary is 待核', () => {
    const doubtful = IDS.filter(
      (id) => /存疑/u.test(MESSAGES['zh-CN'][id]) && /doubt/iu.test(MESSAGES.en[id]),
    );
    expect(doubtful).toEqual([]);
  });
});
