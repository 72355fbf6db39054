// Made-up pages for tests: a few reports on subjects of their own, set in a column of a given width.

export type Report = { readonly head: readonly string[]; readonly text: string };

export const REPORTS: readonly Report[] = [
  {
    head: ['青石镇新修水渠三公里'],
    text: '青石镇日前修成水渠三公里，沿线八百亩稻田用上了自流水。镇水利站的工人从十月起挖土砌石，冒着寒风干了两个月。村民老何说，往年抽水要花不少电费，今年打开闸门就行。镇里还打算在明年春天把水渠再往东修一公里，让山脚的果园也用上水。',
  },
  {
    head: ['少年宫合唱团赴省城演出'],
    text: '市少年宫合唱团四十名团员昨天乘火车前往省城，参加全省童声合唱展演。指挥林老师介绍，孩子们排练了三首民歌，其中一首是本地渔歌。合唱团成立十二年来，先后有三百多名孩子在这里学习视唱。展演为期两天，返程后还将在广场为市民演唱。',
  },
  {
    head: ['旧书市集本周末开张'],
    text: '一年一度的旧书市集将于本周末在文庙前街开张，六十个书摊已经报名。主办者说，今年新设了换书角，读者可以拿两本旧书换一本。市集期间还有装订师傅现场修补线装书，并教孩子们包书皮。文庙前街届时禁止机动车通行。',
  },
  {
    head: ['渔港码头换上新路灯'],
    text: '渔港码头的一百二十盏路灯近日全部换成节能灯，夜里卸鱼的船家不用再打手电。供电所的师傅爬上灯杆检修线路，用了九个晚上。船老大阿水说，灯亮了，搬箱子不怕踩空。供电所表示，节能灯每年可以节省电费七万元。',
  },
];

/** Text cut into lines of `width` characters; a paragraph's first line is not indented. */
export function wrap(text: string, width: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / width) }, (_, i) =>
    text.slice(i * width, (i + 1) * width),
  );
}

export type Setting = {
  readonly side: 'before' | 'after';
  readonly width?: number;
  readonly dateline?: string;
  readonly reports?: readonly Report[];
};

/** A page of reports, headline before or after each text, a blank line between any two boxes. */
export function madeUpPage({ side, width = 15, dateline = '', reports = REPORTS }: Setting): string {
  return reports
    .map(({ head, text }) => {
      const body = wrap(dateline + text, width).join('\n');
      const title = head.join('\n');
      return side === 'before' ? `${title}\n\n${body}` : `${body}\n\n${title}`;
    })
    .join('\n\n');
}

/** The headlines of a proposal, by the order of its articles. */
export function headlinesOf(
  text: string,
  proposal: {
    readonly blocks: readonly {
      readonly start: number;
      readonly role: string;
      readonly article: number | null;
    }[];
    readonly articles: readonly unknown[];
  },
): readonly string[] {
  return proposal.articles.map((_, article) =>
    proposal.blocks
      .flatMap((block, i) => {
        if (block.article !== article || block.role !== 'headline') return [];
        return [text.slice(block.start, proposal.blocks[i + 1]?.start ?? text.length).replace(/\s/gu, '')];
      })
      .join(''),
  );
}
