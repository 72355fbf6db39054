import type { Span } from '#domain/page/ids';
import type { SuspectRule } from '#domain/proof/suspect';
import type { ProofInput } from '#ports/proofreader';

/** A change that damages clean text. Offsets are of the clean text. */
export type Hurt = {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** A place of the clean text that gives the damage away just as well, such as the partner of a lost quote. */
  readonly also?: Span;
};

/** An error that was planted: where it is in the damaged text, and which rule should see it. */
export type Planted = { readonly rule: SuspectRule; readonly spans: readonly Span[]; readonly was: string };

export type Damaged = { readonly input: ProofInput; readonly planted: readonly Planted[] };

/** A family of damage: every place of a clean text where it could be done. */
export type Family = {
  readonly rule: SuspectRule;
  readonly script: 'han' | 'latin' | 'any';
  /** How many times the usual number; 1 when left out. */
  readonly times?: number;
  readonly hurts: (text: string, chance: { readonly pick: <T>(list: readonly T[]) => T }) => readonly Hurt[];
};
