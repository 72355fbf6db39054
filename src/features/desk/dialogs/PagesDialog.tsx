import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { editionSources, pageSources } from '#domain/edition/page-sources';
import type { Page } from '#domain/page/document';
import { pagesOf } from '#domain/page/queries';
import { useDesk, useDocument } from '#features/desk/context';
import { DraftField } from '#features/desk/details/DraftField.tsx';
import { SourceLink } from '#features/desk/details/Provenance.tsx';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './dialogs.module.css';

const names = (typed: string): readonly string[] =>
  typed
    .split(/[、，,;；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The printed pages of this raw page: label, name and credits; added, edited, removed when unused. */
export function PagesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const intl = useIntl();
  const { session } = useDesk();
  const doc = useDocument();
  const used = new Set([...doc.articles.values(), ...doc.columns.values()].map((each) => each.pageId));
  return (
    <Dialog
      isOpen
      size="large"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={intl.formatMessage({ id: 'desk.pages.title' })}
      closeLabel={intl.formatMessage({ id: 'common.close' })}
      footer={
        <Button
          icon="plus"
          onPress={() => {
            session.run({ kind: 'add-page', label: '', name: '' });
          }}
        >
          {intl.formatMessage({ id: 'desk.pages.add' })}
        </Button>
      }
    >
      <EditionRow onGo={onClose} />
      {doc.pages.size === 0 ? <p>{intl.formatMessage({ id: 'desk.pages.none' })}</p> : null}
      {pagesOf(doc).map((page) => (
        <PageRow key={page.id} page={page} isUsed={used.has(page.id)} onGo={onClose} />
      ))}
    </Dialog>
  );
}

/** What the page heads say of the edition, and where; it is edited in the library, for all its pages at once. */
function EditionRow({ onGo }: { readonly onGo: () => void }): ReactNode {
  const text = useText();
  const found = editionSources(useDocument());
  if (found.length === 0) return null;
  return (
    <dl className={styles.edition} aria-label={text('desk.pages.edition')}>
      {found.map(({ field, value, span }) => (
        <div key={field}>
          <dt>{text(`desk.pages.edition.${field}`)}</dt>
          <dd>
            <bdi>{value}</bdi> <SourceLink spans={[span]} onGo={onGo} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PageRow({
  page,
  isUsed,
  onGo,
}: {
  readonly page: Page;
  readonly isUsed: boolean;
  readonly onGo: () => void;
}): ReactNode {
  const intl = useIntl();
  const { session } = useDesk();
  const sources = pageSources(useDocument(), page);
  const sourceOf = (...values: readonly string[]): ReactNode => (
    <SourceLink spans={values.flatMap((value) => sources.get(value) ?? [])} onGo={onGo} />
  );
  const separator = intl.formatMessage({ id: 'common.list.separator' });
  const { id, imprint } = page;
  return (
    <div
      className={styles.pageRow}
      role="group"
      aria-label={
        [page.label, page.name].join(' ').trim() || intl.formatMessage({ id: 'desk.details.namelessPage' })
      }
    >
      <DraftField
        label={intl.formatMessage({ id: 'desk.pages.label' })}
        value={page.label}
        description={sourceOf(page.label)}
        onCommit={(value) => session.run({ kind: 'edit-page', id, field: 'label', value: value.trim() })}
      />
      <DraftField
        label={intl.formatMessage({ id: 'desk.pages.name' })}
        value={page.name}
        description={sourceOf(page.name)}
        onCommit={(value) => session.run({ kind: 'edit-page', id, field: 'name', value: value.trim() })}
      />
      <div className={styles.wide}>
        <DraftField
          label={intl.formatMessage({ id: 'desk.pages.hotline' })}
          value={imprint.hotline}
          description={sourceOf(imprint.hotline)}
          onCommit={(hotline) =>
            session.run({
              kind: 'edit-page',
              id,
              field: 'imprint',
              value: { ...imprint, hotline: hotline.trim() },
            })
          }
        />
        {(['editor', 'proofreader', 'layout'] as const).map((field) => (
          <DraftField
            key={field}
            label={intl.formatMessage({ id: `desk.pages.${field}` })}
            value={imprint[field].join(separator)}
            description={sourceOf(...imprint[field])}
            onCommit={(typed) =>
              session.run({
                kind: 'edit-page',
                id,
                field: 'imprint',
                value: { ...imprint, [field]: names(typed) },
              })
            }
          />
        ))}
      </div>
      {isUsed ? null : (
        <div className={styles.remove}>
          <Button
            size="small"
            variant="plain"
            icon="trash"
            onPress={() => {
              session.run({ kind: 'remove-page', id });
            }}
          >
            {intl.formatMessage({ id: 'desk.pages.remove' })}
          </Button>
        </div>
      )}
    </div>
  );
}
