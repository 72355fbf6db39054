import { useIntl } from 'react-intl';
import type { Suspect } from '#domain/proof/suspect';
import { visibleText } from './raw/visible-text';

/** A suspect in words: what it is called, why it is doubtful, and what would be read instead. */
export type SuspectWords = { readonly name: string; readonly why: string; readonly reading: string | null };

/** Words for suspects in the language of the interface. */
export function useSuspectWords(): (suspect: Suspect) => SuspectWords {
  const intl = useIntl();
  return ({ rule, reading, reason, span }) => {
    const shown = (value: string | undefined): string =>
      value === undefined || value === '' ? '' : visibleText(value.replace(/\s+/gu, ' '));
    return {
      name: intl.formatMessage({ id: `suspect.${rule}` }),
      why: intl.formatMessage(
        { id: `suspect.${rule}.why` },
        {
          seen: shown(reason.seen),
          expected: shown(reason.expected) || '—',
          beside: shown(reason.beside) || '—',
          where: reason.where ?? 'page',
        },
      ),
      reading:
        reading === null
          ? null
          : span.start === span.end && reason.expected !== undefined
            ? shown(reason.expected)
            : reading === ''
              ? intl.formatMessage({ id: 'desk.marks.deleted' })
              : visibleText(reading),
    };
  };
}
