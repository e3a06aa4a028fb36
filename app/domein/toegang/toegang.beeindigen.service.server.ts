import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { DomeinFout, nietGevonden } from '~/platform/fout';
import { laadGebruiker, laadVoorWijziging } from './gebruiker.service.server';
import { isTeBeeindigen, standVan } from './toegang';
import { eindigSessies, eindigToegang, zetLaatsteDag, type ToegangVanGebruiker } from './toegang.repository.server';

type Einde = { toegangId: string; wanneer: 'nu' | 'dag'; tot: Temporal.PlainDate | null };

/**
 * Ends an access from now on, or sets its last valid day, which may also be later than it was. Refuses one's own and a day that is past or
 * lies before the beginning; an access that has ended already stays as it is.
 */
export function beeindigToegang(context: Context, gebruikerId: string, { toegangId, wanneer, tot }: Einde): Promise<void> {
  return metActor(context, async (tx, actor) => {
    const { toegang } = await laadVoorWijziging(tx, actor, gebruikerId);
    const gekozen = toegang.find(({ id }) => id === toegangId);
    if (gekozen === undefined) throw nietGevonden();
    if (!isTeBeeindigen(standVan(gekozen, context.klok.vandaag()))) return;
    if (wanneer === 'nu' || tot === null) await eindigNu(context, tx, actor, toegangId);
    else await eindigOp(context, tx, actor, gekozen, tot);
  });
}

async function eindigNu({ klok }: Context, tx: Tx, { gebruikerId }: Actor, toegangId: string): Promise<void> {
  if (await eindigToegang(tx, toegangId, { op: klok.nu(), door: gebruikerId }))
    await noteerHandeling(tx, null, 'toegang_beeindigd', toegangId);
}

async function eindigOp(
  { klok }: Context,
  tx: Tx,
  { gebruikerId }: Actor,
  { id, van }: ToegangVanGebruiker,
  tot: Temporal.PlainDate,
): Promise<void> {
  const fout = (sleutel: string) => new DomeinFout('ongeldig', { velden: { tot: [`toegang.fouten.${sleutel}`] } });
  if (Temporal.PlainDate.compare(tot, klok.vandaag()) < 0) throw fout('verleden');
  if (Temporal.PlainDate.compare(tot, van) < 0) throw fout('voor_begin');
  if (await zetLaatsteDag(tx, id, { tot, door: gebruikerId })) await noteerHandeling(tx, null, 'toegang_laatste_dag', id);
}

/** Ends every running session of a user, his own included; his access stays. Returns how many. */
export function beeindigSessies(context: Context, gebruikerId: string): Promise<number> {
  return metActor(context, async (tx, actor) => {
    await laadGebruiker(tx, actor, gebruikerId);
    await noteerHandeling(tx, null, 'sessies_beeindigd', gebruikerId);
    return eindigSessies(tx, gebruikerId);
  });
}
