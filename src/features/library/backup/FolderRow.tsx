import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useLibraryWords } from '#features/library/use-words';
import { useText } from '#features/text';
import { visibleName } from '#library/visible-name';
import type { BackupFolder } from '#ports/backup-folder';
import { Button } from '#ui/Button.tsx';
import styles from './Backup.module.css';

/** The folder everything is backed up into by itself, and what can be done about it. */
export function FolderRow({ folder }: { readonly folder: BackupFolder }): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const state = useSyncExternalStore(folder.subscribe, folder.state);
  const how = (): string => {
    if (state.kind === 'none') return text('backup.folder.none');
    if (state.kind !== 'ready') return text(`backup.folder.${state.kind}`);
    return state.at === null
      ? text('backup.folder.ready')
      : text('backup.folder.written', { when: words.moment(state.at) });
  };
  return (
    <>
      <dt>{text('backup.folder')}</dt>
      <dd className={styles.folder}>
        {state.kind === 'none' ? null : <bdi className={styles.name}>{visibleName(state.name)}</bdi>}
        <span role="status">{how()}</span>
        <span className={styles.actions}>
          {state.kind === 'asleep' ? (
            <Button size="small" onPress={() => void folder.wake()}>
              {text('backup.folder.wake')}
            </Button>
          ) : null}
          <Button size="small" onPress={() => void folder.choose()}>
            {text(state.kind === 'none' ? 'backup.folder.choose' : 'backup.folder.another')}
          </Button>
          {state.kind === 'none' ? null : (
            <Button size="small" variant="plain" onPress={() => void folder.forget()}>
              {text('backup.folder.forget')}
            </Button>
          )}
        </span>
      </dd>
    </>
  );
}
