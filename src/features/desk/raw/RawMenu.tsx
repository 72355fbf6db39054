import { useCallback, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Block, PageDocument } from '#domain/page/document';
import type { BlockId } from '#domain/page/ids';
import { ROLES } from '#domain/page/roles';
import { applyRole, joinAtBoundary } from '#features/desk/actions';
import { useDesk, useSession, type DeskValue } from '#features/desk/context';
import { HEADLINE_TARGETS } from '#features/desk/role-choices';
import { useText } from '#features/text';
import { useRoleGroups } from '#features/desk/use-role-groups';
import { PopoverMenu, type MenuGroup } from '#ui/Menu.tsx';
import { offsetAt } from './offset-at';
import { lineStartFrom, stepBoundary } from './snap';
import styles from './RawMenu.module.css';

type Target = { readonly kind: 'boundary'; readonly id: BlockId } | { readonly kind: 'text' };
type MenuState = { readonly target: Target; readonly x: number; readonly y: number };

export type RawMenuControl = {
  readonly state: MenuState | null;
  readonly openAtText: (event: MouseEvent) => void;
  readonly openAtBoundary: (id: BlockId, x: number, y: number) => void;
  readonly close: () => void;
};

/** The menu twin of every gesture in the raw page: on a boundary, or on text. */
export function useRawMenu(): RawMenuControl {
  const { view, index } = useDesk();
  const [state, setState] = useState<MenuState | null>(null);
  const openAtText = useCallback(
    (event: MouseEvent) => {
      if ((event.target as Element).closest('[role="separator"]') !== null) return;
      event.preventDefault();
      const offset = offsetAt(index, event.clientX, event.clientY) ?? view.getState().focus;
      const { anchor, focus } = view.getState();
      const inside =
        anchor !== null &&
        focus !== null &&
        offset !== null &&
        offset >= Math.min(anchor, focus) &&
        offset <= Math.max(anchor, focus);
      if (!inside && offset !== null) view.setState({ anchor: offset, focus: offset });
      setState({ target: { kind: 'text' }, x: event.clientX, y: event.clientY });
    },
    [view, index],
  );
  const openAtBoundary = useCallback((id: BlockId, x: number, y: number) => {
    setState({ target: { kind: 'boundary', id }, x, y });
  }, []);
  const close = useCallback(() => {
    setState(null);
  }, []);
  return { state, openAtText, openAtBoundary, close };
}

export function RawMenu({ menu }: { readonly menu: RawMenuControl }): ReactNode {
  const intl = useIntl();
  const anchor = useRef<HTMLSpanElement>(null);
  const boundaryGroups = useBoundaryGroups(menu.state?.target);
  const textGroups = useTextGroups();
  const act = useActions(menu.state?.target);
  if (menu.state === null) return null;
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: menu.state.x, top: menu.state.y }} />
      <PopoverMenu
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) menu.close();
        }}
        label={intl.formatMessage({ id: 'desk.menu.name' })}
        groups={menu.state.target.kind === 'boundary' ? boundaryGroups : textGroups}
        onAction={(id) => {
          menu.close();
          act(id);
        }}
      />
    </>
  );
}

function useBoundaryGroups(target: Target | undefined): readonly MenuGroup[] {
  const word = useText();
  const block = useSession((state) =>
    target?.kind === 'boundary' ? state.doc?.blocks.get(target.id) : undefined,
  );
  const standing = block?.standing ?? 'proposed';
  return [
    {
      id: 'move',
      choices: [
        { id: 'up', label: word('desk.menu.up'), shortcut: '↑', icon: 'up' },
        { id: 'down', label: word('desk.menu.down'), shortcut: '↓', icon: 'down' },
        { id: 'join', label: word('desk.menu.join'), shortcut: 'Del', icon: 'join' },
      ],
    },
    {
      id: 'standing',
      choices: [
        standing === 'proposed'
          ? { id: 'confirm', label: word('desk.menu.confirm'), shortcut: 'Enter', icon: 'check' }
          : { id: 'unconfirm', label: word('desk.menu.unconfirm'), shortcut: 'Enter' },
        standing === 'locked'
          ? { id: 'unlock', label: word('desk.menu.unlock'), shortcut: 'L', icon: 'unlock' }
          : { id: 'lock', label: word('desk.menu.lock'), shortcut: 'L', icon: 'lock' },
      ],
    },
  ];
}

function useTextGroups(): readonly MenuGroup[] {
  const intl = useIntl();
  const roles = useRoleGroups('usual');
  return [
    {
      id: 'split',
      choices: [
        {
          id: 'split-article',
          label: intl.formatMessage({ id: 'desk.menu.splitArticle' }),
          shortcut: 'Enter',
          icon: 'split',
        },
        { id: 'split-block', label: intl.formatMessage({ id: 'desk.menu.splitBlock' }), shortcut: '⇧Enter' },
        { id: 'mark', label: intl.formatMessage({ id: 'desk.menu.mark' }), shortcut: 'M', icon: 'mark' },
        { id: 'place', label: intl.formatMessage({ id: 'desk.menu.place' }), shortcut: 'P', icon: 'right' },
      ],
    },
    ...roles,
  ];
}

function useActions(target: Target | undefined): (id: string) => void {
  const desk = useDesk();
  return (id) => {
    const { doc } = desk.session.store.getState();
    if (doc === null || target === undefined) return;
    if (target.kind === 'text') {
      actOnText(desk, id);
      return;
    }
    const block = doc.blocks.get(target.id);
    if (block !== undefined) actOnBoundary(desk, doc, block, id);
  };
}

function actOnBoundary({ session, index }: DeskValue, doc: PageDocument, block: Block, id: string): void {
  switch (id) {
    case 'up':
    case 'down': {
      const to = stepBoundary(index, block.start, id === 'down' ? 1 : -1, 'line');
      if (to !== null) session.run({ kind: 'move-boundary', id: block.id, to });
      return;
    }
    case 'join':
      joinAtBoundary(session, doc, block);
      return;
    case 'lock':
      session.run({ kind: 'set-standing', ids: [block.id], standing: 'locked' });
      return;
    case 'unconfirm':
      session.run({ kind: 'set-standing', ids: [block.id], standing: 'proposed' });
      return;
    default:
      session.run({ kind: 'set-standing', ids: [block.id], standing: 'confirmed' });
  }
}

function actOnText({ session, view, index }: DeskValue, id: string): void {
  const { focus } = view.getState();
  if (focus === null) return;
  if (id === 'mark' || id === 'place') {
    view.setState({ dialog: id });
    return;
  }
  if (id === 'split-article' || id === 'split-block') {
    const at = lineStartFrom(index, index.lineOf(focus));
    if (at !== null) session.run({ kind: id, at });
    return;
  }
  const [of, role] = id.split(':');
  const whose = HEADLINE_TARGETS.find((each) => each === of);
  const known = ROLES.find((each) => each === role);
  if (whose !== undefined && known !== undefined) applyRole(session, index, view, known, whose);
}
