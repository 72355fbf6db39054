// How Galley proposes, and other ways to set its weights that it can be held against.
import type { Proposal } from '#domain/proposal/proposal';

export type Propose = (text: string) => Proposal;

/** Other weights in the same method, by name: the report gives each a row under every group. */
export const OTHER_WEIGHTS: readonly { readonly name: string; readonly propose: Propose }[] = [];

/** Families of cues, and how to propose as if one of them weighed nothing. */
export type Families = {
  readonly names: readonly string[];
  readonly proposeWithout: (family: string, text: string) => Proposal;
};

/** Null while the cues are not sorted into families. */
export const FAMILIES: Families | null = null as Families | null;
