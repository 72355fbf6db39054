import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Correction, CorrectionStatus, PageDocument } from '#domain/page/document';
import { goToSpan } from '#features/desk/actions';
import { useDesk, useView } from '#features/desk/context';
import { MARK_LOOKS } from '#features/desk/mark-look';
import { visibleText } from '#features/desk/raw/visible-text';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import styles from './MarksPane.module.css';

type Filter = 'open' | CorrectionStatus | 'all';
const FILTERS: readonly Filter[] = ['all', 'open', 'accepted', 'rejected'];

const passes = (mark: Correction, filter: Filter): boolean =>
  filter === 'all' ||
  mark.status === filter ||
  (filter === 'open' && (mark.status === 'marked' || mark.status === 'query'));

/** All marks of the raw page in the order of the text: filter, go from one to the next, accept, reject, change. */
export function MarksPane({ doc }: { readonly doc: PageDocument }): ReactNode {
  const intl = useIntl();
  const { session, view } = useDesk();
  const selected = useView((state) => state.selectedMark);
  const [filter, setFilter] = useState<Filter>('all');
  const all = [...doc.corrections];
  const marks = all.filter((mark) => passes(mark, filter) || mark.id === selected);
  const go = (direction: 1 | -1): void => {
    const at = marks.findIndex((mark) => mark.id === selected);
    const next =
      marks[at < 0 ? (direction > 0 ? 0 : marks.length - 1) : (at + direction + marks.length) % marks.length];
    if (next === undefined) return;
    view.setState({ selectedMark: next.id });
    goToSpan(session, view, next.span);
  };
  return (
    <div className={styles.pane}>
      <div className={styles.tools}>
        <Segmented
          label={intl.formatMessage({ id: 'desk.marks.filter' })}
          value={filter}
          onChange={setFilter}
          choices={FILTERS.map((id) => ({
            id,
            label: intl.formatMessage({
              id: `desk.marks.filter.${id as 'open' | 'accepted' | 'rejected' | 'all'}`,
            }),
            count: all.filter((mark) => passes(mark, id)).length,
          }))}
        />
        <span className={styles.steps}>
          <IconButton
            icon="up"
            size="small"
            label={intl.formatMessage({ id: 'desk.marks.previous' })}
            shortcut=","
            isDisabled={marks.length === 0}
            onPress={() => {
              go(-1);
            }}
          />
          <IconButton
            icon="down"
            size="small"
            label={intl.formatMessage({ id: 'desk.marks.next' })}
            shortcut="."
            isDisabled={marks.length === 0}
            onPress={() => {
              go(1);
            }}
          />
        </span>
      </div>
      {marks.length === 0 ? (
        <EmptyState
          icon="mark"
          title={intl.formatMessage({ id: all.length === 0 ? 'desk.marks.none' : 'desk.marks.noneHere' })}
        >
          {intl.formatMessage({ id: 'desk.marks.how' })}
        </EmptyState>
      ) : (
        <ul className={styles.list} aria-label={intl.formatMessage({ id: 'desk.marks.list' })}>
          {marks.map((mark) => (
            <MarkItem key={mark.id} mark={mark} isSelected={mark.id === selected} />
          ))}
        </ul>
      )}
    </div>
  );
}

function MarkItem({
  mark,
  isSelected,
}: {
  readonly mark: Correction;
  readonly isSelected: boolean;
}): ReactNode {
  const intl = useIntl();
  const { session, view, index } = useDesk();
  const code = intl.formatMessage({ id: `error.${mark.code}` });
  const status = intl.formatMessage({ id: `markStatus.${mark.status}` });
  const line = index.lineOf(mark.span.start);
  return (
    <li className={styles.mark} data-selected={isSelected || undefined} data-status={mark.status}>
      <button
        type="button"
        className={styles.open}
        aria-label={intl.formatMessage(
          { id: 'desk.marks.goTo' },
          { code, original: mark.original, line, status },
        )}
        onClick={() => {
          view.setState({ selectedMark: mark.id });
          goToSpan(session, view, mark.span);
        }}
      >
        <span className={styles.code}>
          <Icon name={MARK_LOOKS[mark.status].icon} size={12} /> {code} · {status}
        </span>
        <span className={styles.where}>{intl.formatMessage({ id: 'desk.line' }, { line })}</span>
        <span className={styles.readings} dir="auto">
          <del>{visibleText(mark.original) || intl.formatMessage({ id: 'desk.marks.insertion' })}</del>
          {mark.replacement === null ? null : (
            <>
              {' → '}
              <ins>
                {mark.replacement === ''
                  ? intl.formatMessage({ id: 'desk.marks.deleted' })
                  : visibleText(mark.replacement)}
              </ins>
            </>
          )}
        </span>
        {mark.note === '' ? null : (
          <span className={styles.note} dir="auto">
            {mark.note}
          </span>
        )}
      </button>
      <span className={styles.actions}>
        <Button
          size="small"
          variant="plain"
          isDisabled={mark.status === 'accepted' || mark.replacement === null}
          onPress={() => {
            session.run({ kind: 'accept-mark', ids: [mark.id] });
          }}
        >
          {intl.formatMessage({ id: 'desk.marks.accept' })}
        </Button>
        <Button
          size="small"
          variant="plain"
          isDisabled={mark.status === 'rejected'}
          onPress={() => {
            session.run({ kind: 'reject-mark', ids: [mark.id] });
          }}
        >
          {intl.formatMessage({ id: 'desk.marks.reject' })}
        </Button>
        <Button
          size="small"
          variant="plain"
          onPress={() => {
            view.setState({
              selectedMark: mark.id,
              dialog: 'mark',
              anchor: mark.span.start,
              focus: mark.span.end,
            });
          }}
        >
          {intl.formatMessage({ id: 'desk.marks.change' })}
        </Button>
        {mark.replacement === null || mark.original === '' ? null : (
          <Button
            size="small"
            variant="plain"
            onPress={() => {
              view.setState({
                selectedMark: mark.id,
                dialog: 'everywhere',
                anchor: mark.span.start,
                focus: mark.span.end,
              });
            }}
          >
            {intl.formatMessage({ id: 'everywhere.button' })}
          </Button>
        )}
        <IconButton
          icon="trash"
          size="small"
          label={intl.formatMessage({ id: 'desk.marks.remove' })}
          onPress={() => {
            session.run({ kind: 'remove-mark', ids: [mark.id] });
          }}
        />
      </span>
    </li>
  );
}
