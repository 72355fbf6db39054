import { describe, expect, test } from 'vitest';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId, EditionId } from '#domain/page/ids';
import { indexProposal } from '#domain/proposal/doubts';
import { proposalFor } from '#testing/arbitraries/proposals';
import { after, spanAt } from '#testing/carry-out';
import { Dice } from '#testing/dice';
import { page } from '#testing/notation';
import { checkEdition, type Finding } from './check-edition';
import type { EditionDocument } from './document';

const named: EditionDocument = {
  id: 'e1' as EditionId,
  fields: {
    title: '焦作日报',
    titleAlt: '',
    date: '',
    weekday: '',
    number: '',
    language: '',
    trashedAt: null,
  },
  pages: new Map(),
};
const clean = page(`
  a1 headline |温县召开会议
  a1 body     |本报讯 强调落实。
  - page-head |A08
`);

function findings(doc: PageDocument, proposals = indexProposal(null), edition = named): readonly string[] {
  const say = ({ code, places }: Finding): string =>
    [code, ...places.map(({ line, quote, articleId }) => `${line}:${quote}:${articleId ?? ''}`)].join(' ');
  return checkEdition(edition, [{ doc, proposals }]).map(say);
}
const mark = (doc: PageDocument, quote: string, status: 'marked' | 'query' | 'accepted' | 'rejected') =>
  ({
    kind: 'mark',
    span: spanAt(doc, quote),
    code: 'SUB',
    origin: 'print',
    replacement: '改',
    status,
    note: '',
  }) as const;

describe('what there would be to see to before an edition leaves', () => {
  test('nothing, when everything is placed, titled and decided', () => {
    const decided = after(clean, mark(clean, '强调', 'accepted'), mark(clean, '落实', 'rejected'));
    expect(findings(decided)).toEqual([]);
  });

  test('text that is neither placed nor furniture, but not blank space', () => {
    const doc = page(`
      - unassigned  |  余下
      a1 headline   |题
    `);
    expect(findings(doc)).toEqual(['unassigned-text 1:余下:']);
    expect(findings(page('- unassigned | '))).toEqual([]);
  });

  test('articles without a headline, unless a person gave one', () => {
    const doc = page('a1 body |一。\na2 headline |题\na2 body |二。');
    expect(findings(doc)).toEqual(['no-headline 1:一。:a1']);
    const titled = after(doc, {
      kind: 'set-metadata',
      id: 'a1' as ArticleId,
      field: 'headline',
      setting: { value: '题' },
    });
    expect(findings(titled)).toEqual([]);
    const untitled = after(doc, {
      kind: 'set-metadata',
      id: 'a2' as ArticleId,
      field: 'headline',
      setting: { value: null },
    });
    expect(findings(untitled)).toEqual(['no-headline 1:一。:a1 2:题:a2']);
  });

  test('articles nothing is placed in', () => {
    const articles = clean.articles.set(
      'a9' as ArticleId,
      { ...clean.articles.get('a1' as ArticleId), id: 'a9' } as never,
    );
    expect(findings({ ...clean, articles })).toEqual([expect.stringMatching(/^empty-article /)]);
  });

  test('marks nobody has decided on', () => {
    const doc = after(clean, mark(clean, '强调', 'marked'), mark(clean, '落实', 'query'));
    expect(findings(doc)).toEqual(['open-marks 2:强调:a1 2:落实:a1']);
  });

  test('accepted corrections that reach from one article into another', () => {
    const doc = page('a1 headline |一\na1 body |甲乙\na2 headline |丙丁');
    const one = after(doc, mark(doc, '乙', 'accepted'));
    expect(findings(one)).toEqual([]);
    const [correction] = [...one.corrections];
    if (correction === undefined) throw new Error('no mark');
    const long = { ...correction, span: spanAt(doc, '乙\n丙'), original: '乙\n丙' };
    const crossing = { ...one, corrections: one.corrections.replace(correction, long) };
    expect(findings(crossing)).toEqual(['crossing-marks 2:乙 丙:a1']);
  });

  test('what the proposal was not sure of, until somebody has looked', () => {
    const proposal = { ...proposalFor(clean.text, new Dice([0])), blocks: [] };
    const doubt = {
      start: 0,
      role: 'headline',
      article: 0,
      column: null,
      order: 0,
      boundaryConfidence: 0.4,
      boundaryCues: [],
      roleConfidence: 1,
      roleCues: [],
    } as const;
    const index = indexProposal({ ...proposal, blocks: [doubt] });
    expect(findings(clean, index)).toEqual(['doubtful 1:温县召开会议:a1']);
    const confirmed = after(clean, { kind: 'set-standing', ids: ['a1' as ArticleId], standing: 'confirmed' });
    expect(findings(confirmed, index)).toEqual([]);
  });

  test('articles marked as problematic', () => {
    const doc = after(clean, {
      kind: 'set-article',
      ids: ['a1' as ArticleId],
      field: 'status',
      value: 'query',
    });
    expect(findings(doc)).toEqual(['queries 1:温县召开会议:a1']);
  });

  test('an edition of which neither newspaper nor date is known', () => {
    const { fields } = named;
    if (fields === null) throw new Error('no fields');
    const nameless = { ...named, fields: { ...fields, title: '' } };
    expect(findings(clean, undefined, nameless)).toEqual(['nameless-edition']);
    expect(
      findings(clean, undefined, { ...nameless, fields: { ...fields, title: '', date: '2023-01-10' } }),
    ).toEqual([]);
  });
});
