import type { Temporal } from 'temporal-polyfill';
import { keurBestand } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { nietGevonden, verboden, type Veldfouten } from '~/platform/fout';
import { dagVan } from '~/platform/klok';
import { tijdstipVan } from './keuring';
import { findInburgeraar, listScholen } from './persoon.repository.server';
import { bewaarAntwoord, type Antwoordhandeling } from './toestemming.antwoord.service.server';
import { magVastleggen } from './toestemming.policy';
import { findVanFormulier, handelingsmoment } from './toestemming.repository.server';
import type { PapierInvoer, SchermInvoer } from './toestemming.schema';

type Opdracht<I> = { inburgeraarId: string; formulierId: string; invoer: I };
type Hoe = Antwoordhandeling['hoe'];

/** Records an answer that was given on paper, with its scan; returns the act's id. */
export async function legPapierVast(context: Context, opdracht: Opdracht<PapierInvoer>): Promise<string> {
  const { datum, tijd, partnerGetekend, scan } = opdracht.invoer;
  const gekeurd = await keurBestand(context, scan, 'scan');
  const tijdstip = tijdstipVan(datum, tijd);
  return legVast(context, opdracht, () => ({ kanaal: 'papier', datum, tijdstip, partnerGetekend, scan: gekeurd }));
}

/** Records an answer that the inburgeraar gave himself at the desk, at the database's own moment; returns the act's id. */
export function legSchermVast(context: Context, opdracht: Opdracht<SchermInvoer>): Promise<string> {
  return legVast(context, opdracht, (nu) => ({ kanaal: 'scherm', datum: dagVan(nu), tijdstip: nu, partnerGetekend: false, scan: null }));
}

function legVast(context: Context, opdracht: Opdracht<SchermInvoer>, hoe: (nu: Temporal.Instant) => Hoe): Promise<string> {
  const { inburgeraarId, formulierId, invoer } = opdracht;
  return metActor(context, async (tx, actor) => {
    if (!magVastleggen(actor)) throw verboden('C 1g');
    const persoon = await findInburgeraar(tx, inburgeraarId);
    if (!persoon) throw nietGevonden();
    const nu = await handelingsmoment(tx, inburgeraarId);
    const eerder = await findVanFormulier(tx, formulierId);
    if (eerder) return eerder;
    return bewaarAntwoord(tx, {
      ...{ persoon, nu, formulierId, hoe: hoe(nu), ondertekend: invoer, door: actor.gebruikerId },
      eigenaar: { inburgeraarId },
      soort: invoer.antwoord === 'ja' ? 'verleend' : 'geweigerd',
      aanbiederId: invoer.antwoord === 'nee_alle' ? null : (invoer.aanbiederId ?? null),
      fouten: await keurSchool(tx, inburgeraarId, invoer),
    });
  });
}

/** A ja names a partner; a nee any school that this person may speak of. */
async function keurSchool(tx: Tx, inburgeraarId: string, { antwoord, aanbiederId }: SchermInvoer): Promise<Veldfouten> {
  if (antwoord === 'nee_alle') return {};
  const school = (await listScholen(tx, inburgeraarId)).find(({ id }) => id === aanbiederId);
  if (antwoord === 'ja' && !school?.isPartner) return { aanbiederId: ['toestemming.fouten.geen_partner'] };
  return school ? {} : { aanbiederId: ['fouten.keuze'] };
}
