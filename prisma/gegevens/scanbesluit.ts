import { type Kamer, VASTGELEGD } from './soort';

const ZAKELIJK = { kant: 'huis', over: [], weg: [] } as const;
const SCAN = { ...VASTGELEGD, id: 'zakelijk', scan_id: 'zakelijk' } as const;

/** The decision on a scan, what leads to it and what can be done against it: about a school, never about a person. */
export const scanbesluit: Kamer = {
  scanadvies: { ...ZAKELIJK, kolommen: { ...SCAN, advies: 'zakelijk', motivering: 'zakelijk' } },
  scanbesluit: {
    ...ZAKELIJK,
    kolommen: {
      ...SCAN,
      soort: 'zakelijk',
      motivering: 'zakelijk',
      keurmerk: 'zakelijk',
      besloten_op: 'zakelijk',
      zienswijze_dagen: 'zakelijk',
      rechtsmiddel_id: 'zakelijk',
    },
  },
  scanzienswijze: { ...ZAKELIJK, kolommen: { ...SCAN, tekst: 'zakelijk' } },
  scanvoorwaarde: {
    ...ZAKELIJK,
    kolommen: { ...SCAN, stap: 'zakelijk', gedaan_op: 'zakelijk', uitkomst: 'zakelijk', stuk_id: 'zakelijk', toelichting: 'zakelijk' },
  },
  rechtsmiddelclausule: {
    ...ZAKELIJK,
    kolommen: { ...VASTGELEGD, id: 'zakelijk', tekst: 'zakelijk', van: 'zakelijk', bron: 'zakelijk', te_bevestigen: 'zakelijk' },
  },
  rechtsmiddelbevestiging: {
    ...ZAKELIJK,
    kolommen: { clausule_id: 'zakelijk', vastgelegd_door: 'medewerker', vastgelegd_op: 'technisch' },
  },
};
