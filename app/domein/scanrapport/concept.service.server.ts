import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden, type Veldfouten } from '~/platform/fout';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import type { Scan } from '../kwaliteitsscan/scan';
import { listBevindingen, findScan, isGezetDoor, listOverschrijdingen } from '../kwaliteitsscan/scan.service.server';
import { getScanklok } from '../kwaliteitsscan/klok.service.server';
import { magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { betreedScan, zetStap } from '../kwaliteitsscan/stap.service.server';
import { listVerslagen } from '../scangesprek/verslag.service.server';
import { isBeperkt } from '../scanrisico/scanrisico';
import { listRisicos } from '../scanrisico/risicos.service.server';
import { gevoeligeFout } from '../scanrisico/scanrisico.schema';
import { findConcept, schrijfConcept } from './concept.repository.server';
import { ontbreekt, type Ontbreekt } from './rapportklaar';
import { getRapportgegevens } from './rapportgegevens.service.server';
import { maakRapport, rapportdelen } from './rapportstuk';
import { listRapporten, voegRapportToe } from './scanrapport.repository.server';
import { toonKop } from './rapportweergave';
import { isGelijk, secties, type Conceptinhoud } from './sectie';
import { voorzet } from './voorzet';

/** What a report of this scan still misses, with these words. */
export async function listOntbreekt(tx: Tx, scan: Scan, context: Context, inhoud: Conceptinhoud): Promise<Ontbreekt[]> {
  const { isTeLaat, klaarOp } = await getScanklok(tx, scan, context);
  const risicos = await listRisicos(tx, scan.id);
  return ontbreekt({
    bevonden: await listBevindingen(tx, scan.id),
    gesprekAfgerond: (await listVerslagen(tx, scan.id)).length > 0,
    isTeLaat: isTeLaat && klaarOp === null,
    heeftReden: (await listOverschrijdingen(tx, scan.id)).length > 0,
    nietVerteld: risicos.filter((risico) => !isBeperkt(risico) && risico.verteld === null && risico.verval === null).length,
    inhoud,
  });
}

/** The page on which a report is written, with what was found beside each part; for who decides only which versions there are. */
export function getRapportpagina(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1.3');
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    return {
      scan: { id: scan.id, naam: scan.naam, stand: scan.stand },
      versies: (await listRapporten(tx, scanId)).map(toonKop),
      schrijven: magScannen(actor) && scan.stand === 'in_onderzoek' ? await getSchrijfblad(tx, scan, context) : null,
    };
  });
}
export type Rapportpagina = Awaited<ReturnType<typeof getRapportpagina>>;

async function getSchrijfblad(tx: Tx, scan: Scan, context: Context) {
  const gegevens = await getRapportgegevens(tx, scan, context);
  const concept = await findConcept(tx, scan.id);
  const inhoud = concept?.inhoud ?? voorzet(gegevens);
  const delen = rapportdelen(gegevens, Object.fromEntries(secties.map((sectie) => [sectie, '-'])), maakOpmaak('nl'));
  return {
    inhoud,
    versie: concept?.versie ?? 0,
    bewaard: concept && { op: concept.op.toString(), door: concept.door },
    delen: delen.map(({ sectie, kop, feiten }) => ({ sectie, kop, feiten })),
    ontbreekt: await listOntbreekt(tx, scan, context, inhoud),
  };
}
export type Schrijfblad = Awaited<ReturnType<typeof getSchrijfblad>>;

type Getypt = { scanId: string; versie: number; inhoud: Conceptinhoud };

/** Keeps the words of a report, in the caller's transaction and with the scan held. Refuses (409) when another kept other words since it was opened. */
async function legVast(tx: Tx, actor: Actor, { scanId, versie, inhoud }: Getypt): Promise<void> {
  const concept = await findConcept(tx, scanId);
  if (concept && isGelijk(concept.inhoud, inhoud)) return;
  if ((concept?.versie ?? 0) !== versie) throw new DomeinFout('conflict', { velden: { '': ['scanrapport.fouten.andere_versie'] } });
  await schrijfConcept(tx, { scanId, inhoud, door: actor.gebruikerId });
  await noteerHandeling(tx, null, 'scanrapport.geschreven', scanId);
}

/** Keeps what was written of a report so far. */
export async function bewaarRapport(context: Context, getypt: Getypt): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1.3');
      await betreedScan(tx, getypt.scanId, ['in_onderzoek']);
      await legVast(tx, actor, getypt);
    }),
  );
}

/** What is wrong with the words themselves: a word that tells of health, religion or crime belongs in no shared report (AVG 9, 10). */
function woordfouten(inhoud: Conceptinhoud): Veldfouten {
  const fouten = secties.map((sectie) => [sectie, gevoeligeFout(inhoud[sectie] ?? '')] as const);
  return Object.fromEntries(fouten.flatMap(([sectie, fout]) => (fout === null ? [] : [[sectie, [fout]]])));
}

function eisKlaar(mist: readonly Ontbreekt[], inhoud: Conceptinhoud): void {
  const velden = woordfouten(inhoud);
  for (const een of mist) if (een.wat === 'tekst') velden[een.sectie] = ['fouten.verplicht'];
  if (Object.keys(velden).length > 0) throw new DomeinFout('ongeldig', { velden, artikel: 'B1.3' });
  if (mist.length > 0) throw new DomeinFout('conflict', { velden: { '': ['scanrapport.fouten.niet_klaar'] }, artikel: 'B1.3' });
}

/**
 * Freezes the report in its next version, and the scan goes on. Refuses while anything is missing, a word that belongs in no shared report, and what was
 * changed by another meanwhile.
 */
export async function stelRapportVast(context: Context, { formulierId, ...getypt }: Getypt & { formulierId: string }): Promise<void> {
  const { scanId, inhoud } = getypt;
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1.3');
      await betreedScan(tx, scanId);
      if (await isGezetDoor(tx, formulierId)) return;
      const scan = await betreedScan(tx, scanId, ['in_onderzoek']);
      await legVast(tx, actor, getypt);
      eisKlaar(await listOntbreekt(tx, scan, context, inhoud), inhoud);
      const versie = ((await listRapporten(tx, scanId))[0]?.versie ?? 0) + 1;
      const kop = { versie, dag: context.klok.vandaag().toString(), moment: context.klok.nu().toString() };
      const rapport = maakRapport(await getRapportgegevens(tx, scan, context), inhoud, kop, maakOpmaak('nl'));
      const id = uuidv7();
      await voegRapportToe(tx, { id, scanId, versie, inhoud: rapport, formulierId, vastgelegdDoor: actor.gebruikerId });
      await zetStap(tx, actor, { scanId, gebeurtenis: 'rapport_vastgesteld', formulierId });
    }),
  );
}
