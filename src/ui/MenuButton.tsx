import type { ReactNode } from 'react';
import { Button as AriaButton, MenuTrigger, Popover } from 'react-aria-components';
import { cx } from './cx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths';
import iconStyles from './IconButton.module.css';
import buttonStyles from './Button.module.css';
import { Menu } from './Menu.tsx';
import type { MenuProps } from './Menu.tsx';
import styles from './Menu.module.css';

export type MenuButtonProps = Omit<MenuProps, 'onClose'> & {
  readonly icon?: IconName;
  /** Words on the button; without them it is an icon button whose name is `label`. */
  readonly children?: ReactNode;
  readonly size?: 'medium' | 'small';
  readonly isDisabled?: boolean;
};

/** A button that opens a menu. */
export function MenuButton({
  icon = 'more',
  children,
  size = 'medium',
  isDisabled = false,
  label,
  groups,
  onAction,
}: MenuButtonProps): ReactNode {
  const className =
    children === undefined
      ? cx(iconStyles.button, size === 'small' && iconStyles.small)
      : cx(buttonStyles.button, buttonStyles.plain, buttonStyles[size]);
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={className} isDisabled={isDisabled}>
        {children === undefined ? <Icon name={icon} /> : <span>{children}</span>}
        {children === undefined ? null : <Icon name="chevron-down" size={12} />}
      </AriaButton>
      <Popover placement="bottom end" offset={4} className={styles.popover ?? ''}>
        <Menu label={label} groups={groups} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  );
}
