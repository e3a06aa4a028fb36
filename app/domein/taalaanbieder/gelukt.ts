export const gelukten = ['nieuw', 'gegevens', 'termijn', 'einde', 'nt2'] as const;
export type Gelukt = (typeof gelukten)[number];

/** Which act the address says was just done; anything else is nothing. */
export function leesGelukt(zoek: URLSearchParams): Gelukt | null {
  return gelukten.find((een) => een === zoek.get('gelukt')) ?? null;
}
