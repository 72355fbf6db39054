import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useStore } from 'zustand';
import type { RawPageId } from '#domain/page/ids';
import { createLineIndex } from '#domain/text/lines';
import { useServices } from '#features/services';
import type { NameCount } from '#ports/proofreader';
import { namesElsewhere } from '#session/names-elsewhere';
import { PageSession } from '#session/page-session';
import { proofKnowledge } from '#session/proof-knowledge';
import { Suspects } from '#session/suspects';
import { EmptyState } from '#ui/EmptyState.tsx';
import { DeskContext } from './context';
import { Digests } from './digest';
import styles from './Desk.module.css';
import { DeskWork } from './DeskWork.tsx';
import { layoutFor, readLayoutChoice } from './layout';
import { readPerson } from './person/stored-person';
import { Proposing } from './Proposing.tsx';
import { useReadingRules } from './use-reading-rules';
import { useReturn } from './use-return';
import { createViewStore } from './view-state';

/** The desk of one raw page: opens its session, says how that goes, and closes it on leaving. */
export function Desk({ rawPageId }: { readonly rawPageId: RawPageId }): ReactNode {
  return <OpenDesk key={rawPageId} rawPageId={rawPageId} />;
}

function OpenDesk({ rawPageId }: { readonly rawPageId: RawPageId }): ReactNode {
  const services = useServices();
  const [session] = useState(() => services.unsaved.left(rawPageId) ?? new PageSession(services, rawPageId));
  useEffect(() => {
    void session.open();
    const leave = services.unsaved.hold(rawPageId, session);
    return () => {
      session.close();
      leave();
    };
  }, [session, services, rawPageId]);
  useReturn(session);
  return <SessionDesk session={session} rawPageId={rawPageId} />;
}

function SessionDesk({
  session,
  rawPageId,
}: {
  readonly session: PageSession;
  readonly rawPageId: RawPageId;
}): ReactNode {
  const intl = useIntl();
  const services = useServices();
  const { preferences } = services;
  const phase = useStore(session.store, (state) => state.phase);
  const text = useStore(session.store, (state) => state.rawPage?.text ?? null);
  const [view] = useState(() =>
    createViewStore(layoutFor(readLayoutChoice(preferences), innerWidth).singleKeys, readPerson(preferences)),
  );
  const reading = useReadingRules(useStore(session.store, (state) => state.rawPage?.editionId ?? null));
  const { rules } = reading;
  const open = useMemo(() => {
    if (text === null) return null;
    const editionId = session.store.getState().rawPage?.editionId ?? null;
    // The other pages are read once for each time a page is opened.
    let names: Promise<readonly NameCount[]> | null = null;
    const suspects = new Suspects(services.proofreader, session.store, async () => {
      names ??= editionId === null ? Promise.resolve([]) : namesElsewhere(services, editionId, rawPageId);
      return { ...(await proofKnowledge(services, editionId)), elsewhere: await names };
    });
    return { session, view, index: createLineIndex(text), suspects };
  }, [services, session, view, text, rawPageId]);
  const digests = useMemo(() => (open === null ? null : new Digests(open.index, rules)), [open, rules]);
  const desk = useMemo(
    () => (open === null || digests === null ? null : { ...open, digests, reading }),
    [open, digests, reading],
  );

  if (phase === 'missing' || phase === 'failed') {
    return (
      <EmptyState
        icon="warning"
        title={intl.formatMessage({ id: `desk.${phase}` })}
        actions={<a href="#/">{intl.formatMessage({ id: 'desk.toLibrary' })}</a>}
      >
        {intl.formatMessage({ id: `desk.${phase}.how` })}
      </EmptyState>
    );
  }
  if (phase === 'loading' || desk === null)
    return (
      <div className={styles.wait} role="status" aria-label={intl.formatMessage({ id: 'desk.opening' })} />
    );
  return (
    <DeskContext value={desk}>
      {phase === 'proposing' ? <Proposing session={session} /> : <DeskWork rawPageId={rawPageId} />}
    </DeskContext>
  );
}
