/** Why a command cannot be carried out. A refused command leaves no trace; the interface words the reason. */
export type RefusalCode =
  | 'not-there'
  | 'locked'
  | 'no-boundary-there'
  | 'first-boundary'
  | 'role-boundary-stops'
  | 'nothing-selected'
  | 'nothing-changes'
  | 'wrong-role'
  | 'blank-selection'
  | 'no-article-before'
  | 'no-article-after'
  | 'marks-overlap'
  | 'marks-cross-articles'
  | 'no-reading'
  | 'in-use'
  | 'stale'
  /** What was done before could not be stored for so long that nothing is added to it. */
  | 'not-saving'
  /** A newer Galley has worked on what is here. */
  | 'read-only';

/** `detail` names what is in the way: the mark that stands there already, the change that does not fit. */
export type Refusal = { readonly code: RefusalCode; readonly detail?: string };
