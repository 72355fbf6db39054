import type { ReactNode } from 'react';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { Column, PageDocument } from '#domain/page/document';
import type { OutlineItem } from '#domain/page/queries';
import { coloursOf } from '#features/desk/colours';
import { useDesk } from '#features/desk/context';
import { hueProps } from '#ui/hue';
import { Icon } from '#ui/Icon.tsx';
import { StatusDot } from '#features/desk/StatusDot.tsx';
import styles from './ArticleList.module.css';

type ArticleItem = Extract<OutlineItem, { kind: 'article' }>;

/** One article: number in its colour, headline, kind and length, what is doubtful or open, status. */
export function ArticleRow({
  item,
  doubts,
  doc,
}: {
  readonly item: ArticleItem;
  readonly doubts: number;
  readonly doc: PageDocument;
}): ReactNode {
  const intl = useIntl();
  const { digests } = useDesk();
  const { article, number } = item;
  const digest = digests.of(doc, article);
  const kind = intl.formatMessage({ id: `kind.${article.kind}` });
  const length = intl.formatMessage({ id: 'desk.articles.characters' }, { count: digest.characters });
  return (
    <GridListItem
      id={article.id}
      textValue={`${number} ${digest.headline}`}
      className={styles.row ?? ''}
      data-nested={item.column !== null || undefined}
    >
      <AriaButton slot="drag" className={styles.drag ?? ''}>
        <Icon name="grip" size={12} />
      </AriaButton>
      <span className={styles.chip} {...hueProps(coloursOf(doc).get(article.id) ?? -1)}>
        {number}
      </span>
      <span className={styles.words}>
        <span className={styles.headline} data-untitled={!digest.titled || undefined} dir="auto">
          {digest.headline}
        </span>
        <span className={styles.facts}>
          {kind} · {length}
          {doubts > 0 ? (
            <b> · {intl.formatMessage({ id: 'desk.articles.doubts' }, { count: doubts })}</b>
          ) : null}
          {digest.openMarks > 0 ? (
            <b> · {intl.formatMessage({ id: 'desk.articles.marks' }, { count: digest.openMarks })}</b>
          ) : null}
        </span>
      </span>
      {article.standing === 'locked' ? <Icon name="lock" size={12} /> : null}
      <StatusDot status={article.status} standing={article.standing} />
    </GridListItem>
  );
}

type ColumnRowProps = {
  readonly column: Column;
  readonly articles: number;
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
};

/** The sign of a column: folds and unfolds its articles. */
export function ColumnRow({ column, articles, isFolded, onFold }: ColumnRowProps): ReactNode {
  const intl = useIntl();
  const name = column.name === '' ? intl.formatMessage({ id: 'desk.articles.unnamedColumn' }) : column.name;
  return (
    <GridListItem id={column.id} textValue={name} className={styles.column ?? ''}>
      <AriaButton slot="drag" className={styles.drag ?? ''}>
        <Icon name="grip" size={12} />
      </AriaButton>
      <AriaButton
        className={styles.fold ?? ''}
        aria-expanded={!isFolded}
        aria-label={intl.formatMessage(
          { id: isFolded ? 'desk.articles.unfold' : 'desk.articles.fold' },
          { name },
        )}
        onPress={() => {
          onFold(!isFolded);
        }}
      >
        <Icon name={isFolded ? 'chevron' : 'chevron-down'} size={12} />
      </AriaButton>
      <span dir="auto">{name}</span>
      <span className={styles.count}>{articles}</span>
    </GridListItem>
  );
}
