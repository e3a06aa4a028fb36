import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden } from '~/platform/fout';
import { planPost } from '~/platform/mail/uitgaand.server';
import { laadVoorWijziging } from './gebruiker.service.server';
import { isDubbel, type TeGevenRol } from './toegang';
import { listScholen, voegToegangToe } from './toegang.repository.server';

export type TeGeven = { rol: TeGevenRol; aanbiederId?: string | undefined; van: Temporal.PlainDate; tot: Temporal.PlainDate | null };
type Act = { context: Context; tx: Tx; actor: Actor; formulierId: string };

/** Gives a user one role, and mails him that he has access. Refuses one's own, a past first day, and a role that he has already. */
export async function geefToegang(context: Context, gebruikerId: string, gegeven: TeGeven, formulierId: string): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      const { toegang } = await laadVoorWijziging(tx, actor, gebruikerId);
      const gevraagd = { ...gegeven, aanbiederId: gegeven.aanbiederId ?? null };
      const isGedaan = toegang.some((een) => een.formulierId === formulierId);
      if (isGedaan) return;
      if (isDubbel(gevraagd, toegang)) throw new DomeinFout('conflict', { velden: { rol: ['toegang.fouten.dubbel'] } });
      await legToegangVast({ context, tx, actor, formulierId }, gebruikerId, gegeven);
    }),
  );
}

/** Saves one access with its line in the log and its mail, in the transaction of the act. */
export async function legToegangVast({ context, tx, actor, formulierId }: Act, gebruikerId: string, gegeven: TeGeven): Promise<void> {
  const { rol, aanbiederId = null, van, tot } = gegeven;
  if (Temporal.PlainDate.compare(van, context.klok.vandaag()) < 0)
    throw new DomeinFout('ongeldig', { velden: { van: ['toegang.fouten.verleden'] } });
  if (aanbiederId !== null && !(await listScholen(tx)).some(({ id }) => id === aanbiederId)) throw nietGevonden();
  const id = await voegToegangToe(tx, { gebruikerId, rol, aanbiederId, van, tot, gegevenDoor: actor.gebruikerId, formulierId });
  await noteerHandeling(tx, null, 'toegang_gegeven', id);
  await planPost(tx, { sjabloon: 'toegang_gegeven', onderwerpId: id, ontvangerId: gebruikerId });
}
