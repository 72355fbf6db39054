import { memo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Correction } from '#domain/page/document';
import { signOf } from '#domain/proof/sign';
import { goToSpan } from '#features/desk/actions';
import { useDesk } from '#features/desk/context';
import { MARK_LOOKS } from '#features/desk/mark-look';
import { usePersonWords } from '#features/desk/person/use-person-words';
import { readable } from '#features/desk/raw/visible-text';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './MarksPane.module.css';
import { Replies } from './Replies.tsx';

type Props = { readonly mark: Correction; readonly isSelected: boolean };

/** One mark: what it says, who made it, the answers to it, and what can be done about it. */
export const MarkItem = memo(function MarkItem({ mark, isSelected }: Props): ReactNode {
  const text = useText();
  const { session, view, index } = useDesk();
  const sign = signOf({ ...mark, status: mark.status === 'rejected' ? 'marked' : mark.status }, index.text);
  const code = text(`error.${mark.code}`);
  const status = text(`markStatus.${mark.status}`);
  const line = index.lineOf(mark.span.start);
  return (
    <div className={styles.mark} data-selected={isSelected || undefined} data-status={mark.status}>
      <button
        type="button"
        className={styles.open}
        aria-label={text('desk.marks.goTo', { code, original: mark.original, line, status })}
        onClick={() => {
          view.setState({ selectedMark: mark.id });
          goToSpan(session, view, mark.span);
        }}
      >
        <span className={styles.code} data-pass={mark.pass ?? 'none'}>
          <Icon name={`sign-${sign}`} size={14} /> {text(`sign.${sign}`)}
          {code === text(`sign.${sign}`) ? null : <span className={styles.kind}>{code}</span>}
        </span>
        <span className={styles.where}>
          <span className={styles.status}>
            <Icon name={MARK_LOOKS[mark.status].icon} size={11} /> {status}
          </span>
          {text('desk.line', { line })}
        </span>
        <Readings mark={mark} />
        {mark.note === '' ? null : (
          <span className={styles.note} dir="auto">
            {mark.note}
          </span>
        )}
        <MadeBy mark={mark} />
      </button>
      <Replies mark={mark} canReply={isSelected && mark.status === 'query'} />
      <Actions mark={mark} />
    </div>
  );
});

function Readings({ mark: { original, replacement } }: { readonly mark: Correction }): ReactNode {
  const text = useText();
  return (
    <span className={styles.readings} dir="auto">
      <del>{readable(original) || text('desk.marks.insertion')}</del>
      {replacement === null ? null : (
        <>
          {' → '}
          <ins>{replacement === '' ? text('desk.marks.deleted') : readable(replacement)}</ins>
        </>
      )}
    </span>
  );
}

function MadeBy({ mark }: { readonly mark: Correction }): ReactNode {
  const text = useText();
  const intl = useIntl();
  const who = usePersonWords()(mark.by, mark.pass ?? null);
  if (who === '') return null;
  const when = intl.formatDate(mark.at, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <span className={styles.maker}>
      <bdi>{text('desk.marks.madeBy', { who, when })}</bdi>
    </span>
  );
}

/** A query is closed by its reading or by leaving the text as it is; any other mark is accepted or rejected. */
function Actions({ mark }: { readonly mark: Correction }): ReactNode {
  const text = useText();
  const { session, view } = useDesk();
  const isQuery = mark.status === 'query';
  return (
    <span className={styles.actions}>
      <Button
        size="small"
        variant="plain"
        isDisabled={mark.status === 'accepted' || mark.replacement === null}
        onPress={() => {
          session.run({ kind: 'accept-mark', ids: [mark.id] });
        }}
      >
        {text(isQuery ? 'desk.marks.acceptReading' : 'desk.marks.accept')}
      </Button>
      <Button
        size="small"
        variant="plain"
        isDisabled={mark.status === 'rejected'}
        onPress={() => {
          session.run({ kind: 'reject-mark', ids: [mark.id] });
        }}
      >
        {text(isQuery ? 'desk.marks.stet' : 'desk.marks.reject')}
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
        {text('desk.marks.change')}
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
          {text('everywhere.button')}
        </Button>
      )}
      <IconButton
        icon="trash"
        size="small"
        label={text('desk.marks.remove')}
        onPress={() => {
          session.run({ kind: 'remove-mark', ids: [mark.id] });
        }}
      />
    </span>
  );
}
