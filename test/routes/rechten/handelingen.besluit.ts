import { uuidv7 } from 'uuidv7';
import { echteKlok } from '~/platform/klok';
import { pdf } from '../../fabriek/bestand';
import { voegIn, vraag } from '../../fabriek/bron';
import { beheerder } from '../../fabriek/gebruiker';
import { scan } from '../../fabriek/scan';
import { laatsteStapVan } from '../../fabriek/scanbesluit';
import type { Velden } from '../../fabriek/site';
import type { Wereld } from './bezoekers';
import { nieuweScan } from './nieuwescan';

const morgen = () => echteKlok.vandaag().add({ days: 1 }).toString();

/** The school of the case with a voornemen on its newest scan, the one that its page is about. */
export async function metVoornemen({ mensen }: Pick<Wereld, 'mensen'>): Promise<void> {
  const ploeg = { onderzoeker: mensen.relatiebeheerder, beslisser: mensen.tekenbevoegde, contact: mensen.contactpersoon };
  await scan().in('voornemen').van(mensen.school).door(ploeg).maak();
}

/** A decision on the school of the case. */
export async function besluitVan(wereld: Wereld): Promise<Record<string, string>> {
  const { id } = await nieuweScan(wereld, 'toegelaten');
  const [besluit] = await vraag<{ id: string }>('select id from scanbesluit where scan_id = $1', [id]);
  return { id: besluit?.id ?? '' };
}

/** A clause that another beheerder wrote. */
async function andermansClausule(): Promise<string> {
  const [id, door] = [uuidv7(), await beheerder().maak()];
  const inhoud = { tekst: 'Bel ons eerst.', van: morgen(), bron: 'Proef', te_bevestigen: true };
  await voegIn('rechtsmiddelclausule', { id, ...inhoud, formulier_id: uuidv7(), vastgelegd_door: door.id });
  return id;
}

/** The acts around the decision on a scan, each filled in right. */
export const besluithandelingen: Record<string, (wereld: Wereld) => Velden | Promise<Velden>> = {
  'POST /scans/:id/voorleggen': () => ({ advies: 'toelaten', motivering: 'Alles is in orde.' }),
  'POST /scans/:id/besluit': async (wereld) => ({
    ...{ besluit: 'weigering_voorgenomen', motivering: 'Er is te weinig bekend.' },
    gezien: String(await laatsteStapVan(await nieuweScan(wereld, 'voorgelegd'))),
  }),
  'POST /scans/:id/voorwaarden': () => ({
    ...{ stap: 'bezoek', gedaanOp: echteKlok.vandaag().toString(), uitkomst: 'goed' },
    stuk: new File([pdf()], 'bewijs.pdf'),
  }),
  'POST /mijn-school/scan/zienswijze': async (wereld) => {
    await metVoornemen(wereld);
    return { tekst: 'Wij zien het anders.' };
  },
  'POST /rechtsmiddelen voorstellen': () => ({ doe: 'stel_voor', tekst: 'Bel ons eerst.', van: morgen(), bron: 'Proef' }),
  'POST /rechtsmiddelen bevestigen': async () => ({ doe: 'bevestig', clausuleId: await andermansClausule() }),
};
