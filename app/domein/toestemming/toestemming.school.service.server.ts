import { GEEN_EINDEN } from '~/domein/grondslag/einden';
import { keurBestand } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { getNu } from '~/platform/db/nu.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { tijdstipVan } from './keuring';
import { findCursist, isPartner } from './persoon.repository.server';
import { findSchoolpoort } from './poort.repository.server';
import { getGevraagdeTekst, listPapierteksten } from '~/domein/verklaring/tekst.service.server';
import { schoolstand } from './schoolstand';
import { toestemmingsstatus } from './toestemming';
import { bewaarAntwoord } from './toestemming.antwoord.service.server';
import { magOpSchoolVastleggen } from './toestemming.policy';
import { findVanFormulier, handelingsmoment, listHandelingen } from './toestemming.repository.server';
import type { SchoolInvoer } from './toestemming.schema';
import { naarWeergave } from './weergave';

/** What the school recorded of its cursist's consent, and what it may know of the gate; a no of the gemeente's own is not in it (C 12.4). */
export function getCursistToestemming(context: Context, cursistId: string) {
  return metActor(context, async (tx, actor) => {
    const cursist = await findCursist(tx, cursistId, actor.aanbiederId);
    if (!cursist) throw nietGevonden();
    await noteerInzage(tx, [cursistId], 'toestemming');
    const handelingen = await listHandelingen(tx, { cursistId });
    const eigen = toestemmingsstatus(handelingen, cursist.aanbiederId, await getNu(tx), GEEN_EINDEN);
    return {
      cursist: { id: cursist.id, naam: cursist.naam, school: cursist.aanbiederNaam },
      magVastleggen: magOpSchoolVastleggen(actor, cursist.isContactpersoon),
      wordtGevraagd: cursist.wordtGevraagd,
      isPartner: await isPartner(tx, cursist.aanbiederId),
      stand: schoolstand(eigen, await findSchoolpoort(tx, cursistId), handelingen.at(-1)?.ongeldig ?? null),
      handelingen: handelingen.map(naarWeergave).reverse(),
      teksten: await listPapierteksten(tx),
      tekstId: (await getGevraagdeTekst(tx)).tekst.id,
    };
  });
}

export type CursistToestemming = Awaited<ReturnType<typeof getCursistToestemming>>;

type Opdracht = { cursistId: string; formulierId: string; invoer: SchoolInvoer };

/** Records a ja that was given on paper at the school, with its scan; a school records no nee. Returns the act's id. */
export async function legOpSchoolVast(context: Context, { cursistId, formulierId, invoer }: Opdracht): Promise<string> {
  const { datum, tijd, partnerGetekend } = invoer;
  const scan = await keurBestand(context, invoer.scan, 'scan');
  return metActor(context, async (tx, actor) => {
    const cursist = await findCursist(tx, cursistId, actor.aanbiederId);
    if (!cursist) throw nietGevonden();
    if (!magOpSchoolVastleggen(actor, cursist.isContactpersoon)) throw verboden('C 12.5');
    const { aanbiederId } = cursist;
    const nu = await handelingsmoment(tx, cursistId);
    const eerder = await findVanFormulier(tx, formulierId);
    if (eerder) return eerder;
    return bewaarAntwoord(tx, {
      ...{ persoon: cursist, nu, formulierId, ondertekend: invoer, door: actor.gebruikerId, aanbiederId, soort: 'verleend' },
      eigenaar: { cursistId, aanbiederId },
      hoe: { kanaal: 'school', datum, tijdstip: tijdstipVan(datum, tijd), partnerGetekend, scan },
      fouten: (await isPartner(tx, aanbiederId)) ? {} : { '': ['toestemming.fouten.geen_partner'] },
    });
  });
}
