import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { cx } from './cx';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths';
import menu from './Menu.module.css';

export type SelectChoice<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: IconName;
};

export type SelectProps<Id extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly choices: readonly SelectChoice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

/** The value in force, with its picture where choices have one. */
function Shown({ choice: { icon, label } }: { readonly choice: SelectChoice<string> }): ReactNode {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      <SelectValue className={styles.value ?? ''}>{label}</SelectValue>
    </>
  );
}

/** One of several values, listed when asked for. */
export function Select<Id extends string>({
  label,
  isLabelHidden = false,
  choices,
  value,
  onChange,
  isDisabled = false,
  autoFocus = false,
}: SelectProps<Id>): ReactNode {
  const chosen = choices.find((choice) => choice.id === value);
  const choose = (key: unknown): void => {
    const wanted = choices.find((choice) => choice.id === key);
    if (wanted !== undefined) onChange(wanted.id);
  };
  return (
    <AriaSelect
      className={styles.field ?? ''}
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <Button className={cx(styles.input, styles.trigger)}>
        <Shown choice={chosen ?? { id: value, label: value }} />
        <Icon name="chevron-down" size={12} />
      </Button>
      <Popover className={cx(menu.popover, styles.choices)} offset={4}>
        <ListBox className={menu.menu ?? ''} items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={menu.choice ?? ''}>
              <span className={menu.icon}>
                {choice.id === value ? <Icon name="check" size={14} /> : null}
              </span>
              {choice.icon === undefined ? null : <Icon name={choice.icon} />}
              <Text slot="label" className={menu.label ?? ''}>
                {choice.label}
              </Text>
              {choice.detail === undefined ? null : (
                <Text slot="description" className={styles.detail ?? ''}>
                  {choice.detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
