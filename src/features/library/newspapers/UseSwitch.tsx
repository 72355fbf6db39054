import type { ReactNode } from 'react';
import type { NewspaperProfile } from '#domain/proposal/profile';
import { useText } from '#features/text';
import { switchNewspaper } from '#library/newspapers';
import { Switch } from '#ui/Switch.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useNewspaperChange } from './use-newspapers';

/** Whether proposals use what is known of a newspaper. */
export function UseSwitch({ newspaper }: { readonly newspaper: NewspaperProfile }): ReactNode {
  const text = useText();
  const change = useNewspaperChange();
  return (
    <Switch
      isSelected={newspaper.enabled}
      onChange={(enabled) => void change((profiles) => switchNewspaper(profiles, newspaper.id, enabled))}
    >
      {text('newspapers.use')}{' '}
      <VisuallyHidden>{text('newspapers.useOf', { title: newspaper.title })}</VisuallyHidden>
    </Switch>
  );
}
