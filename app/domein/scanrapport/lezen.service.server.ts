import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { geefDocumentUit, metControlecode } from '../bewijs/document.service.server';
import { isVanGescandeSchool, magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { bericht } from './bericht';
import { rapportverschillen } from './rapportverschil';
import { toonDeling, toonKop, toonReactie } from './rapportweergave';
import { REAGEERBAAR, VERSTUURBAAR, type Rapport } from './scanrapport';
import { findRapport, listDelingen, listRapporten, listReacties } from './scanrapport.repository.server';
import { getGescandeSchool } from './school.repository.server';

export { listRapporten, listReacties } from './scanrapport.repository.server';

/** The reports of a scan on its page. */
export async function getRapportblok(tx: Tx, actor: Actor, scan: Scan) {
  const delingen = await listDelingen(tx, scan.id);
  const reacties = await listReacties(tx, scan.id);
  return {
    scanId: scan.id,
    magSchrijven: magScannen(actor) && scan.stand === 'in_onderzoek',
    versies: (await listRapporten(tx, scan.id)).map((kop) => ({
      ...toonKop(kop),
      delingen: delingen.filter(({ rapportId }) => rapportId === kop.id).map(toonDeling),
      reacties: reacties.filter(({ rapportId }) => rapportId === kop.id).length,
    })),
  };
}
export type Rapportblok = Awaited<ReturnType<typeof getRapportblok>>;

/** A version of the report of this scan; 404 when the actor may not see it. */
async function getVersie(tx: Tx, scanId: string, versie: number): Promise<Rapport> {
  const kop = (await listRapporten(tx, scanId)).find((een) => een.versie === versie);
  const rapport = kop ? await findRapport(tx, kop.id) : null;
  if (!rapport) throw nietGevonden();
  return rapport;
}

/** What a version changed against the one before that this actor may see; null for the first. */
async function getVerschillen(tx: Tx, { scanId, versie, inhoud }: Rapport) {
  const vorige = (await listRapporten(tx, scanId)).find((een) => een.versie < versie);
  const eerder = vorige ? await findRapport(tx, vorige.id) : null;
  return eerder ? { versie: eerder.versie, verschillen: rapportverschillen(eerder.inhoud, inhoud) } : null;
}

/** What every reader of a version sees: its words, with whom it was shared, what the school said. */
async function getGelezen(tx: Tx, rapport: Rapport, context: Context) {
  const { inhoud, ...kop } = rapport;
  const delingen = await listDelingen(tx, rapport.scanId);
  return {
    rapport: toonKop(kop),
    stuk: await metControlecode(tx, context, { id: rapport.id, stuk: inhoud.stuk }),
    verschil: await getVerschillen(tx, rapport),
    delingen: delingen.filter(({ rapportId }) => rapportId === rapport.id).map(toonDeling),
    reacties: (await listReacties(tx, rapport.scanId)).map(toonReactie),
  };
}
export type Gelezen = Awaited<ReturnType<typeof getGelezen>>;

/** One version of a report for the gemeente, and what may be done with it now. */
export function getRapportversie(context: Context, scanId: string, versie: number) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1.3');
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    const rapport = await getVersie(tx, scanId, versie);
    const gelezen = await getGelezen(tx, rapport, context);
    const isNieuwste = (await listRapporten(tx, scanId))[0]?.versie === versie;
    const mag = magScannen(actor) && isNieuwste;
    const bijBlikOpWerk = gelezen.delingen.some(({ met }) => met === 'blik_op_werk');
    await noteerHandeling(tx, null, 'scanrapport.gelezen', rapport.id);
    return {
      ...gelezen,
      scan: { id: scan.id, naam: scan.naam },
      isNieuwste,
      vandaag: context.klok.vandaag().toString(),
      bericht: bericht(await getGescandeSchool(tx, scanId), versie),
      kan: {
        delen: mag && scan.stand === 'rapport_vast',
        versturen: mag && VERSTUURBAAR.includes(scan.stand) && !bijBlikOpWerk,
        herzien: mag && (scan.stand === 'rapport_vast' || scan.stand === 'gedeeld'),
      },
    };
  });
}
export type Rapportversie = Awaited<ReturnType<typeof getRapportversie>>;

/** A version of the report as a file, for the gemeente and for the school it was shared with. Each look is logged, with the fingerprint of what was given. */
export async function getRapportbestand(context: Context, scanId: string, versie: number): Promise<Uint8Array> {
  const document = await metActor(context, async (tx, actor) => {
    const scan = await findScan(tx, scanId);
    if (!scan || !(magScanZien(actor) || isVanGescandeSchool(actor, scan))) throw nietGevonden();
    const { id, inhoud } = await getVersie(tx, scanId, versie);
    return { id, stuk: await metControlecode(tx, context, { id, stuk: inhoud.stuk }) };
  });
  return geefDocumentUit(context, document, 'scanrapport.opgehaald');
}

/** What a school sees of the report of its own scan: the versions that were shared with it. */
export async function getSchoolrapportblok(tx: Tx, _actor: Actor, scan: Scan) {
  return { versies: (await listRapporten(tx, scan.id)).map(toonKop), magReageren: REAGEERBAAR.includes(scan.stand) };
}
export type Schoolrapporten = Awaited<ReturnType<typeof getSchoolrapportblok>>;

/** A shared version for the school, with what it said before. */
export function getSchoolrapport(context: Context, rapportId: string) {
  return metActor(context, async (tx, actor) => {
    if (actor.rol !== 'taalaanbieder') throw verboden('B1.3');
    const rapport = await findRapport(tx, rapportId);
    const scan = rapport && (await findScan(tx, rapport.scanId));
    if (!rapport || !scan || !isVanGescandeSchool(actor, scan)) throw nietGevonden();
    await noteerHandeling(tx, null, 'scanrapport.gelezen', rapport.id);
    const isNieuwste = (await listRapporten(tx, scan.id))[0]?.id === rapportId;
    return { ...(await getGelezen(tx, rapport, context)), magReageren: isNieuwste && REAGEERBAAR.includes(scan.stand) };
  });
}
export type Schoolrapport = Awaited<ReturnType<typeof getSchoolrapport>>;
