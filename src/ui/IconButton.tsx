import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { cx } from './cx';
import { Icon } from './Icon.tsx';
import styles from './IconButton.module.css';
import type { IconName } from './icon-paths';
import { Tooltip } from './Tooltip.tsx';

export type IconButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  readonly icon: IconName;
  /** The name for assistive technology, and the words of the tooltip. */
  readonly label: string;
  readonly shortcut?: string;
  readonly size?: 'medium' | 'small';
  /** For a control that is on or off; leave out for one that only acts. */
  readonly isOn?: boolean;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button that is a picture, with a name and a tooltip. */
export function IconButton({
  icon,
  label,
  shortcut,
  size = 'medium',
  isOn,
  placement,
  ...props
}: IconButtonProps): ReactNode {
  return (
    <Tooltip text={label} shortcut={shortcut} {...(placement === undefined ? {} : { placement })}>
      <AriaButton
        {...props}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        aria-label={label}
        className={cx(styles.button, size === 'small' && styles.small, isOn === true && styles.on)}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}
