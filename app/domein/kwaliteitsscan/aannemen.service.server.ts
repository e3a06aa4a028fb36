import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal, gebrokenSleutel } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import type { Aanmelding } from '../aanmelding/aanmelding';
import { findAanmelding, listContacten } from '../aanmelding/aanmelding.service.server';
import { vraagKeurmerkOp } from '../keurmerk/keurmerk.service.server';
import { findSchool, voegSchoolToe } from '../taalaanbieder/school.service.server';
import { listAndereScans, listScholenMetNummer } from './aannemen.repository.server';
import { magScannen } from './kwaliteitsscan.policy';
import type { Scan } from './scan';
import { findScan } from './kwaliteitsscan.repository.server';
import { betreedScan, kanNuNiet, zetStap } from './stap.service.server';
import { toonScan } from './weergave';

/** What is known already under the numbers of an aanmelding: the school with its KvK number, and another one with its BoW number. */
async function getBekend(tx: Tx, aanmelding: Aanmelding) {
  const scholen = await listScholenMetNummer(tx, aanmelding);
  const zelfde = scholen.find(({ kvkNummer }) => kvkNummer === aanmelding.kvkNummer);
  const bowVan = scholen.find(({ kvkNummer, bowNummer }) => kvkNummer !== aanmelding.kvkNummer && bowNummer === aanmelding.bowNummer);
  return { school: zelfde ? await findSchool(tx, zelfde.id) : null, bowVan: bowVan ?? null };
}

async function eisAanmelding(tx: Tx, scan: Scan | null): Promise<Aanmelding> {
  const aanmelding = scan?.aanmeldingId ? await findAanmelding(tx, scan.aanmeldingId) : null;
  if (aanmelding === null) throw nietGevonden();
  return aanmelding;
}

/** An aanmelding as it was sent, beside what is known of its numbers; to accept it while it was not. */
export function getAannemen(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScannen(actor)) throw verboden('B1');
    const scan = await findScan(tx, scanId);
    if (scan === null) throw nietGevonden();
    const { ingediendOp, ...aanmelding } = await eisAanmelding(tx, scan);
    return {
      scan: toonScan(scan),
      aanmelding: { ...aanmelding, ingediendOp: ingediendOp.toString() },
      contacten: await listContacten(tx, aanmelding.id),
      ...(await getBekend(tx, { ...aanmelding, ingediendOp })),
      eerder: await listAndereScans(tx, { scanId, kvkNummer: aanmelding.kvkNummer }),
      magAannemen: scan.stand === 'aangemeld',
    };
  });
}

export type Aannemenpagina = Awaited<ReturnType<typeof getAannemen>>;

/**
 * Accepts an aanmelding: the school with its KvK number, or a new one as the aanmelding calls it, is the school of the scan from now on. Refuses a BoW
 * number that another school has (409), and what was accepted or ended meanwhile (409).
 */
export async function neemAan(context: Context, scanId: string, formulierId: string): Promise<void> {
  try {
    await eenmaal(() =>
      metActor(context, async (tx, actor) => {
        if (!magScannen(actor)) throw verboden('B1');
        const scan = await betreedScan(tx, scanId);
        const aanmelding = await eisAanmelding(tx, scan);
        const { school, bowVan } = await getBekend(tx, aanmelding);
        if (school === null && bowVan !== null && scan.stand === 'aangemeld')
          throw new DomeinFout('conflict', { velden: { '': ['kwaliteitsscan.fouten.bow_van_ander'] } });
        const aanbiederId = school?.id ?? uuidv7();
        if (school === null) {
          const { naam, kvkNummer, bowNummer, plaats, email, telefoon, website } = aanmelding;
          await voegSchoolToe(tx, { id: aanbiederId, naam, kvkNummer, bowNummer, plaats, email, telefoon, website, formulierId });
          await noteerHandeling(tx, null, 'school_vastgelegd', aanbiederId);
        }
        await zetStap(tx, actor, { scanId, gebeurtenis: 'aangenomen', aanbiederId, formulierId });
        await vraagKeurmerkOp(tx, aanbiederId);
      }),
    );
  } catch (fout) {
    // Another aanmelding of the same school was accepted at this very moment.
    throw gebrokenSleutel(fout) === null ? fout : kanNuNiet();
  }
}
