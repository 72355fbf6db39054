import { describe, expect, test } from 'vitest';
import type { Correction } from '#domain/page/document';
import type { CorrectionId } from '#domain/page/ids';
import { EVERY_MARK, matches, summariseMarks } from './mark-filter';

const mark = (values: Partial<Correction>): Correction => ({
  id: 'm' as CorrectionId,
  span: { start: 0, end: 1 },
  original: '璩',
  replacement: '瞿',
  code: 'SUB',
  origin: 'print',
  status: 'marked',
  note: '',
  by: '',
  at: '2026-01-01T00:00:00Z',
  foundBy: 'person',
  ...values,
});

const MARKS = [
  mark({ by: '甲', pass: 'second' }),
  mark({ by: '乙', pass: 'first', status: 'query' }),
  mark({ by: '甲', status: 'accepted' }),
  mark({ status: 'rejected' }),
];

describe('the filter of the marks', () => {
  test('open marks are those nobody has decided, queries among them', () => {
    const open = MARKS.filter((each) => matches(each, { ...EVERY_MARK, state: 'open' }));
    expect(open.map(({ status }) => status)).toEqual(['marked', 'query']);
  });

  test('person and pass narrow it further; somebody without a name is somebody', () => {
    const by = (name: string | null, pass: Correction['pass'] | null = null) =>
      MARKS.filter((each) => matches(each, { state: 'all', by: name, pass })).length;
    expect([by(null), by('甲'), by(''), by('甲', 'second'), by('乙', 'second')]).toEqual([4, 2, 1, 1, 0]);
  });

  test('it says how many there are of each, and whom and which passes there are to choose from', () => {
    expect(summariseMarks(MARKS)).toEqual({
      counts: { all: 4, open: 2, query: 1, accepted: 1, rejected: 1 },
      people: ['', '乙', '甲'],
      passes: ['first', 'second'],
    });
  });
});
