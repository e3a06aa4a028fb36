import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { naarDomeinFout, sqlCode } from '~/platform/db/sqlfout.server';
import { DomeinFout, verboden } from '~/platform/fout';
import { dagVan } from '~/platform/klok';
import { listPoort } from '../grondslag/grondslag.service.server';
import { getVoorActor } from '../inburgeraar/inburgeraar.service.server';
import { getRapportageritme } from '../voortgang/periodes.service.server';
import { periodes, uiterlijk } from '../voortgang/periode';
import { standVan } from '../voortgang/stand';
import { keurUitstel, langst, onderwerpVan, type Uitstel, type Uitstelregel } from './uitstel';
import { magUitstellen } from './uitstel.policy';
import {
  getLangsteDagen,
  houdUitstelVast,
  isUitgesteldDoor,
  listDeelnames,
  listOpenTaken,
  listUitstel,
  maakUitstel,
} from './uitstel.repository.server';
import type { UitstelInvoer } from './uitstel.schema';

type Dag = Temporal.PlainDate;

/** Something of a school that the gemeente waits for by a day of its own. `wat` names it in the form, with the day that the screen showed. */
type Wacht = {
  wat: string;
  regel: Uitstelregel;
  id: string;
  voorval: string;
  cursistId: string;
  aanbiederId: string;
  school: string;
  periode: { van: Dag; tot: Dag } | null;
  begin: Dag;
  aantal: number;
  huidig: Dag;
  langst: Dag;
  uitstel: Uitstel[];
};

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const keren = (uitstel: readonly Uitstel[], onderwerp: string) => uitstel.filter((een) => een.onderwerp === onderwerp);

async function listRapportages(tx: Tx, inburgeraarId: string, { uitstel, langsteDagen, vandaag }: Achtergrond): Promise<Wacht[]> {
  const { ritmes, termijnDagen } = await getRapportageritme(tx);
  const deelnames = await listDeelnames(tx, inburgeraarId);
  return deelnames.flatMap(({ cursistId, aanbiederId, school, grondVan, inschrijvingen, gedaan }) =>
    inschrijvingen
      .flatMap((inschrijving) => periodes(inschrijving, ritmes, vandaag))
      .filter((periode) => {
        const isIngediend = gedaan.includes(periode.van.toString());
        return ['te_doen', 'te_laat'].includes(standVan(periode, { isIngediend, grond: { van: grondVan }, vandaag, termijnDagen }));
      })
      .map((periode) => {
        const eerder = keren(uitstel, onderwerpVan({ cursistId, periodeVan: periode.van.toString() }));
        const tot = eerder.at(-1)?.tot;
        const berekend = uiterlijk(periode, termijnDagen);
        const huidig = tot === undefined ? berekend : dag(tot);
        return {
          ...{ regel: 'rapportage' as const, id: cursistId, voorval: periode.van.toString(), cursistId, aanbiederId, school, periode },
          ...{ begin: periode.tot, aantal: termijnDagen, huidig, langst: langst(berekend, langsteDagen), uitstel: eerder },
          wat: `rapportage ${cursistId} ${periode.van.toString()} ${huidig.toString()}`,
        };
      }),
  );
}

async function listTaken(tx: Tx, inburgeraarId: string, { uitstel, langsteDagen }: Achtergrond): Promise<Wacht[]> {
  return (await listOpenTaken(tx, inburgeraarId)).map(({ id, gemaaktOp, uiterlijk: huidig, ...taak }) => {
    const begin = dagVan(Temporal.Instant.fromEpochMilliseconds(gemaaktOp.getTime()));
    const eerder = keren(uitstel, id);
    const berekend = dag(eerder[0]?.van ?? huidig.toString());
    return {
      ...{ ...taak, regel: 'schooltaak' as const, id, voorval: begin.toString(), periode: null },
      ...{
        begin,
        aantal: begin.until(berekend, { largestUnit: 'days' }).days,
        huidig,
        langst: langst(berekend, langsteDagen),
        uitstel: eerder,
      },
      wat: `schooltaak ${id} ${begin.toString()} ${huidig.toString()}`,
    };
  });
}

type Achtergrond = { uitstel: readonly Uitstel[]; langsteDagen: number; vandaag: Dag };

