import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { showToast } from '#ui/toast-queue';
import { useSession } from './context';
import { useTellTaken } from './marks/use-taken';

/** Tells the editor what was refused, merged or could not be proposed, in words, once. */
export function useNotices(): void {
  const intl = useIntl();
  const tellTaken = useTellTaken();
  const notice = useSession((state) => state.notice);
  // Words in another language are no other news.
  const told = useRef<typeof notice>(null);
  useEffect(() => {
    if (notice === null || notice === told.current) return;
    told.current = notice;
    switch (notice.kind) {
      case 'refused':
        if (notice.refusal.code === 'marks-overlap' && tellTaken(notice.refusal.detail)) return;
        showToast({ text: intl.formatMessage({ id: `refusal.${notice.refusal.code}` }), tone: 'doubtful' });
        return;
      case 'merged':
        showToast({
          text: intl.formatMessage({ id: 'desk.notice.merged' }, { count: notice.skipped }),
          tone: 'doubtful',
          duration: 12_000,
        });
        return;
      case 'proposal-failed':
        showToast({
          text: intl.formatMessage({ id: 'desk.notice.proposalFailed' }),
          tone: 'proof',
          duration: 12_000,
        });
        return;
      case 'undo-skipped':
        showToast({
          text: intl.formatMessage({ id: 'desk.notice.undo-skipped' }, { count: notice.steps }),
          tone: 'doubtful',
        });
        return;
      case 'returned': {
        const { way, pages, marks, left, unread } = notice;
        const words = [
          ...(pages > 0
            ? [intl.formatMessage({ id: `everywhere.returned.${way}` }, { pages, count: marks })]
            : []),
          ...(left > 0 ? [intl.formatMessage({ id: 'everywhere.returned.left' }, { count: left })] : []),
          ...(unread > 0
            ? [intl.formatMessage({ id: 'everywhere.returned.unread' }, { count: unread })]
            : []),
        ];
        const separator = intl.formatMessage({ id: 'everywhere.sentence.separator' });
        showToast({
          text: words.join(separator),
          ...(left + unread > 0 ? { tone: 'doubtful', duration: 12_000 } : {}),
        });
        return;
      }
      case 'nothing-to-undo':
      case 'nothing-to-redo':
        showToast({ text: intl.formatMessage({ id: `desk.notice.${notice.kind}` }) });
    }
  }, [notice, intl, tellTaken]);
}
