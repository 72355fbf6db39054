import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { CharactersContext } from './characters-context';
import { CharacterPalette } from './CharacterPalette.tsx';
import styles from './characters.module.css';
import { fieldOf, typeInto, type Field } from './text-fields';

const isChord = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'Slash';

/**
 * Lets the text fields inside it take characters that keyboards lack: a key, or a `CharacterButton`, opens the palette
 * beside the field last typed in. Fields in a dialog need one of their own inside the dialog.
 */
export function Characters({ children }: { readonly children: ReactNode }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<Field | null>(null);
  const [open, setOpen] = useState<{ readonly field: Field; readonly byKey: boolean } | null>(null);
  const close = useCallback((returns: boolean) => {
    setOpen(null);
    if (returns) last.current?.focus();
  }, []);
  const toggle = useCallback(() => {
    const field =
      last.current?.isConnected === true ? last.current : (root.current?.querySelector('input') ?? null);
    last.current = field;
    setOpen((before) => (before !== null || field === null ? null : { field, byKey: false }));
    field?.focus();
  }, []);
  const onChord = (field: Field | null): void => {
    if (open !== null) close(true);
    else if (field !== null) {
      last.current = field;
      setOpen({ field, byKey: true });
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const field = fieldOf(event.target);
    // A dialog opened from here is drawn elsewhere, and keeps the focus to itself.
    const isMine = event.target instanceof Node && root.current?.contains(event.target) === true;
    if (event.nativeEvent.isComposing || !isMine || (field === null && open === null)) return;
    if (isChord(event)) onChord(field);
    else if (event.key === 'Escape' && open !== null) close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (event: FocusEvent): void => {
    const field = fieldOf(event.target);
    if (field === null || !(root.current?.contains(field) ?? false) || field.closest('[popover]') !== null)
      return;
    // The palette belongs to one field: another one closes it.
    if (open !== null && open.field !== field) setOpen(null);
    last.current = field;
  };
  const value = useMemo(() => ({ toggle, isOpen: open !== null }), [toggle, open]);
  return (
    <CharactersContext value={value}>
      <div ref={root} className={styles.root} onKeyDown={onKeyDown} onFocus={onFocus}>
        {children}
        {open === null ? null : (
          <CharacterPalette
            field={open.field}
            takesFocus={open.byKey}
            onChoose={(text, byKey) => {
              typeInto(open.field, text);
              open.field.focus();
              if (byKey) setOpen(null);
            }}
            onClose={() => {
              close(true);
            }}
          />
        )}
      </div>
    </CharactersContext>
  );
}
