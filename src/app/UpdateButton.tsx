import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { buildUpdates } from './build-updates';

/** Offers a newer build once there is one; it cannot be taken while something is unsaved. */
export function UpdateButton(): ReactNode {
  const text = useText();
  const state = useSyncExternalStore(buildUpdates.subscribe, buildUpdates.state);
  return (
    <span aria-live="polite">
      {state === 'none' ? null : (
        <Button variant="primary" isDisabled={state === 'held'} onPress={buildUpdates.apply}>
          {text(state === 'held' ? 'app.update.held' : 'app.update.ready')}
        </Button>
      )}
    </span>
  );
}
