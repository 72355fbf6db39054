// What was called saved against what is there afterwards.
import type { History } from './history';
import type { Outcome } from './rig';
import type { Count } from './saved-recorder';

/** The press under way at the moment of the harm may have been taken in without having been told of. */
const UNDER_WAY = 1;

/** What a trial says in which there was nothing to lose. */
export const SHOWS_NOTHING = 'nothing was called saved, so nothing is shown';

/**
 * Compares two looks at a page with the edits counted between them. A trial in which nothing was called saved has shown
 * nothing, and that is a fault of the trial.
 */
export function compare(before: History, after: History, count: Count, browser: string): Outcome {
  const { made, saved, untrue } = count;
  const stored = after.edits - before.edits;
  const tooMany = stored - made - UNDER_WAY;
  return {
    acknowledged: saved,
    lost: Math.max(0, saved - stored),
    faults: [
      ...after.faults,
      ...(saved === 0 ? [SHOWS_NOTHING] : []),
      ...(untrue > 0 ? ['an edit stood on the screen beside the “Saved” of the one before'] : []),
      ...(tooMany > 0 ? ['more edits are stored than were made'] : []),
    ],
    browser,
  };
}
