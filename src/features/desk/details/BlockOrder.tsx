import type { ReactNode } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { Article, PageDocument } from '#domain/page/document';
import type { BlockId } from '#domain/page/ids';
import { ownedSpans } from '#domain/page/queries';
import { goToSpan } from '#features/desk/actions';
import { useDesk } from '#features/desk/context';
import { BLOCK_DRAG_TYPE } from '#features/desk/raw/BlockLabel.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './DetailsPane.module.css';

/** The blocks of an article in reading order. Rows drag to reorder, and onto another article in the list to go there. */
export function BlockOrder({
  doc,
  article,
}: {
  readonly doc: PageDocument;
  readonly article: Article;
}): ReactNode {
  const intl = useIntl();
  const { session, view, index } = useDesk();
  const blocks = ownedSpans(doc, article.id);
  const name = intl.formatMessage({ id: 'desk.details.blocks' });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [BLOCK_DRAG_TYPE]: String(key), 'text/plain': name })),
    onReorder: ({ keys, target }) => {
      const order = session.store.getState().doc?.blocks.ownedBy(article.id) ?? [];
      const at = order.findIndex((block) => block.id === target.key);
      const before = target.dropPosition === 'after' ? order[at + 1] : order[at];
      for (const key of keys)
        session.run({ kind: 'reorder-block', id: String(key) as BlockId, before: before?.id ?? null });
    },
  });
  return (
    <section className={styles.order} aria-labelledby="block-order">
      <h3 id="block-order" className={styles.orderTitle}>
        {name}
      </h3>
      <GridList
        aria-label={name}
        className={styles.blocks ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => {
          const block = blocks.find((each) => each.block.id === key);
          if (block !== undefined)
            goToSpan(session, view, { start: block.block.start, end: block.block.start });
        }}
      >
        {blocks.map(({ block, span }) => {
          const from = index.lineOf(block.start);
          const to = index.lineOf(
            Math.max(block.start, block.start + doc.text.slice(span.start, span.end).trimEnd().length - 1),
          );
          const role = intl.formatMessage({ id: `role.${block.role}` });
          return (
            <GridListItem
              key={block.id}
              id={block.id}
              textValue={`${role} ${from}–${to}`}
              className={styles.block ?? ''}
            >
              <AriaButton slot="drag" className={styles.drag ?? ''}>
                <Icon name="grip" size={12} />
              </AriaButton>
              <span className={styles.role}>{role}</span>
              <span className={styles.lines}>{from === to ? from : `${from}–${to}`}</span>
              <span className={styles.words} dir="auto">
                {doc.text.slice(block.start, Math.min(span.end, block.start + 60)).replace(/\s+/gu, '')}
              </span>
            </GridListItem>
          );
        })}
      </GridList>
    </section>
  );
}
