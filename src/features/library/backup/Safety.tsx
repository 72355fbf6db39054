import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLibraryWords } from '#features/library/use-words';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import styles from './Backup.module.css';
import { FolderRow } from './FolderRow.tsx';

type Answer = 'checking' | 'good' | 'failed';

/** Where the work is and how safe it is there, as far as it is known and no further. */
export function Safety(): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const { safekeeping, folder } = useServices();
  const { at, since } = safekeeping.backupState();
  const [copy, setCopy] = useState<Answer>('checking');
  const [isKept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let isWanted = true;
    void safekeeping
      .secured()
      .then((): Answer => 'good')
      .catch((): Answer => 'failed')
      .then((answer) => {
        if (isWanted) setCopy(answer);
      });
    void safekeeping.isKept().then((answer) => {
      if (isWanted) setKept(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [safekeeping]);
  return (
    <div className={styles.stack}>
      <p>{text('backup.text')}</p>
      <dl className={styles.facts}>
        <dt>{text('backup.last')}</dt>
        <dd>
          {at === null
            ? text('backup.last.never')
            : text('backup.last.at', { when: words.moment(at), since })}
        </dd>
        {folder === null ? null : <FolderRow folder={folder} />}
        <dt>{text('backup.copy')}</dt>
        <dd>{text(`backup.copy.${copy}`)}</dd>
        <dt>{text('backup.kept')}</dt>
        <dd>{text(`backup.kept.${isKept === null ? 'unknown' : isKept ? 'yes' : 'no'}`)}</dd>
      </dl>
    </div>
  );
}
