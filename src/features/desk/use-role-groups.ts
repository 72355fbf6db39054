import { useMemo } from 'react';
import { ARTICLE_ROLES, FURNITURE_ROLES, type Role } from '#domain/page/roles';
import { useText } from '#features/text';
import type { MenuGroup } from '#ui/Menu.tsx';
import { MOVABLE_ROLES, ROLE_KEYS } from './role-choices';

const keyOf = (role: Role): string | undefined => ROLE_KEYS.find(([, r]) => r === role)?.[0].toUpperCase();

/** Which roles a menu offers: the usual ones beside other actions, or all where roles are all it is about. */
const OFFERED = {
  usual: {
    own: ['headline', 'kicker', 'deck', 'byline', 'body', 'caption', 'crosshead', 'column-sign'],
    neighbours: ['headline', 'kicker'],
    furniture: ['page-head', 'ad', 'unassigned'],
  },
  all: {
    own: [...ARTICLE_ROLES, 'column-sign'],
    neighbours: MOVABLE_ROLES,
    furniture: [...FURNITURE_ROLES, 'unassigned'],
  },
} as const satisfies Record<string, Record<string, readonly Role[]>>;

/** The roles as a menu; ids are `own:headline`, `before:kicker`, … */
export function useRoleGroups(which: keyof typeof OFFERED): readonly MenuGroup[] {
  const text = useText();
  return useMemo(() => {
    const group = (
      id: string,
      title: string,
      of: string,
      roles: readonly Role[],
      prefix: string,
    ): MenuGroup => ({
      id,
      title,
      choices: roles.map((role) => {
        const key = keyOf(role);
        return {
          id: `${of}:${role}`,
          label: text(`role.${role}`),
          ...(key === undefined ? {} : { shortcut: prefix + key }),
        };
      }),
    });
    const { own, neighbours, furniture } = OFFERED[which];
    return [
      group('own', text('desk.roles.own'), 'own', own, ''),
      group('before', text('desk.roles.before'), 'before', neighbours, '⇧'),
      group('after', text('desk.roles.after'), 'after', neighbours, '⌥'),
      group('furniture', text('desk.roles.furniture'), 'own', furniture, ''),
    ];
  }, [text, which]);
}
