import type { Actor, Tx } from '~/platform/db/actor.server';
import { listStukken } from '../scanstuk/scanstuk.service.server';
import { verschillen, zonderBevinding } from './bevinding';
import { listBevindingen } from './bevinding.repository.server';
import { magScannen } from './kwaliteitsscan.policy';
import type { Scan } from './scan';
import { findVorigeScan } from './kwaliteitsscan.repository.server';
import { eigenschappen, onderdelen } from './onderdeel';
import { isInOnderzoek } from './stand';
import { toonBevinding } from './weergave';

/** What changed since the scan before; nothing for a first one (C 4.5). */
async function getVerschillen(tx: Tx, scan: Scan, bevonden: Awaited<ReturnType<typeof listBevindingen>>) {
  const vorige = scan.soort === 'herhaling' ? await findVorigeScan(tx, scan) : null;
  if (vorige === null) return null;
  return {
    begonnenOp: vorige.begonnenOp.toString(),
    scanId: vorige.id,
    lijst: verschillen(await listBevindingen(tx, vorige.id), bevonden),
  };
}

/** The checklist of bijlage 1 with what was found. What is restricted shows only that it was looked at: the rest stands on its own page, where a look is logged. */
export async function getChecklistblok(tx: Tx, actor: Actor, scan: Scan) {
  const bevonden = await listBevindingen(tx, scan.id);
  const stukken = await listStukken(tx, scan.id);
  const verschil = await getVerschillen(tx, scan, bevonden);
  return {
    scanId: scan.id,
    regels: onderdelen.map((onderdeel) => {
      const { bron, verplicht, beperkt } = eigenschappen[onderdeel];
      const bevinding = bevonden.find((een) => een.onderdeel === onderdeel) ?? null;
      return {
        ...{ onderdeel, bron, verplicht, beperkt },
        isBevonden: bevinding !== null,
        bevinding: bevinding === null || beperkt ? null : toonBevinding(bevinding),
        stukken: beperkt ? null : stukken.filter((stuk) => stuk.onderdeel === onderdeel).length,
      };
    }),
    open: zonderBevinding(bevonden).length,
    verschil: verschil && { ...verschil, lijst: verschil.lijst.filter(({ onderdeel }) => !eigenschappen[onderdeel].beperkt) },
    magVastleggen: magScannen(actor) && isInOnderzoek(scan.stand),
  };
}

export type Checklistblok = Awaited<ReturnType<typeof getChecklistblok>>;
