import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal, gebrokenSleutel } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { clausulestand, geldendeClausule } from './clausule';
import { bevestig, listClausules, voegClausuleToe } from './clausule.repository.server';
import { magClausuleBeheren, magClausuleBevestigen } from './scanbesluit.policy';
import type { Clausuleinvoer } from './scanbesluit.schema';

/** The clause in force and every other version, with what the one who looks can do. */
export function getClausules(context: Context) {
  return metActor(context, async (tx, actor) => {
    if (!magClausuleBeheren(actor)) throw verboden();
    const vandaag = context.klok.vandaag();
    const alle = await listClausules(tx);
    return {
      morgen: vandaag.add({ days: 1 }).toString(),
      huidig: geldendeClausule(alle, vandaag)?.tekst ?? '',
      clausules: alle.map(({ van, op, bevestigdOp, doorId, ...rij }) => {
        const stand = clausulestand({ van, op, bevestigdOp, doorId, ...rij }, alle, vandaag);
        return {
          ...rij,
          stand,
          van: van.toString(),
          op: op.toString(),
          bevestigdOp: bevestigdOp?.toString() ?? null,
          magBevestigen: stand === 'wacht' && magClausuleBevestigen(actor, doorId),
        };
      }),
    };
  });
}

export type Clausulepagina = Awaited<ReturnType<typeof getClausules>>;

async function bevestigClausule(tx: Tx, actor: Actor, clausuleId: string, vandaag: Temporal.PlainDate): Promise<void> {
  const alle = await listClausules(tx);
  const clausule = alle.find(({ id }) => id === clausuleId);
  if (!clausule) throw nietGevonden();
  if (!magClausuleBevestigen(actor, clausule.doorId)) throw verboden();
  if (clausule.bevestigdOp !== null) return;
  if (clausulestand(clausule, alle, vandaag) !== 'wacht') {
    throw new DomeinFout('conflict', { velden: { '': ['scanbesluit.fouten.clausule_te_laat'] } });
  }
  await bevestig(tx, clausuleId, actor.gebruikerId);
  await noteerHandeling(tx, null, 'rechtsmiddel.bevestigd', clausuleId);
}

/**
 * Proposes a version of the clause from a day to come, or confirms one that another beheerder proposed. Refuses a first day that is today or past, and to
 * confirm one's own (403). Confirming the same twice changes nothing.
 */
export async function beheerClausule(context: Context, invoer: Clausuleinvoer, formulierId: string): Promise<void> {
  const vandaag = context.klok.vandaag();
  if (invoer.doe === 'stel_voor' && Temporal.PlainDate.compare(invoer.van, vandaag) <= 0) {
    throw new DomeinFout('ongeldig', { velden: { van: ['scanbesluit.fouten.clausule_dag'] } });
  }
  const doe = () =>
    metActor(context, async (tx, actor) => {
      if (!magClausuleBeheren(actor)) throw verboden();
      if (invoer.doe === 'bevestig') return bevestigClausule(tx, actor, invoer.clausuleId, vandaag);
      const { tekst, van, bron, teBevestigen } = invoer;
      const id = uuidv7();
      await voegClausuleToe(tx, { id, tekst, van, bron, teBevestigen, formulierId, door: actor.gebruikerId });
      await noteerHandeling(tx, null, 'rechtsmiddel.voorgesteld', id);
    });
  try {
    await eenmaal(doe);
  } catch (fout) {
    if (gebrokenSleutel(fout) !== 'rechtsmiddelbevestiging_pkey') throw fout;
  }
}
