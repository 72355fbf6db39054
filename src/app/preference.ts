import { useSyncExternalStore } from 'react';
import { browserPreferences, storedKey } from './browser-preferences';

/** A choice of this browser's user, remembered on this computer and shared by its tabs. */
export type Preference<T extends string> = {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A preference with one of `values`; anything else that is stored counts as not chosen. */
export function createPreference<T extends string>(
  key: string,
  values: readonly T[],
  fallback: () => T,
): Preference<T> {
  const known = (value: string | null): T | null => values.find((each) => each === value) ?? null;
  const listeners = new Set<() => void>();
  let current = known(browserPreferences.read(key)) ?? fallback();
  const replace = (value: T): void => {
    current = value;
    for (const listener of listeners) listener();
  };
  window.addEventListener('storage', (event) => {
    if (event.key === storedKey(key)) replace(known(event.newValue) ?? fallback());
  });
  return {
    get: () => current,
    set: (value) => {
      browserPreferences.write(key, value);
      replace(value);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value of a preference, kept up to date. */
export function usePreference<T extends string>(preference: Preference<T>): T {
  return useSyncExternalStore(preference.subscribe, preference.get);
}