async function laad(tx: Tx, actor: Actor, { inburgeraarId, vandaag }: { inburgeraarId: string; vandaag: Dag }) {
  if (!magUitstellen(actor)) throw verboden('C 6.4');
  const persoon = await getVoorActor(tx, actor, inburgeraarId);
  const uitstel = await listUitstel(tx, { inburgeraarId });
  const langsteDagen = await getLangsteDagen(tx);
  const achtergrond = { uitstel, langsteDagen, vandaag };
  const wachtend = [...(await listRapportages(tx, inburgeraarId, achtergrond)), ...(await listTaken(tx, inburgeraarId, achtergrond))];
  return { persoon, uitstel, langsteDagen, wachtend };
}

/** What the gemeente waits for from schools about one person by a day that it set itself, and what was put off before. The look is logged. */
export function getUitstelpagina(context: Context, inburgeraarId: string) {
  return metActor(context, async (tx, actor) => {
    const vandaag = context.klok.vandaag();
    const { persoon, uitstel, langsteDagen, wachtend } = await laad(tx, actor, { inburgeraarId, vandaag });
    await noteerInzage(tx, [inburgeraarId], 'uitstel');
    return {
      naam: { id: persoon.id, voornamen: persoon.voornamen, achternaam: persoon.achternaam },
      morgen: vandaag.add({ days: 1 }).toString(),
      langsteDagen,
      scholen: (await listPoort(tx, { inburgeraarId })).scholen,
      uitstel: uitstel.toReversed(),
      wachtend: wachtend.map(({ wat, regel, school, periode, begin, aantal, huidig, langst: grens, uitstel: eerder }) => ({
        ...{ wat, regel, school, aantal, uitstel: eerder, begin: begin.toString(), huidig: huidig.toString(), langst: grens.toString() },
        periode: periode && { van: periode.van.toString(), tot: periode.tot.toString() },
        kan: Temporal.PlainDate.compare(grens, vandaag) > 0 && Temporal.PlainDate.compare(grens, huidig) > 0,
      })),
    };
  });
}
export type Uitstelbeeld = Awaited<ReturnType<typeof getUitstelpagina>>;

/** The database's own refusal, which is left when the school answers its task between our reading and our writing. */
const ANTWOORD_KWAM_ERVOOR = '42501';

const intussen = () => new DomeinFout('conflict', { velden: { '': ['uiterstedag.fouten.intussen'] } });

/**
 * Puts off a day that the gemeente set itself, with a reason; never one from law or convenant. Refuses a day that is not later, or too far, and who saw
 * another day than the one that counts. A resend of the same form changes nothing.
 */
export async function stelUit(
  context: Context,
  { inburgeraarId, formulierId, invoer }: { inburgeraarId: string; formulierId: string; invoer: UitstelInvoer },
): Promise<void> {
  const { wat, tot, reden } = invoer;
  try {
    await metActor(context, async (tx, actor) => {
      const vandaag = context.klok.vandaag();
      await houdUitstelVast(tx, inburgeraarId);
      const { wachtend } = await laad(tx, actor, { inburgeraarId, vandaag });
      if (await isUitgesteldDoor(tx, formulierId)) return;
      const gekozen = wachtend.find((een) => een.regel === wat.regel && een.id === wat.id && een.voorval === wat.voorval);
      if (!gekozen?.huidig.equals(wat.huidig)) throw intussen();
      const fout = keurUitstel({ tot, huidig: gekozen.huidig, langst: gekozen.langst, vandaag });
      if (fout) throw new DomeinFout('ongeldig', { velden: { tot: [`uiterstedag.fouten.${fout}`] } });
      const { regel, id, cursistId, aanbiederId, periode, huidig } = gekozen;
      const taakId = regel === 'schooltaak' ? id : null;
      const nieuw = { regel, inburgeraarId, cursistId, aanbiederId, periode, taakId, van: huidig, tot, reden };
      const uitstelId = await maakUitstel(tx, { ...nieuw, door: actor.gebruikerId, formulierId });
      if (uitstelId === null && (await isUitgesteldDoor(tx, formulierId))) return;
      if (uitstelId === null) throw intussen();
      await noteerHandeling(tx, inburgeraarId, 'uitstel_gegeven', uitstelId);
    });
  } catch (fout) {
    if (sqlCode(fout) === ANTWOORD_KWAM_ERVOOR) throw intussen();
    throw naarDomeinFout(fout);
  }
}
