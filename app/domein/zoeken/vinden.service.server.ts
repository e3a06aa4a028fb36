import type { Actor, Tx } from '~/platform/db/actor.server';
import {
  listCaseloadmensen,
  listCaseloadscholen,
  listCursistkandidaten,
  listScholen,
  type Caseloadmens,
  type Mens,
  type School,
} from './kandidaten.repository.server';
import { rangschik, type Treffer } from './rangschik';
import { leesSchoolvraag, leesZoekvraag } from './zoekvraag';
import { vraagsleutels } from './zoeksleutel';

/** People of the actor's caseloads, his own and those he covers today, best first. */
export async function vindInCaseload(
  tx: Tx,
  { gebruikerId }: Pick<Actor, 'gebruikerId'>,
  getypt: string,
): Promise<Treffer<Caseloadmens>[]> {
  return rangschik(leesZoekvraag(getypt), await listCaseloadmensen(tx, gebruikerId));
}

/** Cursisten of one school, best first. Of a name that very many share not all are found: a second word or a birth date tells more. */
export async function vindCursisten(tx: Tx, aanbiederId: string, getypt: string): Promise<Treffer<Mens>[]> {
  const vraag = leesZoekvraag(getypt);
  return rangschik(vraag, await listCursistkandidaten(tx, aanbiederId, vraagsleutels(vraag)));
}

/** Schools by name or place, best first. */
export async function vindScholen(tx: Tx, getypt: string): Promise<Treffer<School>[]> {
  return rangschik(leesSchoolvraag(getypt), await listScholen(tx));
}

/** Schools at which people of the actor's caseloads are, best first. */
export async function vindCaseloadscholen(tx: Tx, getypt: string): Promise<Treffer<School>[]> {
  return rangschik(leesSchoolvraag(getypt), await listCaseloadscholen(tx));
}
