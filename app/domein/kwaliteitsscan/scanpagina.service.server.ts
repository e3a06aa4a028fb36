import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { getAanmeldingblok } from '../aanmelding/aanmeldingblok.service.server';
import { getTekenblok } from '../convenant/ondertekening.service.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { getKvkblok } from '../kvk/kvk.service.server';
import { getRapportblok } from '../scanrapport/lezen.service.server';
import { getRisicoblok } from '../scanrisico/scanrisico.service.server';
import { getStukkenblok } from '../scanstuk/stukken.service.server';
import { getNt2blok } from '../scannt2/scannt2.lezen.service.server';
import { getGespreksblok } from '../scangesprek/gesprek.lezen.service.server';
import { getChecklistblok } from './checklist.service.server';
import { getBesluitblok } from '../scanbesluit/besluitblok.service.server';
import { getKlokblok } from './klok.service.server';
import { magScanZien } from './kwaliteitsscan.policy';
import { findScan } from './kwaliteitsscan.repository.server';
import { getVerloopblok } from './verloop.service.server';
import { toonScan } from './weergave';

/** All of one scan, for who does it and who decides on it: a block of each room, in the order of the page. */
export function getScanpagina(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, id);
    if (scan === null) throw nietGevonden();
    return {
      scan: toonScan(scan),
      rol: actor.rol,
      klok: await getKlokblok(tx, actor, scan, context),
      aanmelding: await getAanmeldingblok(tx, actor, scan),
      kvk: await getKvkblok(tx, actor, scan, context),
      stukken: await getStukkenblok(tx, actor, scan),
      nt2: await getNt2blok(tx, actor, scan),
      gesprek: await getGespreksblok(tx, actor, scan, context),
      checklist: await getChecklistblok(tx, actor, scan),
      risicos: await getRisicoblok(tx, actor, scan),
      rapport: await getRapportblok(tx, actor, scan),
      besluit: await getBesluitblok(tx, actor, scan, context),
      tekenen: await getTekenblok(tx, scan.id, context),
      verloop: await getVerloopblok(tx, actor, scan),
    };
  });
}

export type Scanpagina = Awaited<ReturnType<typeof getScanpagina>>;
