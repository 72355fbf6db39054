import { describe, expect, test } from 'vitest';
import type { RawPageId } from '#domain/page/ids';
import { emptyProfile, withLesson, type NewspaperProfile } from '#domain/proposal/profile';
import { PROFILE_SCHEMA, readProfileFile, readProfileRow, writeProfileFile } from './profile-form';

const PROFILE: NewspaperProfile = {
  ...withLesson(emptyProfile('焦作 日报'), {
    ...{ rawPageId: 'raw-1' as RawPageId, before: 1, after: 14, untitled: 0, measures: [26] },
    ...{ furniture: ['焦作日报'], columns: [], datelines: ['本报讯'], bylines: ['tail-bracket'] },
    ...{ people: ['杨磊'], weights: { 'head.bias': -0.5 } },
  }),
  edits: { convention: 'after', people: ['王芳'] },
};
const AT = '2023-01-10T08:00:00.000Z';

const changed = (change: (file: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(writeProfileFile(PROFILE, AT)) as Record<string, unknown>));
const codeOf = (text: string): string | null => {
  const read = readProfileFile(text);
  return read.ok ? null : `${read.error.code} ${read.error.path}`.trim();
};

describe('the file of a newspaper', () => {
  test('is read again as it was written', () => {
    expect(readProfileFile(writeProfileFile(PROFILE, AT))).toEqual({ ok: true, value: PROFILE });
    const empty = emptyProfile('The Times');
    expect(readProfileFile(writeProfileFile(empty, AT))).toEqual({ ok: true, value: empty });
  });

  test('is refused when it is broken, foreign or of a later Galley, with the place', () => {
    expect(codeOf('{"schema": ')).toBe('json-syntax');
    expect(codeOf('[]')).toBe('not-a-profile schema');
    expect(codeOf('{"schema":"galley-edition/1"}')).toBe('not-a-profile schema');
    expect(codeOf('{"schema":"galley-newspaper-profile/2"}')).toBe('newer-profile schema');
    expect(codeOf(changed(({ exported: _, ...file }) => file))).toBe('missing exported');
    expect(codeOf(changed((file) => ({ ...file, more: 1 })))).toBe('unknown-key more');
    const newspaper = (values: object) =>
      changed((file) => ({ ...file, newspaper: { ...(file.newspaper as object), ...values } }));
    expect(codeOf(newspaper({ title: '  ' }))).toBe('wrong-value newspaper.title');
    expect(codeOf(newspaper({ edits: { convention: 'left' } }))).toBe(
      'wrong-value newspaper.edits.convention',
    );
    const heavy = { ...PROFILE.lessons[0], weights: { 'head.bias': 1e9 } };
    expect(codeOf(newspaper({ lessons: [heavy] }))).toBe(
      'wrong-value newspaper.lessons[0].weights.head.bias',
    );
    expect(codeOf(newspaper({}).replace('"head.bias"', '"__proto__"'))).toBe(
      'json-key newspaper.lessons[0].weights.__proto__',
    );
  });
});

describe('a stored newspaper', () => {
  test('is nothing when its row has another shape or stands under another key', () => {
    expect(readProfileRow(PROFILE)).toEqual(PROFILE);
    expect(readProfileRow({ ...PROFILE, id: 'another' })).toBeNull();
    expect(readProfileRow({ ...PROFILE, lessons: [{}] })).toBeNull();
    expect(readProfileRow(undefined)).toBeNull();
    expect(PROFILE_SCHEMA).toBe('galley-newspaper-profile/1');
  });
});
