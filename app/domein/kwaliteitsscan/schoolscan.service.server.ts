import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { getTekenblok } from '../convenant/ondertekening.service.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { getSchoolrapportblok } from '../scanrapport/lezen.service.server';
import { getSchoolrisicoblok } from '../scanrisico/antwoord.service.server';
import { getSchoolstukken } from '../scanstuk/stukken.service.server';
import { getGespreksblok } from '../scangesprek/gesprek.lezen.service.server';
import { getBesluitblok } from '../scanbesluit/besluitblok.service.server';
import { getKlokblok } from './klok.service.server';
import { listScansVan, type Scan } from './kwaliteitsscan.repository.server';
import { mogelijk } from './stand';
import { getVerloopblok } from './verloop.service.server';
import { toonScan } from './weergave';

/** The scan of his own school that its staff now works with: the newest one; null when there never was one. */
export async function findSchoolscan(tx: Tx, actor: Actor): Promise<Scan | null> {
  if (actor.rol !== 'taalaanbieder' || actor.aanbiederId === null) throw verboden('B1');
  return (await listScansVan(tx, actor.aanbiederId))[0] ?? null;
}

/** The same, where there must be one: 404 otherwise. */
export async function eisSchoolscan(tx: Tx, actor: Actor): Promise<Scan> {
  const scan = await findSchoolscan(tx, actor);
  if (scan === null) throw nietGevonden();
  return scan;
}

/** What a school sees of its own scan: a block of each room, in the order of the page. */
export function getSchoolscan(context: Context) {
  return metActor(context, async (tx, actor) => {
    const scan = await findSchoolscan(tx, actor);
    if (scan === null) return { scan: null };
    return {
      scan: toonScan(scan),
      magIntrekken: mogelijk({ soort: scan.soort, van: scan.stand, rol: actor.rol }).some(
        ({ gebeurtenis }) => gebeurtenis === 'ingetrokken',
      ),
      klok: await getKlokblok(tx, actor, scan, context),
      risicos: await getSchoolrisicoblok(tx, actor, scan),
      rapport: await getSchoolrapportblok(tx, actor, scan),
      stukken: await getSchoolstukken(tx, actor, scan),
      gesprek: await getGespreksblok(tx, actor, scan, context),
      besluit: await getBesluitblok(tx, actor, scan, context),
      tekenen: await getTekenblok(tx, scan.id, context),
      verloop: await getVerloopblok(tx, actor, scan),
    };
  });
}

export type Schoolscan = Awaited<ReturnType<typeof getSchoolscan>>;
export type LopendeSchoolscan = Extract<Schoolscan, { klok: unknown }>;
