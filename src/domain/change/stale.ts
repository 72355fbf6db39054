/** Why a change does not apply to a document: what it builds on no longer holds there. Never half-applied. */
export type Stale = { readonly code: 'stale'; readonly what: string };

export const stale = (what: string): { readonly ok: false; readonly error: Stale } => ({
  ok: false,
  error: { code: 'stale', what },
});
