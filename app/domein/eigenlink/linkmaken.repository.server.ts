import type { Temporal } from 'temporal-polyfill';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import type { Tx } from '~/platform/db/actor.server';
import { naarMoment } from '~/platform/db/datum';
import type { Wijze } from './eigenlink';

export type NieuweLink = {
  id: string;
  inburgeraarId: string;
  aanbiederId: string;
  taal: Verklaringstaal;
  wijze: Wijze;
  geheim: string;
  formulierId: string;
};

/** Keeps a link, its secret only as a hash, and ends the older ones for this school that were not used. */
export async function voegLinkToe(tx: Tx, { id, inburgeraarId, aanbiederId, taal, wijze, geheim, formulierId }: NieuweLink): Promise<void> {
  await tx.$executeRaw`
    select toegang.maak_link(${id}::uuid, ${inburgeraarId}::uuid, ${aanbiederId}::uuid, ${taal}, ${wijze}, ${geheim}, ${formulierId}::uuid)`;
}

/** A link as the casemanager sees it: never the key. `teVaak`: too many wrong birth dates. */
export type Link = {
  id: string;
  aanbiederId: string;
  school: string;
  taal: Verklaringstaal;
  wijze: Wijze;
  gemaakt: Temporal.Instant;
  door: string | null;
  geldigTot: Temporal.Instant;
  beeindigd: boolean;
  toestemmingId: string | null;
  teVaak: boolean;
};

type Rij = Omit<Link, 'gemaakt' | 'geldigTot'> & { gemaakt: Date; geldigTot: Date };

/** The last links of a person of one's caseload, newest first. */
export async function listLinks(tx: Tx, inburgeraarId: string): Promise<Link[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select l.id, l.aanbieder_id as "aanbiederId", a.naam as school, l.taal, l.wijze, l.vastgelegd_op as gemaakt, toegang.naam(l.vastgelegd_door) as door,
      l.geldig_tot as "geldigTot", l.beeindigd_op is not null as beeindigd, l.toestemming_id as "toestemmingId", l.te_vaak as "teVaak"
    from toegang.links_van(${inburgeraarId}::uuid) l join taalaanbieder a on a.id = l.aanbieder_id order by l.vastgelegd_op desc, l.id desc`;
  return rijen.map((rij) => ({ ...rij, gemaakt: naarMoment(rij.gemaakt), geldigTot: naarMoment(rij.geldigTot) }));
}

/** Whether a mail can reach this person of one's caseload. */
export async function heeftMailadres(tx: Tx, inburgeraarId: string): Promise<boolean> {
  const rij = await tx.inburgeraar.findUnique({ where: { id: inburgeraarId }, select: { email: true } });
  return Boolean(rij?.email);
}

/** The link that this form made; null when it made none. */
export async function findLink(tx: Tx, inburgeraarId: string, formulierId: string): Promise<string | null> {
  const [rij] = await tx.$queryRaw<{ id: string }[]>`
    select id from toegang.links_van(${inburgeraarId}::uuid) where formulier_id = ${formulierId}::uuid`;
  return rij?.id ?? null;
}

/** What a mail about this school would be: the first question, the one reminder, or none: he said no or withdrew, or was reminded on this text. */
export type Linkmail = 'vraag' | 'herinnering' | 'geweigerd' | 'herinnerd';

export async function getLinkmail(tx: Tx, inburgeraarId: string, aanbiederId: string): Promise<Linkmail> {
  const [rij] = await tx.$queryRaw<
    { mail: Linkmail | null }[]
  >`select toegang.linkmail_voor(${inburgeraarId}::uuid, ${aanbiederId}::uuid) as mail`;
  return rij?.mail ?? 'geweigerd';
}
