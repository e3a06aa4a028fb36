import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { nietGevonden } from '~/platform/fout';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { isVanGescandeSchool } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { besluitstuk } from './besluitstuk';
import { findGeadresseerde } from './geadresseerde.repository.server';
import { magBesluitZien } from './scanbesluit.policy';
import { findScanVanBesluit, listBesluiten } from './scanbesluit.repository.server';

/** The letter of one decision, for the gemeente and the school that it is about. */
export function getBrief(context: Context, besluitId: string) {
  return metActor(context, async (tx, actor) => {
    const scanId = await findScanVanBesluit(tx, besluitId);
    const scan = scanId === null ? null : await findScan(tx, scanId);
    if (scan === null || scan.aanbiederId === null || !magBesluitZien(actor, scan)) throw nietGevonden();
    const besluit = (await listBesluiten(tx, scan.id)).find(({ id }) => id === besluitId);
    const school = await findGeadresseerde(tx, scan.aanbiederId);
    if (!besluit || school === null) throw nietGevonden();
    const isSchool = isVanGescandeSchool(actor, scan);
    if (isSchool) await noteerHandeling(tx, null, 'scanbesluit.gelezen', besluitId);
    return { besluit, scanId: scan.id, stuk: besluitstuk(besluit, school), isSchool, magReageren: isSchool && scan.stand === 'voornemen' };
  });
}

/** The same as a page gets it. */
export async function getBriefpagina(context: Context, besluitId: string) {
  const { besluit, stuk, scanId, isSchool, magReageren } = await getBrief(context, besluitId);
  const { soort, beslotenOp, zienswijzeDagen } = besluit;
  const { titel, blokken } = stuk;
  return {
    id: besluitId,
    scanId,
    isSchool,
    magReageren,
    stuk: { titel, blokken },
    soort,
    zienswijzeDagen,
    beslotenOp: beslotenOp.toString(),
  };
}

export type Briefpagina = Awaited<ReturnType<typeof getBriefpagina>>;

/** The letter as a PDF to download. */
export async function getBriefbestand(context: Context, besluitId: string) {
  const { besluit, stuk } = await getBrief(context, besluitId);
  const soort = besluit.soort === 'weigering_voorgenomen' ? 'voornemen' : 'besluit';
  return { naam: `${soort}-${besluit.beslotenOp.toString()}.pdf`, type: 'application/pdf', inhoud: await maakStukPdf(stuk) };
}
