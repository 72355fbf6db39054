import { memo, useRef, type HTMLAttributes, type ReactNode } from 'react';
import { mergeProps } from 'react-aria';
import { useIntl } from 'react-intl';
import type { Column } from '#domain/page/document';
import type { ColumnId } from '#domain/page/ids';
import type { OutlineItem } from '#domain/page/queries';
import type { Doubt } from '#domain/proposal/doubts';
import type { ArticleDigest } from '#features/desk/digest';
import { StatusDot } from '#features/desk/StatusDot.tsx';
import { hueProps } from '#ui/hue';
import { Icon } from '#ui/Icon.tsx';
import styles from './ArticleList.module.css';
import { useRowDrag } from './use-row-drag';

type ArticleItem = Extract<OutlineItem, { kind: 'article' }>;

/** How a row is chosen: alone, added or taken away, or everything up to it. */
export type Choosing = { readonly extend: boolean; readonly toggle: boolean };

/**
 * What every row of the list has: its place for assistive technology, its state, how it is chosen and dragged. The
 * functions stay the same, so that a row draws again only when it looks different.
 */
export type RowFrame = {
  readonly index: number;
  readonly isChosen: boolean;
  /** Whether the keyboard is on this row. */
  readonly isActive: boolean;
  readonly onChoose: (index: number, how: Choosing) => void;
  /** What goes along when the row with an id is dragged. */
  readonly draggedWith: (id: string) => readonly string[];
};

const attributesOf = (
  id: string,
  { index, isChosen, isActive, onChoose }: RowFrame,
): HTMLAttributes<HTMLDivElement> & { readonly 'data-key': string; readonly 'data-index': number } => ({
  'data-key': id,
  'data-index': index,
  'aria-rowindex': index + 1,
  'aria-selected': isChosen,
  tabIndex: isActive ? 0 : -1,
  onClick: (event) => {
    onChoose(index, { extend: event.shiftKey, toggle: event.ctrlKey || event.metaKey });
  },
});

type ArticleRowProps = RowFrame & {
  readonly item: ArticleItem;
  readonly digest: ArticleDigest;
  readonly colour: number;
  readonly doubt: Doubt | null;
  /** Whether the row says how sure the least certain part of the article is. */
  readonly isCertaintyShown: boolean;
};

/** One article: number in its colour, headline, kind and length, what is doubtful or open, status. */
export const ArticleRow = memo(function ArticleRow({
  item,
  digest,
  colour,
  doubt,
  isCertaintyShown,
  ...frame
}: ArticleRowProps): ReactNode {
  const intl = useIntl();
  const ref = useRef<HTMLDivElement>(null);
  const { article, number } = item;
  const drag = useRowDrag(ref, { id: article.id, isColumn: false, name: digest.headline }, () =>
    frame.draggedWith(article.id),
  );
  const kind = intl.formatMessage({ id: `kind.${article.kind}` });
  const length = intl.formatMessage({ id: 'desk.articles.characters' }, { count: digest.characters });
  return (
    <div
      {...mergeProps(attributesOf(article.id, frame), drag.dragProps, drag.dropProps)}
      ref={ref}
      role="row"
      aria-label={`${number} ${digest.headline}`}
      className={styles.row}
      data-nested={item.column !== null || undefined}
      data-drop={drag.dropSide ?? undefined}
      data-dragging={drag.isDragging || undefined}
    >
      <div role="gridcell" className={styles.cell}>
        <button
          {...drag.gripProps}
          ref={drag.gripRef}
          type="button"
          tabIndex={-1}
          className={styles.drag}
          aria-label={intl.formatMessage({ id: 'desk.articles.drag' }, { name: digest.headline })}
        >
          <Icon name="grip" size={12} />
        </button>
        <span className={styles.chip} {...hueProps(colour)}>
          {number}
        </span>
        <span className={styles.words}>
          <span className={styles.headline} data-untitled={!digest.titled || undefined} dir="auto">
            {digest.headline}
          </span>
          <span className={styles.facts}>
            {doubt === null ? null : (
              <b>
                {intl.formatMessage(
                  { id: isCertaintyShown ? 'desk.articles.doubtsAt' : 'desk.articles.doubts' },
                  { count: doubt.count, certain: intl.formatNumber(doubt.certainty, { style: 'percent' }) },
                )}{' '}
                ·{' '}
              </b>
            )}
            {digest.openMarks > 0 ? (
              <b>{intl.formatMessage({ id: 'desk.articles.marks' }, { count: digest.openMarks })} · </b>
            ) : null}
            {kind} · {length}
          </span>
        </span>
        {article.standing === 'locked' ? <Icon name="lock" size={12} /> : null}
        <StatusDot status={article.status} standing={article.standing} />
      </div>
    </div>
  );
});

type ColumnRowProps = RowFrame & {
  readonly column: Column;
  readonly articles: number;
  readonly isFolded: boolean;
  readonly onFold: (id: ColumnId, isFolded: boolean) => void;
};

/** The sign of a column: folds and unfolds its articles. */
export const ColumnRow = memo(function ColumnRow({
  column,
  articles,
  isFolded,
  onFold,
  ...frame
}: ColumnRowProps): ReactNode {
  const intl = useIntl();
  const ref = useRef<HTMLDivElement>(null);
  const name = column.name === '' ? intl.formatMessage({ id: 'desk.articles.unnamedColumn' }) : column.name;
  const drag = useRowDrag(ref, { id: column.id, isColumn: true, name }, () => frame.draggedWith(column.id));
  return (
    <div
      {...mergeProps(attributesOf(column.id, frame), drag.dragProps, drag.dropProps)}
      ref={ref}
      role="row"
      aria-label={name}
      className={styles.column}
      data-drop={drag.dropSide ?? undefined}
      data-dragging={drag.isDragging || undefined}
    >
      <div role="gridcell" className={styles.cell}>
        <button
          {...drag.gripProps}
          ref={drag.gripRef}
          type="button"
          tabIndex={-1}
          className={styles.drag}
          aria-label={intl.formatMessage({ id: 'desk.articles.drag' }, { name })}
        >
          <Icon name="grip" size={12} />
        </button>
        <button
          type="button"
          className={styles.fold}
          tabIndex={-1}
          aria-expanded={!isFolded}
          aria-label={intl.formatMessage(
            { id: isFolded ? 'desk.articles.unfold' : 'desk.articles.fold' },
            { name },
          )}
          onClick={() => {
            onFold(column.id, !isFolded);
          }}
        >
          <Icon name={isFolded ? 'chevron' : 'chevron-down'} size={12} />
        </button>
        <span dir="auto">{name}</span>
        <span className={styles.count}>{articles}</span>
      </div>
    </div>
  );
});
