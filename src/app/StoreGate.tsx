import { use } from 'react';
import type { ReactNode } from 'react';
import { ServicesContext } from '#features/services';
import type { Services } from '#features/services';
import { useText } from '#features/text';
import type { Result } from '#shared/result';
import type { OpenRefusal } from '#storage/open-database';
import { Failure } from './Failure.tsx';

/** Lets the screens in once the store is open; otherwise says why it is not. */
export function StoreGate({
  opening,
  children,
}: {
  readonly opening: Promise<Result<Services, OpenRefusal>>;
  readonly children: ReactNode;
}): ReactNode {
  const text = useText();
  const opened = use(opening);
  if (opened.ok) return <ServicesContext value={opened.value}>{children}</ServicesContext>;
  const { error } = opened;
  return error.code === 'newer-schema' ? (
    <Failure
      title={text('app.storage.newer.title')}
      text={text('app.storage.newer.text', { stored: error.stored, known: error.known })}
    />
  ) : (
    <Failure
      title={text('app.storage.cannotOpen.title')}
      text={text('app.storage.cannotOpen.text', { reason: error.reason })}
    />
  );
}
