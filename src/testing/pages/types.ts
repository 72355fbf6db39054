/** Simplified modern Chinese; traditional Chinese print of 1900–1949; Latin script 1830–1930 (English, French, German). */
export type MadeUpGroup = 'modern' | 'old' | 'latin';
export type MadeUpRole = 'headline' | 'kicker' | 'subtitle' | 'body' | 'byline' | 'caption';
export type MadeUpArticle = {
  title: string;
  kicker?: string;
  subtitle?: string;
  type: 'news' | 'brief' | 'photo' | 'advert' | 'notice' | 'commentary' | 'feature';
  /** 1-based inclusive raw lines; several ranges when the article is in several pieces. */
  lines: [number, number][];
  roles: { role: MadeUpRole; lines: [number, number] }[];
  people?: { name: string; role: string }[];
};
/** Every non-blank line exactly once. */
export type MadeUpGold = { articles: MadeUpArticle[]; furniture: [number, number][] };
export type MadeUpPage = {
  name: string;
  group: MadeUpGroup;
  text: string;
  gold: MadeUpGold;
  conventions: readonly string[];
};
