import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Correction } from '#domain/page/document';
import { useDesk } from '#features/desk/context';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Replies.module.css';

type Props = { readonly mark: Correction; readonly canReply: boolean };

/** What was answered to a query, each with name and time, and a field for the next answer. */
export function Replies({ mark, canReply }: Props): ReactNode {
  const text = useText();
  const intl = useIntl();
  const replies = mark.replies ?? [];
  if (replies.length === 0 && !canReply) return null;
  return (
    <div className={styles.replies}>
      {replies.length === 0 ? null : (
        <ol aria-label={text('desk.marks.replies')}>
          {replies.map((reply, i) => (
            <li key={`${i} ${reply.at}`} className={styles.reply}>
              <span className={styles.head}>
                <bdi className={styles.name}>{reply.by || text('desk.marks.byNobody')}</bdi>
                <time dateTime={reply.at}>
                  {intl.formatDate(reply.at, { dateStyle: 'short', timeStyle: 'short' })}
                </time>
              </span>
              <span className={styles.words} dir="auto">
                {reply.text}
              </span>
            </li>
          ))}
        </ol>
      )}
      {canReply ? <ReplyField mark={mark} /> : null}
    </div>
  );
}

function ReplyField({ mark }: { readonly mark: Correction }): ReactNode {
  const text = useText();
  const { session } = useDesk();
  const [words, setWords] = useState('');
  const send = (): void => {
    if (session.run({ kind: 'reply', id: mark.id, text: words }).ok) setWords('');
  };
  return (
    <div className={styles.field}>
      <TextField
        label={text('desk.marks.replyField')}
        isLabelHidden
        placeholder={text('desk.marks.replyPlaceholder')}
        value={words}
        onChange={setWords}
        onSubmit={send}
      />
      <Button isDisabled={words.trim() === ''} onPress={send}>
        {text('desk.marks.reply')}
      </Button>
    </div>
  );
}
