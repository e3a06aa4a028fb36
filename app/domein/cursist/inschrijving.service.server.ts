import type { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden } from '~/platform/fout';
import { vergrendelCursist } from './cursist.repository.server';
import { getVoorSchool } from './cursist.service.server';
import { isTeVer, overlappende } from './inschrijving';
import { isAlIngeschreven, listInschrijvingen, voegInschrijvingToe, zetEinde } from './inschrijving.repository.server';

const ongeldig = (veld: string, sleutel: string) => new DomeinFout('ongeldig', { velden: { [veld]: [sleutel] } });

/** The enrolments of a cursist, to change them. */
export function getInschrijvingen(context: Context, cursistId: string) {
  return metActor(context, async (tx, actor) => {
    const cursist = await getVoorSchool(tx, actor, cursistId);
    await noteerInzage(tx, [cursistId], 'cursist_gegevens');
    return { cursist, inschrijvingen: await listInschrijvingen(tx, cursistId), vandaag: context.klok.vandaag() };
  });
}

/** Enrols a cursist once more; refused while another enrolment runs on the same days. */
export function schrijfIn(context: Context, invoer: { cursistId: string; begin: Temporal.PlainDate; formulierId: string }): Promise<void> {
  const { cursistId, begin, formulierId } = invoer;
  return eenmaal(() =>
    metActor(context, async (tx, actor) => {
      const { aanbiederId } = await getVoorSchool(tx, actor, cursistId);
      await vergrendelCursist(tx, cursistId);
      if (await isAlIngeschreven(tx, formulierId)) return;
      const bestaand = await listInschrijvingen(tx, cursistId);
      if (isTeVer(begin, context.klok.vandaag())) throw ongeldig('begin', 'cursist.fouten.te_ver_vooruit');
      if (overlappende(bestaand, { begin, einde: null })) throw ongeldig('begin', 'cursist.fouten.overlapt');
      const id = await voegInschrijvingToe(tx, { cursistId, aanbiederId, begin, formulierId });
      await noteerHandeling(tx, cursistId, 'inschrijving_begonnen', id);
    }),
  );
}

/** Names the last day of an enrolment, or lets it run on; refused before its first day, and over the days of another enrolment. */
export function eindigInschrijving(
  context: Context,
  { cursistId, inschrijvingId, einde }: { cursistId: string; inschrijvingId: string; einde: Temporal.PlainDate | null },
): Promise<void> {
  return metActor(context, async (tx, actor) => {
    await getVoorSchool(tx, actor, cursistId);
    await vergrendelCursist(tx, cursistId);
    const alle = await listInschrijvingen(tx, cursistId);
    const deze = alle.find(({ id }) => id === inschrijvingId);
    if (!deze) throw nietGevonden();
    if (einde && einde.until(deze.begin).sign > 0) throw ongeldig('einde', 'cursist.fouten.einde_voor_begin');
    if (einde && isTeVer(einde, context.klok.vandaag())) throw ongeldig('einde', 'cursist.fouten.te_ver_vooruit');
    const ander = overlappende(
      alle.filter(({ id }) => id !== inschrijvingId),
      { begin: deze.begin, einde },
    );
    if (ander) throw ongeldig('einde', 'cursist.fouten.overlapt');
    await zetEinde(tx, inschrijvingId, einde);
    await noteerHandeling(tx, cursistId, einde ? 'inschrijving_geeindigd' : 'inschrijving_hervat', inschrijvingId);
  });
}
