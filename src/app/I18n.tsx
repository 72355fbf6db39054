import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { languagePreference } from './language';
import { MESSAGES } from './messages/catalog';
import { usePreference } from './preference';

/** React Aria names its own languages with a region. */
const ARIA_LOCALES = { 'zh-CN': 'zh-CN', en: 'en-US' } as const;

/** The interface language for everything inside, React Aria's own announcements included. */
export function I18n({ children }: { readonly children: ReactNode }): ReactNode {
  const language = usePreference(languagePreference);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nProvider locale={ARIA_LOCALES[language]}>
      <IntlProvider locale={language} defaultLocale="en" messages={MESSAGES[language]}>
        {children}
      </IntlProvider>
    </I18nProvider>
  );
}
