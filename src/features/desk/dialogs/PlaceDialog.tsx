import { useState, type ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { Destination } from '#domain/command/command';
import type { ArticleId } from '#domain/page/ids';
import { outlineOf } from '#domain/page/queries';
import { chosenLines } from '#features/desk/actions';
import { useDesk, useDocument } from '#features/desk/context';
import { coloursOf } from '#features/desk/colours';
import { selectionOf } from '#features/desk/view-state';
import { Dialog } from '#ui/Dialog.tsx';
import { hueProps } from '#ui/hue';
import { Icon } from '#ui/Icon.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './dialogs.module.css';

/** Sends the selected lines, or the block at the caret, to an article, a new one, or to nobody. */
export function PlaceDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const intl = useIntl();
  const { session, view, index, digests } = useDesk();
  const doc = useDocument();
  const [query, setQuery] = useState('');
  const articles = outlineOf(doc).flatMap((item) => (item.kind === 'article' ? [item] : []));
  const wanted = query.trim().toLowerCase();
  const found = articles.filter(
    (item) =>
      wanted === '' ||
      String(item.number) === wanted ||
      digests.of(doc, item.article).headline.toLowerCase().includes(wanted),
  );
  const place = (to: Destination): void => {
    const state = view.getState();
    const lines = selectionOf(state) === null ? null : chosenLines(index, view);
    const block = state.focus === null ? undefined : doc.blocks.containing(state.focus);
    if (lines !== null) session.run({ kind: 'place-text', span: lines, to });
    else if (block !== undefined) session.run({ kind: 'place-blocks', ids: [block.id], to });
    onClose();
  };
  const choose = (key: string): void => {
    if (key === 'new') place({ kind: 'new-article' });
    else if (key === 'nobody') place({ kind: 'nobody', role: 'unassigned' });
    else place({ kind: 'article', id: key as ArticleId });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={intl.formatMessage({ id: 'desk.place.title' })}
      closeLabel={intl.formatMessage({ id: 'common.close' })}
    >
      <TextField
        label={intl.formatMessage({ id: 'desk.place.find' })}
        value={query}
        onChange={setQuery}
        autoFocus
        onSubmit={() => {
          if (wanted === '') return;
          // A number means the article of that number, whichever headlines hold the digits.
          const meant = found.find(({ number }) => String(number) === wanted) ?? found[0];
          if (meant !== undefined) choose(meant.article.id);
        }}
      />
      <ListBox
        aria-label={intl.formatMessage({ id: 'desk.place.choices' })}
        className={styles.choices ?? ''}
        onAction={(key) => {
          choose(String(key));
        }}
      >
        {[
          <ListBoxItem
            key="new"
            id="new"
            textValue={intl.formatMessage({ id: 'desk.place.new' })}
            className={styles.choice ?? ''}
          >
            <Icon name="plus" /> {intl.formatMessage({ id: 'desk.place.new' })}
          </ListBoxItem>,
          ...found.map(({ article, number }) => (
            <ListBoxItem
              key={article.id}
              id={article.id}
              textValue={digests.of(doc, article).headline}
              className={styles.choice ?? ''}
            >
              <span className={styles.chip} {...hueProps(coloursOf(doc).get(article.id) ?? -1)}>
                {number}
              </span>
              <span className={styles.choiceText} dir="auto">
                {digests.of(doc, article).headline}
              </span>
            </ListBoxItem>
          )),
          <ListBoxItem
            key="nobody"
            id="nobody"
            textValue={intl.formatMessage({ id: 'desk.place.nobody' })}
            className={styles.choice ?? ''}
          >
            <Icon name="close" /> {intl.formatMessage({ id: 'desk.place.nobody' })}
          </ListBoxItem>,
        ]}
      </ListBox>
    </Dialog>
  );
}
