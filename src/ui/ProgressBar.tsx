import type { ReactNode } from 'react';
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { cx } from './cx';
import styles from './ProgressBar.module.css';

export type ProgressBarProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Null while it is not known how much there is to do. */
  readonly value: number | null;
  readonly maxValue?: number;
  /** Replaces the percentage, e.g. "3 of 12". */
  readonly valueLabel?: string;
};

/** How far a piece of work has come. */
export function ProgressBar({
  label,
  isLabelHidden = false,
  value,
  maxValue = 100,
  valueLabel,
}: ProgressBarProps): ReactNode {
  return (
    <AriaProgressBar
      className={styles.progress ?? ''}
      value={value ?? 0}
      maxValue={maxValue}
      isIndeterminate={value === null}
      {...(valueLabel === undefined ? {} : { valueLabel })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {({ percentage, valueText }) => (
        <>
          {isLabelHidden ? null : (
            <span className={styles.words}>
              <Label>{label}</Label>
              <span>{value === null ? '' : valueText}</span>
            </span>
          )}
          <span className={styles.track}>
            <span
              className={cx(styles.fill, value === null && styles.unknown)}
              style={value === null ? {} : { width: `${String(percentage ?? 0)}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
