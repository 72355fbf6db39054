import { describe, expect, test } from 'vitest';
import type { EditionId } from '#domain/page/ids';
import { emptyProfile, proofLists, readingRulesOf, withRule } from '#domain/proposal/profile';
import { ALL_RULES } from '#domain/text/reading-types';
import { memoryLibrary, shelve } from '#testing/edition-library';
import { readingRules, switchRule } from './proof-knowledge';

describe('what proofreading takes from a newspaper', () => {
  const profile = withRule(emptyProfile('焦作日报'), 'weekday', false);

  test('rules switched off one by one, and on again without a trace', () => {
    expect(proofLists(profile).off).toEqual(['weekday']);
    expect(withRule(withRule(profile, 'weekday', false), 'weekday', true)).toEqual(emptyProfile('焦作日报'));
  });

  test('nothing of one that is switched off, or that is not there', () => {
    expect(proofLists({ ...profile, enabled: false }).off).toEqual([]);
    expect(proofLists(null).words).toEqual({ good: [], bad: [], names: [] });
  });
});

describe('the rules by which the pages of a newspaper are read', () => {
  test('are all of them but those switched off, also where proposals do not use what was learned', () => {
    const profile = withRule(withRule(emptyProfile('焦作日报'), 'hyphen', false), 'weekday', false);
    expect(readingRulesOf({ ...profile, enabled: false })).toEqual(
      new Set([...ALL_RULES].filter((rule) => rule !== 'hyphen')),
    );
    expect(proofLists(profile).off).toEqual(['weekday']);
    expect(readingRulesOf(null)).toBe(ALL_RULES);
  });

  test('are switched for all its editions, and on again', async () => {
    const library = memoryLibrary();
    const id = await shelve(library, [], []);
    expect(await readingRules(library, id)).toBe(ALL_RULES);
    expect(await switchRule(library, id, 'join-columns', false)).toBe(true);
    expect([...(await readingRules(library, id))]).not.toContain('join-columns');
    expect(await switchRule(library, id, 'join-columns', true)).toBe(true);
    expect(await readingRules(library, id)).toBe(ALL_RULES);
  });

  test('cannot be switched for an edition without a title, and are all on where nothing can be read', async () => {
    const library = memoryLibrary();
    expect(await switchRule(library, 'nobody' as EditionId, 'hyphen', false)).toBe(false);
    library.profiles.get = () => Promise.reject(new Error('lost'));
    const id = await shelve(library, [], []);
    expect(await readingRules(library, id)).toBe(ALL_RULES);
  });
});
