import { useState } from 'react';
import type { ReactNode } from 'react';
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import type { RawPageId } from '#domain/page/ids';
import { useLibraryPorts } from '#features/library-ports';
import { useText } from '#features/text';
import { movePages, restorePage, trashPage } from '#library/edit-edition';
import type { LibraryEdition, LibraryPage } from '#library/shelf';
import { showToast } from '#ui/toast-queue';
import { PageCard } from './PageCard.tsx';
import type { PageAction } from './PageCard.tsx';
import styles from './PageGrid.module.css';
import { RenamePageDialog } from './RenamePageDialog.tsx';
import { useLibraryChange } from './use-library';
import { useLibraryWords } from './use-words';

/** The pages of an edition as cards, in an order that can be changed by dragging, by keyboard and from a menu. */
export function PageGrid({
  edition,
  name,
}: {
  readonly edition: LibraryEdition;
  /** Name of the edition in words. */
  readonly name: string;
}): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const ports = useLibraryPorts();
  const change = useLibraryChange();
  const [renamed, setRenamed] = useState<LibraryPage | null>(null);
  const { pages } = edition;

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      pages
        .filter((page) => keys.has(page.id))
        .map((page) => ({ 'text/plain': words.pageName(page), 'galley/page': page.id })),
    getDropOperation: () => 'move',
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator ?? ''} />,
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return;
      const ids = pages.filter((page) => keys.has(page.id)).map((page) => page.id);
      const place = { id: target.key as RawPageId, side: target.dropPosition };
      void change(() => movePages(ports, edition.id, ids, place));
    },
  });

  const moveToTrash = async (page: LibraryPage): Promise<void> => {
    if (!(await change(() => trashPage(ports, page)))) return;
    const run = (): void => void change(() => restorePage(ports, page));
    showToast({
      text: text('toast.pageDeleted', { page: words.pageName(page) }),
      action: { label: text('common.undo'), run },
    });
  };
  const move = (page: LibraryPage, by: -1 | 1): void => {
    const neighbour = pages[pages.indexOf(page) + by];
    if (neighbour === undefined) return;
    const side = by < 0 ? 'before' : 'after';
    void change(() => movePages(ports, edition.id, [page.id], { id: neighbour.id, side }));
  };
  const act = (page: LibraryPage, action: PageAction): void => {
    if (action === 'rename') setRenamed(page);
    else if (action === 'delete') void moveToTrash(page);
    else move(page, action === 'left' ? -1 : 1);
  };

  return (
    <>
      <GridList
        aria-label={text('edition.pagesOf', { edition: name })}
        className={styles.grid ?? ''}
        layout="grid"
        dragAndDropHooks={dragAndDropHooks}
      >
        {pages.map((page, at) => (
          <PageCard
            key={page.id}
            page={page}
            isFirst={at === 0}
            isLast={at === pages.length - 1}
            onAction={(action) => act(page, action)}
          />
        ))}
      </GridList>
      {renamed === null ? null : <RenamePageDialog page={renamed} onClose={() => setRenamed(null)} />}
    </>
  );
}
