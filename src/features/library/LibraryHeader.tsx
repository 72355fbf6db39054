import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { tinykeys } from 'tinykeys';
import { LIBRARY_PATH, NEWSPAPERS_PATH, TRASH_PATH } from '#features/paths';
import { useText } from '#features/text';
import { Badge } from '#ui/Badge.tsx';
import { HeaderSlot } from '#ui/HeaderSlot.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import styles from './LibraryHeader.module.css';

/** What the library shows. */
export type LibraryView = 'shelf' | 'newspapers' | 'figures' | 'trash';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Fills the header: the library, its newspapers and its trash, and where to search. */
export function LibraryHeader({
  view,
  trashed,
  query,
  onQueryChange,
}: {
  readonly view: LibraryView;
  /** How many editions and pages lie in the trash. */
  readonly trashed: number;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
}): ReactNode {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      tinykeys(window, {
        '$mod+KeyK': (event) => {
          if (event.isComposing) return;
          event.preventDefault();
          input.current?.focus();
          input.current?.select();
        },
      }),
    [],
  );
  const here = (is: boolean): { 'aria-current'?: 'page' } => (is ? { 'aria-current': 'page' } : {});
  return (
    <>
      <HeaderSlot name="trail">
        <a className={styles.place} href={LIBRARY_PATH} {...here(view === 'shelf')}>
          {text('library.name')}
        </a>
        <a className={styles.place} href={NEWSPAPERS_PATH} {...here(view === 'newspapers')}>
          {text('newspapers.name')}
        </a>
        <a className={styles.place} href={TRASH_PATH} {...here(view === 'trash')}>
          {text('library.trash')}
          {trashed === 0 ? null : <Badge>{trashed}</Badge>}
        </a>
      </HeaderSlot>
      <HeaderSlot name="search">
        <SearchField
          inputRef={input}
          label={text('library.search.label')}
          placeholder={text('library.search.placeholder')}
          clearLabel={text('common.clear')}
          shortcut={isApple ? '⌘K' : 'Ctrl K'}
          value={query}
          onChange={onQueryChange}
        />
      </HeaderSlot>
    </>
  );
}
