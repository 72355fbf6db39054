import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { ARTICLE_ROLES, FURNITURE_ROLES, type Role } from '#domain/page/roles';
import type { MenuGroup } from '#ui/Menu.tsx';
import { MOVABLE_ROLES, ROLE_KEYS } from './role-choices';

const keyOf = (role: Role): string | undefined => ROLE_KEYS.find(([, r]) => r === role)?.[0].toUpperCase();

/** The roles as a menu; ids are `own:headline`, `before:kicker`, … */
export function useRoleGroups(withNeighbours: boolean): readonly MenuGroup[] {
  const intl = useIntl();
  return useMemo(() => {
    const choice = (of: string, role: Role, prefix: string) => {
      const key = keyOf(role);
      return {
        id: `${of}:${role}`,
        label: intl.formatMessage({ id: `role.${role}` }),
        ...(key === undefined ? {} : { shortcut: prefix + key }),
      };
    };
    const own: MenuGroup = {
      id: 'own',
      title: intl.formatMessage({ id: 'desk.roles.own' }),
      choices: [...ARTICLE_ROLES.map((role) => choice('own', role, '')), choice('own', 'column-sign', '')],
    };
    const furniture: MenuGroup = {
      id: 'furniture',
      title: intl.formatMessage({ id: 'desk.roles.furniture' }),
      choices: [...FURNITURE_ROLES, 'unassigned' as const].map((role) => choice('own', role, '')),
    };
    if (!withNeighbours) return [own, furniture];
    const before: MenuGroup = {
      id: 'before',
      title: intl.formatMessage({ id: 'desk.roles.before' }),
      choices: MOVABLE_ROLES.map((role) => choice('before', role, '⇧')),
    };
    const after: MenuGroup = {
      id: 'after',
      title: intl.formatMessage({ id: 'desk.roles.after' }),
      choices: MOVABLE_ROLES.map((role) => choice('after', role, '⌥')),
    };
    return [own, before, after, furniture];
  }, [intl, withNeighbours]);
}
