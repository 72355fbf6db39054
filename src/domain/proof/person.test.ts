import { expect, test } from 'vitest';
import { LONGEST_NAME, NOBODY, signature, tidyName } from './person';

test('a name stands on one line, is trimmed, and cut at whole characters', () => {
  expect(tidyName('  王\n小\t明 ')).toBe('王 小 明');
  expect(tidyName(' \u0000 ')).toBe('');
  expect([...tidyName('𠮷'.repeat(99))]).toHaveLength(LONGEST_NAME);
});

test('what a person has not given is left out', () => {
  expect(signature(NOBODY)).toEqual({});
  expect(signature({ name: '王小明', pass: null })).toEqual({ by: '王小明' });
  expect(signature({ name: '', pass: 'second' })).toEqual({ pass: 'second' });
});
