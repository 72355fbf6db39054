import { describe, expect, it } from 'vitest';
import { readLooseHeads } from './loose-heads';
import { REPORTS, headlinesOf, wrap } from './made-up-pages.fixture';
import { readPage } from './page-cues';
import { scorePage } from './page-model';
import { propose } from './propose';
import { faultsOf } from './sound-proposal.fixture';
import { LEARNED_WEIGHTS } from './weights';

const heads = REPORTS.map((report) => report.head.join(''));
const bodies = REPORTS.map(({ text }) => wrap(`本报讯 ${text}`, 15).join('\n'));
const more = [
  {
    head: '图书馆延长开放时间',
    text: '市图书馆本月起延长开放时间，每晚开到九点。读者说，下班以后也能借书看报。图书馆还在三楼添了六十张阅览桌，馆员排了两班。',
  },
  {
    head: '南门菜场搬进新大棚',
    text: '南门菜场昨天搬进新大棚，二百个摊位编了号。菜农说，下雨天不用再撑伞卖菜。管理所在大棚四角装了水池，每天收摊后冲洗地面。',
  },
  {
    head: '老渡口架起铁索桥',
    text: '老渡口上的铁索桥昨天通行，两岸学生不用再坐渡船。桥长一百二十米，铁索由石匠凿孔固定。摆渡四十年的船工领到了看桥的差事。',
  },
];
const moreHeads = more.map(({ head }) => head);
const moreBodies = more.map(({ text }) => wrap(`本报讯 ${text}`, 15).join('\n'));

/** The first words of each article's text, by its headline. */
function pairsIn(text: string): Record<string, string> {
  const proposal = propose(text);
  expect(faultsOf(text, proposal)).toEqual([]);
  const titles = headlinesOf(text, proposal);
  return Object.fromEntries(
    titles.map((title, article) => {
      const body = proposal.blocks.find((block) => block.article === article && block.role === 'body');
      return [
        title,
        text
          .slice(body?.start ?? 0)
          .replace(/^本报讯 |\s/gu, '')
          .slice(0, 4),
      ];
    }),
  );
}
const wanted = (titles: readonly string[], texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(titles.map((title, i) => [title, texts[i]!.replace(/^本报讯 |\s/gu, '').slice(0, 4)]));

const PAGE_HEAD = 'A03│本地新闻2023年1月10日 星期二';

describe('headlines that stand before all texts', () => {
  it('go each to its text, in whatever order the texts come', () => {
    const turned = bodies.toReversed();
    expect(pairsIn([...heads, ...turned].join('\n\n'))).toEqual(wanted(heads, bodies));
  });

  it('are matched within their own printed page', () => {
    const text = [...heads, ...bodies, PAGE_HEAD, ...moreHeads, ...moreBodies].join('\n\n');
    const pairs = pairsIn(text);
    expect(pairs).toEqual({ ...wanted(heads, bodies), ...wanted(moreHeads, moreBodies) });
    expect(new Set(Object.values(pairs)).size).toBe(heads.length + moreHeads.length);
  });

  it('leave a text to the headline that fits it best', () => {
    const titles = [...heads, '图书馆延长开放时间', '三楼新置阅览桌'];
    const desks =
      '木器社的师傅为读者赶做阅览桌，用的是后山的杉木。桌面刨光以后上了两道清漆，晾在院子里。领头的老师傅说，木料是去年秋天备下的，没有虫眼。';
    const texts = [...bodies, moreBodies[0]!, wrap(`本报讯 ${desks}`, 15).join('\n')];
    expect(pairsIn([...titles, ...texts].join('\n\n'))).toEqual(wanted(titles, texts));
  });

  it('are looked for only where three stand together', () => {
    const text = heads.map((head, i) => `${head}\n\n${bodies[i]!}`).join('\n\n');
    const model = scorePage(
      readPage(text, () => undefined),
      LEARNED_WEIGHTS,
    );
    expect(model.looseFrom.includes(1)).toBe(false);
    const { reading, loose } = readLooseHeads(model, () => undefined);
    expect(loose.size).toBe(0);
    expect(reading.stretches.some(({ kind }) => kind === 'heads-only')).toBe(false);
  });
});

/** How often words are looked up for the headlines of a page that has its headlines first, over and over. */
function lookUps(times: number): { readonly asked: number; readonly matched: number } {
  const text = Array.from({ length: times }, () => [...heads, ...bodies].join('\n\n')).join('\n\n');
  const model = scorePage(
    readPage(text, () => undefined),
    LEARNED_WEIGHTS,
  );
  let asked = 0;
  const { words } = model.words;
  const counted = Object.assign([...words], {
    slice: (from?: number, to?: number) => {
      asked++;
      return words.slice(from, to);
    },
  });
  const { loose } = readLooseHeads({ ...model, words: { ...model.words, words: counted } }, () => undefined);
  return { asked, matched: loose.size };
}

describe('the work of matching', () => {
  it('does not grow with the texts far away', { timeout: 60_000 }, () => {
    const { asked, matched } = lookUps(60);
    expect(matched).toBeGreaterThan(200);
    expect(asked / matched).toBeLessThan(150);
  });
});
