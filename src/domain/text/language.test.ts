import { expect, test } from 'vitest';
import { languageOfText } from './language';

test('Han text is simplified or traditional Chinese by the characters it uses', () => {
  expect(languageOfText('这是温县的消息，市领导说要发展经济。')).toBe('zh-Hans-CN');
  expect(languageOfText('這是縣城的消息，市領導說要發展經濟。')).toBe('zh-Hant');
});

test('a script that many languages share tells nothing', () => {
  expect(languageOfText('THE DAILY NEWS. By JOHN SMITH.')).toBe('');
  expect(languageOfText('')).toBe('');
});
