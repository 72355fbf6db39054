/** Simplified modern Chinese; traditional Chinese print of 1900–1949; Latin script 1830–1930 (English, French, German). */
export type HeldOutGroup = 'modern' | 'old' | 'latin';
export type HeldOutRole = 'headline' | 'kicker' | 'subtitle' | 'body' | 'byline' | 'caption';
export type HeldOutArticle = {
  title: string;
  kicker?: string;
  subtitle?: string;
  type: 'news' | 'brief' | 'photo' | 'advert' | 'notice' | 'commentary' | 'feature';
  /** 1-based inclusive raw lines; several ranges when the article is in several pieces. */
  lines: [number, number][];
  roles: { role: HeldOutRole; lines: [number, number] }[];
  people?: { name: string; role: string }[];
};
/** Every non-blank line exactly once. */
export type HeldOutGold = { articles: HeldOutArticle[]; furniture: [number, number][] };
export type HeldOutPage = {
  name: string;
  group: HeldOutGroup;
  text: string;
  gold: HeldOutGold;
  conventions: readonly string[];
};
