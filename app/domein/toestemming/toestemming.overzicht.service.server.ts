import { getEinden } from '~/domein/grondslag/feiten.service.server';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { getNu } from '~/platform/db/nu.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { overzicht, type ToestemmingenData } from './overzicht';
import { findInburgeraar, listScholen } from './persoon.repository.server';
import { listGekoppeld, listOpen } from './poort.repository.server';
import { getGevraagdeTekst, listPapierteksten } from '~/domein/verklaring/tekst.service.server';
import { magVastleggen } from './toestemming.policy';
import { listHandelingen } from './toestemming.repository.server';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { blikVooruit } from './vooruitblik.service.server';

/** A person's answers as they are now, for the dossier: per school, and every act that may be seen. The caller logs the look. */
export async function listToestemmingen(tx: Tx, { inburgeraarId }: { inburgeraarId: string }): Promise<ToestemmingenData> {
  const persoon = await findInburgeraar(tx, inburgeraarId);
  return overzicht({
    inburgeraarId,
    wordtGevraagd: persoon?.wordtGevraagd ?? false,
    handelingen: await listHandelingen(tx, { inburgeraarId }),
    gekoppeld: await listGekoppeld(tx, inburgeraarId),
    open: await listOpen(tx, inburgeraarId),
    moment: await getNu(tx),
    einden: await getEinden(tx, inburgeraarId),
  });
}

/** Everything that is needed to ask a person of one's caseload: his answers so far, the schools, the text of today. */
export function getVragen(context: Context, inburgeraarId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magVastleggen(actor)) throw verboden('C 1g');
    const persoon = await findInburgeraar(tx, inburgeraarId);
    if (!persoon) throw nietGevonden();
    await noteerInzage(tx, [inburgeraarId], 'toestemming');
    return {
      persoon: { id: persoon.id, naam: persoon.naam },
      stand: await listToestemmingen(tx, { inburgeraarId }),
      scholen: await listScholen(tx, inburgeraarId),
    };
  });
}

type Antwoordkeuze = { aanbiederId: string | null; taal: Verklaringstaal };

/**
 * The same for one answer: the text that is read, in this language with the Dutch, the school that it is about (null: not chosen yet), and what a ja would
 * open. Someone who is not asked has no such page.
 */
export function getAntwoordvraag(context: Context, inburgeraarId: string, { aanbiederId, taal }: Antwoordkeuze) {
  return metActor(context, async (tx, actor) => {
    if (!magVastleggen(actor)) throw verboden('C 1g');
    const persoon = await findInburgeraar(tx, inburgeraarId);
    if (!persoon?.wordtGevraagd) throw nietGevonden();
    await noteerInzage(tx, [inburgeraarId], 'toestemming');
    const scholen = await listScholen(tx, inburgeraarId);
    const school = scholen.find(({ id }) => id === aanbiederId) ?? null;
    const gevraagd = await getGevraagdeTekst(tx, taal);
    return {
      persoon: { id: persoon.id, naam: persoon.naam },
      scholen,
      school,
      ...gevraagd,
      teksten: await listPapierteksten(tx),
      vooruitblik: school && (await blikVooruit(tx, { inburgeraarId, aanbiederId: school.id, categorieen: gevraagd.tekst.categorieen })),
    };
  });
}

export type Antwoordvraag = Awaited<ReturnType<typeof getAntwoordvraag>>;
export type Vragen = Awaited<ReturnType<typeof getVragen>>;
