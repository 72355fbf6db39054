// The security policy of the served app, in one place. Journeys hold it against every screen.

/**
 * The two `<style>` elements that React Aria puts into the page: its touch-action rule, and its scroll lock on
 * iPads. The hashes change with its version; `scripts/security-headers.test.ts` holds them against the package.
 */
export const REACT_ARIA_STYLES = [
  'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
  'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=',
];

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': ["'self'", ...REACT_ARIA_STYLES.map((hash) => `'${hash}'`)].join(' '),
  // Virtual lines and boundary handles set their offsets in style attributes.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  // Text becomes markup or code nowhere; only the build's own workers are started (src/workers/own-script.ts).
  'require-trusted-types-for': "'script'",
  'trusted-types': 'galley',
};

/** A policy in the page itself, for servers that send none; it may not say who frames the page. */
const ONLY_IN_HEADERS = ['frame-ancestors'];

/** @param {[string, string][]} entries */
const policyOf = (entries) => entries.map(([directive, sources]) => `${directive} ${sources}`).join('; ');

/** The value of the Content-Security-Policy header. */
export const CONTENT_SECURITY_POLICY = policyOf(Object.entries(POLICY));

/** The same for a `<meta>` element. */
export const META_SECURITY_POLICY = policyOf(
  Object.entries(POLICY).filter(([directive]) => !ONLY_IN_HEADERS.includes(directive)),
);

/** Headers of every answer, errors included. */
export const SECURITY_HEADERS = Object.freeze({
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});
