import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { Article, PageDocument } from '#domain/page/document';
import type { Span } from '#domain/page/ids';
import type { DerivedMetadata, MetadataField } from '#domain/page/metadata';
import { goToSpan } from '#features/desk/actions';
import { useDesk } from '#features/desk/context';
import { Icon } from '#ui/Icon.tsx';
import styles from './DetailsPane.module.css';

type Props = {
  readonly doc: PageDocument;
  readonly article: Article;
  readonly field: MetadataField;
  readonly derived: DerivedMetadata;
};

/** Where a value came from: the raw lines it was read in, or the person who set it, with the way back to the text. */
export function Provenance({ article, field, derived }: Props): ReactNode {
  const intl = useIntl();
  const { session } = useDesk();
  if (article.metadata[field] !== undefined) {
    return (
      <span className={styles.provenance}>
        {intl.formatMessage({ id: 'desk.details.setByPerson' })}
        <AriaButton
          className={styles.source ?? ''}
          aria-label={intl.formatMessage(
            { id: 'desk.details.resetNamed' },
            { field: intl.formatMessage({ id: `field.${field}` }) },
          )}
          onPress={() => {
            session.run({ kind: 'set-metadata', id: article.id, field, setting: null });
          }}
        >
          {intl.formatMessage({ id: 'desk.details.reset' })}
        </AriaButton>
      </span>
    );
  }
  return <SourceLink spans={derived[field]?.spans ?? []} />;
}

/** The raw lines a value was read in, as a way there; nothing where it is nowhere printed. */
export function SourceLink({
  spans,
  onGo,
}: {
  readonly spans: readonly Span[];
  /** Called before going, e.g. to close what covers the text. */
  readonly onGo?: () => void;
}): ReactNode {
  const intl = useIntl();
  const { session, view, index } = useDesk();
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = index.lineOf(first.start);
  const to = index.lineOf(Math.max(last.start, last.end - 1));
  const lines = from === to ? String(from) : `${Math.min(from, to)}–${Math.max(from, to)}`;
  return (
    <AriaButton
      className={styles.source ?? ''}
      aria-label={intl.formatMessage({ id: 'desk.details.goToSource' }, { lines })}
      onPress={() => {
        onGo?.();
        goToSpan(session, view, { start: first.start, end: last.end > first.start ? last.end : first.end });
      }}
    >
      <Icon name="target" size={11} /> {lines}
    </AriaButton>
  );
}
