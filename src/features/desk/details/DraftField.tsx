import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { TextField } from '#ui/TextField.tsx';

/** Typing is kept for this long after the last key at most, in milliseconds. */
const COMMIT_AFTER = 250;

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly isDisabled?: boolean;
  readonly description?: ReactNode;
  readonly rows?: number;
};

/** A text field whose value becomes work shortly after the last key, and at once on leaving it or on Enter. */
export function DraftField({
  label,
  value,
  onCommit,
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
  const before = useRef(value);
  /** Escape takes back what was typed since the field was entered, also what has been kept meanwhile. */
  const takeBack = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || draft === null) return;
    event.stopPropagation();
    if (pending.current !== null) clearTimeout(pending.current.timer);
    pending.current = null;
    setDraft(null);
    if (before.current !== value) commit.current(before.current);
  };
  return (
    <div
      onKeyDown={takeBack}
      onFocus={() => {
        before.current = value;
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
