import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { interactionPolicy, Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { Persona } from '../personas';
import { maakGeheugen } from './geheugen';

export const TWEEDE_FACTOR = 'urn:taalketen:tweede-factor';
export const EEN_FACTOR = 'urn:taalketen:een-factor';

export type AanbiederOpties = {
  uitgever: string;
  adres: string;
  client: { id: string; geheim: string };
  personas: readonly Persona[];
  toonFout: (ctx: KoaContextWithOIDC) => void;
};

/** A new choice of persona for each login: without it the provider would remember the last one. */
function kiesSteedsOpnieuw() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  policy
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check('kies_persona', 'Kies iemand om u als aan te melden.', (ctx) => ctx.oidc.result?.login === undefined),
    );
  return policy;
}

function configuratie({ adres, client, personas, toonFout }: AanbiederOpties): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    adapter: maakGeheugen(),
    acrValues: [EEN_FACTOR, TWEEDE_FACTOR],
    claims: { openid: ['sub'], acr: null, auth_time: null, iss: null, profile: ['name'], email: ['email', 'email_verified'] },
    clients: [
      {
        client_id: client.id,
        client_secret: client.geheim,
        client_name: 'Taalketen',
        redirect_uris: [`${adres}/aanmelden/terug`],
        post_logout_redirect_uris: [`${adres}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: {
      names: { session: 'demo_aanmelden', interaction: 'demo_keuze', resume: 'demo_verder' },
      keys: [randomBytes(32).toString('hex')],
    },
    features: { devInteractions: { enabled: false }, dPoP: { enabled: false }, pushedAuthorizationRequests: { enabled: false } },
    findAccount: (_ctx, sub) => {
      const persona = personas.find((een) => een.sub === sub);
      return persona && { accountId: sub, claims: () => ({ sub, name: persona.naam, email: persona.email, email_verified: true }) };
    },
    interactions: { policy: kiesSteedsOpnieuw(), url: (_ctx, interactie) => `/kies/${interactie.uid}` },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') }] },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ accountId: ctx.oidc.session?.accountId, clientId: ctx.oidc.client?.clientId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    renderError: toonFout,
    responseTypes: ['code'],
    scopes: ['openid', 'profile', 'email'],
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3_600, IdToken: 600, Interaction: 3_600, Session: 3_600 },
  };
}

/** Ends the session at once and goes back, because choosing a persona again is the only thing that logging out is for here. */
async function meldAf(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (ctx.oidc?.route !== 'end_session' || ctx.status !== 200) return;
  const { session } = ctx.oidc;
  const { postLogoutRedirectUri, state } = (session?.state ?? {}) as { postLogoutRedirectUri?: string; state?: string };
  await session?.destroy();
  const naar = new URL(postLogoutRedirectUri ?? ctx.oidc.issuer);
  if (state !== undefined) naar.searchParams.set('state', state);
  ctx.body = null;
  ctx.status = 303;
  ctx.redirect(naar.href);
}

/** The stand-in OpenID provider: one client, code with PKCE, a second factor only when asked by `acr_values`. */
export function maakAanbieder(opties: AanbiederOpties): Provider {
  const aanbieder = new Provider(opties.uitgever, configuratie(opties));
  aanbieder.use(meldAf as Parameters<Provider['use']>[0]);
  return aanbieder;
}
