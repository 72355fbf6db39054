import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  /** `primary`: the one thing to do here. `quiet`: the others. `plain`: in rows and bars, where a box is too much. */
  readonly variant?: 'primary' | 'quiet' | 'plain';
  readonly size?: 'medium' | 'small';
  readonly icon?: IconName;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
};

/** A button with words. While `isPending` it keeps focus and says that it is busy. */
export function Button({
  variant = 'quiet',
  size = 'medium',
  icon,
  children,
  ...props
}: ButtonProps): ReactNode {
  return (
    <AriaButton {...props} className={cx(styles.button, styles[variant], styles[size])}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
    </AriaButton>
  );
}
