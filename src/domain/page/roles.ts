// The roles of blocks, with the field's standard codes. The interface words them in both languages.

/** Roles of blocks that are part of an article. */
export const ARTICLE_ROLES = [
  'kicker',
  'headline',
  'deck',
  'summary',
  'byline',
  'dateline',
  'lead',
  'body',
  'crosshead',
  'caption',
  'photo-credit',
  'jump',
] as const;

/** The role of the sign of a column (栏目); its owner is the column itself. */
export const COLUMN_ROLES = ['column-sign'] as const;

/** Roles of blocks that belong to nobody: what is printed on a page but is no article. */
export const FURNITURE_ROLES = [
  'masthead',
  'ear',
  'page-head',
  'imprint',
  'gutter',
  'ad',
  'notice',
  'noise',
] as const;

export type ArticleRole = (typeof ARTICLE_ROLES)[number];
export type ColumnRole = (typeof COLUMN_ROLES)[number];
export type FurnitureRole = (typeof FURNITURE_ROLES)[number];
export type Role = ArticleRole | ColumnRole | FurnitureRole | 'unassigned';

export const ROLES: readonly Role[] = [...ARTICLE_ROLES, ...COLUMN_ROLES, ...FURNITURE_ROLES, 'unassigned'];

const articleRoles: ReadonlySet<string> = new Set(ARTICLE_ROLES);
const furnitureRoles: ReadonlySet<string> = new Set(FURNITURE_ROLES);

export const isArticleRole = (role: Role): role is ArticleRole => articleRoles.has(role);
export const isFurnitureRole = (role: Role): role is FurnitureRole => furnitureRoles.has(role);

/** Roles whose text makes up the headline group of an article, in the order they are read. */
export const HEAD_ROLES = ['kicker', 'headline', 'deck', 'summary'] as const satisfies readonly ArticleRole[];

const headRoles: ReadonlySet<string> = new Set(HEAD_ROLES);

export const isHeadRole = (role: Role): role is (typeof HEAD_ROLES)[number] => headRoles.has(role);
