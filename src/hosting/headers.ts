/** What every host should send with every file; README.md says why each. */

/** As strict as the site can bear. The last directive cannot be made in a page. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // A page's own policy, which holds as well, has the hash of its styles and of no others.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
} as const;

/** For `_astro/`, where names change with what is in them, and for all the rest, of which a browser asks whether it has changed. */
export const KEPT = 'public, max-age=31536000, immutable';
export const ASKED = 'no-cache';
