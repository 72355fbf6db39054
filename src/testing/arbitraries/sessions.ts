import fc from 'fast-check';
import type { Wish } from './commands';
import { wishes } from './commands';

/** One step of one of several editors of a page. `reads`: takes in what the others have appended. */
export type Step = { readonly actor: number } & (
  { readonly act: 'command'; readonly wish: Wish } | { readonly act: 'undo' | 'redo' | 'reads' }
);

/** What editors do in turn; with one actor, `reads` has nothing to read. */
export const steps = (actors: number, most: number): fc.Arbitrary<Step[]> => {
  const actor = fc.nat(actors - 1);
  return fc.array(
    fc.oneof(
      {
        weight: 10,
        arbitrary: fc.tuple(actor, wishes).map(([who, wish]): Step => ({ actor: who, act: 'command', wish })),
      },
      { weight: 2, arbitrary: actor.map((who): Step => ({ actor: who, act: 'undo' })) },
      { weight: 1, arbitrary: actor.map((who): Step => ({ actor: who, act: 'redo' })) },
      { weight: actors > 1 ? 2 : 0, arbitrary: actor.map((who): Step => ({ actor: who, act: 'reads' })) },
    ),
    { maxLength: most },
  );
};
