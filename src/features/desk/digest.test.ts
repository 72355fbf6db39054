import { expect, test } from 'vitest';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId } from '#domain/page/ids';
import { createLineIndex } from '#domain/text/lines';
import { ALL_RULES } from '#domain/text/reading-types';
import { after, at, spanAt } from '#testing/carry-out';
import { page } from '#testing/notation';
import { Digests, type ArticleDigest } from './digest';

const doc = page(`
  a1 headline |小麦长势喜人
  a1 body     |温县的小麦长势喜人。
  a2 body     |市领导出席会议。`);

function digestsFor(of: PageDocument): (each: PageDocument, id: string) => ArticleDigest {
  const digests = new Digests(createLineIndex(of.text), ALL_RULES);
  return (each, id) => {
    const article = each.articles.get(id as ArticleId);
    if (article === undefined) throw new Error(`No article ${id}`);
    return digests.of(each, article);
  };
}

test('an article without a headline goes by its first words', () => {
  const digest = digestsFor(doc);
  expect(digest(doc, 'a1')).toMatchObject({ headline: '小麦长势喜人', titled: true });
  expect(digest(doc, 'a2')).toMatchObject({ headline: '市领导出席会议。…', titled: false });
});

test('what a change touches is described anew, the rest is the same object', () => {
  const digest = digestsFor(doc);
  const before = [digest(doc, 'a1'), digest(doc, 'a2')];
  expect(digest(doc, 'a1')).toBe(before[0]);
  const marked = after(doc, {
    kind: 'mark',
    span: spanAt(doc, '市领导'),
    code: 'SUB',
    origin: 'extraction',
    replacement: null,
    note: '',
    status: 'marked',
  });
  expect(digest(marked, 'a1')).toBe(before[0]);
  expect(digest(marked, 'a2').openMarks).toBe(1);
  expect(digest(doc, 'a2').openMarks).toBe(0);
});

test('a boundary that moves changes both articles, though neither record has changed', () => {
  const digest = digestsFor(doc);
  const before = [digest(doc, 'a1').characters, digest(doc, 'a2').characters];
  const boundary = doc.blocks.containing(at(doc, '市领导'));
  if (boundary === undefined) throw new Error('No boundary');
  const moved = after(doc, { kind: 'move-boundary', id: boundary.id, to: at(doc, '出席') });
  expect(digest(moved, 'a1').characters).toBe((before[0] ?? 0) + 3);
  expect(digest(moved, 'a2').characters).toBe((before[1] ?? 0) - 3);
});
