import { describe, expect, test } from 'vitest';
import type { RawPageId } from '#domain/page/ids';
import {
  conventionTaught,
  emptyProfile,
  hintsOf,
  learnedOf,
  profileIdOf,
  withLesson,
  withoutLesson,
  type PageLesson,
  type ProfileEdits,
} from './profile';

const lessonOf = (id: string, values: Partial<PageLesson> = {}): PageLesson => ({
  ...{ rawPageId: id as RawPageId, before: 0, after: 0, untitled: 0, measures: [], furniture: [] },
  ...{ columns: [], datelines: [], bylines: [], people: [], weights: {} },
  ...values,
});
const TITLE = '焦作 日报';
const TAUGHT = [
  lessonOf('a', {
    ...{ before: 1, after: 9, untitled: 2, measures: [26, 13], furniture: ['焦作日报'], people: ['杨磊'] },
    ...{ datelines: ['本报讯'], bylines: ['tail-bracket'], weights: { 'head.bias': 1, 'join.blank': -0.75 } },
  }),
  lessonOf('b', {
    ...{ after: 3, measures: [26, 40], furniture: ['焦作日报', '温县新闻'], columns: ['百字新闻'] },
    ...{ people: ['王芳', '杨磊'], weights: { 'head.bias': 0.5 } },
  }),
].reduce(withLesson, emptyProfile(TITLE));

describe('the profile of a newspaper', () => {
  test('is known by its title without white space, and an untitled edition has none', () => {
    expect(emptyProfile(` ${TITLE}\n`)).toMatchObject({ id: '焦作日报', title: TITLE, enabled: true });
    expect(profileIdOf('　 \t')).toBe('');
  });

  test('has one lesson for each page: the last', () => {
    const again = withLesson(TAUGHT, lessonOf('a', { after: 1 }));
    expect(again.lessons.map(({ rawPageId, after }) => [rawPageId, after])).toEqual([
      ['b', 3],
      ['a', 1],
    ]);
    expect(withoutLesson(again, 'b' as RawPageId).lessons).toHaveLength(1);
    expect(withoutLesson(again, 'c' as RawPageId)).toEqual(again);
  });

  test('puts together what its pages teach; each weight is the mean over all pages and one that says nothing', () => {
    expect(learnedOf(TAUGHT)).toEqual({
      ...{ before: 1, after: 12, untitled: 2, measures: [26, 13, 40], columns: ['百字新闻'] },
      ...{ furniture: ['焦作日报', '温县新闻'], datelines: ['本报讯'], bylines: ['tail-bracket'] },
      ...{ people: ['杨磊', '王芳'], weights: { 'head.bias': 0.5, 'join.blank': -0.25 } },
    });
    expect(learnedOf(emptyProfile(TITLE)).weights).toEqual({});
  });

  test('has a convention where four headlines of five stand on one side', () => {
    expect(conventionTaught({ before: 0, after: 0 })).toBeNull();
    expect(conventionTaught({ before: 4, after: 1 })).toBe('before');
    expect(conventionTaught({ before: 1, after: 4 })).toBe('after');
    expect(conventionTaught({ before: 3, after: 2 })).toBe('mixed');
  });
});

describe('what a proposal takes from a newspaper', () => {
  test('is what its pages teach', () => {
    expect(hintsOf(TAUGHT)).toEqual({
      ...{ before: 1, after: 12, furniture: ['焦作日报', '温县新闻'], columns: ['百字新闻'] },
      ...{ datelines: ['本报讯'], people: ['杨磊', '王芳'] },
      weights: { 'head.bias': 0.5, 'join.blank': -0.25 },
    });
  });

  test('is what a person says where a person says something, also when that is nothing', () => {
    const hints = hintsOf({ ...TAUGHT, edits: { convention: 'before', people: [], columns: ['一周动态'] } });
    expect(hints).toMatchObject({ after: 0, people: [], columns: ['一周动态'], datelines: ['本报讯'] });
    expect(hints?.before).toBeGreaterThan(12);
    expect(hintsOf({ ...TAUGHT, edits: { convention: 'mixed' } })).toMatchObject({ before: 0, after: 0 });
    expect(hintsOf({ ...TAUGHT, edits: { convention: 'after' } })?.after).toBeGreaterThan(12);
    const said = { ...emptyProfile(TITLE), edits: { datelines: ['本报讯'] } };
    expect(hintsOf(said)).toMatchObject({ datelines: ['本报讯'], weights: {} });
  });

  test('is no learned move of a weight that could undo what a person says', () => {
    const weights = {
      'article.head-last': 2,
      'convention.switch': 2,
      'furniture.known-column': 2,
      'join.blank': 2,
    };
    const taught = withLesson(emptyProfile(TITLE), lessonOf('a', { weights }));
    const moved = (edits: ProfileEdits): string[] =>
      Object.keys(hintsOf({ ...taught, edits })?.weights ?? {});
    expect(moved({})).toEqual(Object.keys(weights));
    for (const convention of ['before', 'after', 'mixed'] as const)
      expect(moved({ convention })).toEqual(['join.blank']);
    expect(moved({ columns: [] })).toEqual(['article.head-last', 'convention.switch', 'join.blank']);
    expect(moved({ people: ['杨磊'] })).toEqual(Object.keys(weights));
  });

  test('is nothing from one that is switched off, knows nothing or is not there', () => {
    expect(hintsOf({ ...TAUGHT, enabled: false })).toBeNull();
    expect(hintsOf(emptyProfile(TITLE))).toBeNull();
    expect(hintsOf(null)).toBeNull();
  });
});
