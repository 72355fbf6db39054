import type { Role } from '#domain/page/roles';

/** Whose headline (kicker, deck …) selected lines can become. */
export const HEADLINE_TARGETS = ['own', 'before', 'after'] as const;

/** Roles that have a key of their own. Shift: of the article before; Alt: of the one after. */
export const ROLE_KEYS: readonly (readonly [key: string, role: Role])[] = [
  ['h', 'headline'],
  ['k', 'kicker'],
  ['d', 'deck'],
  ['b', 'body'],
  ['y', 'byline'],
  ['c', 'caption'],
  ['s', 'crosshead'],
  ['g', 'column-sign'],
  ['f', 'page-head'],
  ['v', 'ad'],
  ['u', 'unassigned'],
];

/** Roles that make sense in an article before or after the selection. */
export const MOVABLE_ROLES: readonly Role[] = ['headline', 'kicker', 'deck', 'byline', 'body', 'caption'];
