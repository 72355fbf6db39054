import { useState } from 'react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useLibraryPorts } from '#features/library-ports';
import { figuresPath, goTo } from '#features/paths';
import { useText } from '#features/text';
import { useTransfer } from '#features/transfer-context';
import { editEdition, restoreEdition, trashEdition } from '#library/edit-edition';
import type { LibraryEdition } from '#library/shelf';
import { Button } from '#ui/Button.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { cx } from '#ui/cx';
import { showToast } from '#ui/toast-queue';
import { EditionDialog } from './EditionDialog.tsx';
import styles from './EditionSection.module.css';
import { PageGrid } from './PageGrid.tsx';
import { useLibraryChange } from './use-library';
import { editionTotals, useLibraryWords } from './use-words';

export type EditionSectionProps = {
  readonly edition: LibraryEdition;
  /** Files are held over it. */
  readonly isOver: boolean;
  readonly onFiles: (files: Iterable<File>) => void;
};

/** One edition: what it is, and its pages. */
export function EditionSection({ edition, isOver, onFiles }: EditionSectionProps): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const ports = useLibraryPorts();
  const change = useLibraryChange();
  const { openExport } = useTransfer();
  const [isEditing, setEditing] = useState(false);
  const name = words.editionName(edition.fields);
  const { articles, queries, openMarks } = editionTotals(edition);
  const facts = [
    ...words.issue(edition.fields),
    text('edition.pages', { count: edition.pages.length }),
    ...(articles > 0 ? [text('edition.articles', { count: articles })] : []),
    ...(queries > 0 ? [text('edition.queries', { count: queries })] : []),
    ...(openMarks > 0 ? [text('edition.openMarks', { count: openMarks })] : []),
  ];
  const moveToTrash = async (): Promise<void> => {
    if (!(await change(() => trashEdition(ports, edition.id)))) return;
    const run = (): void => void change(() => restoreEdition(ports, edition.id));
    showToast({
      text: text('toast.editionDeleted', { edition: name }),
      action: { label: text('common.undo'), run },
    });
  };
  const act = (id: string): void => {
    if (id === 'edit') setEditing(true);
    else if (id === 'delete') void moveToTrash();
  };
  const titleId = `edition-${edition.id}`;
  return (
    <div
      role="group"
      className={cx(styles.edition, isOver && styles.over)}
      aria-labelledby={titleId}
      data-edition={edition.id}
    >
      <header className={styles.head}>
        <h2
          id={titleId}
          className={cx(
            styles.name,
            edition.fields.title + edition.fields.titleAlt === '' && styles.untitled,
          )}
        >
          <bdi>{name}</bdi>
        </h2>
        <p className={styles.facts}>
          {isOver ? text('library.drop.releaseInto', { edition: name }) : facts.join(' · ')}
        </p>
        <div className={styles.actions}>
          <FileTrigger allowsMultiple onSelect={(files) => onFiles(files ?? [])}>
            <Button size="small" icon="plus">
              {text('edition.addFiles')}
            </Button>
          </FileTrigger>
          <Button
            size="small"
            icon="mark"
            isDisabled={edition.pages.length === 0}
            onPress={() => goTo(figuresPath(edition.id))}
          >
            {text('figures.button')}
          </Button>
          <Button
            size="small"
            icon="export"
            isDisabled={edition.pages.length === 0}
            onPress={() => openExport(edition.id)}
          >
            {text('edition.export')}
          </Button>
          <MenuButton
            size="small"
            label={text('edition.menu', { edition: name })}
            groups={[
              { id: 'edit', choices: [{ id: 'edit', label: text('edition.edit'), icon: 'pencil' }] },
              {
                id: 'delete',
                choices: [{ id: 'delete', label: text('edition.delete'), icon: 'trash', isGrave: true }],
              },
            ]}
            onAction={act}
          />
        </div>
      </header>
      {edition.pages.length === 0 ? (
        <p className={styles.empty}>{text('edition.empty')}</p>
      ) : (
        <PageGrid edition={edition} name={name} />
      )}
      {isEditing ? (
        <EditionDialog
          fields={edition.fields}
          onClose={() => setEditing(false)}
          onSave={(fields) => change(() => editEdition(ports, edition.id, fields))}
        />
      ) : null}
    </div>
  );
}
