import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_JSON_DEPTH, MAX_JSON_NODES, parseUntrustedJson } from './json-guard';

describe('untrusted JSON', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        expect(parseUntrustedJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('says where it stops being JSON', () => {
    const place = (text: string): unknown => {
      const result = parseUntrustedJson(text);
      return !result.ok && result.error.code === 'json-syntax' ? result.error.place : null;
    };
    expect(place('{\n  "a": 1,\n  "b" 2\n}')).toEqual({ offset: 18, line: 3, column: 7 });
    expect(place('{"a": [1, 2')).toEqual({ offset: 11, line: 1, column: 12 });
    expect(place('')).toEqual({ offset: 0, line: 1, column: 1 });
    expect(place('{} {}')).toEqual({ offset: 3, line: 1, column: 4 });
    expect(place('["\\x"]')).toEqual({ offset: 2, line: 1, column: 3 });
    expect(place('[01]')).toEqual({ offset: 2, line: 1, column: 3 });
  });

  it('never throws, and names a place inside the text, however it is damaged', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), fc.string({ maxLength: 3 }), (text, at, patch) => {
        const cut = at % (text.length + 1);
        const damaged = text.slice(0, cut) + patch + text.slice(cut + 1);
        const result = parseUntrustedJson(damaged);
        if (result.ok || result.error.code !== 'json-syntax') return;
        expect(result.error.place.offset).toBeLessThanOrEqual(damaged.length);
        expect(() => JSON.parse(damaged) as unknown).toThrow();
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('refuses more levels than allowed, and allows as many', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseUntrustedJson(nested(MAX_JSON_DEPTH)).ok).toBe(true);
    expect(parseUntrustedJson(nested(MAX_JSON_DEPTH + 1))).toMatchObject({
      error: { code: 'json-too-deep' },
    });
    expect(parseUntrustedJson('['.repeat(1_000_000))).toMatchObject({ error: { code: 'json-too-deep' } });
  });

  it('refuses more values than allowed', () => {
    const many = `[${'0,'.repeat(MAX_JSON_NODES)}0]`;
    expect(parseUntrustedJson(many)).toMatchObject({ error: { code: 'json-too-many' } });
  });

  it('does not count brackets and commas inside strings', () => {
    const text = JSON.stringify({ a: '['.repeat(100) + '",\\"'.repeat(50) });
    expect(parseUntrustedJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    const endsInBackslash = JSON.stringify(['\\', '['.repeat(100), '\\\\"', '['.repeat(100)]);
    expect(parseUntrustedJson(endsInBackslash).ok).toBe(true);
  });

  it('refuses keys that reach into a prototype, at every level, with their path', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = `{"a":[{"b":{"${key}":{"polluted":true}}}]}`;
      expect(parseUntrustedJson(text)).toEqual({
        ok: false,
        error: { code: 'json-key', path: `a[0].b.${key}`, key },
      });
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }
    expect(parseUntrustedJson('{"\\u005f_proto__":1}')).toMatchObject({ error: { code: 'json-key' } });
  });

  it('lets the same words stand as values', () => {
    expect(parseUntrustedJson('{"name":"__proto__","label":"constructor"}').ok).toBe(true);
  });
});
