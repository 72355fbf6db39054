import type { KeyboardEvent, ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './cx';
import styles from './Field.module.css';

export type TextFieldProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter outside of input-method composition; with several lines ⇧ Enter breaks the line then. */
  readonly onSubmit?: () => void;
  readonly onBlur?: () => void;
  readonly description?: ReactNode;
  /** A sentence; marks the field as wrong. */
  readonly error?: string | null;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date';
  /** Several lines; how many to show. */
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  /** Language of what is written, where it is not that of the interface. */
  readonly lang?: string;
};

type Written = { readonly dir: string; readonly placeholder?: string; readonly lang?: string };

function writtenIn({ placeholder, lang }: TextFieldProps): Written {
  return {
    dir: 'auto',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function Control(props: TextFieldProps): ReactNode {
  const { rows, onSubmit } = props;
  const written = writtenIn(props);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || onSubmit === undefined) return;
    if (rows !== undefined && event.shiftKey) return;
    event.preventDefault();
    onSubmit();
  };
  return rows === undefined ? (
    <Input className={styles.input ?? ''} {...written} onKeyDown={onKeyDown} />
  ) : (
    <TextArea className={cx(styles.input, styles.area)} rows={rows} {...written} onKeyDown={onKeyDown} />
  );
}

const PLAIN = {
  isLabelHidden: false,
  error: null,
  type: 'text',
  autoFocus: false,
  isDisabled: false,
} as const;

/** A line (or several) of text with its name above. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, isLabelHidden, value, onChange, onBlur, description, error, type, ...rest } = {
    ...PLAIN,
    ...props,
  };
  const { autoFocus, isDisabled, isReadOnly = false } = rest;
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      type={type}
      isInvalid={error !== null}
      autoFocus={autoFocus}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <Control {...props} />
      {description === undefined ? null : (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
