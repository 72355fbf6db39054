import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSession } from './context';
import styles from './SaveLight.module.css';

/** Saved, saving, or not saved; "saved" only once the transaction has completed. */
export function SaveLight(): ReactNode {
  const intl = useIntl();
  const saving = useSession((state) => state.saving);
  const phase = useSession((state) => state.phase);
  const words =
    saving.kind === 'saving' || phase !== 'ready'
      ? intl.formatMessage({ id: phase === 'ready' ? 'desk.saving' : 'desk.opening' })
      : saving.kind === 'unsaved'
        ? intl.formatMessage({ id: 'desk.unsaved' })
        : saving.at === null
          ? intl.formatMessage({ id: 'desk.savedAll' })
          : intl.formatMessage(
              { id: 'desk.savedAt' },
              { time: intl.formatTime(saving.at, { timeStyle: 'short' }) },
            );
  return (
    <span role="status" className={styles.light} data-kind={saving.kind} aria-label={words}>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.words}>{words}</span>
    </span>
  );
}
