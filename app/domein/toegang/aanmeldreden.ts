import type { AanmeldReden } from '~/platform/login/weigering';

export const aanmeldredenen = [
  'geen_toegang',
  'geen_tweede_factor',
  'afgebroken',
  'geen_poging',
  'verkeerde_staat',
  'aanbieder_weigert',
  'aanbieder_onbereikbaar',
] as const satisfies readonly (AanmeldReden | 'geen_toegang')[];

/** Why someone is not logged in. `geen_toegang`: known to the provider, but without valid access or bound secrecy here (C 12.8). */
export type Reden = (typeof aanmeldredenen)[number];

export function isReden(waarde: unknown): waarde is Reden {
  return aanmeldredenen.some((reden) => reden === waarde);
}

/** The status of the page that tells it: a provider that is away is not the visitor's doing. */
export function statusBij(reden: Reden): number {
  return reden === 'aanbieder_onbereikbaar' ? 503 : 403;
}

/** Our own page that tells why, with the way back to what was asked for. */
export function redenPad(reden: Reden, terug: string): string {
  return `/aanmelden?${new URLSearchParams({ reden, ...(terug === '/' ? {} : { terug }) })}`;
}
