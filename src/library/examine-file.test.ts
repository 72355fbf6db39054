import { describe, expect, test } from 'vitest';
import { storeWithPage } from '#testing/session-ports';
import { beginningOf, examineFile } from './examine-file';

const file = (bytes: Uint8Array) => ({
  name: 'page.txt',
  byteLength: bytes.length,
  read: () => Promise.resolve(bytes),
});
const TEXT = '本报讯 1月7日下午，市政协副主席、温县县委书记杨磊主持召开县委常委会。'.repeat(4);

describe('a file that cannot be decoded whole', () => {
  test('is shown before it is taken: one cut inside a character is not certain, the whole one is', async () => {
    const { pages } = await storeWithPage('别的');
    const bytes = new TextEncoder().encode(TEXT);
    const whole = await examineFile(file(bytes), pages);
    const cut = await examineFile(file(bytes.slice(0, -1)), pages);
    expect(whole.kind === 'ready' && whole.candidate.isCertain).toBe(true);
    expect(cut.kind === 'ready' && cut.candidate.isCertain).toBe(false);
  });
});

describe('the beginning of a file', () => {
  const long = (bytes: Uint8Array) => ({
    ...file(bytes),
    begin: (length: number) => Promise.resolve(bytes.slice(0, length)),
  });
  const LONG = TEXT.repeat(2000);

  test('is shown of a long one, up to the last whole character', async () => {
    const beginning = await beginningOf(long(new TextEncoder().encode(LONG)));
    expect(beginning?.length).toBeGreaterThan(10_000);
    expect(LONG.startsWith(beginning ?? '?')).toBe(true);
  });

  test('is not shown of a short one, of what is no text, and where somebody must be asked how it is written', async () => {
    expect(await beginningOf(long(new TextEncoder().encode(TEXT)))).toBeNull();
    expect(await beginningOf(long(new Uint8Array(300_000).fill(1)))).toBeNull();
    expect(await beginningOf(long(new Uint8Array(300_000).fill(0xe9)))).toBeNull();
  });
});
