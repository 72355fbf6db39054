import { describe, expect, it } from 'vitest';
import { PATTERN_LIMIT, rowsOf } from './rows';

describe('rows of a raw page', () => {
  it('ends a line at LF, CRLF or CR and counts blank lines above', () => {
    const rows = rowsOf('\r\n 一\r\n\r\r二 \n三');
    expect(rows.map((row) => [row.line, row.text, row.blanksAbove])).toEqual([
      [1, '一', 1],
      [4, '二', 2],
      [5, '三', 0],
    ]);
  });

  it('starts a row at its first non-blank character and says that it was indented', () => {
    const [row] = rowsOf('\u3000\u3000本报讯 \n');
    expect(row).toMatchObject({ start: 2, end: 5, indented: true });
  });

  it('has no rows where nothing is printed', () => {
    expect(rowsOf('')).toEqual([]);
    expect(rowsOf(' \n\u3000\n\ufeff')).toEqual([]);
  });

  it('keeps the whole extent of a very long line but shows patterns only its start', () => {
    const [row] = rowsOf('字'.repeat(PATTERN_LIMIT * 3));
    expect(row?.end).toBe(PATTERN_LIMIT * 3);
    expect(row?.text).toHaveLength(PATTERN_LIMIT);
  });
});
