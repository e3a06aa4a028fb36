import { pdf } from '../../fabriek/bestand';
import { TEKST_UITGEBREID } from '../../fabriek/toestemmingsinvoer';

type Persoon = { voornamen: string; achternaam: string; geboortedatum: string };

/** What someone fills in and signs himself at the desk. */
export const scherm = ({ voornamen, achternaam, geboortedatum }: Persoon) => ({
  naam: `${voornamen} ${achternaam}`,
  geboortedatum,
  plaats: 'Den Haag',
  tekstversieId: TEKST_UITGEBREID,
});

/** The same on paper, with its scan. */
export const papier = (persoon: Persoon) => ({
  ...scherm(persoon),
  datum: '2025-01-15',
  scan: new File([pdf()], 'toestemming.pdf', { type: 'application/pdf' }),
});
