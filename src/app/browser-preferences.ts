import type { Preferences } from '#ports/preferences';

const PREFIX = 'galley.';

/** The name a preference has in the browser's storage. */
export const storedKey = (key: string): string => PREFIX + key;

/** Preferences in the browser's storage. Where that is closed, a choice holds until the tab is. */
export const browserPreferences: Preferences = {
  read: (key) => {
    try {
      return localStorage.getItem(storedKey(key));
    } catch {
      return null;
    }
  },
  write: (key, value) => {
    try {
      localStorage.setItem(storedKey(key), value);
    } catch {
      // The store is full or closed; the choice is not worth a message.
    }
  },
};
