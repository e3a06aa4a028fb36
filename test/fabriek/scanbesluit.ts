import { uuidv7 } from 'uuidv7';
import { neemBesluit } from '~/domein/scanbesluit/besluit.service.server';
import type { Besluitkeuze } from '~/domein/scanbesluit/scanbesluit.schema';
import type { Klok } from '~/platform/klok';
import { isDomeinFout } from '~/platform/fout';
import { pdf } from './bestand';
import { voegIn, vraag } from './bron';
import type { ProefGebruiker } from './gebruiker';
import type { ProefScan } from './scan';
import { contextVoor, sessieVoor } from './sessie';
import type { Voorwaardestap } from '~/domein/scanbesluit/voorwaarden';

/** What came of it: done, or why not, in one word. */
export function uitkomstVan(doe: Promise<unknown>): Promise<string> {
  return doe.then(
    () => 'gedaan',
    (fout: unknown) => {
      if (!isDomeinFout(fout)) throw fout;
      return Object.values(fout.velden).flat()[0] ?? fout.code;
    },
  );
}

type Opdracht = { besluit: Besluitkeuze; formulierId?: string; klok?: Klok; gezien?: number };

/** The number of the last step, as it stands on the page now. */
export async function laatsteStapVan({ id }: { id: string }): Promise<number> {
  const [rij] = await vraag<{ nummer: number }>('select max(volgnummer) as nummer from scanstap where scan_id = $1', [id]);
  return rij?.nummer ?? 0;
}

/** Decides as this user, as his screen does. */
export async function besluitAls(
  wie: ProefGebruiker,
  scan: ProefScan,
  { besluit, formulierId = uuidv7(), klok, gezien }: Opdracht,
): Promise<string> {
  const context = contextVoor(await sessieVoor(wie), klok);
  return uitkomstVan(
    neemBesluit(context, scan.id, { besluit, motivering: 'Omdat het zo is.', gezien: gezien ?? (await laatsteStapVan(scan)) }, formulierId),
  );
}

/** A step of an aspirant with its evidence, as it lies there. */
export async function legVoorwaarde(
  { id, onderzoeker }: ProefScan,
  stap: Voorwaardestap,
  { gedaanOp, uitkomst = 'goed' }: { gedaanOp: string; uitkomst?: 'goed' | 'niet_goed' },
): Promise<void> {
  const [stukId, inhoud] = [uuidv7(), pdf(stap)];
  await vraag(
    `insert into scanstuk (id, scan_id, onderdeel, naam, type, grootte, sha256, inhoud, is_beperkt, ontvangen_van, ontvangen_op, formulier_id, vastgelegd_door)
     values ($1, $2, 'voorwaarden', 'bewijs.pdf', 'application/pdf', length($3::bytea), sha256($3::bytea), $3::bytea, false, 'blik_op_werk', $4, $5, $6)`,
    [stukId, id, inhoud, gedaanOp, uuidv7(), onderzoeker.id],
  );
  await voegIn('scanvoorwaarde', {
    ...{ id: uuidv7(), scan_id: id, stap, gedaan_op: gedaanOp, uitkomst, stuk_id: stukId },
    ...{ formulier_id: uuidv7(), vastgelegd_door: onderzoeker.id },
  });
}
