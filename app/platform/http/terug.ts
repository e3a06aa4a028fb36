import { eigenPad } from '~/platform/login/eigen-pad';

/** Where someone without a session goes first, with the way back. */
export function aanmeldPad(url: URL): string {
  return `/aanmelden?terug=${encodeURIComponent(eigenPad(url.pathname + url.search))}`;
}
