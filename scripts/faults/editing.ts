// Edits as a quick hand makes them, until something ends it.
import type { Bench } from './bench';
import { press, type Tab } from './desk';
import { pause } from './rig';

const BETWEEN_EDITS = 50;
const LONGEST_BURST = 8;
/** After a burst the hand rests until the screen calls it saved, but no longer than this, in milliseconds. */
const PATIENCE = 3000;
/** However slow the machine is, it comes to its end. */
const LONGEST = 60_000;

/**
 * Presses twenty times a second, with a rest after every few, so that "Saved" has a chance to be said on a slow machine
 * too. Ends when so many are called saved and a moment more has passed, in the midst of a burst.
 * @param begin parity of the first edit: the boundary goes down and up in turns
 * @param harm what ends it; edits go on while it happens
 */
export async function editUntil(
  { recorder }: Bench,
  tab: Tab,
  { begin, saved, chance }: { readonly begin: number; readonly saved: number; readonly chance: () => number },
  harm: () => Promise<void>,
): Promise<void> {
  const state: { isGoing: boolean; edit: number } = { isGoing: true, edit: begin };
  const isGoing = (): boolean => state.isGoing;
  const isSaved = (): boolean => recorder.last().saved >= recorder.last().made;
  const editing = (async () => {
    while (isGoing()) {
      for (let left = 1 + Math.floor(chance() * LONGEST_BURST); left > 0 && isGoing(); left--) {
        const begun = performance.now();
        await press(tab, state.edit++);
        await pause(Math.max(20, begun + BETWEEN_EDITS - performance.now()));
      }
      const until = Date.now() + PATIENCE;
      while (isGoing() && !isSaved() && Date.now() < until) await pause(5);
    }
  })().catch(() => undefined);
  const until = Date.now() + LONGEST;
  while (recorder.last().saved < saved && Date.now() < until) await pause(5);
  await pause(chance() * 4 * BETWEEN_EDITS);
  await harm();
  state.isGoing = false;
  await editing;
}
