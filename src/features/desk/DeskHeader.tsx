import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-aria-components';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { useTransfer } from '#features/transfer-context';
import { Button } from '#ui/Button.tsx';
import { HeaderSlot } from '#ui/HeaderSlot.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useDesk, useSession } from './context';
import { ModeSwitch } from './ModeSwitch.tsx';
import { PersonChip } from './person/PersonChip.tsx';
import { SaveLight } from './SaveLight.tsx';
import styles from './DeskHeader.module.css';

export type TrailPage = { readonly id: RawPageId; readonly name: string };
type Props = {
  readonly editionId: EditionId;
  readonly rawPageId: RawPageId;
  readonly edition: string;
  readonly date: string;
  readonly pages: readonly TrailPage[];
};

/** What the desk puts in the app's header: where one is, the search, undo and redo, the save state, the export. */
export function DeskHeader({ editionId, rawPageId, edition, date, pages }: Props): ReactNode {
  const intl = useIntl();
  const { session, view } = useDesk();
  const { openExport } = useTransfer();
  const canUndo = useSession((state) => state.history.done.length > 0);
  const unsaved = useSession((state) => state.saving.kind === 'unsaved');
  const canRedo = useSession((state) => state.history.undone.length > 0);
  return (
    <>
      <HeaderSlot name="trail">
        <Link href="#/" className={styles.crumb ?? ''}>
          {edition}
        </Link>
        {date === '' ? null : (
          <>
            <span className={styles.divider} aria-hidden="true">
              ›
            </span>
            <span className={styles.date}>{date}</span>
          </>
        )}
        <span className={styles.divider} aria-hidden="true">
          ›
        </span>
        {pages.map((page) => (
          <Link
            key={page.id}
            href={`#/page/${page.id}`}
            className={styles.page ?? ''}
            {...(page.id === rawPageId ? { 'aria-current': 'page' as const } : {})}
          >
            <bdi>{page.name}</bdi>
          </Link>
        ))}
      </HeaderSlot>
      <HeaderSlot name="search">
        <button
          type="button"
          className={styles.search}
          onClick={() => {
            view.setState({ dialog: 'palette' });
          }}
        >
          <Icon name="search" size={14} />
          <span>{intl.formatMessage({ id: 'desk.palette.open' })}</span>
          <Kbd>⌘K</Kbd>
        </button>
      </HeaderSlot>
      <HeaderSlot name="tools">
        <ModeSwitch />
        <IconButton
          icon="undo"
          label={intl.formatMessage({ id: 'desk.undo' })}
          shortcut="⌘Z"
          isDisabled={!canUndo}
          onPress={() => {
            session.undo();
          }}
        />
        <IconButton
          icon="redo"
          label={intl.formatMessage({ id: 'desk.redo' })}
          shortcut="⌘⇧Z"
          isDisabled={!canRedo}
          onPress={() => {
            session.redo();
          }}
        />
        <SaveLight />
        <PersonChip />
      </HeaderSlot>
      <HeaderSlot name="primary">
        <Button
          variant="primary"
          isDisabled={unsaved}
          onPress={() => {
            // The export reads the log: everything done so far must be in it.
            void session.drained().then(() => {
              openExport(editionId, rawPageId);
            });
          }}
        >
          {intl.formatMessage({ id: 'desk.export' })}
        </Button>
      </HeaderSlot>
    </>
  );
}
