import type { ReactNode } from 'react';
import { LIBRARY_PATH } from '#features/paths';
import { useText } from '#features/text';
import { useLibraryWords } from '#features/library/use-words';
import type { LibraryEdition } from '#library/shelf';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './Figures.module.css';
import { FiguresBody } from './FiguresBody.tsx';
import { useFigures } from './use-figures';

/** How the proofs of one edition stand, in figures; nothing here is a verdict. */
export function FiguresView({
  id,
  editions,
}: {
  readonly id: string;
  readonly editions: readonly LibraryEdition[];
}): ReactNode {
  const text = useText();
  const edition = editions.find((each) => each.id === id);
  if (edition === undefined)
    return (
      <EmptyState
        icon="page"
        title={text('figures.missing')}
        actions={<a href={LIBRARY_PATH}>{text('figures.back')}</a>}
      />
    );
  return <Figures edition={edition} />;
}

function Figures({ edition }: { readonly edition: LibraryEdition }): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const { data, isError, refetch } = useFigures(edition.id);
  const body = (): ReactNode => {
    if (isError)
      return (
        <div role="alert">
          <EmptyState
            icon="warning"
            title={text('figures.failed')}
            actions={<Button onPress={() => void refetch()}>{text('common.retry')}</Button>}
          />
        </div>
      );
    if (data === undefined)
      return (
        <p className={styles.loading} role="status">
          {text('figures.loading')}
        </p>
      );
    if (data.every((page) => page.marks.length === 0))
      return (
        <EmptyState icon="mark" title={text('figures.empty')}>
          {text('figures.empty.text')}
        </EmptyState>
      );
    return <FiguresBody edition={edition} pages={data} />;
  };
  return (
    <div className={styles.sheet}>
      <a className={styles.back} href={LIBRARY_PATH}>
        <Icon name="left" size={14} />
        {text('figures.back')}
      </a>
      <h1 className={styles.heading}>
        <bdi>{words.editionName(edition.fields)}</bdi> · {text('figures.button')}
      </h1>
      <p className={styles.issue}>{words.issue(edition.fields).join(' · ')}</p>
      {body()}
    </div>
  );
}
