import { useEffect } from 'react';
import type { PageSession } from '#session/page-session';

/**
 * A tab that was frozen, hidden or kept for the back button may have missed messages: on its return it reads what
 * others have appended, and tries again to store what it could not.
 */
export function useReturn(session: PageSession): void {
  useEffect(() => {
    const again = (): void => {
      void session.merge();
      if (session.hasUnsaved()) session.retry();
    };
    const onPageShow = (event: PageTransitionEvent): void => {
      if (event.persisted) again();
    };
    const onVisibility = (): void => {
      if (document.visibilityState === 'visible') again();
    };
    addEventListener('pageshow', onPageShow);
    document.addEventListener('resume', again);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      removeEventListener('pageshow', onPageShow);
      document.removeEventListener('resume', again);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [session]);
}
