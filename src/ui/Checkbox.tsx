import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './Checkbox.module.css';

export type CheckboxProps = {
  readonly isSelected: boolean;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
};

/** Yes or no, with its words; takes effect with the form it is in. */
export function Checkbox({ children, ...props }: CheckboxProps): ReactNode {
  return (
    <CheckboxField {...props} className={styles.field ?? ''}>
      <CheckboxButton className={styles.checkbox ?? ''}>
        <span className={styles.box}>
          {props.isIndeterminate === true ? (
            <span className={styles.dash} />
          ) : (
            <Icon name="check" size={12} />
          )}
        </span>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
