const gelukt = ['nieuw', 'geven', 'beeindigen', 'geheimhouding', 'sessies'] as const;
export type Gelukt = (typeof gelukt)[number];

/** Which act the address says was just done; anything else is nothing. */
export function leesGelukt(zoek: URLSearchParams): Gelukt | null {
  return gelukt.find((een) => een === zoek.get('gelukt')) ?? null;
}
