import type { Settings } from '~/platform/settings.server';

/** The part of the settings that logging in needs. `OIDC_ACR` may name several values, as `acr_values` does: any of them will do. */
export type LoginSettings = Pick<
  Settings,
  'OMGEVING' | 'ADRES' | 'GEHEIM' | 'OIDC_UITGEVER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'OIDC_ACR'
>;
