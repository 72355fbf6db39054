import type { ReactNode, Ref } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import styles from './SearchField.module.css';

export type SearchFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shown while the field is empty. */
  readonly shortcut?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** Where one types what one looks for. Escape empties it. */
export function SearchField({
  label,
  placeholder,
  clearLabel,
  value,
  onChange,
  shortcut,
  inputRef,
}: SearchFieldProps): ReactNode {
  return (
    <AriaSearchField aria-label={label} className={styles.field ?? ''} value={value} onChange={onChange}>
      <Icon name="search" size={14} />
      <Input
        className={styles.input ?? ''}
        placeholder={placeholder}
        dir="auto"
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      {value === '' && shortcut !== undefined ? <Kbd>{shortcut}</Kbd> : null}
      {value === '' ? null : (
        <Button className={styles.clear ?? ''} aria-label={clearLabel}>
          <Icon name="close" size={12} />
        </Button>
      )}
    </AriaSearchField>
  );
}
