import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useIntl } from 'react-intl';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId, ColumnId } from '#domain/page/ids';
import { doubtsByOwner, indexProposal } from '#domain/proposal/doubts';
import { goToArticle } from '#features/desk/actions';
import { coloursOf } from '#features/desk/colours';
import { useDesk, useSession, useView } from '#features/desk/context';
import { later, useChoiceProps } from '#features/desk/later.tsx';
import type { ListFilter } from '#features/desk/view-state';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { ArticleMenu } from './ArticleMenu.tsx';
import styles from './ArticleList.module.css';
import { ProposalMenu } from './ProposalMenu.tsx';
import { ArticleRow, ColumnRow, type Choosing } from './rows.tsx';
import { filterCounts, idOf, outlineRows } from './outline-rows';
import { nextChoice, type Choice } from './choice';
import { rowKey } from './row-keys';

const FILTERS: readonly ListFilter[] = ['all', 'doubtful', 'todo'];

/** The edition's articles in reading order; columns fold and hold theirs. Only the rows on screen are drawn. */
export const ArticleList = later(function ArticleList({
  doc,
  selected,
}: {
  readonly doc: PageDocument;
  readonly selected: ArticleId | null;
}): ReactNode {
  const intl = useIntl();
  const { session, view, digests } = useDesk();
  const proposal = useSession((state) => state.proposal);
  const filter = useView((state) => state.filter);
  const [choice, setChoice] = useState<Choice>({ ids: new Set(), active: null });
  const [folded, setFolded] = useState<ReadonlySet<ColumnId>>(new Set());
  const doubts = useMemo(
    () => doubtsByOwner(doc, indexProposal(proposal?.proposal ?? null)),
    [doc, proposal],
  );
  const rows = useMemo(() => outlineRows(doc, filter, doubts, folded), [doc, filter, doubts, folded]);
  const counts = filterCounts(doc, doubts);
  const scroller = useRef<HTMLDivElement>(null);
  // The article chosen elsewhere (in the raw page, by a search) is the one chosen here.
  const ids = selected !== null && !choice.ids.has(selected) ? new Set<string>([selected]) : choice.ids;
  const active = selected !== null && !choice.ids.has(selected) ? selected : choice.active;
  const activeIndex = Math.max(
    0,
    rows.findIndex((row) => idOf(row) === active),
  );

  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'column' ? 31 : 51),
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : idOf(row);
    },
    overscan: 8,
    // The list may follow a moment later, and then draws without stopping whoever types.
    useFlushSync: false,
    // The row the keyboard is on stays drawn, so that Tab always finds the list.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(activeIndex, rows.length - 1)])]
        .filter((at) => at >= 0)
        .sort((a, b) => a - b),
  });

  const chosenArticles = [...ids].filter((id): id is ArticleId => doc.articles.has(id as ArticleId));

  useEffect(() => {
    const at = selected === null ? -1 : rows.findIndex((row) => idOf(row) === selected);
    if (at >= 0) list.scrollToIndex(at, { align: 'auto' });
    // Only a new choice scrolls the list, not every change of its rows.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [selected]);

  const latest = useRef({ rows, ids, active });
  useLayoutEffect(() => {
    latest.current = { rows, ids, active };
  });
  const choose = useCallback(
    (index: number, how: Choosing) => {
      const now = latest.current;
      const row = now.rows[index];
      if (row === undefined) return;
      setChoice((before) =>
        nextChoice({ ids: now.ids, active: before.active ?? now.active }, now.rows.map(idOf), idOf(row), how),
      );
      if (row.kind === 'article' && !how.extend && !how.toggle) goToArticle(session, view, row.article.id);
    },
    [session, view],
  );
  const draggedWith = useCallback((id: string): readonly string[] => {
    const now = latest.current;
    return now.ids.has(id) ? now.rows.map(idOf).filter((each) => now.ids.has(each)) : [id];
  }, []);
  const focusRow = (index: number): void => {
    list.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => {
      scroller.current
        ?.querySelector<HTMLElement>(`[role="row"][data-index="${index}"]`)
        ?.focus({ preventScroll: true });
    });
  };
  const fold = useCallback((id: ColumnId, isFolded: boolean): void => {
    setFolded((before) => {
      const next = new Set(before);
      if (isFolded) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number(event.target.dataset.index);
    const action = rowKey(event, at, rows, folded);
    if (action === null) return;
    event.preventDefault();
    if (action.kind === 'fold') fold(action.id, action.isFolded);
    else choose(action.to, { extend: event.shiftKey, toggle: action.kind === 'toggle' });
    if (action.kind === 'go') focusRow(action.to);
  };

  return (
    <section className={styles.pane} aria-labelledby="articles-title">
      <header className={styles.head}>
        <h2 id="articles-title" className={styles.title}>
          {intl.formatMessage({ id: 'desk.articles.name' })}{' '}
          <span className={styles.count}>{counts.all}</span>
        </h2>
        <span className={styles.tools}>
          <ProposalMenu />
          <ArticleMenu ids={chosenArticles} doc={doc} />
        </span>
      </header>
      <div className={styles.filters}>
        <Segmented
          label={intl.formatMessage({ id: 'desk.articles.filter' })}
          value={filter}
          onChange={(id) => {
            view.setState({ filter: id });
          }}
          choices={FILTERS.map((id) => ({
            id,
            label: intl.formatMessage({ id: `desk.articles.filter.${id}` }),
            ...(id === 'all' ? {} : { count: counts[id] }),
          }))}
        />
        {filter === 'doubtful' && rows.length > 0 ? (
          <p className={styles.order}>{intl.formatMessage({ id: 'desk.articles.byDoubt' })}</p>
        ) : null}
      </div>
      <div ref={scroller} className={styles.list}>
        {rows.length === 0 ? (
          <EmptyState title={intl.formatMessage({ id: `desk.articles.empty.${filter}` })} />
        ) : null}
        <div
          role="grid"
          aria-label={intl.formatMessage({ id: 'desk.articles.name' })}
          aria-multiselectable="true"
          aria-rowcount={rows.length}
          className={styles.rows}
          style={{ height: list.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {list.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const id = idOf(row);
            const frame = {
              index,
              isChosen: ids.has(id),
              isActive: index === activeIndex,
              onChoose: choose,
              draggedWith,
            };
            return (
              <div
                key={key}
                ref={list.measureElement}
                data-index={index}
                role="presentation"
                className={styles.slot}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row.kind === 'column' ? (
                  <ColumnRow
                    column={row.column}
                    articles={row.articles}
                    isFolded={folded.has(row.column.id)}
                    onFold={fold}
                    {...frame}
                  />
                ) : (
                  <ArticleRow
                    item={row}
                    doubt={doubts.get(row.article.id) ?? null}
                    isCertaintyShown={filter === 'doubtful'}
                    digest={digests.of(doc, row.article)}
                    colour={coloursOf(doc).get(row.article.id) ?? -1}
                    {...frame}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}, useChoiceProps);
