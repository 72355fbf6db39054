import { describe, expect, it } from 'vitest';
import { REPORTS, madeUpPage, wrap } from './made-up-pages.fixture';
import { propose } from './propose';

const [first, second] = [REPORTS[0]!, REPORTS[1]!];
const lines = wrap(first.text, 15);
const rest = madeUpPage({ side: 'before', reports: REPORTS.slice(1) });

/** Text of the first article's running text, its blocks joined. */
function textOfFirst(text: string): string {
  const { blocks } = propose(text);
  const parts = blocks.flatMap((block, i) =>
    block.article === 0 && block.role === 'body'
      ? [text.slice(block.start, blocks[i + 1]?.start ?? text.length)]
      : [],
  );
  return parts.join('').replace(/\s/gu, '');
}

describe('an article in several pieces', () => {
  it('goes on below a page head that stands in the middle of a sentence', () => {
    const text = `${first.head[0]!}\n\n${lines.slice(0, 4).join('\n')}\n\nA03│本地新闻2023年1月10日 星期二\n\n${lines.slice(4).join('\n')}\n\n${rest}`;
    const { blocks, articles } = propose(text);
    expect(articles).toHaveLength(REPORTS.length);
    expect(textOfFirst(text)).toBe(first.text);
    const own = blocks.filter((block) => block.article === 0);
    expect(own.map((block) => block.role)).toEqual(['headline', 'body', 'body']);
    expect(own.map((block) => block.order)).toEqual([0, 1, 2]);
  });

  it('says on which page it goes on', () => {
    const text = `${first.head[0]!}\n\n${lines.slice(0, 6).join('\n')}\n（下转A3版）\n\n${rest}`;
    const { articles, blocks } = propose(text);
    expect(articles[0]).toMatchObject({ continuedTo: 'A3', continuedFrom: null });
    expect(blocks.filter((block) => block.article === 0).map((block) => block.role)).toEqual([
      'headline',
      'body',
      'jump',
    ]);
  });

  it('is not made of two texts that each end', () => {
    const text = `${first.text}\n\nA03│本地新闻2023年1月10日 星期二\n\n${second.text}`;
    expect(propose(text).articles).toHaveLength(2);
  });
});
