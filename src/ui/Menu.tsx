import type { ReactNode, RefObject } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';

/** One thing a menu offers. */
export type MenuChoice = {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  /** A choice that takes something away. */
  readonly isGrave?: boolean;
  /** Ticks the choice that is in force. */
  readonly isChosen?: boolean;
  /** Opens a link instead of acting. */
  readonly href?: string;
};
/** Choices between two lines, under a title of their own. */
export type MenuGroup = {
  readonly id: string;
  readonly title?: string;
  readonly choices: readonly MenuChoice[];
};

export type MenuProps = {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onAction: (id: string) => void;
  readonly onClose?: () => void;
};

function Choice({ choice }: { readonly choice: MenuChoice }): ReactNode {
  return (
    <MenuItem
      id={choice.id}
      textValue={choice.label}
      className={styles.choice ?? ''}
      isDisabled={choice.isDisabled ?? false}
      data-grave={choice.isGrave === true || undefined}
      {...(choice.href === undefined ? {} : { href: choice.href })}
      {...(choice.isChosen === undefined ? {} : { 'aria-current': choice.isChosen })}
    >
      <span className={styles.icon}>
        {choice.isChosen === true ? <Icon name="check" /> : null}
        {choice.isChosen === undefined && choice.icon !== undefined ? <Icon name={choice.icon} /> : null}
      </span>
      <Text slot="label" className={styles.label ?? ''}>
        {choice.label}
      </Text>
      {choice.shortcut === undefined ? null : <Kbd>{choice.shortcut}</Kbd>}
    </MenuItem>
  );
}

/** The list of a menu, without what opens it. */
export function Menu({ label, groups, onAction, onClose }: MenuProps): ReactNode {
  const shown = groups.filter((group) => group.choices.length > 0);
  return (
    <AriaMenu
      aria-label={label}
      className={styles.menu ?? ''}
      onAction={(key) => onAction(String(key))}
      {...(onClose === undefined ? {} : { onClose })}
    >
      {shown.flatMap((group, at) => [
        ...(at > 0 ? [<Separator key={`before ${group.id}`} className={styles.line ?? ''} />] : []),
        <MenuSection key={group.id} {...(group.title === undefined ? { 'aria-label': label } : {})}>
          {group.title === undefined ? null : <Header className={styles.title ?? ''}>{group.title}</Header>}
          {group.choices.map((choice) => (
            <Choice key={choice.id} choice={choice} />
          ))}
        </MenuSection>,
      ])}
    </AriaMenu>
  );
}

export type PopoverMenuProps = MenuProps & {
  /** What the menu stands beside, for a menu that is opened by a key or a secondary click. */
  readonly triggerRef: RefObject<Element | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** A menu beside any element. */
export function PopoverMenu({ triggerRef, isOpen, onOpenChange, ...menu }: PopoverMenuProps): ReactNode {
  return (
    <Popover
      aria-label={menu.label}
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom start"
      offset={4}
      className={styles.popover ?? ''}
    >
      <Menu {...menu} onClose={() => onOpenChange(false)} />
    </Popover>
  );
}
