import { createPreference } from './preference';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const themePreference = createPreference<Theme>('theme', THEMES, () => 'system');

/** Puts the chosen theme on the document; `system` leaves it to the colour scheme of the system. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Keeps the document in the chosen theme from now on. */
export function followTheme(): void {
  applyTheme(themePreference.get());
  themePreference.subscribe(() => applyTheme(themePreference.get()));
}
