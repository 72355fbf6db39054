import { useIntl } from 'react-intl';
import { formatBytes } from '#features/bytes';
import { useText } from '#features/text';
import type { TextId } from '#features/text';
import type { EditionFigures } from '#library/edition-figures';
import type { EditionRefusal } from '#library/edition-reader';
import type { SoundEdition } from '#library/import-edition';
import { visibleName } from '#library/visible-name';

type FaultCode = Extract<EditionRefusal, { code: 'fault' }>['fault']['code'];

/** Faults of one kind share a sentence; the path and the finding say the rest. */
const SENTENCES: { readonly [C in FaultCode]: TextId } = {
  'json-syntax': 'importEdition.refusal.syntax',
  'json-too-large': 'importEdition.refusal.limits',
  'json-too-deep': 'importEdition.refusal.limits',
  'json-too-many': 'importEdition.refusal.limits',
  'json-key': 'importEdition.refusal.form',
  'unknown-key': 'importEdition.refusal.form',
  missing: 'importEdition.refusal.form',
  'wrong-value': 'importEdition.refusal.form',
  'no-source': 'importEdition.refusal.no-source',
  bytes: 'importEdition.refusal.source',
  text: 'importEdition.refusal.source',
  id: 'importEdition.refusal.content',
  range: 'importEdition.refusal.content',
  tiling: 'importEdition.refusal.content',
  owner: 'importEdition.refusal.content',
  slice: 'importEdition.refusal.content',
  overlap: 'importEdition.refusal.content',
  paragraph: 'importEdition.refusal.content',
  'log-version': 'importEdition.refusal.newer',
  'log-order': 'importEdition.refusal.history',
  'log-chain': 'importEdition.refusal.history',
  'log-state': 'importEdition.refusal.history',
};

/** What export and import call things, in the interface language. */
export type TransferWords = {
  readonly bytes: (count: number) => string;
  readonly moment: (at: string) => string;
  readonly figures: (figures: EditionFigures) => string;
  /** The marks alone, or that there are none. */
  readonly marks: (figures: EditionFigures) => string;
  /** Newspaper, date and number, as far as they are known. */
  readonly editionName: (edition: SoundEdition['edition']) => string;
  readonly refusal: (refusal: EditionRefusal) => string;
};

export function useTransferWords(): TransferWords {
  const intl = useIntl();
  const text = useText();
  const bytes = (count: number): string => formatBytes(intl, count);
  return {
    bytes,
    moment: (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
    figures: ({ rawPages, articles, characters, marks }) =>
      text('export.figures', { rawPages, articles, characters, marks }),
    marks: ({ rawPages, marks }) =>
      marks === 0 ? text('export.noMarks') : text('export.marks', { rawPages, marks }),
    editionName: ({ title, titleAlt, date, number }) => {
      const known = [title === '' ? titleAlt : title, date, number].filter((part) => part !== '');
      return known.length === 0 ? text('importEdition.unnamed') : visibleName(known.join(' '));
    },
    refusal: (refusal) => {
      if (refusal.code === 'fault') return text(SENTENCES[refusal.fault.code]);
      if (refusal.code !== 'too-large') return text(`importEdition.refusal.${refusal.code}`);
      return text('importEdition.refusal.too-large', {
        size: bytes(refusal.bytes),
        limit: bytes(refusal.limit),
      });
    },
  };
}
