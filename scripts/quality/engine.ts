// How Galley proposes, and other ways to set its weights that it can be held against.
import type { Proposal } from '#domain/proposal/proposal';
import { CUE_FAMILIES, withoutFamily } from '#segmentation/cue-families';
import { propose } from '#segmentation/propose';
import { HAND_WEIGHTS, LEARNED_WEIGHTS } from '#segmentation/weights';

export type Propose = (text: string) => Proposal;

/** Other weights in the same method, by name: the report gives each a row under every group. */
export const OTHER_WEIGHTS: readonly { readonly name: string; readonly propose: Propose }[] = [
  { name: 'hand weights', propose: (text) => propose(text, { weights: HAND_WEIGHTS }) },
];

/** Families of cues, and how to propose as if one of them weighed nothing. */
export type Families = {
  readonly names: readonly string[];
  readonly proposeWithout: (family: string, text: string) => Proposal;
};

export const FAMILIES: Families = {
  names: CUE_FAMILIES,
  proposeWithout: (family, text) => propose(text, { weights: withoutFamily(LEARNED_WEIGHTS, family) }),
};
