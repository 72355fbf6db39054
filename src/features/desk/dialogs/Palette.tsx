import { useMemo, useState, type ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { outlineOf } from '#domain/page/queries';
import { focusRawPage, goToArticle, goToSpan } from '#features/desk/actions';
import { useDesk, useDocument } from '#features/desk/context';
import { visibleText } from '#features/desk/raw/visible-text';
import { useLearn } from '#features/desk/use-learning';
import type { OpenDialog, RightTab } from '#features/desk/view-state';
import { findAll, toSearchable, type Searchable } from '#library/searchable';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './dialogs.module.css';

let searched: { readonly text: string; readonly searchable: Searchable } | null = null;

/** The page made searchable, once per page: letter-spacing and line breaks do not hide a word. */
function searchableOf(text: string): Searchable {
  if (searched?.text !== text) searched = { text, searchable: toSearchable(text) };
  return searched.searchable;
}

/** At most this many places of a text are listed. */
const MOST = 40;

type Entry = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly run: () => void;
};

const isPlace = ({ id }: Entry): boolean =>
  id === 'line' || id.startsWith('text-') || id.startsWith('article-');

/** Finds text on the page, an article, a line, or a command; Enter takes the first. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const intl = useIntl();
  const [query, setQuery] = useState('');
  const entries = useEntries(query.trim());
  const take = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    entry.run();
    // Who went to a place goes on working there, with the keys of the raw page.
    if (isPlace(entry)) requestAnimationFrame(focusRawPage);
  };
  return (
    <Dialog
      isOpen
      size="large"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={intl.formatMessage({ id: 'desk.palette.open' })}
      closeLabel={intl.formatMessage({ id: 'common.close' })}
    >
      <TextField
        label={intl.formatMessage({ id: 'desk.palette.field' })}
        value={query}
        onChange={setQuery}
        autoFocus
        onSubmit={() => {
          if (query.trim() !== '') take(entries[0]);
        }}
      />
      <ListBox
        aria-label={intl.formatMessage({ id: 'desk.palette.results' })}
        className={styles.choices ?? ''}
        onAction={(key) => {
          take(entries.find((entry) => entry.id === key));
        }}
        renderEmptyState={() => <p>{intl.formatMessage({ id: 'desk.palette.nothing' })}</p>}
      >
        {entries.map((entry) => (
          <ListBoxItem key={entry.id} id={entry.id} textValue={entry.label} className={styles.choice ?? ''}>
            <Icon
              name={
                entry.id.startsWith('text') ? 'search' : entry.id.startsWith('article') ? 'page' : 'right'
              }
              size={14}
            />
            <span className={styles.choiceText} dir="auto">
              {entry.label}
            </span>
            <span>{entry.detail}</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </Dialog>
  );
}

function useEntries(query: string): readonly Entry[] {
  const intl = useIntl();
  const { session, view, index, digests } = useDesk();
  const doc = useDocument();
  const learn = useLearn();
  return useMemo(() => {
    const tabs: readonly RightTab[] = ['reading', 'details', 'marks', 'suspects', 'history'];
    const dialogs: readonly Extract<OpenDialog, 'page' | 'shortcuts'>[] = ['page', 'shortcuts'];
    const commands: readonly Entry[] = [
      {
        id: 'undo',
        label: intl.formatMessage({ id: 'desk.undo' }),
        detail: '⌘Z',
        run: () => {
          session.undo();
        },
      },
      {
        id: 'redo',
        label: intl.formatMessage({ id: 'desk.redo' }),
        detail: '⌘⇧Z',
        run: () => {
          session.redo();
        },
      },
      {
        id: 'propose-again',
        label: intl.formatMessage({ id: 'desk.proposal.again' }),
        detail: 'R',
        run: () => {
          void session.again.start();
        },
      },
      {
        id: 'original-proposal',
        label: intl.formatMessage({ id: 'desk.proposal.original' }),
        detail: '',
        run: () => {
          void session.again.showOriginal();
        },
      },
      {
        id: 'learn',
        label: intl.formatMessage({ id: 'learn.command' }),
        detail: '',
        run: () => {
          void learn({ asked: true });
        },
      },
      {
        id: 'dialog-everywhere',
        label: intl.formatMessage({ id: 'everywhere.open' }),
        detail: 'E',
        run: () => {
          view.setState({ dialog: 'everywhere' });
        },
      },
      ...tabs.map((tab, i) => ({
        id: `tab-${tab}`,
        label: intl.formatMessage({ id: `desk.tab.${tab}` }),
        detail: String(i + 1),
        run: () => {
          view.setState({ tab });
        },
      })),
      ...dialogs.map((dialog) => ({
        id: `dialog-${dialog}`,
        label: intl.formatMessage({ id: dialog === 'page' ? 'desk.pages.title' : 'desk.shortcuts.title' }),
        detail: dialog === 'page' ? '' : '?',
        run: () => {
          view.setState({ dialog });
        },
      })),
    ];
    if (query === '') return commands;
    const wanted = query.toLowerCase();
    const line = /^\d+$/u.test(query) ? Math.min(index.lineCount, Math.max(1, Number(query))) : null;
    const articles = outlineOf(doc).flatMap((item) => {
      if (item.kind !== 'article') return [];
      const { headline } = digests.of(doc, item.article);
      if (!headline.toLowerCase().includes(wanted)) return [];
      const { id } = item.article;
      return [
        {
          id: `article-${id}`,
          label: headline,
          detail: String(item.number),
          run: () => {
            goToArticle(session, view, id);
          },
        },
      ];
    });
    const texts = findAll(searchableOf(doc.text), query, MOST).map((span): Entry => {
      const around = doc.text.slice(Math.max(0, span.start - 12), span.end + 20).replace(/\s+/gu, ' ');
      return {
        id: `text-${span.start}`,
        label: visibleText(around),
        detail: intl.formatMessage({ id: 'desk.line' }, { line: index.lineOf(span.start) }),
        run: () => {
          goToSpan(session, view, span);
        },
      };
    });
    return [
      ...(line === null
        ? []
        : [
            {
              id: 'line',
              label: intl.formatMessage({ id: 'desk.palette.line' }, { line }),
              detail: '',
              run: () => {
                goToSpan(session, view, { start: index.lineStart(line), end: index.lineStart(line) });
              },
            },
          ]),
      ...articles,
      ...texts,
      ...commands.filter((entry) => entry.label.toLowerCase().includes(wanted)),
    ];
  }, [query, intl, session, view, index, digests, doc, learn]);
}
