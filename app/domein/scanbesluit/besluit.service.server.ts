import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { planPost } from '~/platform/mail/uitgaand.server';
import { magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { findScan, isGezetDoor, listStappen } from '../kwaliteitsscan/scan.service.server';
import { betreedScan, kanNuNiet, zetStap } from '../kwaliteitsscan/stap.service.server';
import { mogelijk } from '../kwaliteitsscan/stand';
import { listRapporten, listReacties } from '../scanrapport/lezen.service.server';
import { getBesluitgrond } from './besluitfeiten.service.server';
import { besluitenIn, type Besluitsoort } from './besluitsoort';
import { magBesluiten } from './scanbesluit.policy';
import { findAdvies, voegBesluitToe } from './scanbesluit.repository.server';
import type { Besluitinvoer, Besluitkeuze } from './scanbesluit.schema';
import { artikelVan, beletselVoor } from './toelating';
import { toonAdvies, toonBesluit, toonKeurmerk, toonZienswijze } from './weergave';

/** What can be chosen in a state, and why something cannot; nothing for who does not decide. */
function keuzesVoor(scan: Scan, actor: Actor, feiten: Parameters<typeof beletselVoor>[1]) {
  if (!magBesluiten(actor)) return [];
  const besluiten = besluitenIn(scan.stand).map((keuze): { keuze: Besluitkeuze; beletsel: ReturnType<typeof beletselVoor> } => ({
    keuze,
    beletsel: beletselVoor(keuze, feiten),
  }));
  const magTerug = mogelijk({ soort: scan.soort, van: scan.stand, rol: actor.rol }).some(
    ({ gebeurtenis }) => gebeurtenis === 'teruggelegd',
  );
  return magTerug ? [...besluiten, { keuze: 'teruggelegd' as const, beletsel: null }] : besluiten;
}

/** All that a decision rests on, what was decided, and what the one who looks can decide now. */
export function getBesluitpagina(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, id);
    if (scan === null || scan.soort !== 'aanmelding') throw nietGevonden();
    const grond = await getBesluitgrond(tx, scan, context.klok.vandaag());
    return {
      scan: { id, naam: scan.naam, stand: scan.stand },
      lees: { rapport: (await listRapporten(tx, id))[0]?.versie ?? null, reacties: (await listReacties(tx, id)).length },
      keurmerk: toonKeurmerk(grond.keurmerk, grond.feiten.toets),
      advies: toonAdvies(await findAdvies(tx, id)),
      besluiten: grond.besluiten.map(toonBesluit),
      zienswijzen: grond.zienswijzen.map(toonZienswijze),
      voorwaarden: scan.stand === 'voorwaardelijk' ? grond.voorwaarden : null,
      keuzes: keuzesVoor(scan, actor, grond.feiten),
      gezien: await laatsteStap(tx, id),
    };
  });
}

/** The number of the last thing that happened to a scan. */
const laatsteStap = async (tx: Tx, scanId: string) => (await listStappen(tx, scanId)).at(-1)?.volgnummer ?? 0;

export type Besluitpagina = Awaited<ReturnType<typeof getBesluitpagina>>;

async function beslis(tx: Tx, actor: Actor, scan: Scan, { soort, motivering, formulierId, context }: Beslissing): Promise<void> {
  const { feiten } = await getBesluitgrond(tx, scan, context.klok.vandaag());
  const beletsel = beletselVoor(soort, feiten);
  if (beletsel === 'kan_nu_niet') throw kanNuNiet();
  if (beletsel !== null) {
    throw new DomeinFout('conflict', { velden: { besluit: [`scanbesluit.fouten.${beletsel}`] }, artikel: artikelVan(beletsel) });
  }
  const id = uuidv7();
  await voegBesluitToe(tx, { id, scanId: scan.id, soort, motivering, formulierId, door: actor.gebruikerId });
  await noteerHandeling(tx, null, 'scanbesluit.genomen', id);
  await zetStap(tx, actor, { scanId: scan.id, gebeurtenis: soort, formulierId });
  await planPost(tx, { sjabloon: 'scan_bericht', onderwerpId: scan.id, ontvangerId: null });
}

type Beslissing = { soort: Besluitsoort; motivering: string; formulierId: string; context: Context };

/**
 * Takes a decision with its reasons, or gives the scan back to the relatiebeheerder. The decision, its step and the notice to the school are one act.
 * Refuses what the state, the keurmerk (C 5.1), the zienswijze or the conditions do not allow, and a decision on what was on the page before another
 * step was set (409), and who did the scan himself (403).
 */
export async function neemBesluit(
  context: Context,
  scanId: string,
  { besluit, motivering, gezien }: Besluitinvoer,
  formulierId: string,
): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magBesluiten(actor)) throw verboden('B1');
      const scan = await betreedScan(tx, scanId);
      if (await isGezetDoor(tx, formulierId)) return;
      if ((await laatsteStap(tx, scanId)) !== gezien) throw kanNuNiet();
      if (besluit === 'teruggelegd') await zetStap(tx, actor, { scanId, gebeurtenis: besluit, toelichting: motivering, formulierId });
      else await beslis(tx, actor, scan, { soort: besluit, motivering, formulierId, context });
    }),
  );
}
