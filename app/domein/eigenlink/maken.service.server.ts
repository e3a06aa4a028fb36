import { uuidv7 } from 'uuidv7';
import { findInburgeraar, listScholen } from '~/domein/toestemming/persoon.repository.server';
import { listHuidigeTalen } from '~/domein/toestemming/tekst.repository.server';
import { magVastleggen } from '~/domein/toestemming/toestemming.policy';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden, type Veldfouten } from '~/platform/fout';
import { planPost } from '~/platform/mail/uitgaand.server';
import type { LinkInvoer } from './eigenlink.schema';
import { linkgeheim } from './geheim.server';
import { findLink, heeftMailadres, listLinks, voegLinkToe } from './maken.repository.server';

/** What is needed to give a person of one's caseload a link: the schools, the languages, whether a mail can reach him, and the links he got. */
export function getLinkvraag(context: Context, inburgeraarId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magVastleggen(actor)) throw verboden('C 1g');
    const persoon = await findInburgeraar(tx, inburgeraarId);
    if (!persoon?.wordtGevraagd) throw nietGevonden();
    await noteerInzage(tx, [inburgeraarId], 'toestemming');
    return {
      persoon: { id: persoon.id, naam: persoon.naam },
      scholen: await listScholen(tx, inburgeraarId),
      talen: await listHuidigeTalen(tx),
      kanMailen: await heeftMailadres(tx, inburgeraarId),
      links: await listLinks(tx, inburgeraarId),
    };
  });
}

export type Linkvraag = Awaited<ReturnType<typeof getLinkvraag>>;

/**
 * Makes a one-time link for one school, in one language; the older ones for that school end. By mail it is planned in the same transaction; the mail holds a
 * link and nothing of anyone (C 12.5). Refuses who is not asked, a school that one may not speak of, and a mail to nobody. Returns the link's id.
 */
export async function maakLink(
  context: Context,
  { inburgeraarId, formulierId, invoer }: { inburgeraarId: string; formulierId: string; invoer: LinkInvoer },
): Promise<string> {
  const id = uuidv7();
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magVastleggen(actor)) throw verboden('C 1g');
      const persoon = await findInburgeraar(tx, inburgeraarId);
      if (!persoon) throw nietGevonden();
      if (!persoon.wordtGevraagd)
        throw new DomeinFout('conflict', { velden: { '': ['toestemming.fouten.niet_vragen'] }, artikel: 'C 12.1' });
      const velden = await keur(tx, inburgeraarId, invoer);
      if (Object.keys(velden).length > 0) throw new DomeinFout('ongeldig', { velden });
      await voegLinkToe(tx, { id, inburgeraarId, formulierId, ...invoer, geheim: linkgeheim(context.settings, id) });
      await noteerHandeling(tx, inburgeraarId, `toestemmingslink.${invoer.wijze}`, id);
      if (invoer.wijze === 'mail') await planPost(tx, { sjabloon: 'toestemmingslink', onderwerpId: id, ontvangerId: null });
    }),
  );
  return metActor(context, (tx) => findLink(tx, inburgeraarId, formulierId)).then((gevonden) => gevonden ?? id);
}

async function keur(tx: Tx, inburgeraarId: string, { aanbiederId, wijze }: LinkInvoer): Promise<Veldfouten> {
  const velden: Veldfouten = {};
  if (!(await listScholen(tx, inburgeraarId)).some(({ id }) => id === aanbiederId)) velden['aanbiederId'] = ['fouten.keuze'];
  if (wijze === 'mail' && !(await heeftMailadres(tx, inburgeraarId))) velden['wijze'] = ['toestemming.link.fouten.geen_mail'];
  return velden;
}
