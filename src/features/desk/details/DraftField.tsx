import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { TextField } from '#ui/TextField.tsx';

/** Typing is kept for this long after the last key at most, in milliseconds. */
const COMMIT_AFTER = 250;

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** Called on entering the field: how to take back what is kept from then on. Without it the old value is kept again. */
  readonly onEnter?: () => () => void;
  readonly isDisabled?: boolean;
  readonly description?: ReactNode;
  readonly rows?: number;
};

/** A text field whose value becomes work shortly after the last key, and at once on leaving it or on Enter. */
export function DraftField({
  label,
  value,
  onCommit,
  onEnter,
  isDisabled = false,
  description,
  rows,
}: Props): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; value: string } | null>(null);
  const commit = useRef(onCommit);
  useEffect(() => {
    commit.current = onCommit;
  });
  const flush = (): void => {
    if (pending.current === null) return;
    clearTimeout(pending.current.timer);
    const { value: typed } = pending.current;
    pending.current = null;
    commit.current(typed);
  };
  useEffect(() => flush, []);
  const entered = useRef<{ readonly value: string; readonly restore: () => void } | null>(null);
  /** Escape takes back what was typed since the field was entered, also what has been kept meanwhile. */
  const takeBack = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || draft === null) return;
    event.stopPropagation();
    if (pending.current !== null) clearTimeout(pending.current.timer);
    pending.current = null;
    setDraft(null);
    if (entered.current !== null && entered.current.value !== value) entered.current.restore();
  };
  return (
    <div
      onKeyDown={takeBack}
      onFocus={() => {
        entered.current = {
          value,
          restore:
            onEnter?.() ??
            (() => {
              commit.current(value);
            }),
        };
      }}
    >
      <TextField
        label={label}
        value={draft ?? value}
        isDisabled={isDisabled}
        {...(description === undefined ? {} : { description })}
        {...(rows === undefined ? {} : { rows })}
        onChange={(typed) => {
          setDraft(typed);
          if (pending.current !== null) clearTimeout(pending.current.timer);
          pending.current = { value: typed, timer: setTimeout(flush, COMMIT_AFTER) };
        }}
        onSubmit={flush}
        onBlur={() => {
          flush();
          setDraft(null);
        }}
      />
    </div>
  );
}
