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
};

/** The value of the Content-Security-Policy header. */
export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** Headers of every answer, errors included. */
export const SECURITY_HEADERS = Object.freeze({
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});
