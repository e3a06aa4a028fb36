import { authorizationCodeGrant, fetchUserInfo, type Configuration } from 'openid-client';
import type { Temporal } from 'temporal-polyfill';
import { leesPoging, type Poging } from './aanmeldcookie.server';
import { terugAdres, vindAanbieder } from './aanbieder.server';
import { leesAanbiederfout } from './aanbiederfout.server';
import type { LoginSettings } from './settings';
import { weiger, type Geweigerd } from './weigering';

/**
 * Who the provider says this is. `uitgever` and `sub` together name the person for good; `email` must not, and only one that is
 * `isEmailBevestigd` may serve to recognise someone at his first login. `naar` is an own path.
 */
export type Aangemeld = {
  soort: 'aangemeld';
  uitgever: string;
  sub: string;
  naam: string | null;
  email: string | null;
  isEmailBevestigd: boolean;
  acr: string;
  naar: string;
};

type Gegevens = Record<string, unknown>;
const tekst = (waarde: unknown) => (typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : null);

/** The provider may put name and mail in the ID token or keep them behind its userinfo address. */
async function vulAan(aanbieder: Configuration, gegevens: Gegevens, sub: string, toegangssleutel: string): Promise<Gegevens> {
  const isVolledig = tekst(gegevens.name) !== null && tekst(gegevens.email) !== null;
  if (isVolledig || !aanbieder.serverMetadata().userinfo_endpoint) return gegevens;
  return { ...(await fetchUserInfo(aanbieder, toegangssleutel, sub)), ...gegevens };
}

async function haalOp(settings: LoginSettings, antwoord: URLSearchParams, poging: Poging): Promise<Aangemeld | Geweigerd> {
  const aanbieder = await vindAanbieder(settings);
  const tokens = await authorizationCodeGrant(aanbieder, new URL(`${terugAdres(settings)}?${antwoord}`), {
    expectedState: poging.state,
    expectedNonce: poging.nonce,
    pkceCodeVerifier: poging.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) return weiger('aanbieder_weigert', 'geen_id_token');
  const acr = tekst(claims.acr);
  if (acr === null || !settings.OIDC_ACR.split(' ').includes(acr)) return weiger('geen_tweede_factor', 'acr');

  const gegevens = await vulAan(aanbieder, claims, claims.sub, tokens.access_token);
  return {
    soort: 'aangemeld',
    uitgever: claims.iss,
    sub: claims.sub,
    naam: tekst(gegevens.name),
    email: tekst(gegevens.email),
    isEmailBevestigd: gegevens.email_verified === true,
    acr,
    naar: poging.naar,
  };
}

/**
 * Ends logging in with the provider's answer (the request to /aanmelden/terug, with its cookies). Refuses an answer to another attempt,
 * a login without the second factor, and what the provider refuses. Forget the attempt (`wisPoging`) whatever comes out.
 */
export async function rondAanmeldenAf(
  settings: LoginSettings,
  request: Request,
  { nu }: { nu: Temporal.Instant },
): Promise<Aangemeld | Geweigerd> {
  const antwoord = new URL(request.url).searchParams;
  const poging = leesPoging(settings, request.headers.get('Cookie'), nu);
  if (!poging) return weiger('geen_poging');
  if (antwoord.get('state') !== poging.state) return weiger('verkeerde_staat');
  try {
    return await haalOp(settings, antwoord, poging);
  } catch (fout) {
    return leesAanbiederfout(fout);
  }
}
