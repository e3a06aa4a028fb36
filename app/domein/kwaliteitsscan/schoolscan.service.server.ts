import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { getTekenblok } from '../convenant/ondertekening.service.server';
import { getSchoolrapportblok } from '../scanrapport/lezen.service.server';
import { getSchoolrisicoblok } from '../scanrisico/antwoord.service.server';
import { getSchoolstukken } from '../scanstuk/stukken.service.server';
import { getGespreksblok } from '../scangesprek/gesprek.lezen.service.server';
import { getBesluitblok } from '../scanbesluit/besluitblok.service.server';
import { getKlokblok } from './klok.service.server';
import { findSchoolscan } from './eigenscan.service.server';
import { mogelijk } from './stand';
import { getVerloopblok } from './verloop.service.server';
import { toonScan } from './weergave';

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
