import type { Temporal } from 'temporal-polyfill';
import type { GekeurdBestand } from '~/platform/bestand/bestand';
import { bewaarBestand, type Eigenaar } from '~/platform/bestand/bestand.repository.server';
import type { Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { DomeinFout, type Veldfouten } from '~/platform/fout';
import { keurDagen } from './keuring';
import type { Betrokkene } from './persoon.repository.server';
import { findGenoemdeTekst } from '~/domein/verklaring/tekst.service.server';
import { isBevestigdOp, magJaOp } from '~/domein/verklaring/vertaling';
import { voegHandelingToe, type NieuweHandeling } from './toestemming.repository.server';

type Ondertekend = Pick<NieuweHandeling, 'naam' | 'geboortedatum' | 'plaats' | 'tolkNaam' | 'tolkNummer'> & { tekstversieId: string };

/** A ja or a nee as it reached us, of whom, and where it is kept. `fouten` are those that were found before. */
export type Antwoordhandeling = {
  persoon: Betrokkene;
  eigenaar: Eigenaar;
  ondertekend: Ondertekend;
  hoe: Pick<NieuweHandeling, 'kanaal' | 'datum' | 'tijdstip' | 'partnerGetekend'> & { scan: GekeurdBestand | null };
  soort: 'verleend' | 'geweigerd';
  aanbiederId: string | null;
  nu: Temporal.Instant;
  formulierId: string;
  door: string;
  fouten: Veldfouten;
};

/** Records a ja or a nee with its scan, in the caller's transaction; the gate is rewritten with it. Refuses who is not asked, and what cannot be. */
export async function bewaarAntwoord(tx: Tx, antwoord: Antwoordhandeling): Promise<string> {
  const { persoon, eigenaar, soort, aanbiederId, formulierId, door } = antwoord;
  if (!persoon.wordtGevraagd) throw new DomeinFout('conflict', { velden: { '': ['toestemming.fouten.niet_vragen'] }, artikel: 'C 12.1' });
  const velden = await keur(tx, antwoord);
  if (Object.keys(velden).length > 0) throw new DomeinFout('ongeldig', { velden });
  const { naam, geboortedatum, plaats, tolkNaam, tolkNummer, tekstversieId } = antwoord.ondertekend;
  const { kanaal, datum, tijdstip, partnerGetekend, scan } = antwoord.hoe;
  const id = await voegHandelingToe(tx, {
    ...eigenaar,
    ...{ soort, aanbiederId, kanaal, datum, tijdstip, partnerGetekend },
    ...{ naam, geboortedatum, plaats, tolkNaam, tolkNummer, tekstversieId },
    bestandId: scan && (await bewaarBestand(tx, scan, eigenaar, door)),
    formulierId,
    vastgelegdDoor: door,
  });
  await noteerHandeling(tx, persoon.id, `toestemming.${soort}`, id);
  return id;
}

async function keur(tx: Tx, { persoon, ondertekend, hoe, nu, fouten, soort }: Antwoordhandeling): Promise<Veldfouten> {
  const opgave = { geboortedatum: ondertekend.geboortedatum, datum: hoe.datum, tijdstip: hoe.tijdstip };
  const velden = { ...fouten, ...keurDagen(opgave, { geboortedatum: persoon.geboortedatum, nu }) };
  const tekst = await findGenoemdeTekst(tx, ondertekend.tekstversieId);
  if (!tekst) return { ...velden, tekstversieId: ['fouten.keuze'] };
  const gelezen = { taal: tekst.taal, isBevestigd: isBevestigdOp(tekst, hoe.datum) };
  const magJa = soort !== 'verleend' || magJaOp(gelezen, { kanaal: hoe.kanaal, tolk: ondertekend.tolkNaam });
  if (!magJa) velden['tolkNaam'] = ['toestemming.fouten.tolk_nodig'];
  return velden;
}
