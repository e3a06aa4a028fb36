import { type Kamer, VASTGELEGD } from './soort';

const ZAKELIJK = { kant: 'huis', over: [], weg: [] } as const;

/** The text of the convenant and who signed it. The names that were typed stand apart, and go a term after the convenant ended. */
export const convenant: Kamer = {
  convenanttekst: {
    ...ZAKELIJK,
    kolommen: { ...VASTGELEGD, id: 'zakelijk', nummer: 'zakelijk', van: 'zakelijk', inhoud: 'zakelijk' },
  },
  convenantvaststelling: {
    ...ZAKELIJK,
    kolommen: { ...VASTGELEGD, tekst_id: 'zakelijk' },
  },
  convenantondertekening: {
    ...ZAKELIJK,
    kolommen: {
      ...VASTGELEGD,
      id: 'zakelijk',
      scan_id: 'zakelijk',
      kant: 'zakelijk',
      soort: 'zakelijk',
      tekst_id: 'zakelijk',
      gaat_in_op: 'zakelijk',
      voorwaardelijk: 'zakelijk',
      dag: 'zakelijk',
    },
  },
  convenanthandtekening: {
    kant: 'huis',
    over: ['medewerker'],
    weg: ['termijn'],
    wat: 'naam, functie en plaats van wie het convenant voor de gemeente of de school tekende',
    kolommen: { ondertekening_id: 'verwijzing', naam: 'medewerker', functie: 'medewerker', plaats: 'medewerker' },
  },
};
