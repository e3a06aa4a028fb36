import type { Tx } from '~/platform/db/actor.server';
import { getNu } from '~/platform/db/nu.server';
import { getEinden } from './feiten.service.server';
import { listHandelingen } from './feiten.repository.server';
import { listGrondslagen, listNamen } from './grondslag.repository.server';
import { mijnPoort } from './mijnpoort';
import type { Schoolpoort } from './poortbeeld';
import { laatsteHandeling } from './toestemmingsverloop';
import type { Vastgelegd } from './vastgelegd';

/** Which organisation recorded it; who works there is not his to read here. */
const zonderNaam = (vastgelegd: Vastgelegd): Vastgelegd => ({ ...vastgelegd, door: null });

/** What of the inburgeraar who is logged in crosses to and from each school that he is or was joined to, or spoke of. The caller logs the look. */
export async function listMijnPoort(tx: Tx, inburgeraarId: string): Promise<Schoolpoort[]> {
  const nu = await getNu(tx);
  const rijen = await listGrondslagen(tx, { inburgeraarId });
  const handelingen = await listHandelingen(tx, inburgeraarId);
  const einden = await getEinden(tx, inburgeraarId);
  const genoemd = [...rijen, ...handelingen].flatMap(({ aanbiederId }) => aanbiederId ?? []);
  const scholen = await listNamen(tx, [...new Set(genoemd)]);
  return scholen.map((school) => {
    const antwoord = laatsteHandeling(handelingen, school.id, nu)?.id;
    const vastgelegd = handelingen.find(({ id }) => id === antwoord)?.vastgelegd;
    const herkomst = { antwoord: vastgelegd ? zonderNaam(vastgelegd) : null, situatie: null };
    const hier = rijen.filter(({ aanbiederId }) => aanbiederId === school.id);
    return { school, regels: mijnPoort(hier, { handelingen, einden, aanbiederId: school.id, herkomst }, nu) };
  });
}
