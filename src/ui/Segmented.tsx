import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './Segmented.module.css';

export type SegmentedChoice<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
};

export type SegmentedProps<Id extends string> = {
  readonly label: string;
  readonly choices: readonly SegmentedChoice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

/** A few choices side by side, one in force; arrow keys move between them. */
export function Segmented<Id extends string>({
  label,
  choices,
  value,
  onChange,
}: SegmentedProps<Id>): ReactNode {
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={styles.group ?? ''}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((each) => each.id === chosen);
        if (choice !== undefined) onChange(choice.id);
      }}
    >
      {choices.map((choice) => (
        <RadioField key={choice.id} value={choice.id} className={styles.field ?? ''}>
          <RadioButton className={styles.choice ?? ''}>
            {choice.label}
            {choice.count === undefined ? null : <span className={styles.count}>{choice.count}</span>}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
