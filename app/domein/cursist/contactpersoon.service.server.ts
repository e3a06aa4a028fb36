import type { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden } from '~/platform/fout';
import { eindigtDoor, isNu, laatsteDag } from './contactpersoon';
import { eindigContact, listCollegas, listContacten, voegContactToe } from './contactpersoon.repository.server';
import type { Contactsoort } from './cursist';
import { vergrendelCursist } from './cursist.repository.server';
import { getVoorSchool } from './cursist.service.server';

const ongeldig = (veld: string, sleutel: string) => new DomeinFout('ongeldig', { velden: { [veld]: [sleutel] } });

/** Who speaks for a cursist, and who of the school could. */
export function getContacten(context: Context, cursistId: string) {
  return metActor(context, async (tx, actor) => {
    const cursist = await getVoorSchool(tx, actor, cursistId);
    await noteerInzage(tx, [cursistId], 'cursist_gegevens');
    const vandaag = context.klok.vandaag();
    const contacten = (await listContacten(tx, cursistId)).map((contact) => ({
      ...contact,
      isNu: isNu(contact, vandaag),
      loopt: contact.tot === null || contact.tot.until(vandaag).sign <= 0,
      voorstel: laatsteDag(contact, vandaag),
    }));
    return { cursist, contacten, collegas: await listCollegas(tx), vandaag };
  });
}

type Aanwijzing = { cursistId: string; soort: Contactsoort; gebruikerId: string; van: Temporal.PlainDate; formulierId: string };

/**
 * Designates a colleague as contactpersoon or deputy from a day on (C 12.5), also entered late: nobody reads back in time by it. The
 * contactpersoon until then keeps the day before. Refused for who has no access at this school today, and when a later designation is on file.
 */
export function wijsAan(context: Context, { cursistId, soort, gebruikerId, van, formulierId }: Aanwijzing): Promise<void> {
  return eenmaal(() =>
    metActor(context, async (tx, actor) => {
      const { aanbiederId } = await getVoorSchool(tx, actor, cursistId);
      await vergrendelCursist(tx, cursistId);
      const contacten = await listContacten(tx, cursistId);
      if (!(await listCollegas(tx)).some((collega) => collega.gebruikerId === gebruikerId)) throw ongeldig('gebruikerId', 'fouten.keuze');
      const eindigen = eindigtDoor(contacten, { soort, gebruikerId, van });
      if (eindigen === null) throw ongeldig('van', 'cursist.fouten.later_aangewezen');
      for (const { contact, tot } of eindigen) await eindigContact(tx, contact.id, tot);
      const id = await voegContactToe(tx, { cursistId, aanbiederId, gebruikerId, soort, van, formulierId });
      await noteerHandeling(tx, cursistId, `${soort}_aangewezen`, id);
    }),
  );
}

type Einde = { cursistId: string; contactId: string; tot: Temporal.PlainDate | null };

/**
 * Ends a designation after its last day, also entered late or beforehand; unsaid: yesterday was the last, or today when it began today. Refused
 * before its first day, and after the end that it has: a colleague who goes on is designated anew.
 */
export function beeindigContact(context: Context, { cursistId, contactId, tot }: Einde): Promise<void> {
  return metActor(context, async (tx, actor) => {
    await getVoorSchool(tx, actor, cursistId);
    await vergrendelCursist(tx, cursistId);
    const contact = (await listContacten(tx, cursistId)).find(({ id }) => id === contactId);
    if (!contact) throw nietGevonden();
    const laatste = tot ?? laatsteDag(contact, context.klok.vandaag());
    if (laatste.until(contact.van).sign > 0) throw ongeldig('tot', 'cursist.fouten.einde_voor_begin');
    if (contact.tot !== null && tot === null && contact.tot.until(laatste).sign >= 0) return;
    if (contact.tot !== null && contact.tot.until(laatste).sign > 0) throw ongeldig('tot', 'cursist.fouten.eindigt_al');
    await eindigContact(tx, contactId, laatste);
    await noteerHandeling(tx, cursistId, `${contact.soort}_beeindigd`, contactId);
  });
}
