import { use } from 'react';
import type { ComponentType, ReactNode } from 'react';

export type Deferred<Props> = {
  /** Suspends only while its code has not come yet. */
  readonly Component: (props: Props) => ReactNode;
  /** Fetches the code beforehand, so that showing it waits for nothing. */
  readonly prepare: () => void;
};

/**
 * A component whose code is fetched when it is first shown or prepared. Unlike `lazy` it does not suspend once its code
 * is there: React shows what replaces a fallback only 300 ms after the fallback.
 */
export function deferred<Props extends object>(load: () => Promise<ComponentType<Props>>): Deferred<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const begin = (): Promise<ComponentType<Props>> => {
    loading ??= load().then((component) => (loaded = component));
    return loading;
  };
  return {
    Component: (props) => {
      const Loaded = loaded ?? use(begin());
      return <Loaded {...props} />;
    },
    prepare: () => {
      // A fetch that fails is tried again, and told of, when it is shown.
      begin().catch(() => (loading = null));
    },
  };
}
