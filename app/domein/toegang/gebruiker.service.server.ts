import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { magToegangWijzigen, magToegangZien } from './toegang.policy';
import { findGebruiker, listScholen, listToegang, vergrendelToegang } from './toegang.repository.server';
import { naarToegangRij } from './toegangrij';

/** Refuses who may not see users; whoever never had access as staff does not exist here. */
export async function laadGebruiker(tx: Tx, actor: Actor, gebruikerId: string) {
  if (!magToegangZien(actor)) throw verboden();
  const [gebruiker, toegang] = [await findGebruiker(tx, gebruikerId), await listToegang(tx, [gebruikerId])];
  if (gebruiker === null || toegang.length === 0) throw nietGevonden();
  return { ...gebruiker, toegang };
}

/** The same, for an act on his access: nobody gives or ends his own. */
export async function laadVoorWijziging(tx: Tx, actor: Actor, gebruikerId: string) {
  await vergrendelToegang(tx, gebruikerId);
  const gebruiker = await laadGebruiker(tx, actor, gebruikerId);
  if (!magToegangWijzigen(actor, gebruikerId)) throw verboden();
  return gebruiker;
}

/** One user with his access and what binds him to secrecy. */
export function getGebruiker(context: Context, gebruikerId: string) {
  return metActor(context, async (tx, actor) => {
    const { geheimhouding, toegang, ...gebruiker } = await laadGebruiker(tx, actor, gebruikerId);
    const vandaag = context.klok.vandaag();
    return {
      ...gebruiker,
      geheimhouding: geheimhouding.map((een) => ({ ...een, getekendOp: een.getekendOp.toString() })),
      isGebonden: geheimhouding.some((een) => Temporal.PlainDate.compare(een.getekendOp, vandaag) <= 0),
      toegang: toegang.map((een) => naarToegangRij(een, vandaag)),
      magWijzigen: magToegangWijzigen(actor, gebruikerId),
      scholen: await listScholen(tx),
      vandaag: vandaag.toString(),
    };
  });
}

export type Gebruiker = Awaited<ReturnType<typeof getGebruiker>>;
