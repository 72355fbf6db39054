import type { Chance } from '#testing/chance';
import { BLANK, blank, type Row } from './story';
import type { Style } from './style';

/** What extraction did to the blank lines of a page. */
export function respaced(rows: readonly Row[], style: Style, used: Set<string>): Row[] {
  const single = rows.filter((row, i) => row.owner !== BLANK || rows[i - 1]?.owner !== BLANK);
  used.add(`blank lines: ${style.blanks}`);
  switch (style.blanks) {
    case 'none':
      return single.filter((row) => row.owner !== BLANK);
    case 'every':
      return single.filter((row) => row.owner !== BLANK).flatMap((row) => [row, blank]);
    case 'double':
      return single.flatMap((row) => (row.owner === BLANK ? [blank, blank] : [row]));
    case 'normal':
      return single;
  }
}

const LOOK_ALIKE =
  '未末 日曰 人入 己已 土士 千干 大太 王玉 今令 天夭 白自 目日 市巿 住往 候侯 晴睛 拔拨 折拆 间问 问间 此比 小少 会舍 为力 了丁 一— 十＋ 口囗 贝见 见贝 鸟乌 兔免 师帅 徙徒 治冶 准淮 没设 设没 请清 清淸 说説 東柬 間問 曰日 未末 於于 為爲 來来 説説 戰戟 國囯 電雷 會曾 將将'.split(
    ' ',
  );

/** Damage by recognition on Chinese pages: look-alikes, dropped characters, stray signs. */
export function damagedHan(rows: readonly Row[], level: number, chance: Chance): Row[] {
  const swaps = new Map(LOOK_ALIKE.map((pair) => [[...pair][0] ?? '', [...pair][1] ?? ''] as const));
  const rate = [0, 0.006, 0.02, 0.05][level] ?? 0;
  return rows.map((row) => {
    if (row.text.length < 2) return row;
    const text = [...row.text]
      .map((sign) => {
        const other = swaps.get(sign);
        if (other !== undefined && chance.happens(rate * 2.5)) return other;
        if (!chance.happens(rate)) return sign;
        return chance.weighted([
          ['', 4],
          [`${sign}·`, 1],
          [`${sign} `, 1],
          [`${sign}'`, 1],
          ['口', 1],
          ['■', 1],
        ] as const);
      })
      .join('');
    return text.trim() === '' ? row : { ...row, text };
  });
}
