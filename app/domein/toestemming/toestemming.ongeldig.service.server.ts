import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { kanOngeldig, type Ongeldigreden } from './ongeldig';
import { voegOngeldigToe } from './ongeldig.repository.server';
import { findCursist, findInburgeraar } from './persoon.repository.server';
import { magOpSchoolVastleggen, magVastleggen } from './toestemming.policy';
import { listHandelingen, type Onderwerp, type Toestemming } from './toestemming.repository.server';
import { naarWeergave } from './weergave';

type Handelingadres = { wie: Onderwerp; toestemmingId: string };
type Opdracht = Handelingadres & { formulierId: string; invoer: { reden: Ongeldigreden } };

/** Whose ja it is, for who may declare it invalid: the casemanager of this person, or at the school the contactpersoon of its cursist (C 1g, 12.5). */
async function findPersoon(tx: Tx, actor: Actor, wie: Onderwerp): Promise<{ id: string; naam: string }> {
  if ('inburgeraarId' in wie) {
    if (!magVastleggen(actor)) throw verboden('C 1g');
    const persoon = await findInburgeraar(tx, wie.inburgeraarId);
    if (!persoon) throw nietGevonden();
    return persoon;
  }
  const cursist = await findCursist(tx, wie.cursistId, actor.aanbiederId);
  if (!cursist) throw nietGevonden();
  if (!magOpSchoolVastleggen(actor, cursist.isContactpersoon)) throw verboden('C 12.5');
  return cursist;
}

async function findJa(tx: Tx, { wie, toestemmingId }: Handelingadres): Promise<Toestemming> {
  const handeling = (await listHandelingen(tx, wie)).find(({ id }) => id === toestemmingId);
  if (handeling?.soort !== 'verleend') throw nietGevonden();
  return handeling;
}

/** The ja that someone means to declare invalid, and whether the other side recorded it; a nee and a withdrawal have no such page. */
export function getOngeldigvraag(context: Context, adres: Handelingadres) {
  return metActor(context, async (tx, actor) => {
    const { id, naam } = await findPersoon(tx, actor, adres.wie);
    const handeling = await findJa(tx, adres);
    await noteerInzage(tx, [id], 'toestemming');
    const isVanAnder = 'inburgeraarId' in adres.wie && handeling.cursistId !== null;
    return { persoon: { id, naam }, handeling: naarWeergave(handeling), kan: kanOngeldig(handeling), isVanAnder };
  });
}

export type Ongeldigvraag = Awaited<ReturnType<typeof getOngeldigvraag>>;

/**
 * Declares a ja invalid, from the database's own moment on. Refuses when it was before, by another form: whoever comes second reads what stands there now.
 * What crossed stays in the log; an older ja does not come back by it (digest, *The gate*; AVG 7).
 */
export function verklaarOngeldig(context: Context, { wie, toestemmingId, formulierId, invoer }: Opdracht): Promise<void> {
  return metActor(context, async (tx, actor) => {
    const { id } = await findPersoon(tx, actor, wie);
    await findJa(tx, { wie, toestemmingId });
    const bij = 'inburgeraarId' in wie ? 'gemeente' : 'school';
    const uitkomst = await voegOngeldigToe(tx, { toestemmingId, bij, reden: invoer.reden, formulierId, vastgelegdDoor: actor.gebruikerId });
    if (uitkomst === 'eerder') throw new DomeinFout('conflict', { velden: { '': ['toestemming.fouten.al_ongeldig'] }, artikel: 'AVG 7' });
    if (uitkomst === 'nieuw') await noteerHandeling(tx, id, 'toestemming.ongeldig', toestemmingId);
  });
}
