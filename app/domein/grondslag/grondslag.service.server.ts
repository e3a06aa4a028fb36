import type { Tx } from '~/platform/db/actor.server';
import { getGemeentefeiten } from './feiten.service.server';
import { getStelsel, listConvenanten, listHandelingen, listInschrijvingen } from './feiten.repository.server';
import { findEigenCursist, getNu, listGekoppeldeScholen, listGrondslagen, type Onderwerp } from './grondslag.repository.server';
import { type Kant, poortbeeld, type Schoolpoort } from './poortbeeld';

/** The gate of a person, as the actor may see it. */
export type Poort = { kant: Kant; scholen: Schoolpoort[] };

async function voorGemeente(tx: Tx, inburgeraarId: string): Promise<Poort> {
  const [nu, rijen, handelingen] = [
    await getNu(tx),
    await listGrondslagen(tx, { inburgeraarId }),
    await listHandelingen(tx, inburgeraarId),
  ];
  const scholen: Schoolpoort[] = [];
  for (const school of await listGekoppeldeScholen(tx, inburgeraarId)) {
    const feiten = { ...(await getGemeentefeiten(tx, inburgeraarId, school.id)), handelingen };
    const eigen = rijen.filter(({ aanbiederId }) => aanbiederId === school.id);
    scholen.push({ school, regels: poortbeeld(eigen, { kant: 'gemeente', feiten }, nu) });
  }
  return { kant: 'gemeente', scholen };
}

async function voorSchool(tx: Tx, cursistId: string): Promise<Poort> {
  const hier = await findEigenCursist(tx, cursistId);
  if (!hier) return { kant: 'school', scholen: [] };
  const { isContactpersoon, ...school } = hier;
  const { nazorg } = await getStelsel(tx);
  const [convenanten, inschrijvingen] = [await listConvenanten(tx, school.id), await listInschrijvingen(tx, cursistId)];
  const eigen = { kant: 'school' as const, isContactpersoon, convenanten, inschrijvingen, nazorg };
  const regels = poortbeeld(await listGrondslagen(tx, { cursistId }), eigen, await getNu(tx));
  return { kant: 'school', scholen: [{ school, regels }] };
}

/**
 * "Waarom zie ik dit (niet)?": for a person of the caseload the gate at each school that he is joined to, for a cursist the gate of his own
 * school. Reads facts and grounds only, nothing that crosses; the caller logs the look.
 */
export function listPoort(tx: Tx, wie: Onderwerp): Promise<Poort> {
  return 'cursistId' in wie ? voorSchool(tx, wie.cursistId) : voorGemeente(tx, wie.inburgeraarId);
}
