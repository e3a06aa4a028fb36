import { uuidv7 } from 'uuidv7';
import { eigenschappen, onderdelen } from '~/domein/kwaliteitsscan/onderdeel';
import type { Rapportinhoud } from '~/domein/scanrapport/rapportstuk';
import { echteKlok } from '~/platform/klok';
import { voegIn } from './bron';
import { zetProefstap, type ProefScan } from './scan';

/** A word that stands in the restricted annex of every proof scan, and must be found nowhere else (AVG 10). */
export const BEPERKT = 'Zeer sterke indicatie van valsheid.';

type Risico = { onderdeel?: string; ernst?: string; omschrijving?: string; verteld?: boolean };

/** A risk of a scan that is being done, told to the school unless said otherwise; its id. */
export async function legRisico({ id: scan_id, onderzoeker }: ProefScan, risico: Risico = {}): Promise<string> {
  const { onderdeel = 'nt2', ernst = 'midden', omschrijving = 'Te weinig docenten voor de avondgroepen.', verteld = true } = risico;
  const id = uuidv7();
  const vast = { scan_id, vastgelegd_door: onderzoeker.id };
  await voegIn('scanrisico', { ...vast, id, onderdeel, ernst, omschrijving, formulier_id: uuidv7() });
  if (verteld) await voegIn('scanrisico_verteld', { ...vast, risico_id: id, formulier_id: uuidv7() });
  return id;
}

/** A letter on a risk that nobody sent yet; its id. */
export async function legMelding({ id: scan_id, onderzoeker }: ProefScan, risico_id: string, ontvanger = 'blik_op_werk'): Promise<string> {
  const id = uuidv7();
  const vast = { scan_id, risico_id, vastgelegd_door: onderzoeker.id, formulier_id: uuidv7() };
  await voegIn('scanmelding', { ...vast, id, ontvanger, tekst: 'Wij vonden een risico.\n\nWilt u hiernaar kijken?' });
  return id;
}

/** What a report may say. */
export function rapportinhoud(samenvatting: string, versie = 1): Rapportinhoud {
  return {
    delen: [{ sectie: 'samenvatting', kop: 'Samenvatting', feiten: [], tekst: samenvatting }],
    risicos: [],
    stuk: {
      titel: 'Rapport van de kwaliteitsscan',
      voet: `Kwaliteitsscan, versie ${versie}`,
      moment: '2026-11-20T10:00:00Z',
      blokken: [{ soort: 'alineas', kop: 'Samenvatting', alineas: [samenvatting] }],
    },
  };
}

type Gelegd = { samenvatting?: string; versie?: number };

/** Freezes a report of a scan that is being done, and the scan goes on; its id. */
export async function legRapport(scan: ProefScan, { samenvatting = 'Alles is bekeken.', versie = 1 }: Gelegd = {}): Promise<string> {
  const id = uuidv7();
  const inhoud = JSON.stringify(rapportinhoud(samenvatting, versie));
  const vast = { scan_id: scan.id, vastgelegd_door: scan.onderzoeker.id, formulier_id: uuidv7() };
  await voegIn('scanrapport', { ...vast, id, versie, inhoud, sha256: '' });
  await zetProefstap(scan.onderzoeker, { scanId: scan.id, gebeurtenis: 'rapport_vastgesteld' });
  return id;
}

/** Shares a frozen report with the school. */
export async function deelRapport(scan: ProefScan, rapport_id: string): Promise<void> {
  const vast = { scan_id: scan.id, vastgelegd_door: scan.onderzoeker.id, formulier_id: uuidv7() };
  await voegIn('scanrapport_deling', {
    ...vast,
    id: uuidv7(),
    rapport_id,
    met: 'taalaanbieder',
    wijze: 'taalketen',
    gedeeld_op: '2026-11-20',
  });
  await zetProefstap(scan.onderzoeker, { scanId: scan.id, gebeurtenis: 'gedeeld' });
}

/** Everything that a report needs but its words: a finding of each required part, and the gesprek. */
export async function maakRapportklaar({ id: scan_id, onderzoeker }: ProefScan): Promise<void> {
  const dag = echteKlok.vandaag().toString();
  const vast = () => ({ id: uuidv7(), scan_id, versie: 1, vastgelegd_door: onderzoeker.id, formulier_id: uuidv7() });
  for (const onderdeel of onderdelen.filter((een) => eigenschappen[een].verplicht)) {
    const samenvatting = eigenschappen[onderdeel].beperkt ? BEPERKT : `Bekeken: ${onderdeel}.`;
    await voegIn('scanbevinding', { ...vast(), onderdeel, samenvatting, beoordeling: 'goed', peildatum: dag });
  }
  await voegIn('gespreksverslag', { ...vast(), uitkomst: 'gehouden', dag, verslag: 'Wij spraken over de avondgroepen.' });
}
