import { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import type { Uitstel } from '../uiterstedag/uitstel';
import { listUitstelVan } from '../uiterstedag/uitstel.lezen.service.server';
import type { Werkregel } from './werkvoorraad.repository.server';

/** How the last day of an entry was counted: from a begin by so many days, put off since or not; days as ISO text. */
export type Dagtelling = { code: 'rapportage' | 'schooltaak'; begin: string; aantal: number; uitstel: Uitstel[] };

/** What a last day is counted from: a report from the end of its period, a task from the day on which it was made. */
function beginVan({ regel, waarden, van }: Werkregel): Pick<Dagtelling, 'code' | 'begin'> | null {
  if (waarden['periodeTot']) return { code: 'rapportage', begin: waarden['periodeTot'] };
  return regel === 'schooltaak' ? { code: 'schooltaak', begin: van } : null;
}

/** The computation of the last day of an entry; null where no term was counted. */
export async function getDagtelling(tx: Tx, rij: Werkregel): Promise<Dagtelling | null> {
  const geteld = beginVan(rij);
  const { persoon, uiterste, onderwerp, voorval } = rij;
  if (geteld === null || persoon === null || uiterste === null) return null;
  const [cursist, sleutel] = geteld.code === 'rapportage' ? [onderwerp, `${onderwerp} ${voorval}`] : [persoon, onderwerp];
  const alle = await listUitstelVan(tx, [cursist]);
  const uitstel = alle.filter((een) => een.regel === geteld.code && een.onderwerp === sleutel);
  const eerst = Temporal.PlainDate.from(uitstel[0]?.van ?? uiterste);
  return { ...geteld, aantal: Temporal.PlainDate.from(geteld.begin).until(eerst, { largestUnit: 'days' }).days, uitstel };
}
