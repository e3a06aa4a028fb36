export const talen = ['nl', 'en'] as const;
export type Taal = (typeof talen)[number];
export const standaardTaal: Taal = 'nl';
export const taalCookie = 'tk_taal';

export function isTaal(waarde: unknown): waarde is Taal {
  return talen.some((taal) => taal === waarde);
}

/** The language a visitor chose, from the raw Cookie header; null when none or an unknown one was chosen. */
export function taalUitCookie(cookies: string | null): Taal | null {
  const paar = (cookies ?? '').split(';').map((deel) => deel.trim().split('='));
  const waarde = paar.find(([naam]) => naam === taalCookie)?.[1];
  return isTaal(waarde) ? waarde : null;
}
