import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './cx';
import styles from './Field.module.css';

export type TextFieldProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter outside of input-method composition; not for several lines. */
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

/** A line (or several) of text with its name above. */
export function TextField({
  label,
  isLabelHidden = false,
  value,
  onChange,
  onSubmit,
  onBlur,
  description,
  error = null,
  placeholder,
  type = 'text',
  rows,
  autoFocus = false,
  isDisabled = false,
  isReadOnly = false,
  lang,
}: TextFieldProps): ReactNode {
  const written = { dir: 'auto', ...(placeholder && { placeholder }), ...(lang && { lang }) };
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      {...(onBlur === undefined ? {} : { onBlur })}
      type={type}
      isInvalid={error !== null}
      autoFocus={autoFocus}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      {rows === undefined ? (
        <Input
          className={styles.input ?? ''}
          {...written}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && onSubmit) {
              event.preventDefault();
              onSubmit();
            }
          }}
        />
      ) : (
        <TextArea className={cx(styles.input, styles.area)} rows={rows} {...written} />
      )}
      {description === undefined ? null : (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
