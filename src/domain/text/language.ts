/** The language of a text by its script, as a BCP 47 tag; empty when the script does not tell. */
export function languageOfText(text: string): string {
  const sample = text.slice(0, 20_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han === 0 || han * 10 < sample.length) return '';
  const simplified = sample.match(/[这说国们时会为个来对发经东车长见书学习]/gu)?.length ?? 0;
  const traditional = sample.match(/[這說國們時會為個來對發經東車長見書學習]/gu)?.length ?? 0;
  return simplified >= traditional ? 'zh-Hans-CN' : 'zh-Hant';
}
