import { useState } from 'react';
import type { ReactNode } from 'react';
import type { NewspaperProfile } from '#domain/proposal/profile';
import { goTo, NEWSPAPERS_PATH } from '#features/paths';
import { saveFile } from '#features/save-file';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { newspaperFile } from '#library/newspapers';
import type { LibraryEdition } from '#library/shelf';
import { visibleName } from '#library/visible-name';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import { showToast } from '#ui/toast-queue';
import { useNewspaperWords } from './newspaper-words';
import { NewspaperLists } from './NewspaperLists.tsx';
import { NewspaperPages } from './NewspaperPages.tsx';
import { NewspaperProof } from './NewspaperProof.tsx';
import { NewspaperTraits } from './NewspaperTraits.tsx';
import styles from './Newspapers.module.css';
import { UseSwitch } from './UseSwitch.tsx';
import { useNewspaperChange, useNewspapers } from './use-newspapers';

/** Everything that is known of one newspaper, to be looked at, corrected, taken along and forgotten. */
export function NewspaperDetail({
  id,
  editions,
}: {
  readonly id: string;
  readonly editions: readonly LibraryEdition[];
}): ReactNode {
  const text = useText();
  const { data } = useNewspapers();
  if (data === undefined) return null;
  const newspaper = data.find((each) => each.id === id);
  if (newspaper === undefined)
    return (
      <EmptyState
        icon="page"
        title={text('newspapers.missing')}
        actions={<a href={NEWSPAPERS_PATH}>{text('newspapers.all')}</a>}
      />
    );
  return (
    <div className={styles.sheet}>
      <a className={styles.back} href={NEWSPAPERS_PATH}>
        <Icon name="left" size={14} />
        {text('newspapers.all')}
      </a>
      <Head newspaper={newspaper} />
      <NewspaperTraits newspaper={newspaper} />
      <NewspaperLists newspaper={newspaper} />
      <NewspaperProof newspaper={newspaper} />
      <NewspaperPages newspaper={newspaper} editions={editions} />
    </div>
  );
}

function Head({ newspaper }: { readonly newspaper: NewspaperProfile }): ReactNode {
  const text = useText();
  const words = useNewspaperWords();
  const { clock } = useServices();
  const change = useNewspaperChange();
  const [isDeleting, setDeleting] = useState(false);
  const title = visibleName(newspaper.title);
  const remove = async (): Promise<void> => {
    const again = newspaper;
    if (!(await change((profiles) => profiles.remove(newspaper.id)))) return;
    showToast({
      text: text('newspapers.deleted', { title }),
      action: {
        label: text('common.undo'),
        run: () => void change((profiles) => profiles.update(again.id, (now) => now ?? again)),
      },
    });
    goTo(NEWSPAPERS_PATH);
  };
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.heading}>
          <bdi>{title}</bdi>
        </h1>
        <div className={styles.actions}>
          <UseSwitch newspaper={newspaper} />
          <Button
            size="small"
            icon="export"
            onPress={() => saveFile(newspaperFile(newspaper, clock), fileNameOf(title))}
          >
            {text('newspapers.export')}
          </Button>
          <Button size="small" icon="trash" onPress={() => setDeleting(true)}>
            {text('newspapers.delete')}
          </Button>
        </div>
      </header>
      <p className={styles.text}>
        {words.facts(newspaper)}
        {newspaper.enabled ? null : ` · ${text('newspapers.off')}`}
      </p>
      {isDeleting ? (
        <Dialog
          isOpen
          size="small"
          role="alertdialog"
          title={text('newspapers.delete.title', { title })}
          closeLabel={text('common.close')}
          onOpenChange={() => setDeleting(false)}
          footer={
            <>
              <Button autoFocus onPress={() => setDeleting(false)}>
                {text('common.cancel')}
              </Button>
              <Button variant="primary" onPress={() => void remove()}>
                {text('newspapers.delete.run')}
              </Button>
            </>
          }
        >
          <p>{text('newspapers.delete.text')}</p>
        </Dialog>
      ) : null}
    </>
  );
}

/** Without what file systems do not take. */
const fileNameOf = (title: string): string => `${title.replace(/[\s\\/:*?"<>|]+/gu, '-')}.newspaper.json`;
