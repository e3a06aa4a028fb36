import { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import { weiger, type Geweigerd } from './weigering';

const onderweg = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

function bijFoutantwoord(code: string): Geweigerd {
  if (code === 'access_denied' || code === 'login_required' || code === 'interaction_required') return weiger('afgebroken', code);
  if (code === 'unmet_authentication_requirements') return weiger('geen_tweede_factor', code);
  return weiger('aanbieder_weigert', code);
}

/** Turns what the OpenID client throws into a refusal; an error of our own is thrown on. */
export function leesAanbiederfout(fout: unknown): Geweigerd {
  if (fout instanceof AuthorizationResponseError) return bijFoutantwoord(fout.error);
  if (fout instanceof ResponseBodyError) return weiger('aanbieder_weigert', fout.error);
  if (fout instanceof WWWAuthenticateChallengeError) return weiger('aanbieder_weigert', fout.cause[0]?.parameters['error'] ?? 'onbekend');
  if (fout instanceof ClientError) {
    const code = fout.code ?? 'onbekend';
    return weiger(onderweg.has(code) ? 'aanbieder_onbereikbaar' : 'aanbieder_weigert', code);
  }
  // fetch throws these two when there is no connection, and when it breaks halfway.
  if (fout instanceof TypeError && ['fetch failed', 'terminated'].includes(fout.message))
    return weiger('aanbieder_onbereikbaar', 'fetch_failed');
  throw fout;
}
