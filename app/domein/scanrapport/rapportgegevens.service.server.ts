import type { Context } from '~/platform/context';
import type { Tx } from '~/platform/db/actor.server';
import { dagVan } from '~/platform/klok';
import type { Scan } from '../kwaliteitsscan/scan';
import { listBevindingen } from '../kwaliteitsscan/scan.service.server';
import { getScanklok } from '../kwaliteitsscan/klok.service.server';
import { isBeperkt } from '../scanrisico/scanrisico';
import { listAntwoorden, listRisicos } from '../scanrisico/risicos.service.server';
import { isOnderdeel } from '../scanstuk/scanstuk';
import { listStukken } from '../scanstuk/scanstuk.service.server';
import type { Rapportgegevens, Rapportrisico } from './rapportgegevens';
import { getCijfers } from './cijfers.service.server';
import { getGescandeSchool } from './school.repository.server';
import { gerapporteerd } from './sectie';

async function listRapportrisicos(tx: Tx, scanId: string): Promise<Rapportrisico[]> {
  const antwoorden = await listAntwoorden(tx, scanId);
  return (await listRisicos(tx, scanId)).flatMap(({ id, onderdeel, ernst, omschrijving, verteld, verval }) => {
    if (verteld === null || verval !== null || isBeperkt({ onderdeel })) return [];
    const gezegd = antwoorden.filter(({ risicoId }) => risicoId === id).map(({ antwoord }) => antwoord);
    return [{ onderdeel, ernst, omschrijving, verteldOp: dagVan(verteld.op).toString(), antwoorden: gezegd }];
  });
}

/** Everything that the report of a scan is drafted from, without anything of the restricted annex (B1.3, AVG 10). */
export async function getRapportgegevens(tx: Tx, scan: Scan, context: Context): Promise<Rapportgegevens> {
  const bevindingen = await listBevindingen(tx, scan.id);
  const stukken = await listStukken(tx, scan.id);
  return {
    school: await getGescandeSchool(tx, scan.id),
    soort: scan.soort,
    begonnenOp: scan.begonnenOp.toString(),
    uiterste: (await getScanklok(tx, scan, context)).uiterste,
    bevindingen: bevindingen
      .filter(({ onderdeel }) => gerapporteerd.includes(onderdeel))
      .map(({ onderdeel, samenvatting, beoordeling, peildatum }) => ({
        onderdeel,
        samenvatting,
        beoordeling,
        peildatum: peildatum.toString(),
      })),
    stukken: stukken.flatMap(({ onderdeel, ontvangenOp, isVernietigd }) =>
      isOnderdeel(onderdeel) && gerapporteerd.includes(onderdeel) && !isVernietigd ? [{ onderdeel, ontvangenOp }] : [],
    ),
    cijfers: await getCijfers(tx, scan),
    risicos: await listRapportrisicos(tx, scan.id),
  };
}
