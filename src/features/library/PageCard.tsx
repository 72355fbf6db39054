import type { ReactNode } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import { pagePath } from '#features/paths';
import { useText } from '#features/text';
import type { LibraryPage } from '#library/shelf';
import { Icon } from '#ui/Icon.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import styles from './PageCard.module.css';
import { PageProgress } from './PageProgress.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import { useLibraryWords } from './use-words';

export const PAGE_ACTIONS = ['rename', 'left', 'right', 'delete'] as const;
export type PageAction = (typeof PAGE_ACTIONS)[number];

export type PageCardProps = {
  readonly page: LibraryPage;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAction: (action: PageAction) => void;
};

/** A raw page on the shelf: its split at a glance, its name, how far it is. Opening it is the card itself. */
export function PageCard({ page, isFirst, isLast, onAction }: PageCardProps): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const { label, detail } = words.pageTitle(page);
  const name = words.pageName(page);
  return (
    <GridListItem id={page.id} textValue={name} href={pagePath(page.id)} className={styles.card ?? ''}>
      <Thumbnail bands={page.summary?.bands ?? null} />
      <div className={styles.words}>
        <p className={styles.title} title={name}>
          <bdi className={styles.label}>{label}</bdi>
          {detail === '' ? null : <bdi className={styles.detail}>{detail}</bdi>}
        </p>
        <PageProgress page={page} />
      </div>
      <div className={styles.tools}>
        <MenuButton
          size="small"
          label={text('page.menu', { page: name })}
          groups={[
            {
              id: 'order',
              choices: [
                { id: 'rename', label: text('page.rename'), icon: 'pencil' },
                { id: 'left', label: text('page.moveLeft'), icon: 'left', isDisabled: isFirst },
                { id: 'right', label: text('page.moveRight'), icon: 'right', isDisabled: isLast },
              ],
            },
            {
              id: 'delete',
              choices: [{ id: 'delete', label: text('page.delete'), icon: 'trash', isGrave: true }],
            },
          ]}
          onAction={(id) => {
            const action = PAGE_ACTIONS.find((each) => each === id);
            if (action !== undefined) onAction(action);
          }}
        />
        <Button slot="drag" className={styles.grip ?? ''} aria-label={text('page.drag', { page: name })}>
          <Icon name="grip" />
        </Button>
      </div>
    </GridListItem>
  );
}
