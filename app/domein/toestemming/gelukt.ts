const uitkomsten = ['vastgelegd', 'ingetrokken', 'ongeldig'] as const;
export type Gelukt = (typeof uitkomsten)[number];

/** What was just done, as the page after it says; anything else in the URL says nothing. */
export function leesGelukt(zoek: URLSearchParams): Gelukt | null {
  return uitkomsten.find((uitkomst) => uitkomst === zoek.get('gelukt')) ?? null;
}
