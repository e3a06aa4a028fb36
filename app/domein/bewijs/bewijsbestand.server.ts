import type { Stuk } from '~/platform/pdf/stuk';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import { maakQr } from '~/platform/qr.server';
import { verklaringswoorden } from '~/domein/verklaring/verklaringswoorden.server';
import { alsBewijs } from './bewijskenmerk';
import { stukVan } from './bewijsstuk';
import { naarConsentRecord, type Bewijsgegevens } from './consentrecord';
import { consentRecordSchema } from './consentrecord.schema';

export type Bewijssoort = 'pdf' | 'json';
export type Bewijsbestand = { naam: string; type: string; inhoud: Uint8Array };

/** The receipt of an act to read. `adres` is the product's own. */
export function maakBewijsstuk({ handeling, kenmerk, ...gelezen }: Bewijsgegevens, adres: string): Stuk {
  const { taal } = gelezen;
  const stuk = stukVan(handeling, gelezen, verklaringswoorden);
  const qr = maakQr(`${adres}/intrekken?taal=${taal}`);
  return alsBewijs(stuk, kenmerk, { adres, qr, moment: handeling.vastgelegdOp, taal, boek: verklaringswoorden });
}

/** The receipt as a file. The same act gives the same bytes, for as long as its words are the same. */
export async function maakBewijsbestand(gegevens: Bewijsgegevens, soort: Bewijssoort, adres: string): Promise<Bewijsbestand> {
  const naam = `toestemming-${gegevens.kenmerk.nummer}`;
  if (soort === 'pdf') return { naam: `${naam}.pdf`, type: 'application/pdf', inhoud: await maakStukPdf(maakBewijsstuk(gegevens, adres)) };
  const verklaring = consentRecordSchema.parse(naarConsentRecord(gegevens, adres));
  return { naam: `${naam}.json`, type: 'application/json', inhoud: new TextEncoder().encode(`${JSON.stringify(verklaring, null, 2)}\n`) };
}
