import { useRef, type HTMLAttributes, type ReactNode } from 'react';
import { mergeProps } from 'react-aria';
import { useIntl } from 'react-intl';
import type { Column, PageDocument } from '#domain/page/document';
import type { OutlineItem } from '#domain/page/queries';
import type { Doubt } from '#domain/proposal/doubts';
import { coloursOf } from '#features/desk/colours';
import { useDesk } from '#features/desk/context';
import { StatusDot } from '#features/desk/StatusDot.tsx';
import { hueProps } from '#ui/hue';
import { Icon } from '#ui/Icon.tsx';
import styles from './ArticleList.module.css';
import { useRowDrag } from './use-row-drag';

type ArticleItem = Extract<OutlineItem, { kind: 'article' }>;

/** What every row of the list has: its place for assistive technology, its state, how it is chosen and dragged. */
export type RowFrame = {
  readonly attributes: HTMLAttributes<HTMLDivElement> & { readonly 'data-key': string };
  readonly dragged: () => readonly string[];
};

/** One article: number in its colour, headline, kind and length, what is doubtful or open, status. */
export function ArticleRow({
  item,
  doubt,
  isCertaintyShown,
  doc,
  frame,
}: {
  readonly item: ArticleItem;
  readonly doubt: Doubt | null;
  /** Whether the row says how sure the least certain part of the article is. */
  readonly isCertaintyShown: boolean;
  readonly doc: PageDocument;
  readonly frame: RowFrame;
}): ReactNode {
  const intl = useIntl();
  const { digests } = useDesk();
  const ref = useRef<HTMLDivElement>(null);
  const { article, number } = item;
  const digest = digests.of(doc, article);
  const drag = useRowDrag(ref, { id: article.id, isColumn: false, name: digest.headline }, frame.dragged);
  const kind = intl.formatMessage({ id: `kind.${article.kind}` });
  const length = intl.formatMessage({ id: 'desk.articles.characters' }, { count: digest.characters });
  return (
    <div
      {...mergeProps(frame.attributes, drag.dragProps, drag.dropProps)}
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
        <span className={styles.chip} {...hueProps(coloursOf(doc).get(article.id) ?? -1)}>
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
}

type ColumnRowProps = {
  readonly column: Column;
  readonly articles: number;
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
  readonly frame: RowFrame;
};

/** The sign of a column: folds and unfolds its articles. */
export function ColumnRow({ column, articles, isFolded, onFold, frame }: ColumnRowProps): ReactNode {
  const intl = useIntl();
  const ref = useRef<HTMLDivElement>(null);
  const name = column.name === '' ? intl.formatMessage({ id: 'desk.articles.unnamedColumn' }) : column.name;
  const drag = useRowDrag(ref, { id: column.id, isColumn: true, name }, frame.dragged);
  return (
    <div
      {...mergeProps(frame.attributes, drag.dragProps, drag.dropProps)}
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
            onFold(!isFolded);
          }}
        >
          <Icon name={isFolded ? 'chevron' : 'chevron-down'} size={12} />
        </button>
        <span dir="auto">{name}</span>
        <span className={styles.count}>{articles}</span>
      </div>
    </div>
  );
}
