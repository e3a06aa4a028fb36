import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { eenmaal, gebrokenSleutel } from '~/platform/db/sqlfout.server';
import { DomeinFout, verboden } from '~/platform/fout';
import { listContactenZonderToegang } from './contacten.repository.server';
import { legGeheimhoudingVast } from './geheimhouding.service.server';
import { legToegangVast } from './toegang.geven.service.server';
import { magToegangZien } from './toegang.policy';
import { findGebruikerBijFormulier, isEmailBekend, listScholen, voegGebruikerToe } from './toegang.repository.server';
import type { NieuweGebruiker } from './toegang.schema';

const emailBekend = () => new DomeinFout('conflict', { velden: { email: ['toegang.fouten.email_bekend'] } });

/** What the form for a new user needs; of a contactpersoon of an aanmelding who waits, also what it starts with. */
export function getNieuw(context: Context, contactId: string | null = null) {
  return metActor(context, async (tx, actor) => {
    if (!magToegangZien(actor)) throw verboden();
    const contact = contactId === null ? undefined : (await listContactenZonderToegang(tx)).find((een) => een.contactId === contactId);
    const begin = contact ? { naam: contact.naam, email: contact.email, rol: 'taalaanbieder', aanbiederId: contact.aanbiederId } : null;
    return { begin, scholen: await listScholen(tx), vandaag: context.klok.vandaag().toString() };
  });
}

/** Makes a user with his first access, and returns his id. Refuses a mail address that is known already. */
export async function maakGebruiker(context: Context, nieuw: NieuweGebruiker, formulierId: string): Promise<string> {
  try {
    await eenmaal(() => legVast(context, nieuw, formulierId));
  } catch (fout) {
    if (gebrokenSleutel(fout) !== 'gebruiker_email') throw fout;
  }
  const id = await metActor(context, (tx) => findGebruikerBijFormulier(tx, formulierId));
  if (id === null) throw emailBekend();
  return id;
}

function legVast(context: Context, nieuw: NieuweGebruiker, formulierId: string): Promise<void> {
  const { naam, email, soort, getekendOp, ...toegang } = nieuw;
  return metActor(context, async (tx, actor) => {
    if (!magToegangZien(actor)) throw verboden();
    // Whoever sees the address sees the form that it came with: a resend finds both.
    if (await isEmailBekend(tx, email)) {
      if ((await findGebruikerBijFormulier(tx, formulierId)) === null) throw emailBekend();
      return;
    }
    const gebruikerId = await voegGebruikerToe(tx, { naam, email, formulierId });
    await legToegangVast({ context, tx, actor, formulierId }, gebruikerId, toegang);
    if (soort !== undefined && getekendOp !== null)
      await legGeheimhoudingVast({ context, tx, actor, formulierId }, gebruikerId, { soort, getekendOp });
  });
}
