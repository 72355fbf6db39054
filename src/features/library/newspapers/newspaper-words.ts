import { useText } from '#features/text';
import { conventionTaught, learnedOf, type NewspaperProfile } from '#domain/proposal/profile';
import type { NewspaperFileFault } from '#library/newspapers';

/** What the screens of newspapers say. */
export type NewspaperWords = {
  /** In one line: how much it has learned, and where its headlines stand. */
  readonly facts: (profile: NewspaperProfile) => string;
  readonly fault: (fault: NewspaperFileFault) => string;
};

export function useNewspaperWords(): NewspaperWords {
  const text = useText();
  return {
    facts: (profile) => {
      const convention = profile.edits.convention ?? conventionTaught(learnedOf(profile));
      return [
        text('newspapers.learnedFrom', { count: profile.lessons.length }),
        ...(convention === null ? [] : [text(`newspapers.convention.${convention}`)]),
        ...(Object.keys(profile.edits).length === 0 ? [] : [text('newspapers.edited')]),
      ].join(' · ');
    },
    fault: (fault) => {
      switch (fault.code) {
        case 'not-a-profile':
        case 'newer-profile':
        case 'unreadable':
          return text(`newspapers.fault.${fault.code}`);
        case 'empty':
        case 'blank':
          return text('newspapers.fault.empty');
        case 'json-syntax':
          return text('newspapers.fault.json', { line: fault.place.line, column: fault.place.column });
        case 'json-too-large':
        case 'json-too-deep':
        case 'json-too-many':
        case 'too-large':
        case 'binary':
          return text('newspapers.fault.limits');
        case 'json-key':
        case 'unknown-key':
        case 'missing':
        case 'wrong-value':
          return text('newspapers.fault.form', { path: fault.path });
      }
    },
  };
}
