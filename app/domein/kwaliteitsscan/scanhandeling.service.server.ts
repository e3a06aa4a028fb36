import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { findSchool } from '../taalaanbieder/school.service.server';
import { magScannen } from './kwaliteitsscan.policy';
import type { Scan } from './scan';
import {
  findScan,
  findVanFormulier,
  houdSchoolVast,
  listScansVan,
  voegHerhalingToe,
  voegStapToe,
} from './kwaliteitsscan.repository.server';
import type { HerhalenInvoer } from './scanhandeling.schema';
import { eisSchoolscan } from './eigenscan.service.server';
import { kanNuNiet, zetStap } from './stap.service.server';
import { isLopend, mogelijk, type Gebeurtenis } from './stand';
import { toonScan } from './weergave';

type Eindgebeurtenis = Extract<Gebeurtenis, 'vervallen' | 'afgerond'>;

/** What the page needs on which a scan is ended by who does it. Refused (409) where that may not be now. */
export function getEindeformulier(context: Context, scanId: string, gebeurtenis: Eindgebeurtenis) {
  return metActor(context, async (tx, actor) => {
    if (!magScannen(actor)) throw verboden('B1');
    const scan = await findScan(tx, scanId);
    if (scan === null) throw nietGevonden();
    const kan = mogelijk({ soort: scan.soort, van: scan.stand, rol: actor.rol }).some((een) => een.gebeurtenis === gebeurtenis);
    return { scan: toonScan(scan), kan };
  });
}

export type Eindeformulier = Awaited<ReturnType<typeof getEindeformulier>>;

type Einde = { scanId: string; gebeurtenis: Eindgebeurtenis; toelichting: string | null; formulierId: string };

/** Ends a scan without a decision: it lapses with a reason, or a repeated one is finished. Refused (409) where that may not be now. */
export async function eindig(context: Context, einde: Einde): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      await zetStap(tx, actor, einde);
    }),
  );
}

/** The aanmelding that a school may take back; 404 without a scan. */
export function getIntrekken(context: Context) {
  return metActor(context, async (tx, actor) => {
    const scan = await eisSchoolscan(tx, actor);
    const kan = mogelijk({ soort: scan.soort, van: scan.stand, rol: actor.rol }).some(({ gebeurtenis }) => gebeurtenis === 'ingetrokken');
    return { scan: toonScan(scan), kan };
  });
}

/** A school takes its aanmelding back, until the decision. Refused (409) after that. */
export async function trekIn(context: Context, toelichting: string | null, formulierId: string): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      const { id } = await eisSchoolscan(tx, actor);
      await zetStap(tx, actor, { scanId: id, gebeurtenis: 'ingetrokken', toelichting, formulierId });
    }),
  );
}

const lopende = (scans: readonly Scan[]) => scans.find(({ stand }) => isLopend(stand)) ?? null;

/** What the form needs with which the scan of a school is begun again (C 4.5); `loopt` is the scan that runs already. */
export function getHerhalen(context: Context, aanbiederId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScannen(actor)) throw verboden('C 4.5');
    const school = await findSchool(tx, aanbiederId);
    if (school === null) throw nietGevonden();
    return { school: { id: school.id, naam: school.naam }, loopt: lopende(await listScansVan(tx, aanbiederId))?.id ?? null };
  });
}

export type Herhalenpagina = Awaited<ReturnType<typeof getHerhalen>>;

/** Begins the scan of a school again (C 4.5) and returns its id. Refused (409) while another one of this school runs. */
export async function herhaal(context: Context, aanbiederId: string, { aanleiding }: HerhalenInvoer, formulierId: string): Promise<string> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('C 4.5');
      if ((await findSchool(tx, aanbiederId)) === null) throw nietGevonden();
      await houdSchoolVast(tx, aanbiederId);
      if ((await findVanFormulier(tx, formulierId)) !== null) return;
      if (lopende(await listScansVan(tx, aanbiederId)))
        throw new DomeinFout('conflict', { velden: { '': ['kwaliteitsscan.fouten.scan_loopt'] }, artikel: 'C 4.5' });
      const id = uuidv7();
      const begonnenOp = context.klok.vandaag();
      await voegHerhalingToe(tx, { id, aanbiederId, begonnenOp, aanleiding, formulierId, door: actor.gebruikerId });
      const stapId = uuidv7();
      await voegStapToe(tx, { id: stapId, scanId: id, gebeurtenis: 'herhaald', formulierId, door: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scan.herhaald', stapId);
    }),
  );
  const id = await metActor(context, (tx) => findVanFormulier(tx, formulierId));
  if (id === null) throw kanNuNiet();
  return id;
}
