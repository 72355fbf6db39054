import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { RawPageId } from '#domain/page/ids';
import { Library } from '#features/library/Library.tsx';
import { LIBRARY_PATH } from '#features/paths';
import { useText } from '#features/text';
import type { TextId } from '#features/text';
import { TransferProvider } from '#features/transfer/TransferProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { deferred } from '#ui/deferred.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Opening } from './Opening.tsx';
import { whenIdle } from './when-idle';

const desk = deferred(async () => (await import('#features/desk/Desk.tsx')).Desk);
whenIdle(desk.prepare);

/** Titles name the screen and nothing of what is in it: titles stay in the browser's history. */
function titleOf(location: string): TextId {
  if (location.startsWith('/page/')) return 'app.title.page';
  if (location.startsWith('/newspapers')) return 'app.title.newspapers';
  if (location.startsWith('/figures/')) return 'app.title.figures';
  return location === '/trash' ? 'app.title.trash' : 'app.title.library';
}

function NotFound(): ReactNode {
  const text = useText();
  return (
    <main>
      <EmptyState
        title={text('app.notFound.title')}
        actions={
          <Button variant="primary" onPress={() => window.location.assign(LIBRARY_PATH)}>
            {text('app.notFound.action')}
          </Button>
        }
      />
    </main>
  );
}

function Routes(): ReactNode {
  const text = useText();
  const [location] = useLocation();
  const title = text(titleOf(location));
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Suspense fallback={<Opening words={text('common.loading')} />}>
      <Switch>
        <Route path="/">
          <Library view="shelf" />
        </Route>
        <Route path="/trash">
          <Library view="trash" />
        </Route>
        <Route path="/newspapers">
          <Library view="newspapers" />
        </Route>
        <Route path="/newspapers/:id">
          {({ id }) => <Library key={id} view="newspapers" newspaperId={id} />}
        </Route>
        <Route path="/figures/:id">{({ id }) => <Library key={id} view="figures" editionId={id} />}</Route>
        <Route path="/page/:rawPageId">
          {({ rawPageId }) => <desk.Component key={rawPageId} rawPageId={rawPageId as RawPageId} />}
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** Which screen is shown at which address. */
export function Screens(): ReactNode {
  return (
    <TransferProvider>
      <Router hook={useHashLocation}>
        <Routes />
      </Router>
    </TransferProvider>
  );
}
