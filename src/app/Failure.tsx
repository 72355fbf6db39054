import type { ReactNode } from 'react';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import styles from './Failure.module.css';

/** A whole screen that says what is wrong and what to do. */
export function Failure({
  title,
  text: words,
  detail,
}: {
  readonly title: string;
  readonly text: string;
  readonly detail?: string;
}): ReactNode {
  const text = useText();
  return (
    <main className={styles.failure} role="alert">
      <EmptyState
        icon="warning"
        title={title}
        actions={
          <Button variant="primary" onPress={() => window.location.reload()}>
            {text('common.reload')}
          </Button>
        }
      >
        <p>{words}</p>
        {detail === undefined ? null : <pre className={styles.detail}>{detail}</pre>}
      </EmptyState>
    </main>
  );
}
