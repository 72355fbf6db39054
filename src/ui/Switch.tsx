import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import styles from './Switch.module.css';

export type SwitchProps = {
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
};

/** On or off, with its words; takes effect at once. */
export function Switch({ children, ...props }: SwitchProps): ReactNode {
  return (
    <SwitchField {...props} className={styles.field ?? ''}>
      <SwitchButton className={styles.switch ?? ''}>
        <span className={styles.track}>
          <span className={styles.knob} />
        </span>
        <span>{children}</span>
      </SwitchButton>
    </SwitchField>
  );
}
