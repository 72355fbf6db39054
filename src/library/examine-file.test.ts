import { describe, expect, test } from 'vitest';
import { storeWithPage } from '#testing/session-ports';
import { examineFile } from './examine-file';

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
