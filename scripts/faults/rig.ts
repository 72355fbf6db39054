// What a rig is: it does one kind of harm, many times, each time with a seed of its own.
import type { BreakName } from './breaks';

/** What a trial is given. */
export type Trial = {
  /** Where Galley is served. */
  readonly home: string;
  readonly seed: number;
  /** Counts from 0; a rig with several kinds of harm goes through them in turn. */
  readonly number: number;
  readonly broken: BreakName | null;
};

/** What a trial saw. */
export type Outcome = {
  /** Operations the screen called saved, counted outside the browser. */
  readonly acknowledged: number;
  /** Of these, how many were not there afterwards. */
  readonly lost: number;
  /** Everything else that must not be, in sentences. */
  readonly faults: readonly string[];
  /** What is worth telling and is no fault: counted by its words. */
  readonly notes?: readonly string[];
  readonly browser: string;
};

export type Rig = {
  readonly name: string;
  readonly about: string;
  /** How many kinds of harm one round has; trials of a full run are a multiple of it. */
  readonly kinds: number;
  readonly trials: { readonly usual: number; readonly full: number; readonly quick: number };
  /** The protections whose absence it must notice. */
  readonly bites: readonly BreakName[];
  /** Why it cannot be tried on this machine, in words; null: it can. One that asks runs only when it is named. */
  readonly whyNot?: () => string | null;
  readonly trial: (trial: Trial) => Promise<Outcome>;
  /** Puts away what it keeps from one trial to the next. */
  readonly clear?: () => Promise<void>;
};

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
