import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { cx } from './cx';
import { IconButton } from './IconButton.tsx';
import { dismissToast, useToasts } from './toast-queue';
import type { QueuedToast } from './toast-queue';
import styles from './ToastRegion.module.css';

const DURATION = 5_000;
const DURATION_WITH_ACTION = 10_000;

function ToastCard({
  toast,
  isHeld,
  dismissLabel,
}: {
  readonly toast: QueuedToast;
  readonly isHeld: boolean;
  readonly dismissLabel: string;
}): ReactNode {
  const { id, text, tone = 'neutral', action, other } = toast;
  const duration = toast.duration ?? (action === undefined ? DURATION : DURATION_WITH_ACTION);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismissToast(id), duration);
    return () => clearTimeout(timer);
  }, [id, duration, isHeld]);
  return (
    <li className={cx(styles.toast, styles[tone])}>
      <span className={styles.text}>{text}</span>
      {[action, other].map((each) =>
        each === undefined ? null : (
          <Button
            key={each.label}
            size="small"
            onPress={() => {
              dismissToast(id);
              each.run();
            }}
          >
            {each.label}
          </Button>
        ),
      )}
      <IconButton icon="close" size="small" label={dismissLabel} onPress={() => dismissToast(id)} />
    </li>
  );
}

/** Where messages appear; once in the app. They are told politely, and wait while hovered or focused. */
export function ToastRegion({
  label,
  dismissLabel,
}: {
  readonly label: string;
  readonly dismissLabel: string;
}): ReactNode {
  const toasts = useToasts();
  const [isHeld, setHeld] = useState(false);
  return (
    <section
      aria-label={label}
      className={styles.region}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <ul className={styles.list} aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} isHeld={isHeld} dismissLabel={dismissLabel} />
        ))}
      </ul>
    </section>
  );
}
