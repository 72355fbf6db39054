import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { PageDocument } from '#domain/page/document';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { refreshNewspapers } from '#library/newspapers';
import {
  forgetLearned,
  isWholeConfirmed,
  learnFrom,
  MOST_LINES,
  type Learned,
  type Unlearned,
} from '#session/learning';
import { showToast } from '#ui/toast-queue';
import { useDesk } from './context';

/** A page is studied this long after the last change, in milliseconds: whoever confirms is often not done yet. */
const AFTER = 1_200;

type Learn = (how: { readonly asked: boolean; readonly quiet?: boolean }) => Promise<Learned | null>;

/** Said to whoever asked. Nobody who asks hears of a newspaper that is switched off: it learns when it is asked to. */
const WHY_NOT = {
  untitled: 'learn.untitled',
  'switched-off': 'learn.failed',
  'too-long': 'learn.tooLong',
} as const satisfies Record<Unlearned, string>;

/** Learns the ways of the newspaper from the page as it stands, in the background, and says so. */
export function useLearn(): Learn {
  const { session } = useDesk();
  const { log, profiles, learner } = useServices();
  const client = useQueryClient();
  const text = useText();
  return useCallback(
    async ({ asked, quiet = false }) => {
      const { doc, rawPage } = session.store.getState();
      if (doc === null || rawPage === null) return null;
      const forget = (learned: Learned): void => {
        void forgetLearned({ profiles }, learned)
          .then(() => {
            showToast({ text: text('learn.forgotten', { title: learned.title }) });
            return refreshNewspapers(client);
          })
          .catch(() => {
            showToast({ text: text('toast.failed'), tone: 'proof' });
          });
      };
      const study = session.studies.begin({ asked, quiet });
      try {
        const learned = await learnFrom({ log, profiles, learner }, rawPage, doc, study);
        await refreshNewspapers(client);
        if (typeof learned === 'string') {
          if (study.asked)
            showToast({ text: text(WHY_NOT[learned], { most: MOST_LINES }), tone: 'doubtful' });
          return null;
        }
        if (!study.quiet)
          showToast({
            text: text('learn.done', { title: learned.title }),
            action: {
              label: text('learn.forget'),
              run: () => {
                forget(learned);
              },
            },
          });
        return learned;
      } catch {
        // What is learned helps the next page; the work on this one goes on without. A newer study speaks for itself.
        if (study.asked && !study.signal.aborted) showToast({ text: text('learn.failed'), tone: 'proof' });
        return null;
      } finally {
        study.end();
      }
    },
    [session, log, profiles, learner, client, text],
  );
}

/**
 * Learns by itself once a person has confirmed the whole page, and again, without a word, when it is then split
 * otherwise. Confirmations taken back unlearn nothing.
 */
export function useLearning(): void {
  const { session } = useDesk();
  const learn = useLearn();
  useEffect(() => {
    const { doc } = session.store.getState();
    // A page that comes confirmed has taught what it could, or somebody has had it forgotten.
    let studied: PageDocument['blocks'] | null = doc !== null && isWholeConfirmed(doc) ? doc.blocks : null;
    let isTold = studied !== null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const study = (): void => {
      timer = null;
      const { doc: now, phase } = session.store.getState();
      if (now === null || phase !== 'ready' || now.blocks === studied || !isWholeConfirmed(now)) return;
      studied = now.blocks;
      void learn({ asked: false, quiet: isTold });
      isTold = true;
    };
    const stop = session.store.subscribe((state, before) => {
      if (state.doc === before.doc) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(study, AFTER);
    });
    return () => {
      stop();
      if (timer === null) return;
      clearTimeout(timer);
      study();
    };
  }, [session, learn]);
}
