import { useIntl } from 'react-intl';
import type { Cue } from '#domain/proposal/proposal';

/** Cues in words, the weightiest first; those that speak against come last. */
export function useReasons(cues: readonly Cue[]): readonly string[] {
  const intl = useIntl();
  return cues
    .toSorted((a, b) => b.weight - a.weight)
    .map((cue) =>
      intl.formatMessage(
        { id: `cue.${cue.code}` },
        { quote: cue.quote ?? '', given: cue.quote === undefined ? 'no' : 'yes' },
      ),
    );
}
