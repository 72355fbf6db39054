import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EditionId } from '#domain/page/ids';
import { useLibraryPorts } from '#features/library-ports';
import { useText } from '#features/text';
import { createEdition } from '#library/edit-edition';
import type { SourceFile } from '#library/examine-file';
import type { LibraryEdition } from '#library/shelf';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { BackupReminder } from './backup/BackupReminder.tsx';
import { DropZone } from './DropZone.tsx';
import { EditionDialog } from './EditionDialog.tsx';
import { EditionSection } from './EditionSection.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { useLibraryChange } from './use-library';
import type { DropTarget } from '#features/use-window-drop';

export type ShelfViewProps = {
  readonly editions: readonly LibraryEdition[];
  readonly unreadable: number;
  /** Where files held over the window would go. */
  readonly over: DropTarget | null;
  readonly asksAlways: boolean;
  readonly onAsksAlwaysChange: (asksAlways: boolean) => void;
  /** Null: into the edition each file belongs to. */
  readonly onFiles: (files: Iterable<File>, into: EditionId | null) => void;
  readonly onPaste: (file: SourceFile) => void;
  readonly onBackUp: () => void;
};

/** Where pages come in, and the editions under it. */
export function ShelfView({
  editions,
  unreadable,
  over,
  asksAlways,
  onAsksAlwaysChange,
  onFiles,
  onPaste,
  onBackUp,
}: ShelfViewProps): ReactNode {
  const text = useText();
  const ports = useLibraryPorts();
  const change = useLibraryChange();
  const [isCreating, setCreating] = useState(false);
  const isFirstVisit = editions.length === 0 && unreadable === 0;
  const isOver = (id: EditionId): boolean => over?.editionId === id;
  return (
    <>
      <h1>
        <VisuallyHidden>{text('library.name')}</VisuallyHidden>
      </h1>
      <DropZone
        isOver={over !== null && over.editionId === null}
        offersSample={!isFirstVisit}
        asksAlways={asksAlways}
        onAsksAlwaysChange={onAsksAlwaysChange}
        onFiles={(files) => onFiles(files, null)}
        onPaste={onPaste}
      />
      {unreadable === 0 ? null : (
        <Banner tone="proof" role="alert">
          {text('library.damaged', { count: unreadable })}
        </Banner>
      )}
      <BackupReminder editions={editions} onBackUp={onBackUp} />
      {isFirstVisit ? <FirstVisit /> : null}
      {editions.map((edition) => (
        <EditionSection
          key={edition.id}
          edition={edition}
          isOver={isOver(edition.id)}
          onFiles={(files) => onFiles(files, edition.id)}
        />
      ))}
      {isFirstVisit ? null : (
        <Button variant="plain" icon="plus" onPress={() => setCreating(true)}>
          {text('edition.new')}
        </Button>
      )}
      {isCreating ? (
        <EditionDialog
          fields={null}
          onClose={() => setCreating(false)}
          onSave={(fields) => change(() => createEdition(ports, fields))}
        />
      ) : null}
    </>
  );
}
