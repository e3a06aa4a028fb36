/**
 * The content security policy of every answer; only scripts that carry this request's nonce run. `formulierDoel` is where a form's answer may
 * lead besides here: logging out goes on to the identity provider.
 */
export function csp(nonce: string, formulierDoel: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self' ${formulierDoel}`,
    "frame-ancestors 'none'",
  ].join('; ');
}
