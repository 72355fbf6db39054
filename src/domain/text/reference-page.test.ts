import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReferenceArticle } from './reference-page.fixture';
import type { ReadingBlock } from './reading-types';
import { deriveMetadata } from './derive-metadata';
import { createLineIndex } from './lines';
import { buildReading, charCount } from './reading';
import { ALL_RULES } from './reading-types';
import { REFERENCE_ARTICLES } from './reference-page.fixture';

const text = readFileSync('public/samples/jiaozuo-2023-01-10.txt', 'utf8');
const lineIndex = createLineIndex(text);

const blocksOf = (article: ReferenceArticle): readonly ReadingBlock[] =>
  article.blocks.map(([role, first, last]) => ({
    role,
    span: { start: lineIndex.lineStart(first), end: lineIndex.lineStart(last + 1) },
  }));

const readingOf = (article: ReferenceArticle) =>
  buildReading({ lineIndex, blocks: blocksOf(article), corrections: [], rules: ALL_RULES });

const article = (index: number): ReferenceArticle => {
  const found = REFERENCE_ARTICLES[index];
  if (found === undefined) throw new Error(`no article ${index}`);
  return found;
};

describe('the reference page', () => {
  it('reads article 2 as the design shows it', () => {
    const paragraphs = readingOf(article(1)).map(({ role, text: read }) => `${role} ${read}`);
    expect(paragraphs).toEqual([
      'body 本报讯 1月7日下午，市政协副主席、温县县委书记杨磊主持召开温县县委理论学习中心组第17次集体学习会议，传达学习习近平总书记《继承和发扬党的优良革命传统和作风，弘扬延安精神》重要文章精神，部分中心组成员结合分管系统、领域工作进行了交流发言。县领导卢继成、李怀琛、孙启卫、周胜利、李琳、史玉龙、谷九江、李小咪、王斌、刘东、璩敬东等出席会议。',
      'body 就贯彻落实好习近平总书记重要指示精神，杨磊强调，要学出政治定力。更加自觉地在思想上政治上行动上同党中央保持高度一致，确保中央和省委、市委、县委各项决策部署落实到位。要学出责任担当。聚焦省委、市委和即将召开的县委经济工作会议确定的主要任务，创造性地落实好各项工作，切实推动全县经济社会高质量发展。要学出过硬作风。继承和发扬延安精神，将其内化于心、外化于行，深入践行“五个带头”，着力打造“五张名片”，推动温县经济社会高质量发展。',
      'byline （黄福兴 白靖杰）',
      'headline 温县县委理论学习中心组',
      'headline 召开集体学习会议',
    ]);
  });

  it('leaves no typesetting space between Han and figures in running text', () => {
    for (const each of REFERENCE_ARTICLES) {
      for (const { role, text: read } of readingOf(each)) {
        if (role === 'body')
          expect(read.replace(/^本报讯(?:（.*?）)? /u, '')).not.toMatch(
            /[\u4e00-\u9fff] \d|\d [\u4e00-\u9fff]/u,
          );
      }
    }
  });

  const numbered = REFERENCE_ARTICLES.map((each, i) => [i + 1, each] as const);

  it.each(numbered)('says of article %i its headline, kicker and deck', (_, each) => {
    const found = deriveMetadata({ lineIndex, blocks: blocksOf(each) });
    const said = { headline: found.headline?.value, kicker: found.kicker?.value, deck: found.deck?.value };
    const { headline, kicker, deck } = each;
    expect(said).toEqual({
      headline: headline || undefined,
      kicker: kicker || undefined,
      deck: deck || undefined,
    });
  });

  it.each(numbered)('says who wrote or took article %i, and where it says so', (_, each) => {
    const { people } = deriveMetadata({ lineIndex, blocks: blocksOf(each) });
    expect(people?.value.map(({ name, role }) => `${name} ${role}`)).toEqual(each.people);
    const printed = people?.spans.map((span) => text.slice(span.start, span.end).replace(/\s/gu, ''));
    expect(printed).toEqual(people?.value.map(({ name }) => name));
  });

  it.each(numbered)('says the dateline of article %i', (_, each) => {
    const { dateline } = deriveMetadata({ lineIndex, blocks: blocksOf(each) });
    const opens = text.startsWith('本报讯', blocksOf(each)[0]?.span.start);
    expect(dateline?.value).toBe(opens ? '本报讯' : undefined);
  });

  it('counts the characters of a body without its byline', () => {
    expect(charCount(readingOf(article(0)))).toBe(975);
  });
});
