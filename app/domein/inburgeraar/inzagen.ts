/** A look at this person: by which school (null: the gemeente, or the person himself, by `rol`), when (ISO instant), at what. */
export type Inzage = { moment: string; organisatie: string | null; rol: string; activiteit: string };

/** How often an organisation looked, and when last. */
export type InzagePerOrganisatie = { organisatie: string | null; zelf: boolean; laatst: string; aantal: number };

/** Looks, latest first, gathered per organisation; the gemeente as one, the person himself apart. */
export function perOrganisatie(inzagen: readonly Inzage[]): InzagePerOrganisatie[] {
  const gevonden = new Map<string, InzagePerOrganisatie>();
  for (const { organisatie, rol, moment } of inzagen) {
    const zelf = rol === 'inburgeraar';
    const sleutel = organisatie ?? (zelf ? 'zelf' : 'gemeente');
    const eerder = gevonden.get(sleutel);
    if (eerder) eerder.aantal += 1;
    else gevonden.set(sleutel, { organisatie, zelf, laatst: moment, aantal: 1 });
  }
  return [...gevonden.values()];
}
