import type { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { listPoort } from '../grondslag/grondslag.service.server';
import type { Leerroute, Niveau } from '../inburgeraar/route';
import { restVan, type Rest } from '../inburgeraar/termijn';
import { getCursistvoortgang } from '../voortgang/periodes.service.server';
import { listWachtendeTaken } from '../nasleep/nasleep.service.server';
import { isNu } from './contactpersoon';
import { listCollegas, listContacten } from './contactpersoon.repository.server';
import { magCursisten } from './cursist.policy';
import { findCursist, type Cursist } from './cursist.repository.server';
import { findContactgegevens, findLening, getLeerroutes, getNiveaus, getTermijnen, listOpeningen } from './gemeente.repository.server';
import { listInschrijvingen } from './inschrijving.repository.server';

/** A cursist of the actor's own school; for everyone else as if he did not exist. */
export async function getVoorSchool(tx: Tx, actor: Actor, id: string): Promise<Cursist & { aanbiederId: string }> {
  if (!magCursisten(actor) || actor.aanbiederId === null) throw verboden();
  const cursist = await findCursist(tx, id, actor.aanbiederId);
  if (cursist === null) throw nietGevonden();
  return { ...cursist, aanbiederId: actor.aanbiederId };
}

type Gemeentegegevens = {
  inburgeraarId: string | null;
  contact: { voornamen: string; achternaam: string; email: string | null; telefoon: string | null } | null;
  termijn: { einde: Temporal.PlainDate; rest: Rest } | null;
  lening: { soort: 'bekend' | 'onbekend' | 'nooit_geleend'; cent: number | null; peildatum: Temporal.PlainDate } | null;
  leerroute: Leerroute | null;
  niveau: Niveau | null;
};
const NIETS: Gemeentegegevens = { inburgeraarId: null, contact: null, termijn: null, lening: null, leerroute: null, niveau: null };

/** What the gemeente entered and the gate opens to this user; what is closed stays null. */
async function getGemeentegegevens(tx: Tx, context: Context, cursistId: string): Promise<Gemeentegegevens> {
  const [opening] = await listOpeningen(tx, [cursistId]);
  if (!opening) return NIETS;
  const { inburgeraarId: id } = opening;
  const einde = (await getTermijnen(tx, [id])).get(id) ?? null;
  return {
    inburgeraarId: id,
    contact: await findContactgegevens(tx, id),
    termijn: einde && { einde, rest: restVan(einde, context.klok.vandaag()) },
    lening: await findLening(tx, id),
    leerroute: (await getLeerroutes(tx, [id])).get(id) ?? null,
    niveau: (await getNiveaus(tx, [id])).get(id) ?? null,
  };
}

/** One cursist: what the school itself entered, always; of the gemeente's data what the gate allows; every report period. */
export function getCursistpagina(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    const vandaag = context.klok.vandaag();
    const cursist = await getVoorSchool(tx, actor, id);
    const voortgang = await getCursistvoortgang(tx, actor, { cursistId: id, vandaag });
    const { inburgeraarId, ...gemeente } = await getGemeentegegevens(tx, context, id);
    await noteerInzage(tx, [id, ...(inburgeraarId ? [inburgeraarId] : [])], 'cursist');
    const contacten = await listContacten(tx, id);
    return {
      cursist,
      inschrijvingen: await listInschrijvingen(tx, id),
      contacten: contacten.map((contact) => ({ ...contact, isNu: isNu(contact, vandaag) })),
      gemeente,
      poort: await listPoort(tx, { cursistId: id }),
      voortgang,
      wachtend: (await listWachtendeTaken(tx, context)).filter(({ cursistId }) => cursistId === id),
      vandaag,
    };
  });
}

export type Cursistpagina = Awaited<ReturnType<typeof getCursistpagina>>;

/** What was registered of a cursist, to change it. */
export function getGegevens(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    const cursist = await getVoorSchool(tx, actor, id);
    await noteerInzage(tx, [id], 'cursist_gegevens');
    return { cursist };
  });
}

/** What a new cursist's form offers: the colleagues who can speak for him, the actor first. */
export function getNieuw(context: Context) {
  return metActor(context, async (tx, actor) => {
    if (!magCursisten(actor)) throw verboden();
    return { collegas: await listCollegas(tx), ik: actor.gebruikerId, vandaag: context.klok.vandaag() };
  });
}
