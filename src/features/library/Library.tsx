import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import type { EditionId } from '#domain/page/ids';
import { takeDropped } from '#features/dropped-files';
import { FirstLines } from '#features/FirstLines.tsx';
import { useLibraryPorts } from '#features/library-ports';
import { useText } from '#features/text';
import { StoreBanners } from '#features/StoreBanners.tsx';
import { isBackupName } from '#library/backup-reminder';
import { shelfQuery } from '#library/shelf';
import type { Shelf } from '#library/shelf';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { cx } from '#ui/cx';
import { BackupWindow, type BackupOpen } from './backup/BackupWindow.tsx';
import { FiguresView } from './figures/FiguresView.tsx';
import { ImportWindows } from './ImportWindows.tsx';
import { LibraryFoot } from './LibraryFoot.tsx';
import { LibraryHeader } from './LibraryHeader.tsx';
import type { LibraryView } from './LibraryHeader.tsx';
import styles from './Library.module.css';
import { NewspaperDetail } from './newspapers/NewspaperDetail.tsx';
import { NewspaperQuestionDialog } from './newspapers/NewspaperQuestionDialog.tsx';
import { NewspapersView } from './newspapers/NewspapersView.tsx';
import { SearchResults } from './SearchResults.tsx';
import { ShelfView } from './ShelfView.tsx';
import { TrashView } from './TrashView.tsx';
import { toSourceFiles, useImport } from './use-import';
import { isJsonFile, useJsonImport } from './use-json-import';
import { useShelfWatch } from './use-library';
import { useWindowDrop } from '#features/use-window-drop';

const NO_SHELF: Shelf = { editions: [], trashedEditions: [], unreadable: 0 };

function Failed({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const text = useText();
  return (
    <div role="alert">
      <EmptyState
        icon="warning"
        title={text('library.failed.title')}
        actions={
          <Button variant="primary" onPress={onRetry}>
            {text('common.retry')}
          </Button>
        }
      >
        {text('library.failed.text')}
      </EmptyState>
    </div>
  );
}

/**
 * The first screen: editions with their raw pages, where files come in; or what is known of newspapers, or of one; or
 * the figures of an edition; or what lies in the trash.
 */
export function Library({
  view,
  newspaperId,
  editionId,
}: {
  readonly view: LibraryView;
  readonly newspaperId?: string;
  /** Of the figures. */
  readonly editionId?: string;
}): ReactNode {
  const text = useText();
  const ports = useLibraryPorts();
  const { takeJson, question } = useJsonImport();
  useShelfWatch();
  const shelf = useQuery(shelfQuery(ports));
  const [query, setQuery] = useState('');
  const [asksAlways, setAsksAlways] = useState(false);
  const [backup, setBackup] = useState<BackupOpen>(null);
  const bringIn = useImport(asksAlways);
  const { editions, trashedEditions, unreadable } = shelf.data ?? NO_SHELF;

  const startImport = (files: Iterable<File>, into: EditionId | null): void => {
    const given = [...files];
    const archive = given.find((file) => isBackupName(file.name));
    // Not at once: files that were dropped on the desk arrive here while this screen is being made.
    if (archive !== undefined) queueMicrotask(() => setBackup({ file: archive }));
    const all = given.filter((file) => !isBackupName(file.name));
    takeJson(all.filter(isJsonFile));
    bringIn.start(toSourceFiles(all.filter((file) => !isJsonFile(file))), into);
  };
  const takeWaiting = useEffectEvent(() => {
    const files = takeDropped();
    if (files.length > 0) startImport(files, null);
  });
  useEffect(() => {
    takeWaiting();
  }, []);
  const over = useWindowDrop((files, { editionId }) => startImport(files, editionId));

  const content = (): ReactNode => {
    if (shelf.isError) return <Failed onRetry={() => void shelf.refetch()} />;
    if (shelf.isPending)
      return (
        <p className={styles.loading} role="status">
          {text('library.loading')}
        </p>
      );
    if (query.trim() !== '') return <SearchResults query={query.trim()} editions={editions} />;
    if (view === 'newspapers') {
      const all = [...editions, ...trashedEditions];
      return newspaperId === undefined ? (
        <NewspapersView />
      ) : (
        <NewspaperDetail id={newspaperId} editions={all} />
      );
    }
    if (view === 'figures') return <FiguresView id={editionId ?? ''} editions={editions} />;
    if (view === 'trash') return <TrashView editions={editions} trashedEditions={trashedEditions} />;
    return (
      <ShelfView
        editions={editions}
        unreadable={unreadable}
        over={over}
        asksAlways={asksAlways}
        onAsksAlwaysChange={setAsksAlways}
        onFiles={startImport}
        onPaste={(file) => bringIn.start([file], null)}
        onBackUp={() => setBackup({ file: null })}
      />
    );
  };

  const { beginning, step } = bringIn;
  if (beginning !== null && (step.kind === 'examining' || step.kind === 'adding'))
    return (
      <main className={styles.library}>
        <FirstLines
          text={beginning}
          split={null}
          doing={text(step.kind === 'examining' ? 'import.readingPage' : 'import.addingPage')}
          progress={null}
        />
      </main>
    );
  return (
    <div className={styles.library}>
      <LibraryHeader
        view={view}
        trashed={trashedEditions.length + editions.reduce((sum, each) => sum + each.trashed.length, 0)}
        query={query}
        onQueryChange={setQuery}
      />
      <StoreBanners />
      <main className={cx(styles.main, over !== null && over.editionId === null && styles.over)}>
        <div className={styles.measure}>{content()}</div>
      </main>
      <LibraryFoot editions={editions} />
      <BackupWindow open={backup} onChange={setBackup} />
      <ImportWindows bringIn={bringIn} editions={editions} trashedEditions={trashedEditions} />
      {question === null ? null : <NewspaperQuestionDialog question={question} />}
    </div>
  );
}
