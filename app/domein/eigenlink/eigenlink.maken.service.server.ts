import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { findTeVragen, wachtOp } from '~/domein/toestemming/toestemming.betrokkene.service.server';
import { magVastleggen } from '~/domein/toestemming/toestemming.policy';
import { getGevraagdeTekst } from '~/domein/verklaring/tekst.service.server';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden, type Veldfouten } from '~/platform/fout';
import { maakQr } from '~/platform/qr.server';
import { planPost } from '~/platform/mail/uitgaand.server';
import { linkstand } from './eigenlink';
import type { LinkInvoer } from './eigenlink.schema';
import { linkgeheim, linkpad } from './linkgeheim.server';
import { findLink, getLinkmail, heeftMailadres, listLinks, voegLinkToe, type Link } from './linkmaken.repository.server';

/** What is needed to give a person of one's caseload a link: the schools, the languages, whether a mail can reach him, and the links he got. */
export function getLinkvraag(context: Context, inburgeraarId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magVastleggen(actor)) throw verboden('C 1g');
    const teVragen = await findTeVragen(tx, inburgeraarId);
    if (!teVragen?.persoon.wordtGevraagd) throw nietGevonden();
    await noteerInzage(tx, [inburgeraarId], 'toestemming');
    const { persoon, scholen } = teVragen;
    return {
      persoon: { id: persoon.id, naam: persoon.naam },
      scholen,
      talen: (await getGevraagdeTekst(tx)).talen,
      kanMailen: await heeftMailadres(tx, inburgeraarId),
      links: (await listLinks(tx, inburgeraarId)).map((link) => naarLinkregel(link, context.klok.nu())),
    };
  });
}

/** A link as the page lists it; moments as ISO text. */
function naarLinkregel({ gemaakt, geldigTot, beeindigd, teVaak, ...link }: Link, nu: Temporal.Instant) {
  const stand = linkstand({ geldigTot, beeindigd, teVaak, toestemmingId: link.toestemmingId }, nu);
  return { ...link, gemaakt: gemaakt.toString(), geldigTot: geldigTot.toString(), stand };
}

export type Linkregel = ReturnType<typeof naarLinkregel>;
export type Linkvraag = Awaited<ReturnType<typeof getLinkvraag>>;

/**
 * Makes a one-time link for one school, in one language; the older ones for that school end. By mail it is planned in the same transaction; the mail holds a
 * link and nothing of anyone (C 12.5). A second mail about
 * one school is a reminder, which one gets once for as long as the text means the same, and never after a nee or a withdrawal. Refuses who is not asked, a
 * school that one may not speak of, and a mail to nobody. Returns the link's id.
 */
export async function maakLink(
  context: Context,
  { inburgeraarId, formulierId, invoer }: { inburgeraarId: string; formulierId: string; invoer: LinkInvoer },
): Promise<string> {
  const id = uuidv7();
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magVastleggen(actor)) throw verboden('C 1g');
      const teVragen = await findTeVragen(tx, inburgeraarId);
      if (!teVragen) throw nietGevonden();
      if (!teVragen.persoon.wordtGevraagd)
        throw new DomeinFout('conflict', { velden: { '': ['toestemming.fouten.niet_vragen'] }, artikel: 'C 12.1' });
      await wachtOp(tx, inburgeraarId);
      if (await findLink(tx, inburgeraarId, formulierId)) return;
      const velden = await keur(tx, { inburgeraarId, scholen: teVragen.scholen }, invoer);
      if (Object.keys(velden).length > 0) throw new DomeinFout('ongeldig', { velden });
      await voegLinkToe(tx, { id, inburgeraarId, formulierId, ...invoer, geheim: linkgeheim(context.settings, id) });
      await noteerHandeling(tx, inburgeraarId, `toestemmingslink.${invoer.wijze}`, id);
      if (invoer.wijze === 'mail') await planPost(tx, { sjabloon: 'toestemmingslink', onderwerpId: id, ontvangerId: null });
    }),
  );
  return metActor(context, (tx) => findLink(tx, inburgeraarId, formulierId)).then((gevonden) => gevonden ?? id);
}

type Gevraagde = { inburgeraarId: string; scholen: readonly { id: string }[] };

async function keur(tx: Tx, { inburgeraarId, scholen }: Gevraagde, { aanbiederId, wijze }: LinkInvoer): Promise<Veldfouten> {
  const velden: Veldfouten = {};
  if (!scholen.some(({ id }) => id === aanbiederId)) velden['aanbiederId'] = ['fouten.keuze'];
  if (wijze !== 'mail') return velden;
  const mail = await getLinkmail(tx, inburgeraarId, aanbiederId);
  if (!(await heeftMailadres(tx, inburgeraarId))) velden['wijze'] = ['toestemming.link.fouten.geen_mail'];
  else if (mail === 'geweigerd' || mail === 'herinnerd') velden['wijze'] = [`toestemming.link.fouten.${mail}`];
  return velden;
}

/**
 * A link for the screen at the desk: its address and its QR. Only while it can be used: then it does not exist any more. A link by mail has no such page, for
 * it is the person's own.
 */
export function getQrlink(context: Context, { inburgeraarId, linkId }: { inburgeraarId: string; linkId: string }) {
  return metActor(context, async (tx, actor) => {
    if (!magVastleggen(actor)) throw verboden('C 1g');
    const teVragen = await findTeVragen(tx, inburgeraarId);
    const link = (await listLinks(tx, inburgeraarId)).find(({ id }) => id === linkId);
    if (!teVragen || link?.wijze !== 'qr' || linkstand(link, context.klok.nu()) !== 'open') throw nietGevonden();
    await noteerInzage(tx, [inburgeraarId], 'toestemming');
    const adres = `${context.settings.ADRES}${linkpad(context.settings, linkId)}?taal=${link.taal}`;
    return {
      persoonId: teVragen.persoon.id,
      school: link.school,
      taal: link.taal,
      geldigTot: link.geldigTot.toString(),
      adres,
      qr: maakQr(adres),
    };
  });
}

export type Qrlink = Awaited<ReturnType<typeof getQrlink>>;
