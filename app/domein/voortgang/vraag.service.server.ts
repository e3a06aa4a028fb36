import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { planPost } from '~/platform/mail/uitgaand.server';
import { findPersoon } from './lezen.repository.server';
import { vergrendelLeerling } from './omstandigheden.repository.server';
import { getLeerling } from './omstandigheden.service.server';
import { findStand } from './rapportage.repository.server';
import { magAntwoorden, magVragen } from './voortgang.policy';
import { findVraag, maakAntwoord, maakVraag, markeerGelezen } from './vraag.repository.server';

const botsing = (sleutel: string) => new DomeinFout('conflict', { velden: { '': [sleutel] } });

/**
 * Asks the school about the last version of a report, which is read by that. Refused when voortgang may not reach the school now (C 12);
 * contactpersoon and deputy get a mail that says only that a question waits.
 */
export function stelVraag(context: Context, vraag: { rapportageId: string; tekst: string; formulierId: string }): Promise<void> {
  return eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magVragen(actor)) throw verboden();
      const rapportage = await findStand(tx, vraag.rapportageId);
      if (!rapportage) throw nietGevonden();
      if (rapportage.isVervangen) throw botsing('voortgang.fouten.vervangen');
      const { cursistId, aanbiederId } = rapportage;
      const persoon = await findPersoon(tx, cursistId);
      const vraagId = await maakVraag(tx, { ...vraag, cursistId, aanbiederId, gesteldDoor: actor.gebruikerId });
      await markeerGelezen(tx, vraag.rapportageId, actor.gebruikerId);
      await noteerHandeling(tx, persoon?.inburgeraarId ?? cursistId, 'vraag_gesteld', vraagId);
      await planPost(tx, { sjabloon: 'vraag_gesteld', onderwerpId: vraagId, ontvangerId: null });
    }),
  );
}

type Antwoord = { rapportageId: string; vraagId: string; tekst: string; formulierId: string };

/** Answers a question, once, by the contactpersoon or his deputy (C 12.5), while voortgang may reach the gemeente; the casemanager gets a mail. */
export function beantwoordVraag(context: Context, { rapportageId, vraagId, tekst, formulierId }: Antwoord): Promise<void> {
  return eenmaal(() =>
    metActor(context, async (tx, actor) => {
      const rapportage = await findStand(tx, rapportageId);
      if (!rapportage) throw nietGevonden();
      const { cursistId, aanbiederId } = rapportage;
      const leerling = actor.aanbiederId === null ? null : await getLeerling(tx, actor, cursistId);
      if (!leerling || !magAntwoorden(actor, leerling)) throw verboden('C 12.5');
      await vergrendelLeerling(tx, cursistId);
      const vraag = await findVraag(tx, vraagId);
      if (vraag?.rapportageId !== rapportageId) throw nietGevonden();
      if (vraag.antwoordFormulierId === formulierId) return;
      if (vraag.antwoordFormulierId) throw botsing('voortgang.fouten.al_beantwoord');
      const antwoordId = await maakAntwoord(tx, { vraagId, tekst, formulierId, cursistId, aanbiederId, gegevenDoor: actor.gebruikerId });
      await noteerHandeling(tx, cursistId, 'antwoord_gegeven', antwoordId);
      await planPost(tx, { sjabloon: 'antwoord_gegeven', onderwerpId: antwoordId, ontvangerId: null });
    }),
  );
}
