import { leesCookie } from '~/platform/http/cookies';

export const talen = ['nl', 'en'] as const;
export type Taal = (typeof talen)[number];
export const standaardTaal: Taal = 'nl';
export const taalCookie = 'tk_taal';

export function isTaal(waarde: unknown): waarde is Taal {
  return talen.some((taal) => taal === waarde);
}

/** The language a visitor chose, from the raw Cookie header; null when none or an unknown one was chosen. */
export function taalUitCookie(cookies: string | null): Taal | null {
  const waarde = leesCookie(cookies, taalCookie);
  return isTaal(waarde) ? waarde : null;
}
