import type { ReactNode } from 'react';
import { useText } from '#features/text';
import { MenuButton } from '#ui/MenuButton.tsx';
import { usePreference } from './preference';
import { themePreference, THEMES } from './theme';
import type { Theme } from './theme';

const ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** Light, dark, or as the system has it. */
export function ThemeMenu(): ReactNode {
  const text = useText();
  const theme = usePreference(themePreference);
  const choices = THEMES.map((id) => ({ id, label: text(`app.theme.${id}`), isChosen: id === theme }));
  return (
    <MenuButton
      icon={ICONS[theme]}
      label={text('app.theme')}
      groups={[{ id: 'theme', choices }]}
      onAction={(id) => themePreference.set(THEMES.find((each): each is Theme => each === id) ?? 'system')}
    />
  );
}
