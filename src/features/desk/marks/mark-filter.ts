import { PASSES, type Correction, type Pass } from '#domain/page/document';

export const MARK_STATES = ['all', 'open', 'accepted', 'rejected', 'query'] as const;
/** Which marks by how far they are: `open` is neither accepted nor rejected, queries included. */
export type MarkState = (typeof MARK_STATES)[number];

/** Which marks the list shows. A name that is null, or a pass, leaves none out. */
export type MarkFilter = {
  readonly state: MarkState;
  readonly by: string | null;
  readonly pass: Pass | null;
};

export const EVERY_MARK: MarkFilter = { state: 'all', by: null, pass: null };

export function isInState({ status }: Correction, state: MarkState): boolean {
  if (state === 'all') return true;
  if (state === 'open') return status === 'marked' || status === 'query';
  return status === state;
}

export const matches = (mark: Correction, { state, by, pass }: MarkFilter): boolean =>
  isInState(mark, state) && (by === null || mark.by === by) && (pass === null || mark.pass === pass);

/** What there is to choose from: how many marks of each state, who made them and in which passes. */
export type MarkSummary = {
  readonly counts: { readonly [S in MarkState]: number };
  readonly people: readonly string[];
  readonly passes: readonly Pass[];
};

/** Read once for all of them: a page may hold thousands. */
export function summariseMarks(marks: readonly Correction[]): MarkSummary {
  const counts = { all: 0, open: 0, query: 0, accepted: 0, rejected: 0 };
  const people = new Set<string>();
  const passes = new Set<Pass>();
  for (const mark of marks) {
    for (const state of MARK_STATES) if (isInState(mark, state)) counts[state]++;
    people.add(mark.by);
    if (mark.pass !== undefined) passes.add(mark.pass);
  }
  return { counts, people: [...people].sort(), passes: PASSES.filter((pass) => passes.has(pass)) };
}
