import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useStore } from 'zustand';
import type { PageSession } from '#session/page-session';
import { Button } from '#ui/Button.tsx';
import { hueProps } from '#ui/hue';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { firstLines, type FirstLine as Line } from './first-lines';
import styles from './Proposing.module.css';

function FirstLine({ line }: { readonly line: Line }): ReactNode {
  const owned = line.article !== null && line.text.trim() !== '';
  return (
    <li
      className={styles.line}
      data-role={line.role}
      data-owned={owned ? '' : undefined}
      {...hueProps(owned ? line.article : -1)}
    >
      <span className={styles.number}>{line.number}</span>
      <span className={styles.text}>{line.text}</span>
    </li>
  );
}

/** What the desk shows while a page is being proposed: how far it is, and the first lines of a long one already. */
export function Proposing({ session }: { readonly session: PageSession }): ReactNode {
  const intl = useIntl();
  const progress = useStore(session.store, (state) => state.progress);
  const first = useStore(session.store, (state) => state.first);
  const text = useStore(session.store, (state) => state.rawPage?.text ?? '');
  return (
    <div className={styles.proposing} data-first={first === null ? undefined : ''}>
      <div className={styles.bar}>
        <ProgressBar
          label={intl.formatMessage({ id: 'desk.proposing' })}
          value={progress === null ? null : progress.done}
          maxValue={progress?.total ?? 1}
        />
        <Button
          onPress={() => {
            session.cancelProposal();
          }}
        >
          {intl.formatMessage({ id: 'desk.proposing.cancel' })}
        </Button>
      </div>
      {first === null ? null : (
        <ol className={styles.lines} aria-label={intl.formatMessage({ id: 'desk.proposing.first' })}>
          {firstLines(text, first).map((line) => (
            <FirstLine key={line.number} line={line} />
          ))}
        </ol>
      )}
    </div>
  );
}
