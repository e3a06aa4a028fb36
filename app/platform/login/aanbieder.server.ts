import { allowInsecureRequests, ClientSecretBasic, discovery, enableNonRepudiationChecks, type Configuration } from 'openid-client';
import type { LoginSettings } from './settings';

const TIJDSLIMIET_SECONDEN = 10;

/**
 * Reads the provider's own description. It is read for each login: a provider that is away is noticed before the person is sent there.
 * Plain http is refused but in the demo; the signature of the ID token is always checked.
 */
export function vindAanbieder(settings: LoginSettings): Promise<Configuration> {
  const { OMGEVING, OIDC_UITGEVER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = settings;
  const execute = [enableNonRepudiationChecks, ...(OMGEVING === 'demo' ? [allowInsecureRequests] : [])];
  return discovery(new URL(OIDC_UITGEVER), OIDC_CLIENT_ID, undefined, ClientSecretBasic(OIDC_CLIENT_SECRET), {
    execute,
    timeout: TIJDSLIMIET_SECONDEN,
  });
}

/** The one address at which a provider may answer. */
export function terugAdres({ ADRES }: Pick<LoginSettings, 'ADRES'>): string {
  return `${ADRES}/aanmelden/terug`;
}
