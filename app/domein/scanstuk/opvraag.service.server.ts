import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { dagVan } from '~/platform/klok';
import { planPost } from '~/platform/mail/uitgaand.server';
import { findKetenpartner } from '../ketenpartner/ketenpartner.service.server';
import type { Ketenpartner } from '../ketenpartner/ketenpartner';
import { getScanklok } from '../kwaliteitsscan/klok.service.server';
import { magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { opTeVragen } from '../kwaliteitsscan/onderdeel';
import { betreedScan } from '../kwaliteitsscan/stap.service.server';
import { isInOnderzoek } from '../kwaliteitsscan/stand';
import { ontvangsten, volgendeOpvraag, type Ontvangst } from './opvraag';
import { opvraagbericht } from './opvraagbericht';
import {
  getEmail,
  getScannummers,
  isOpvraagGedaan,
  listAfwezig,
  listOpvragen,
  telStukken,
  voegOpvraagToe,
  type Opvraag,
} from './opvraag.repository.server';
import { naarStukregel } from './scanstuk';
import { selectStukken } from './scanstuk.repository.server';

type Opvraagstand = { opvragen: Opvraag[]; ontvangsten: Ontvangst[] };

async function leesStand(tx: Tx, scanId: string): Promise<Opvraagstand> {
  const opvragen = await listOpvragen(tx, scanId);
  const feiten = {
    gevraagd: opvragen.flatMap(({ onderdelen }) => onderdelen),
    stukken: await telStukken(tx, scanId),
    afwezig: await listAfwezig(tx, scanId),
  };
  return { opvragen, ontvangsten: ontvangsten(feiten) };
}

/** How it stands with what is asked of Blik op Werk, for another room's page; days and moments as ISO text. */
export async function getOpvraagstand(tx: Tx, scanId: string) {
  const { opvragen, ontvangsten: stand } = await leesStand(tx, scanId);
  return {
    gevraagdOp: opvragen.at(-1)?.op.toString() ?? null,
    laatstOp: opvragen[0]?.op.toString() ?? null,
    ontvangsten: stand,
    ontbreekt: stand.filter((een) => een.stand === 'ontbreekt').map(({ onderdeel }) => onderdeel),
  };
}

/** The mail that would go now, in the words in which it goes; null when nothing is missing. */
async function schrijfBericht(
  tx: Tx,
  actor: Actor,
  { scan, partner, stand, context }: { scan: Scan; partner: Ketenpartner; stand: Opvraagstand; context: Context },
) {
  const volgende = volgendeOpvraag(stand.ontvangsten, stand.opvragen.length > 0);
  if (volgende === null) return null;
  const eerst = stand.opvragen.at(-1);
  const { uiterste } = await getScanklok(tx, scan, context);
  return {
    ...volgende,
    uiterste,
    bericht: opvraagbericht({
      ...volgende,
      ...(await getScannummers(tx, scan.id)),
      organisatie: partner.naam,
      school: scan.naam,
      uiterste: Temporal.PlainDate.from(uiterste),
      vandaag: context.klok.vandaag(),
      eerstOp: eerst ? dagVan(eerst.op) : null,
      afzender: { naam: actor.naam, email: await getEmail(tx, actor.gebruikerId) },
    }),
  };
}

/** What was asked of Blik op Werk for a scan, what came, and the mail that would go now. The mail is for who does the scan. */
export function getBlikOpWerk(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    const stand = await leesStand(tx, scanId);
    const partner = await findKetenpartner(tx, 'blik_op_werk');
    const magWerken = magScannen(actor) && isInOnderzoek(scan.stand);
    const brief = magWerken && partner ? await schrijfBericht(tx, actor, { scan, partner, stand, context }) : null;
    const stukken = (await selectStukken(tx, scanId, false)).filter(({ onderdeel }) => opTeVragen.some((een) => een === onderdeel));
    return {
      scan: { id: scan.id, naam: scan.naam, stand: scan.stand },
      vandaag: context.klok.vandaag().toString(),
      magWerken,
      partner: partner && { naam: partner.naam, email: partner.email },
      brief: brief && { soort: brief.soort, bericht: brief.bericht },
      opvragen: stand.opvragen.map((een) => ({ ...een, op: een.op.toString() })),
      ontvangsten: stand.ontvangsten,
      stukken: stukken.map(naarStukregel),
    };
  });
}

export type BlikOpWerk = Awaited<ReturnType<typeof getBlikOpWerk>>;

type Opdracht = { scanId: string; formulierId: string; gezien: string | undefined };

/**
 * Sends the mail that was shown: the first asks for everything, a reminder for what is missing. Refuses without an address, when nothing is missing, and
 * when someone else sent one since the page was opened.
 */
export async function verstuurOpvraag(context: Context, { scanId, formulierId, gezien }: Opdracht): Promise<void> {
  const weiger = (sleutel: string) => new DomeinFout('conflict', { velden: { '': [`scanstuk.fouten.${sleutel}`] }, artikel: 'B1.1' });
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      const scan = await betreedScan(tx, scanId);
      if (await isOpvraagGedaan(tx, formulierId)) return;
      await betreedScan(tx, scanId, ['in_onderzoek']);
      const partner = await findKetenpartner(tx, 'blik_op_werk');
      if (!partner) throw weiger('geen_adres');
      const stand = await leesStand(tx, scanId);
      if (stand.opvragen[0]?.id !== gezien) throw weiger('al_verstuurd');
      const brief = await schrijfBericht(tx, actor, { scan, partner, stand, context });
      if (!brief) throw weiger('niets_te_vragen');
      const id = uuidv7();
      const { soort, onderdelen, uiterste } = brief;
      await voegOpvraagToe(tx, {
        ...{ id, scanId, soort, onderdelen, ketenpartnerId: partner.id, uiterste: Temporal.PlainDate.from(uiterste), formulierId },
        door: actor.gebruikerId,
      });
      await planPost(tx, { sjabloon: 'scan_opvraag', onderwerpId: id, ontvangerId: null });
      await noteerHandeling(tx, null, `scanopvraag.${soort}`, id);
    }),
  );
}
