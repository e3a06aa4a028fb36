import type { Tx } from '~/platform/db/actor.server';
import { getNu } from '~/platform/db/nu.server';
import { getGemeentefeiten } from './feiten.service.server';
import { getStelsel, listConvenanten, listHandelingen, listInschrijvingen } from './feiten.repository.server';
import { findEigenCursist, listGekoppeldeScholen, listGrondslagen, type Onderwerp } from './grondslag.repository.server';
import { findJa, findSituatie } from './herkomst.repository.server';
import { type Poort, poortbeeld, type Rij, type Schoolpoort } from './poortbeeld';
import { laatsteHandeling } from './toestemmingsverloop';
import type { Vastgelegd } from './vastgelegd';

/** Wet and doelgroep, where the gate rests on them. */
async function getSituatie(tx: Tx, rijen: readonly Rij[], wie: Onderwerp): Promise<Vastgelegd | null> {
  return rijen.some(({ grond }) => grond !== 'toestemming') ? findSituatie(tx, wie) : null;
}

async function voorGemeente(tx: Tx, inburgeraarId: string): Promise<Poort> {
  const [nu, rijen, handelingen] = [
    await getNu(tx),
    await listGrondslagen(tx, { inburgeraarId }),
    await listHandelingen(tx, inburgeraarId),
  ];
  const situatie = await getSituatie(tx, rijen, { inburgeraarId });
  const scholen: Schoolpoort[] = [];
  for (const school of await listGekoppeldeScholen(tx, inburgeraarId)) {
    const feiten = { ...(await getGemeentefeiten(tx, inburgeraarId, school.id)), handelingen };
    const eigen = rijen.filter(({ aanbiederId }) => aanbiederId === school.id);
    const laatste = laatsteHandeling(handelingen, school.id, nu)?.id;
    const antwoord = handelingen.find(({ id }) => id === laatste)?.vastgelegd ?? null;
    scholen.push({ school, regels: poortbeeld(eigen, { kant: 'gemeente', feiten }, nu, { antwoord, situatie }) });
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
  const rijen = await listGrondslagen(tx, { cursistId });
  const herkomst = { antwoord: await findJa(tx, cursistId), situatie: await getSituatie(tx, rijen, { cursistId }) };
  return { kant: 'school', scholen: [{ school, regels: poortbeeld(rijen, eigen, await getNu(tx), herkomst) }] };
}

/**
 * "Waarom zie ik dit (niet)?": for a person of the caseload the gate at each school that he is joined to, for a cursist the gate of his own
 * school. Reads facts and grounds only, nothing that crosses; the caller logs the look.
 */
export function listPoort(tx: Tx, wie: Onderwerp): Promise<Poort> {
  return 'cursistId' in wie ? voorSchool(tx, wie.cursistId) : voorGemeente(tx, wie.inburgeraarId);
}
