import { describe, expect, it } from 'vitest';
import { isOwnScript } from './own-script';

describe('scripts that may be started', () => {
  const HOME = 'http://localhost:4173/desk/index.html';

  it('are the build’s own, by their place', () => {
    expect(isOwnScript('http://localhost:4173/desk/assets/worker-Ab3_x-9Z.js', HOME)).toBe(true);
    expect(isOwnScript('assets/worker-Ab3_x-9Z.js', HOME)).toBe(true);
    expect(isOwnScript('./sw.js', HOME)).toBe(true);
  });

  it('are nothing else', () => {
    for (const address of [
      'https://elsewhere.example/desk/assets/worker-1.js',
      '//elsewhere.example/assets/worker-1.js',
      'http://localhost:4173/assets/worker-1.js',
      'http://localhost:4173/desk/assets/worker-1.js?then=that',
      'http://someone@localhost:4173/desk/assets/worker-1.js',
      'assets/../samples/page.js',
      'assets/deeper/worker.js',
      'assets/worker.json',
      'data:text/javascript,1',
      'blob:http://localhost:4173/0b1c',
      'javascript:1',
      'http://',
      '',
    ])
      expect(isOwnScript(address, HOME), address).toBe(false);
  });
});
