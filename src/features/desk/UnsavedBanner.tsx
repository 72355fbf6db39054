import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useDesk, useSession } from './context';

/** While something is not stored: what that means and what to do. It cannot be dismissed. */
export function UnsavedBanner(): ReactNode {
  const intl = useIntl();
  const { session } = useDesk();
  const saving = useSession((state) => state.saving);
  if (saving.kind !== 'unsaved') return null;
  return (
    <Banner
      tone="proof"
      role="alert"
      actions={
        <Button
          size="small"
          onPress={() => {
            session.retry();
          }}
        >
          {intl.formatMessage({ id: 'desk.unsaved.retry' })}
        </Button>
      }
    >
      {intl.formatMessage({ id: 'desk.unsaved.how' }, { count: saving.operations })}
    </Banner>
  );
}
