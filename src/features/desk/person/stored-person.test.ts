import { expect, test } from 'vitest';
import { readPerson, writePerson } from './stored-person';

function preferences(stored: string | null) {
  let value = stored;
  return {
    read: () => value,
    write: (_: string, next: string) => {
      value = next;
    },
  };
}

test('a person is read as stored; nobody asked yet is told from somebody without a name', () => {
  const kept = preferences(null);
  expect(readPerson(kept)).toBe(null);
  writePerson(kept, { name: '王小明', pass: 'second' });
  expect(readPerson(kept)).toEqual({ name: '王小明', pass: 'second' });
  writePerson(kept, { name: '', pass: null });
  expect(readPerson(kept)).toEqual({ name: '', pass: null });
});

test('what does not hold is passed over', () => {
  expect(readPerson(preferences('{'))).toBe(null);
  expect(readPerson(preferences('"甲"'))).toBe(null);
  expect(readPerson(preferences('{"name":7,"pass":"fourth"}'))).toEqual({ name: '', pass: null });
  expect([...(readPerson(preferences(JSON.stringify({ name: '甲'.repeat(99) })))?.name ?? '')]).toHaveLength(
    60,
  );
});
