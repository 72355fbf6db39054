import { describe, expect, it } from 'vitest';
import { storeFaultOf } from './store-fault';

describe('the fault behind an error', () => {
  it('is found inside an aborted transaction', () => {
    const full = new DOMException('full', 'QuotaExceededError');
    expect(storeFaultOf(full)).toBe('full');
    expect(storeFaultOf(Object.assign(new Error('aborted'), { name: 'AbortError', inner: full }))).toBe(
      'full',
    );
    expect(storeFaultOf(new Error('no', { cause: full }))).toBe('full');
    expect(storeFaultOf(Object.assign(new Error('newer'), { name: 'NewerSchemaError' }))).toBe('newer');
  });

  it('is unknown for anything else, circles included', () => {
    const circle: { inner?: unknown } = {};
    circle.inner = circle;
    for (const each of [null, undefined, 'full', new Error('no'), circle, { name: 'constructor' }])
      expect(storeFaultOf(each)).toBe('unknown');
  });
});
