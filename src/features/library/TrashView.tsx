import type { ReactNode } from 'react';
import { useLibraryPorts } from '#features/library-ports';
import { useText } from '#features/text';
import { restoreEdition, restorePage } from '#library/edit-edition';
import type { LibraryEdition } from '#library/shelf';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { IconName } from '#ui/icon-paths';
import { showToast } from '#ui/toast-queue';
import styles from './TrashView.module.css';
import { useLibraryChange } from './use-library';
import { useLibraryWords } from './use-words';

type Thrown = {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  readonly facts: readonly string[];
  readonly restore: () => Promise<void>;
};

function ThrownList({
  title,
  thrown,
}: {
  readonly title: string;
  readonly thrown: readonly Thrown[];
}): ReactNode {
  const text = useText();
  const change = useLibraryChange();
  if (thrown.length === 0) return null;
  const restore = async ({ name, restore: run }: Thrown): Promise<void> => {
    if (await change(run)) showToast({ text: text('toast.restored', { name }), tone: 'good' });
  };
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {thrown.map((each) => (
          <li key={each.id} className={styles.row}>
            <Icon name={each.icon} />
            <bdi className={styles.name}>{each.name}</bdi>
            <span className={styles.facts}>{each.facts.join(' · ')}</span>
            <Button
              size="small"
              icon="restore"
              aria-label={text('trash.restore', { name: each.name })}
              onPress={() => void restore(each)}
            >
              {text('common.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was taken off the shelf, and how to put it back. */
export function TrashView({
  editions,
  trashedEditions,
}: {
  readonly editions: readonly LibraryEdition[];
  readonly trashedEditions: readonly LibraryEdition[];
}): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const ports = useLibraryPorts();
  const when = (at: string | null): string[] =>
    at === null ? [] : [text('trash.at', { when: words.moment(at) })];
  const thrownEditions = trashedEditions.map((edition): Thrown => ({
    id: edition.id,
    icon: 'page',
    name: words.editionName(edition.fields),
    facts: [
      ...words.issue(edition.fields),
      text('edition.pages', { count: edition.pages.length }),
      ...when(edition.fields.trashedAt),
    ],
    restore: () => restoreEdition(ports, edition.id),
  }));
  const thrownPages = [...editions, ...trashedEditions].flatMap((edition) =>
    edition.trashed.map((page): Thrown => ({
      id: page.id,
      icon: 'page',
      name: words.pageName(page),
      facts: [text('trash.of', { edition: words.editionName(edition.fields) }), ...when(page.trashedAt)],
      restore: () => restorePage(ports, page),
    })),
  );
  const isEmpty = thrownEditions.length === 0 && thrownPages.length === 0;
  return (
    <>
      <h1 className={styles.heading}>{text('trash.title')}</h1>
      <p className={styles.text}>{text('trash.text')}</p>
      {isEmpty ? <EmptyState icon="trash" title={text('trash.empty')} /> : null}
      <ThrownList title={text('trash.editions')} thrown={thrownEditions} />
      <ThrownList title={text('trash.pages')} thrown={thrownPages} />
    </>
  );
}
