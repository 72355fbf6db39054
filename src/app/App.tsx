import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useText } from '#features/text';
import { AppHeader } from '#ui/AppHeader.tsx';
import { ToastRegion } from '#ui/ToastRegion.tsx';
import { Brand } from './Brand.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Failure } from './Failure.tsx';
import { I18n } from './I18n.tsx';
import { LanguageToggle } from './LanguageToggle.tsx';
import { Opening } from './Opening.tsx';
import { Screens } from './Screens.tsx';
import type { Opened } from './services';
import { StoreGate } from './StoreGate.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import { UpdateButton } from './UpdateButton.tsx';

export type AppProps = {
  readonly opening: Promise<Opened>;
  readonly client: QueryClient;
};

function Frame({ opening, client }: AppProps): ReactNode {
  const text = useText();
  const failed = (reason: string): ReactNode => (
    <Failure title={text('app.failed.title')} text={text('app.failed.text')} detail={reason} />
  );
  const controls = (
    <>
      <UpdateButton />
      <LanguageToggle />
      <ThemeMenu />
    </>
  );
  return (
    <ErrorBoundary fallback={failed}>
      <QueryClientProvider client={client}>
        <AppHeader brand={<Brand />} controls={controls} trailLabel={text('app.trail')}>
          <ErrorBoundary fallback={failed}>
            <Suspense fallback={<Opening words={text('app.storage.opening')} />}>
              <StoreGate opening={opening}>
                <Screens />
              </StoreGate>
            </Suspense>
          </ErrorBoundary>
        </AppHeader>
        <ToastRegion label={text('common.notices')} dismissLabel={text('common.dismiss')} />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

/** The whole app: language, header, screens. */
export function App(props: AppProps): ReactNode {
  return (
    <I18n>
      <Frame {...props} />
    </I18n>
  );
}
