import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Gesture } from '#domain/history/history';
import type { Stack } from '#domain/history/stack';
import { useDesk, useSession } from '#features/desk/context';
import { usePersonWords } from '#features/desk/person/use-person-words';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useStepWords } from './step-words';
import styles from './HistoryPane.module.css';

/** Steps shown at once; older ones are reached by going back. */
const MOST = 300;

/** The newest steps, newest first. */
function newest(steps: Stack<Gesture>): readonly Gesture[] {
  const found: Gesture[] = [];
  for (const step of steps.newestFirst()) if (found.push(step) === MOST) break;
  return found;
}

/** Every step in words, newest first. Choosing one goes back (or forward again) to just after it. */
export function HistoryPane(): ReactNode {
  const intl = useIntl();
  const { session } = useDesk();
  const history = useSession((state) => state.history);
  const isKnown = useSession((state) => state.older === null);
  const words = useStepWords();
  const steps: readonly { readonly step: Gesture; readonly inForce: boolean }[] = [
    ...[...history.undone].map((step) => ({ step, inForce: false })),
    ...newest(history.done).map((step) => ({ step, inForce: true })),
  ].slice(0, MOST);
  if (!isKnown) return <div role="status" aria-label={intl.formatMessage({ id: 'desk.opening' })} />;
  if (steps.length === 0) {
    return (
      <EmptyState icon="history" title={intl.formatMessage({ id: 'desk.history.none' })}>
        {intl.formatMessage({ id: 'desk.history.how' })}
      </EmptyState>
    );
  }
  const current = history.done.last?.id ?? null;
  return (
    <ol className={styles.list} reversed aria-label={intl.formatMessage({ id: 'desk.history.list' })}>
      {steps.map(({ step, inForce }) => (
        <li key={step.id}>
          <button
            type="button"
            className={styles.step}
            data-undone={!inForce || undefined}
            aria-current={step.id === current ? 'step' : undefined}
            onClick={() => {
              session.goTo(step.id);
            }}
          >
            <span>{words(step)}</span>
            {inForce ? null : (
              <span className={styles.undone}>{intl.formatMessage({ id: 'desk.history.undone' })}</span>
            )}
            <MadeBy step={step} />
            <time dateTime={step.at}>{intl.formatTime(step.at, { timeStyle: 'short' })}</time>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.step}
          aria-current={current === null ? 'step' : undefined}
          onClick={() => {
            session.goTo(null);
          }}
        >
          <span>{intl.formatMessage({ id: 'desk.history.start' })}</span>
        </button>
      </li>
    </ol>
  );
}

/** Whose step it is, where somebody gave a name or a pass. */
function MadeBy({ step }: { readonly step: Gesture }): ReactNode {
  const words = usePersonWords();
  const [operation] = step.operations;
  const who = words(operation?.by ?? '', operation?.pass ?? null);
  return who === '' ? null : (
    <bdi className={styles.by} data-pass={operation?.pass}>
      {who}
    </bdi>
  );
}
