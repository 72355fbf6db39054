import type { ReactNode } from 'react';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { languagePreference } from './language';
import { usePreference } from './preference';

/** Switches between the two languages; its words are in the other one, for who cannot read this one. */
export function LanguageToggle(): ReactNode {
  const text = useText();
  const language = usePreference(languagePreference);
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <Button variant="plain" onPress={() => languagePreference.set(other)}>
      <span lang={other}>{text('app.language')}</span>
    </Button>
  );
}
