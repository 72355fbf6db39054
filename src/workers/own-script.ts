// The one Trusted Types policy of Galley. Browsers that know Trusted Types refuse to start a worker from a string; what
// this policy passes is the build's own scripts and nothing else.

type Policy = { readonly createScriptURL: (address: string) => unknown };
type Factory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => Policy;
};

/** Named in the security policy, which allows no other. */
const POLICY = 'galley';

/** Whether an address is a script that this build put beside itself: same origin, no query, in its own folder. */
export function isOwnScript(address: string, home: string): boolean {
  try {
    const { origin, pathname, search, username, password } = new URL(address, home);
    const place = new URL('.', home);
    if (origin !== place.origin || search !== '' || username !== '' || password !== '') return false;
    if (!pathname.startsWith(place.pathname)) return false;
    return /^(?:assets\/[\w-]+\.js|sw\.js)$/.test(pathname.slice(place.pathname.length));
  } catch {
    return false;
  }
}

let policy: Policy | null = null;

function policyOf(factory: Factory, home: string): Policy {
  // A name can be taken once.
  policy ??= factory.createPolicy(POLICY, {
    createScriptURL: (address) => {
      if (isOwnScript(address, home)) return address;
      throw new TypeError('Not a script of this build');
    },
  });
  return policy;
}

/**
 * The address of a script of the build, as a worker or the service worker may be started from it.
 * @throws TypeError where the browser checks and the address is none of the build's
 */
export function ownScript(address: string): string {
  const { trustedTypes, document } = globalThis as unknown as {
    readonly trustedTypes?: Factory;
    readonly document?: { readonly baseURI: string };
  };
  // Under the development server scripts lie elsewhere, and there is no policy to satisfy.
  if (trustedTypes === undefined || document === undefined || import.meta.env.DEV) return address;
  return policyOf(trustedTypes, document.baseURI).createScriptURL(address) as string;
}
