import type { CorrectionStatus } from '#domain/page/document';
import type { IconName } from '#ui/icon-paths';
import type { Tone } from '#ui/Badge.tsx';

/** How a mark of each status looks, with a sign of its own so that colour never stands alone. */
export const MARK_LOOKS: {
  readonly [S in CorrectionStatus]: { readonly tone: Tone; readonly icon: IconName };
} = {
  marked: { tone: 'proof', icon: 'mark' },
  accepted: { tone: 'good', icon: 'check' },
  rejected: { tone: 'neutral', icon: 'close' },
  query: { tone: 'doubtful', icon: 'info' },
};
