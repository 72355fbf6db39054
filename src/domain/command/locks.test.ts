import { describe, expect, test } from 'vitest';
import type { ArticleId, BlockId } from '#domain/page/ids';
import type { PageDocument } from '#domain/page/document';
import { after, at, refusalOf, spanAt } from '#testing/carry-out';
import { blocksOf, lines, page } from '#testing/notation';
import { boundaryRange } from './boundaries';
import type { Command } from './command';

const open = page(`
  a1 headline |温县召开会议
  a1 body     |本报讯，杨磊主持。
  a2 headline |市领导出席
  a2 body     |会议传达学习。
  a3 body     |简讯一则`);
const standing = (to: 'proposed' | 'confirmed' | 'locked', ...ids: string[]): Command => ({
  kind: 'set-standing',
  ids: ids as BlockId[],
  standing: to,
});
const locked = after(open, standing('locked', 'a2'));

/** Every way to change a start, role or placement of article a2, or the boundary that ends it. */
const attacks = (doc: PageDocument): Command[] => [
  { kind: 'move-boundary', id: 'b3' as BlockId, to: at(doc, '领导') },
  { kind: 'move-boundary', id: 'b4' as BlockId, to: at(doc, '传达') },
  { kind: 'move-boundary', id: 'b5' as BlockId, to: at(doc, '一则') },
  { kind: 'move-boundary', id: 'b5' as BlockId, to: at(doc, '传达') },
  { kind: 'join-blocks', id: 'b3' as BlockId },
  { kind: 'join-blocks', id: 'b4' as BlockId },
  { kind: 'join-blocks', id: 'b5' as BlockId },
  { kind: 'split-block', at: at(doc, '传达') },
  { kind: 'split-article', at: at(doc, '传达') },
  { kind: 'split-article', at: at(doc, '会议传达') },
  { kind: 'place-blocks', ids: ['b4' as BlockId], to: { kind: 'article', id: 'a1' as ArticleId } },
  { kind: 'place-blocks', ids: ['b2' as BlockId], to: { kind: 'article', id: 'a2' as ArticleId } },
  { kind: 'place-blocks', ids: ['b4' as BlockId], to: { kind: 'nobody', role: 'ad' } },
  { kind: 'place-text', span: spanAt(doc, '传达'), to: { kind: 'new-article' } },
  { kind: 'place-text', span: spanAt(doc, '一则'), to: { kind: 'article', id: 'a2' as ArticleId } },
  { kind: 'set-role', ids: ['b4' as BlockId], role: 'caption' },
  { kind: 'make-role', span: spanAt(doc, '传达'), role: 'headline', of: 'own' },
  { kind: 'make-role', span: spanAt(doc, '简讯'), role: 'headline', of: 'before' },
  { kind: 'reorder-block', id: 'b4' as BlockId, before: 'b3' as BlockId },
  { kind: 'merge-articles', ids: ['a1', 'a2'] as ArticleId[] },
  { kind: 'merge-articles', ids: ['a2', 'a1'] as ArticleId[] },
];

describe('locks', () => {
  test('L1 a locked article refuses every change of a start, role or placement, its end included', () => {
    for (const command of attacks(open)) {
      expect(refusalOf(open, command), JSON.stringify(command)).toBe('carried out');
      expect(refusalOf(locked, command), JSON.stringify(command)).toBe('locked');
    }
  });

  test('L1 what a lock has refused is possible again once it is taken off', () => {
    const unlocked = after(locked, standing('proposed', 'a2'));
    for (const command of attacks(open)) expect(refusalOf(unlocked, command)).toBe('carried out');
  });

  test('L2 marks stay possible, and so do metadata and the order of articles', () => {
    const mark: Command = {
      kind: 'mark',
      span: spanAt(locked, '传达'),
      code: 'SUB',
      origin: 'extraction',
      replacement: '传阅',
      status: 'accepted',
      note: '',
    };
    expect(refusalOf(locked, mark)).toBe('carried out');
    const fields = {
      kind: 'set-metadata',
      id: 'a2' as ArticleId,
      field: 'headline',
      setting: { value: '题' },
    } as const;
    expect(refusalOf(locked, fields)).toBe('carried out');
    const reorder = {
      kind: 'reorder-articles',
      ids: ['a2' as ArticleId],
      before: null,
      columnId: null,
    } as const;
    expect(refusalOf(locked, reorder)).toBe('carried out');
  });

  test('L3 a locked boundary stays, and its block keeps role and owner; the one below it may move', () => {
    const boundary = after(open, standing('locked', 'b4'));
    expect(refusalOf(boundary, { kind: 'move-boundary', id: 'b4' as BlockId, to: at(open, '传达') })).toBe(
      'locked',
    );
    expect(refusalOf(boundary, { kind: 'join-blocks', id: 'b4' as BlockId })).toBe('locked');
    expect(refusalOf(boundary, { kind: 'set-role', ids: ['b4' as BlockId], role: 'caption' })).toBe('locked');
    expect(refusalOf(boundary, { kind: 'move-boundary', id: 'b5' as BlockId, to: at(open, '传达') })).toBe(
      'carried out',
    );
  });

  test('L4 a dragged boundary stops at a lock, in both directions', () => {
    const below = after(open, standing('locked', 'b4'));
    const range = boundaryRange(below, below.blocks.get('b3' as BlockId)!);
    expect(range).toEqual({ start: 0, end: at(open, '会议传达') });
    expect(refusalOf(below, { kind: 'move-boundary', id: 'b3' as BlockId, to: at(open, '传达') })).not.toBe(
      'carried out',
    );
    const above = after(open, standing('locked', 'b2'));
    expect(boundaryRange(above, above.blocks.get('b3' as BlockId)!).start).toBe(at(open, '本报讯'));
    expect(refusalOf(above, { kind: 'move-boundary', id: 'b3' as BlockId, to: at(open, '召开') })).not.toBe(
      'carried out',
    );
  });

  test('L5 confirming or locking an article takes its boundaries along in one gesture', () => {
    expect(blocksOf(after(open, standing('confirmed', 'a1'), standing('locked', 'b5')))).toBe(
      lines(`
        a1 headline+ |温县召开会议
        a1 body+     |本报讯，杨磊主持。
        a2 headline  |市领导出席
        a2 body      |会议传达学习。
        a3 body!     |简讯一则`),
    );
    expect(locked.articles.get('a2' as ArticleId)?.standing).toBe('locked');
    expect(refusalOf(locked, standing('locked', 'a2', 'b4'))).toBe('nothing-changes');
    expect(refusalOf(locked, standing('locked', 'nowhere'))).toBe('not-there');
    expect(refusalOf(locked, standing('locked'))).toBe('nothing-changes');
  });

  test('L6 what is confirmed can still be changed', () => {
    const confirmed = after(open, standing('confirmed', 'a2'));
    for (const command of attacks(open)) expect(refusalOf(confirmed, command)).toBe('carried out');
  });
});
