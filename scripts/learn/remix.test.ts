import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../quality/page-form';
import { qualityPage } from '../quality/pages';
import { sourcesOf } from './remix';

const TEXT = ['A HEAD', 'first line of a text', 'another text', 'a third text', 'and its end'].join('\n');
const pageOf = (articles: readonly GoldArticle[]) =>
  qualityPage('page', 'other', TEXT, { articles, furniture: [] });

const titled: GoldArticle = {
  title: 'A HEAD',
  lines: [[1, 2]],
  roles: [{ role: 'headline', lines: [1, 1] }],
};
const untitled: GoldArticle = { title: '', lines: [[3, 3]] };

describe('texts to set anew', () => {
  it('are articles with their headline, and articles that have none', () => {
    const sources = sourcesOf(pageOf([titled, untitled])).map(({ text }) => text);
    expect(sources.map(({ head }) => head)).toEqual([[{ role: 'headline', lines: ['A HEAD'] }], []]);
    expect(sources.map(({ lines }) => lines)).toEqual([['first line of a text'], ['another text']]);
  });

  it('leave out an article whose title is told without its lines', () => {
    const untold: GoldArticle = { title: 'a third text', lines: [[4, 5]] };
    expect(sourcesOf(pageOf([titled, untitled, untold]))).toHaveLength(2);
  });

  it('leave out a page that tells no headline at all: its articles may well have some', () => {
    expect(sourcesOf(pageOf([{ title: '', lines: [[1, 2]] }, untitled]))).toEqual([]);
  });
});
