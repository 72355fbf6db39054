import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditionChange } from '#domain/change/change';
import { invertChange } from '#domain/change/invert';
import type { RawPageId, Rank } from '#domain/page/ids';
import { check } from '#testing/check';
import { applyEditionChange, createEditionDocument } from './apply';
import type { EditionDocument, EditionFields, EditionPage } from './document';

const fields: EditionFields = {
  title: '焦作日报',
  titleAlt: 'JIAOZUO DAILY',
  date: '2023-01-10',
  weekday: '星期二',
  number: '',
  language: 'zh-Hans-CN',
  trashedAt: null,
};
const id = 'e1' as EditionDocument['id'];
const onPage = (rank: string): EditionPage => ({ rank: rank as Rank, name: '', trashedAt: null });
const r1 = 'r1' as RawPageId;

function carry(doc: EditionDocument, change: EditionChange): EditionDocument {
  const next = applyEditionChange(doc, change);
  if (!next.ok) throw new Error(next.error.what);
  return next.value;
}
const verdict = (doc: EditionDocument, change: EditionChange): string => {
  const next = applyEditionChange(doc, change);
  return next.ok ? 'applies' : next.error.what;
};

const created = carry(createEditionDocument(id), { kind: 'edition/create', id, from: null, to: fields });

describe('an edition', () => {
  test('E1 it comes into being once, and its fields change only from what they were', () => {
    expect(created.fields).toEqual(fields);
    expect(verdict(created, { kind: 'edition/create', id, from: null, to: fields })).toBe(
      'the edition has changed since',
    );
    const named: EditionChange = { kind: 'edition/set', field: 'title', from: '焦作日报', to: '焦作晚报' };
    expect(carry(created, named).fields?.title).toBe('焦作晚报');
    expect(verdict(carry(created, named), named)).toBe('its title has changed since');
    expect(verdict(createEditionDocument(id), named)).toBe('the edition is gone');
  });

  test('E2 raw pages join, change and leave, each only from what was known of it', () => {
    const joined = carry(created, { kind: 'edition/page', id: r1, from: null, to: onPage('V') });
    expect(joined.pages.get(r1)).toEqual(onPage('V'));
    expect(created.pages.size).toBe(0);
    expect(verdict(joined, { kind: 'edition/page', id: r1, from: null, to: onPage('k') })).toBe(
      'the raw page has changed since',
    );
    const trashed = { ...onPage('V'), trashedAt: '2023-01-11T00:00:00Z' };
    expect(
      carry(joined, { kind: 'edition/page', id: r1, from: onPage('V'), to: trashed }).pages.get(r1),
    ).toEqual(trashed);
    expect(carry(joined, { kind: 'edition/page', id: r1, from: onPage('V'), to: null }).pages.size).toBe(0);
  });

  test('E3 taking back a change of an edition gives what was before', () => {
    const changes = fc.array(
      fc.oneof(
        fc.record({ of: fc.constant('title' as const), value: fc.constantFrom('甲', '乙') }),
        fc.record({
          of: fc.constant('page' as const),
          id: fc.constantFrom('r1', 'r2'),
          rank: fc.constantFrom('F', 'V', null),
        }),
      ),
      { maxLength: 15 },
    );
    check(
      fc.property(changes, (list) => {
        let doc = created;
        for (const wish of list) {
          const change: EditionChange =
            wish.of === 'title'
              ? { kind: 'edition/set', field: 'title', from: doc.fields?.title ?? '', to: wish.value }
              : {
                  kind: 'edition/page',
                  id: wish.id as RawPageId,
                  from: doc.pages.get(wish.id as RawPageId) ?? null,
                  to: wish.rank === null ? null : onPage(wish.rank),
                };
          const next = carry(doc, change);
          const back = carry(next, invertChange(change));
          expect(back.fields).toEqual(doc.fields);
          expect(back.pages).toEqual(doc.pages);
          doc = next;
        }
      }),
    );
  });
});
