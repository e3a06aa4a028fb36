import { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { laatsteDagVan } from '../convenant/convenant';
import { CONVENANT_JAREN } from '../uiterstedag/dagregel';
import type { Uitstel } from '../uiterstedag/uitstel';
import { listUitstelVan } from '../uiterstedag/uitstel.lezen.service.server';
import { getScantelling } from '../kwaliteitsscan/telling.service.server';
import { getRegel } from './werkvoorraad';
import { findIngangsdatum, findTaakbegin, type Werkregel } from './werkvoorraad.repository.server';

/** How the last day of an entry was counted: from a begin by so many days, werkdagen or years, put off since or not; days as ISO text. */
export type Dagtelling = {
  code: 'rapportage' | 'schooltaak' | 'convenant' | 'kwaliteitsscan' | 'zienswijze';
  begin: string;
  aantal: number;
  gelijkgesteld?: { dag: string; bron: string }[];
  uitstel: Uitstel[];
};

/** What the school has to do by a day that the gemeente set: counted from a begin, of a cursist, put off under a key. */
type Opdracht = { code: 'rapportage' | 'schooltaak'; begin: string; cursistId: string; sleutel: string };

/** A report counts from the end of its period, a task from the day on which it was made. */
async function findOpdracht(tx: Tx, { regel, waarden, van, onderwerp, voorval, persoon }: Werkregel): Promise<Opdracht | null> {
  if (waarden['periodeTot']) {
    return { code: 'rapportage', begin: waarden['periodeTot'], cursistId: onderwerp, sleutel: `${onderwerp} ${voorval}` };
  }
  const taak = { code: 'schooltaak' as const, sleutel: onderwerp };
  if (regel === 'schooltaak' && persoon !== null) return { ...taak, begin: van, cursistId: persoon };
  const gevonden = regel === 'schooltaak_laat' ? await findTaakbegin(tx, onderwerp) : null;
  return gevonden && { ...taak, ...gevonden };
}

/** A term of two years; one of another length was recorded and not counted. */
async function getConvenanttelling(tx: Tx, { onderwerp, uiterste }: Werkregel): Promise<Dagtelling | null> {
  const begin = await findIngangsdatum(tx, onderwerp);
  if (begin === null || laatsteDagVan(Temporal.PlainDate.from(begin)).toString() !== uiterste) return null;
  return { code: 'convenant', begin, aantal: CONVENANT_JAREN, uitstel: [] };
}

const dagenTussen = (begin: string, tot: string) =>
  Temporal.PlainDate.from(begin).until(Temporal.PlainDate.from(tot), { largestUnit: 'days' }).days;

/** A scan counts werkdagen from its first day (B1.1), a zienswijze days from the voornemen. */
async function getScandagtelling(tx: Tx, { regel, onderwerp, van, uiterste }: Werkregel): Promise<Dagtelling | null> {
  if (uiterste === null) return null;
  if (regel === 'zienswijze_geven') return { code: 'zienswijze', begin: van, aantal: dagenTussen(van, uiterste), uitstel: [] };
  const telling = await getScantelling(tx, onderwerp);
  return telling && { code: 'kwaliteitsscan', ...telling, uitstel: [] };
}

/** The computation of the last day of an entry; null where no term was counted. */
export async function getDagtelling(tx: Tx, rij: Werkregel): Promise<Dagtelling | null> {
  if (rij.regel === 'convenant_eindigt') return getConvenanttelling(tx, rij);
  if (getRegel(rij.regel).groep === 'scan') return getScandagtelling(tx, rij);
  const opdracht = await findOpdracht(tx, rij);
  if (opdracht === null || rij.uiterste === null) return null;
  const { code, begin, cursistId, sleutel } = opdracht;
  const alle = await listUitstelVan(tx, [cursistId]);
  const uitstel = alle.filter((een) => een.regel === code && een.onderwerp === sleutel);
  return { code, begin, aantal: dagenTussen(begin, uitstel[0]?.van ?? rij.uiterste), uitstel };
}
