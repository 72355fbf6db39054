import { describe, expect, test } from 'vitest';
import type { Person, PersonRole } from '#domain/page/metadata';
import { readPeople, writePeople } from './people-text';

const zh: Record<PersonRole, string> = {
  reporter: '记者',
  correspondent: '通讯员',
  photographer: '摄影',
  author: '署名',
};
const en: Record<PersonRole, string> = {
  reporter: 'Reporter',
  correspondent: 'Correspondent',
  photographer: 'Photographer',
  author: 'Byline',
};
const people: readonly Person[] = [
  { name: '郭树勋', role: 'reporter' },
  { name: '郭探', role: 'correspondent' },
  { name: '白靖杰', role: 'author' },
];

describe('people as one line of text', () => {
  test.each([
    [zh, '、'],
    [en, ', '],
  ])('what is written is read back', (words, separator) => {
    const written = writePeople(people, (role) => words[role], separator);
    expect(readPeople(written, (role) => words[role])).toEqual(people);
  });

  test('the field’s words are understood in either language, before a name or after it', () => {
    expect(readPeople('记者 张三, 摄影李四；王五 通讯员', (role) => en[role])).toEqual([
      { name: '张三', role: 'reporter' },
      { name: '李四', role: 'photographer' },
      { name: '王五', role: 'correspondent' },
    ]);
  });

  test('bare names are bylines, empty parts are nobody', () => {
    expect(readPeople('白靖杰、 ，黄福兴', (role) => zh[role])).toEqual([
      { name: '白靖杰', role: 'author' },
      { name: '黄福兴', role: 'author' },
    ]);
  });
});
