import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { KINDS, ARTICLE_STATUSES, type Article, type PageDocument } from '#domain/page/document';
import type { MetadataField } from '#domain/page/metadata';
import { pagesOf } from '#domain/page/queries';
import { valueOf } from '#domain/edition/describe-article';
import { useDesk } from '#features/desk/context';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Select } from '#ui/Select.tsx';
import { BlockOrder } from './BlockOrder.tsx';
import { DraftField } from './DraftField.tsx';
import { readPeople, writePeople } from './people-text';
import { Provenance } from './Provenance.tsx';
import styles from './DetailsPane.module.css';

type Props = { readonly doc: PageDocument; readonly article: Article | null };

/** What is known of an article: each value with the raw text it came from, each editable, none overwritten once set. */
export function DetailsPane({ doc, article }: Props): ReactNode {
  const intl = useIntl();
  if (article === null) return <EmptyState title={intl.formatMessage({ id: 'desk.details.none' })} />;
  return <Details key={article.id} doc={doc} article={article} />;
}

function Details({ doc, article }: { readonly doc: PageDocument; readonly article: Article }): ReactNode {
  const intl = useIntl();
  const { session, view } = useDesk();
  const pages = pagesOf(doc);
  const ids = [article.id];
  const NONE = '';
  return (
    <div className={styles.pane}>
      {(['kicker', 'headline', 'deck'] as const).map((field) => (
        <TextValue key={field} field={field} doc={doc} article={article} />
      ))}
      <PeopleValue doc={doc} article={article} />
      <div className={styles.pair}>
        <Select
          label={intl.formatMessage({ id: 'desk.details.kind' })}
          choices={KINDS.map((id) => ({ id, label: intl.formatMessage({ id: `kind.${id}` }) }))}
          value={article.kind}
          onChange={(value) => session.run({ kind: 'set-article', ids, field: 'kind', value })}
        />
        <Select
          label={intl.formatMessage({ id: 'desk.details.status' })}
          choices={ARTICLE_STATUSES.map((id) => ({ id, label: intl.formatMessage({ id: `status.${id}` }) }))}
          value={article.status}
          onChange={(value) => session.run({ kind: 'set-article', ids, field: 'status', value })}
        />
      </div>
      <div className={styles.pair}>
        <TextValue field="dateline" doc={doc} article={article} />
        <TextValue field="section" doc={doc} article={article} />
      </div>
      <div className={styles.pair}>
        <Select<string>
          label={intl.formatMessage({ id: 'desk.details.page' })}
          choices={[
            { id: NONE, label: intl.formatMessage({ id: 'desk.details.noPage' }) },
            ...pages.map((page) => ({
              id: page.id,
              label:
                [page.label, page.name].filter(Boolean).join(' ') ||
                intl.formatMessage({ id: 'desk.details.namelessPage' }),
            })),
          ]}
          value={article.pageId ?? NONE}
          onChange={(value) =>
            session.run({ kind: 'set-page', ids, pageId: value === NONE ? null : (value as never) })
          }
        />
        <Select<string>
          label={intl.formatMessage({ id: 'desk.details.column' })}
          choices={[
            { id: NONE, label: intl.formatMessage({ id: 'desk.details.noColumn' }) },
            ...[...doc.columns.values()].map((column) => ({
              id: column.id,
              label: column.name || intl.formatMessage({ id: 'desk.articles.unnamedColumn' }),
            })),
            { id: 'new', label: intl.formatMessage({ id: 'desk.articleMenu.newColumn' }) },
          ]}
          value={article.columnId ?? NONE}
          onChange={(value) => {
            if (value === NONE) session.run({ kind: 'take-out-of-column', ids });
            else session.run({ kind: 'put-in-column', ids, column: value as never });
          }}
        />
      </div>
      {article.columnId === null ? null : (
        <DraftField
          label={intl.formatMessage({ id: 'desk.details.columnName' })}
          value={doc.columns.get(article.columnId)?.name ?? ''}
          onCommit={(name) => {
            if (article.columnId !== null) session.run({ kind: 'rename-column', id: article.columnId, name });
          }}
        />
      )}
      <div className={styles.pair}>
        {(['continuedFrom', 'continuedTo'] as const).map((field) => (
          <DraftField
            key={field}
            label={intl.formatMessage({ id: `desk.details.${field}` })}
            value={article[field] ?? ''}
            onCommit={(typed) =>
              session.run({
                kind: 'set-article',
                ids,
                field,
                value: typed.trim() === '' ? null : typed.trim(),
              })
            }
          />
        ))}
      </div>
      <Button
        size="small"
        icon="page"
        onPress={() => {
          view.setState({ dialog: 'page' });
        }}
      >
        {intl.formatMessage({ id: 'desk.details.pages' })}
      </Button>
      <BlockOrder doc={doc} article={article} />
    </div>
  );
}

type TextField = Exclude<MetadataField, 'people'>;

/** How to put a value back as it was set, or not set, when its field was entered. */
function useRestore(id: Article['id'], field: MetadataField): () => () => void {
  const { session } = useDesk();
  return () => {
    const setting = session.store.getState().doc?.articles.get(id)?.metadata[field] ?? null;
    return () => {
      session.run({ kind: 'set-metadata', id, field, setting });
    };
  };
}

function TextValue({
  field,
  doc,
  article,
}: {
  readonly field: TextField;
  readonly doc: PageDocument;
  readonly article: Article;
}): ReactNode {
  const intl = useIntl();
  const { session, digests } = useDesk();
  const { derived } = digests.of(doc, article);
  const onEnter = useRestore(article.id, field);
  return (
    <DraftField
      label={intl.formatMessage({ id: `field.${field}` })}
      value={valueOf(article, derived, field) ?? ''}
      description={<Provenance doc={doc} article={article} field={field} derived={derived} />}
      onEnter={onEnter}
      onCommit={(typed) => {
        const value = typed.trim();
        if (value !== (valueOf(article, derived, field) ?? '')) {
          session.run({
            kind: 'set-metadata',
            id: article.id,
            field,
            setting: { value: value === '' ? null : value },
          });
        }
      }}
    />
  );
}

function PeopleValue({ doc, article }: { readonly doc: PageDocument; readonly article: Article }): ReactNode {
  const intl = useIntl();
  const { session, digests } = useDesk();
  const { derived } = digests.of(doc, article);
  const onEnter = useRestore(article.id, 'people');
  const word = (role: Parameters<typeof writePeople>[0][number]['role']): string =>
    intl.formatMessage({ id: `person.${role}` });
  const separator = intl.formatMessage({ id: 'common.list.separator' });
  const shown = writePeople(valueOf(article, derived, 'people') ?? [], word, separator);
  return (
    <DraftField
      label={intl.formatMessage({ id: 'field.people' })}
      value={shown}
      description={<Provenance doc={doc} article={article} field="people" derived={derived} />}
      onEnter={onEnter}
      onCommit={(typed) => {
        if (typed === shown) return;
        const people = readPeople(typed, word);
        session.run({
          kind: 'set-metadata',
          id: article.id,
          field: 'people',
          setting: { value: people.length === 0 ? null : people },
        });
      }}
    />
  );
}
