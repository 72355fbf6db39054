import type { EditionId, RawPageId } from '#domain/page/ids';

// Addresses of the screens. Hash routes work from any folder and offline.

export const LIBRARY_PATH = '#/';
export const TRASH_PATH = '#/trash';
export const NEWSPAPERS_PATH = '#/newspapers';
export const newspaperPath = (id: string): string => `${NEWSPAPERS_PATH}/${encodeURIComponent(id)}`;
export const figuresPath = (id: EditionId): string => `#/figures/${encodeURIComponent(id)}`;
export const pagePath = (id: RawPageId): string => `#/page/${id}`;

/** Goes to another screen; Back returns. */
export function goTo(path: string): void {
  window.location.hash = path;
}
