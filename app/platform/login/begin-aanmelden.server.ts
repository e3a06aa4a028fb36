import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { Temporal } from 'temporal-polyfill';
import { bewaarPoging } from './aanmeldcookie.server';
import { terugAdres, vindAanbieder } from './aanbieder.server';
import { leesAanbiederfout } from './aanbiederfout.server';
import { eigenPad } from './eigen-pad';
import type { LoginSettings } from './settings';
import type { Geweigerd } from './weigering';

/** Where to send the browser, with the Set-Cookie header that must go along. */
export type Begonnen = { soort: 'begonnen'; adres: string; cookie: string };

/** Begins to log in: code with PKCE, and the second factor asked for by `acr_values`. `naar` is the own path to go to afterwards. */
export async function beginAanmelden(
  settings: LoginSettings,
  { naar, nu }: { naar?: string | null; nu: Temporal.Instant },
): Promise<Begonnen | Geweigerd> {
  const poging = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), naar: eigenPad(naar) };
  try {
    const adres = buildAuthorizationUrl(await vindAanbieder(settings), {
      redirect_uri: terugAdres(settings),
      scope: 'openid profile email',
      state: poging.state,
      nonce: poging.nonce,
      code_challenge: await calculatePKCECodeChallenge(poging.verifier),
      code_challenge_method: 'S256',
      acr_values: settings.OIDC_ACR,
    });
    return { soort: 'begonnen', adres: adres.href, cookie: bewaarPoging(settings, poging, nu) };
  } catch (fout) {
    return leesAanbiederfout(fout);
  }
}
