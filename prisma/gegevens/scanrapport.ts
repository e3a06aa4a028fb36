import { type Kamer, VASTGELEGD } from './soort';

const ZAKELIJK = { kant: 'huis', over: [], weg: [] } as const;
const SCAN = { ...VASTGELEGD, scan_id: 'zakelijk' } as const;
const RISICO = { ...SCAN, risico_id: 'zakelijk' } as const;

/** Risks of a scan with what was said about them, and the report: about a school, never about a person. */
export const scanrapport: Kamer = {
  scanrisico: { ...ZAKELIJK, kolommen: { ...SCAN, id: 'zakelijk', onderdeel: 'zakelijk', ernst: 'zakelijk', omschrijving: 'zakelijk' } },
  scanrisico_verteld: { ...ZAKELIJK, kolommen: RISICO },
  scanrisico_verval: { ...ZAKELIJK, kolommen: { ...RISICO, reden: 'zakelijk' } },
  scanrisico_antwoord: { ...ZAKELIJK, kolommen: { ...RISICO, id: 'zakelijk', antwoord: 'zakelijk' } },
  scanmelding: { ...ZAKELIJK, kolommen: { ...RISICO, id: 'zakelijk', ontvanger: 'zakelijk', tekst: 'zakelijk' } },
  scanmelding_verzending: { ...ZAKELIJK, kolommen: { ...SCAN, melding_id: 'zakelijk', verzonden_op: 'zakelijk', wijze: 'zakelijk' } },
  scanrapport_concept: {
    ...ZAKELIJK,
    kolommen: { scan_id: 'zakelijk', inhoud: 'zakelijk', versie: 'technisch', vastgelegd_door: 'medewerker', bijgewerkt_op: 'technisch' },
  },
  scanrapport: { ...ZAKELIJK, kolommen: { ...SCAN, id: 'zakelijk', versie: 'zakelijk', inhoud: 'zakelijk', sha256: 'technisch' } },
  scanrapport_deling: {
    ...ZAKELIJK,
    kolommen: { ...SCAN, id: 'zakelijk', rapport_id: 'zakelijk', met: 'zakelijk', wijze: 'zakelijk', gedeeld_op: 'zakelijk' },
  },
  documentuitgifte: {
    ...ZAKELIJK,
    kolommen: { sha256: 'technisch', rapport_id: 'zakelijk', convenant_id: 'zakelijk', uitgegeven_op: 'technisch' },
  },
  scanreactie: { ...ZAKELIJK, kolommen: { ...SCAN, id: 'zakelijk', rapport_id: 'zakelijk', reactie: 'zakelijk' } },
};
