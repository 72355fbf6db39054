import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { TextField } from '#ui/TextField.tsx';
import {
  BUILT_IN,
  cellFrom,
  codePoints,
  ownCharacters,
  readOwn,
  writeOwn,
  type Character,
} from './character-list';
import styles from './characters.module.css';
import type { Field } from './text-fields';

const COLUMNS = 8;
/** Space kept to the edges of the window and to the field. */
const APART = 6;

type Props = {
  readonly field: Field;
  /** Whether the palette was opened by a key, which then goes on in it. */
  readonly takesFocus: boolean;
  readonly onChoose: (text: string, byKey: boolean) => void;
  readonly onClose: () => void;
};

/** Special characters beside a text field. With the mouse the field keeps the focus; by keyboard Enter goes back to it. */
export function CharacterPalette({ field, takesFocus, onChoose, onClose }: Props): ReactNode {
  const text = useText();
  const { preferences } = useServices();
  const [own, setOwn] = useState(() => readOwn(preferences));
  const [isEditing, setEditing] = useState(false);
  const box = usePlace(field, takesFocus);
  return (
    <div
      ref={box}
      popover="manual"
      className={styles.palette}
      role="group"
      aria-label={text('characters.title')}
      onPointerDown={(event) => {
        // The field keeps the focus and its caret, unless something is to be typed here.
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
    >
      <header className={styles.head}>
        <span>{text('characters.title')}</span>
        <IconButton icon="close" size="small" label={text('common.close')} onPress={onClose} />
      </header>
      <Grid label={text('characters.title')} characters={BUILT_IN} onChoose={onChoose} />
      {ownCharacters(own).length === 0 || isEditing ? null : (
        <>
          <p className={styles.title}>{text('characters.own')}</p>
          <Grid label={text('characters.own')} characters={ownCharacters(own)} onChoose={onChoose} />
        </>
      )}
      {isEditing ? (
        <div className={styles.edit}>
          <TextField
            label={text('characters.ownField')}
            description={text('characters.ownHelp')}
            value={own}
            autoFocus
            onChange={(written) => {
              setOwn(written);
              writeOwn(preferences, written);
            }}
            onSubmit={() => {
              setEditing(false);
            }}
          />
          <Button
            size="small"
            onPress={() => {
              setEditing(false);
            }}
          >
            {text('characters.done')}
          </Button>
        </div>
      ) : (
        <footer className={styles.foot}>
          <span>{text('characters.how')}</span>
          <Button
            size="small"
            variant="plain"
            onPress={() => {
              setEditing(true);
            }}
          >
            {text('characters.edit')}
          </Button>
        </footer>
      )}
    </div>
  );
}

/** Shows the palette over everything, under the field or, where there is no room, above it. */
function usePlace(field: Field, takesFocus: boolean) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const palette = box.current;
    if (palette === null) return;
    palette.showPopover();
    const beside = field.getBoundingClientRect();
    const { width, height } = palette.getBoundingClientRect();
    const below = beside.bottom + APART;
    const top = below + height > innerHeight - APART ? Math.max(APART, beside.top - APART - height) : below;
    palette.style.top = `${top}px`;
    palette.style.left = `${Math.max(APART, Math.min(beside.left, innerWidth - width - APART))}px`;
    if (takesFocus) palette.querySelector<HTMLElement>('[role="gridcell"] button')?.focus();
  }, [field, takesFocus]);
  return box;
}

type GridProps = Pick<Props, 'onChoose'> & {
  readonly label: string;
  readonly characters: readonly Character[];
};

/** Arrow keys lead from character to character; Tab leads out. */
function Grid({ label, characters, onChoose }: GridProps): ReactNode {
  const text = useText();
  const [active, setActive] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const rows = Array.from({ length: Math.ceil(characters.length / COLUMNS) }, (_, row) => row * COLUMNS);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' || event.key === 'Escape' || event.ctrlKey || event.metaKey) return;
    // The desk's own keys mean nothing here.
    event.stopPropagation();
    const to = cellFrom(event.key, active, characters.length, COLUMNS);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
    grid.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div ref={grid} role="grid" aria-label={label} className={styles.grid} onKeyDown={onKeyDown}>
      {rows.map((from) => (
        <div key={from} role="row" className={styles.row}>
          {characters.slice(from, from + COLUMNS).map(({ text: character, name }, i) => {
            const words =
              name === null ? text('characters.code', { code: codePoints(character) }) : text(name);
            return (
              <div key={character} role="gridcell">
                <button
                  type="button"
                  className={styles.cell}
                  tabIndex={from + i === active ? 0 : -1}
                  aria-label={words}
                  title={words}
                  onClick={(event) => {
                    // A click made by a key counts no presses.
                    onChoose(character, event.detail === 0);
                  }}
                  onFocus={() => {
                    setActive(from + i);
                  }}
                >
                  {character === '　' ? '␣' : character}
                </button>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
