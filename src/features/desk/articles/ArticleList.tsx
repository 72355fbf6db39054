import { useMemo, useState, type ReactNode } from 'react';
import { GridList, useDragAndDrop, type DropItem, type Selection } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { ArticleId, BlockId, ColumnId } from '#domain/page/ids';
import { doubtsByOwner, indexProposal } from '#domain/proposal/doubts';
import { goToArticle } from '#features/desk/actions';
import { useDesk, useDocument, useSession, useView } from '#features/desk/context';
import { BLOCK_DRAG_TYPE } from '#features/desk/raw/BlockLabel.tsx';
import type { ListFilter } from '#features/desk/view-state';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { ArticleMenu } from './ArticleMenu.tsx';
import styles from './ArticleList.module.css';
import { ArticleRow, ColumnRow } from './rows.tsx';
import { dropPlace, filterCounts, idOf, outlineRows } from './outline-rows';

const ARTICLE_DRAG_TYPE = 'application/x-galley-article';

/** The edition's articles in reading order; columns fold and hold theirs. Rows drag to reorder; blocks dropped on one join it. */
export function ArticleList(): ReactNode {
  const intl = useIntl();
  const { session, view } = useDesk();
  const doc = useDocument();
  const proposal = useSession((state) => state.proposal);
  const filter = useView((state) => state.filter);
  const selected = useView((state) => state.selectedArticle);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [folded, setFolded] = useState<ReadonlySet<ColumnId>>(new Set());
  const doubts = useMemo(
    () => doubtsByOwner(doc, indexProposal(proposal?.proposal ?? null)),
    [doc, proposal],
  );
  const rows = outlineRows(doc, filter, doubts, folded);
  const counts = filterCounts(doc, doubts);
  const { dragAndDropHooks } = useArticleDrag();
  const keys = selected !== null && !chosen.has(selected) ? new Set([selected]) : chosen;
  const several = [...keys].filter((key): key is ArticleId => doc.articles.has(key as ArticleId));

  const select = (selection: Selection): void => {
    const next = selection === 'all' ? new Set(rows.map(idOf)) : new Set([...selection].map(String));
    setChosen(next);
    const added =
      [...next].find((key) => !keys.has(key as ArticleId)) ?? (next.size === 1 ? [...next][0] : undefined);
    if (added !== undefined && doc.articles.has(added as ArticleId))
      goToArticle(session, view, added as ArticleId);
  };
  const filters: readonly ListFilter[] = ['all', 'doubtful', 'todo'];
  return (
    <section className={styles.pane} aria-labelledby="articles-title">
      <header className={styles.head}>
        <h2 id="articles-title" className={styles.title}>
          {intl.formatMessage({ id: 'desk.articles.name' })}{' '}
          <span className={styles.count}>{counts.all}</span>
        </h2>
        <ArticleMenu ids={several} />
      </header>
      <div className={styles.filters}>
        <Segmented
          label={intl.formatMessage({ id: 'desk.articles.filter' })}
          value={filter}
          onChange={(id) => {
            view.setState({ filter: id });
          }}
          choices={filters.map((id) => ({
            id,
            label: intl.formatMessage({ id: `desk.articles.filter.${id}` }),
            ...(id === 'all' ? {} : { count: counts[id] }),
          }))}
        />
      </div>
      <GridList
        aria-label={intl.formatMessage({ id: 'desk.articles.name' })}
        className={styles.list ?? ''}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={keys}
        onSelectionChange={select}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => (
          <EmptyState title={intl.formatMessage({ id: `desk.articles.empty.${filter}` })} />
        )}
      >
        {rows.map((item) =>
          item.kind === 'column' ? (
            <ColumnRow
              key={item.column.id}
              column={item.column}
              articles={item.articles}
              isFolded={folded.has(item.column.id)}
              onFold={(isFolded) => {
                const next = new Set(folded);
                if (isFolded) next.add(item.column.id);
                else next.delete(item.column.id);
                setFolded(next);
              }}
            />
          ) : (
            <ArticleRow
              key={item.article.id}
              item={item}
              doubts={doubts.get(item.article.id) ?? 0}
              doc={doc}
            />
          ),
        )}
      </GridList>
    </section>
  );
}

/** Dragging in the list, by pointer and by keyboard: rows reorder and enter columns, blocks from the raw page join an article. */
function useArticleDrag() {
  const { session } = useDesk();
  const intl = useIntl();
  const blockIdsOf = async (items: readonly DropItem[]): Promise<BlockId[]> => {
    const texts = items.flatMap((item) =>
      item.kind === 'text' && item.types.has(BLOCK_DRAG_TYPE) ? [item.getText(BLOCK_DRAG_TYPE)] : [],
    );
    return (await Promise.all(texts)) as BlockId[];
  };
  const articleIdsOf = async (items: readonly DropItem[]): Promise<string[]> => {
    const texts = items.flatMap((item) =>
      item.kind === 'text' && item.types.has(ARTICLE_DRAG_TYPE) ? [item.getText(ARTICLE_DRAG_TYPE)] : [],
    );
    return Promise.all(texts);
  };
  const isColumn = (key: string): boolean =>
    session.store.getState().doc?.columns.has(key as ColumnId) ?? false;

  return useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [ARTICLE_DRAG_TYPE]: String(key),
        'text/plain': intl.formatMessage({ id: 'desk.articles.dragged' }),
      })),
    acceptedDragTypes: [ARTICLE_DRAG_TYPE, BLOCK_DRAG_TYPE],
    shouldAcceptItemDrop: (target, types) =>
      isColumn(String(target.key)) ? types.has(ARTICLE_DRAG_TYPE) : types.has(BLOCK_DRAG_TYPE),
    onReorder: ({ keys, target }) => {
      const { doc } = session.store.getState();
      if (doc === null || target.dropPosition === 'on') return;
      const place = dropPlace(doc, String(target.key), target.dropPosition);
      if (place === null) return;
      const moved = [...keys].map(String);
      const column = moved.find(isColumn);
      if (column !== undefined) {
        session.run({
          kind: 'reorder-column',
          id: column as ColumnId,
          before: place.columnId === null ? place.before : place.columnId,
        });
      } else session.run({ kind: 'reorder-articles', ids: moved as ArticleId[], ...place });
    },
    onItemDrop: (event) => {
      const key = String(event.target.key);
      void Promise.all([blockIdsOf(event.items), articleIdsOf(event.items)]).then(([blocks, articles]) => {
        if (blocks.length > 0)
          session.run({ kind: 'place-blocks', ids: blocks, to: { kind: 'article', id: key as ArticleId } });
        else if (articles.length > 0 && isColumn(key)) {
          session.run({ kind: 'put-in-column', ids: articles as ArticleId[], column: key as ColumnId });
        }
      });
    },
  });
}
