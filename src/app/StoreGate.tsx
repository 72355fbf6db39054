import { use } from 'react';
import type { ReactNode } from 'react';
import { ServicesContext } from '#features/services';
import { useText } from '#features/text';
import { Failure } from './Failure.tsx';
import { RecoveryScreen } from './RecoveryScreen.tsx';
import type { Opened } from './services';

/** Lets the screens in once the store is open and holds what it should; otherwise says what is wrong and what to do. */
export function StoreGate({
  opening,
  children,
}: {
  readonly opening: Promise<Opened>;
  readonly children: ReactNode;
}): ReactNode {
  const text = useText();
  const opened = use(opening);
  if (opened.ok) return <ServicesContext value={opened.value}>{children}</ServicesContext>;
  const { refusal, recovery } = opened.error;
  if (recovery !== null) return <RecoveryScreen refusal={refusal} recovery={recovery} />;
  if (refusal.code === 'newer-schema')
    return (
      <Failure
        title={text('app.storage.newer.title')}
        text={text('app.storage.newer.text', { stored: refusal.stored, known: refusal.known })}
      />
    );
  const reason = refusal.code === 'cannot-open' ? refusal.reason : refusal.code;
  return (
    <Failure
      title={text('app.storage.cannotOpen.title')}
      text={text('app.storage.cannotOpen.text', { reason })}
    />
  );
}
