import { describe, expect, it } from 'vitest';
import { proposeFirst } from './first-lines';
import { madeUpPage } from './made-up-pages.fixture';
import { propose } from './propose';

const page = madeUpPage({ side: 'after', dateline: '本报讯 ' });
const long = Array.from({ length: 200 }, () => page).join('\n\n');

describe('the first lines of a long page', () => {
  it('are proposed ahead as the whole page would be, but for the last article', () => {
    const ahead = proposeFirst(long, {});
    const starts = ahead!.blocks.map(({ start }) => start).slice(0, -4);
    expect(starts.length).toBeGreaterThan(8);
    expect(propose(long).blocks.map(({ start }) => start)).toEqual(expect.arrayContaining(starts));
  }, 30_000);

  it('are not proposed ahead where the page is short or partly settled', () => {
    expect(proposeFirst(page, {})).toBeNull();
    expect(proposeFirst(long, { settled: [{ span: { start: 0, end: 5 }, headline: 'none' }] })).toBeNull();
  });
});
