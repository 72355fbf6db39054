import type { ReactNode } from 'react';
import { newspaperPath } from '#features/paths';
import { useText } from '#features/text';
import { visibleName } from '#library/visible-name';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ImportNewspaper } from './ImportNewspaper.tsx';
import { useNewspaperWords } from './newspaper-words';
import styles from './Newspapers.module.css';
import { UseSwitch } from './UseSwitch.tsx';
import { useNewspapers } from './use-newspapers';

/** The newspapers Galley has learned from, each with how much it knows, and whether proposals use it. */
export function NewspapersView(): ReactNode {
  const text = useText();
  const words = useNewspaperWords();
  const { data, isError, refetch } = useNewspapers();
  const list = (): ReactNode => {
    if (isError)
      return (
        <div role="alert">
          <EmptyState
            icon="warning"
            title={text('newspapers.failed')}
            actions={<Button onPress={() => void refetch()}>{text('common.retry')}</Button>}
          />
        </div>
      );
    if (data === undefined) return null;
    if (data.length === 0)
      return (
        <EmptyState icon="page" title={text('newspapers.empty')}>
          {text('newspapers.empty.text')}
        </EmptyState>
      );
    return (
      <ul className={styles.list} aria-label={text('newspapers.name')}>
        {data.map((newspaper) => (
          <li key={newspaper.id} className={styles.row}>
            <div className={styles.what}>
              <a className={styles.link} href={newspaperPath(newspaper.id)}>
                <bdi>{visibleName(newspaper.title)}</bdi>
              </a>
              <span className={styles.facts}>{words.facts(newspaper)}</span>
            </div>
            <UseSwitch newspaper={newspaper} />
          </li>
        ))}
      </ul>
    );
  };
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <h1 className={styles.heading}>{text('newspapers.name')}</h1>
        <ImportNewspaper />
      </header>
      <p className={styles.text}>{text('newspapers.text')}</p>
      {list()}
    </div>
  );
}
