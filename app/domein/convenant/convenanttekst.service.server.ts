import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { metNiemand } from '~/platform/db/openbaar.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import type { Stuk } from '~/platform/pdf/stuk';
import { magConvenanttekstVaststellen, magConvenanttekstenZien } from './convenant.policy';
import { tekststuk, type Tekstgegevens } from './convenantstuk';
import { plaatsing, type Convenanttekst } from './convenanttekst';
import {
  findConvenanttekst,
  getGeldendeTekst,
  isVastgesteldMet,
  listConvenantteksten,
  voegVaststellingToe,
} from './convenanttekst.repository.server';

/** A version as a document prints it: confirmed or not on the day that it is about. */
export const naarTekstgegevens = ({ nummer, inhoud, vastgesteldOp }: Convenanttekst): Tekstgegevens => ({
  ...{ nummer, inhoud },
  isVastgesteld: vastgesteldOp !== null,
});

/** The text that is signed today, for anyone to read. */
export function getOpenbareTekst(context: Context): Promise<{ nummer: number; van: string; stuk: Stuk }> {
  return metNiemand(context, async (tx) => {
    const tekst = await getGeldendeTekst(tx, context.klok.vandaag());
    return { nummer: tekst.nummer, van: tekst.van.toString(), stuk: tekststuk(naarTekstgegevens(tekst)) };
  });
}

function toon(tekst: Convenanttekst, alle: readonly Convenanttekst[], context: Context) {
  return {
    ...{ id: tekst.id, nummer: tekst.nummer, van: tekst.van.toString() },
    plaatsing: plaatsing(tekst, alle, context.klok.vandaag()),
    vastgesteldOp: tekst.vastgesteldOp?.toString() ?? null,
  };
}

export type Tekstregel = ReturnType<typeof toon>;

/** Every version of the text, the newest first. */
export function listTekstversies(context: Context): Promise<Tekstregel[]> {
  return metActor(context, async (tx, actor) => {
    if (!magConvenanttekstenZien(actor)) throw verboden('C 18.1');
    const alle = await listConvenantteksten(tx);
    return alle.map((tekst) => toon(tekst, alle, context));
  });
}

/** One version, and whether the actor may confirm it. */
export function getTekstversie(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magConvenanttekstenZien(actor)) throw verboden('C 18.1');
    const alle = await listConvenantteksten(tx);
    const tekst = alle.find((een) => een.id === id);
    if (!tekst) throw nietGevonden();
    return {
      tekst: toon(tekst, alle, context),
      stuk: tekststuk(naarTekstgegevens(tekst)),
      magVaststellen: tekst.vastgesteldOp === null && magConvenanttekstVaststellen(actor),
    };
  });
}

export type Tekstversiepagina = Awaited<ReturnType<typeof getTekstversie>>;

/** Confirms a version for the gemeente, once, for good (C 18.1). Refused (409) where another was first; the same form twice is one act. */
export async function stelTekstVast(context: Context, id: string, formulierId: string): Promise<void> {
  await metActor(context, async (tx, actor) => {
    if (!magConvenanttekstVaststellen(actor)) throw verboden('C 18.1');
    if ((await findConvenanttekst(tx, id)) === null) throw nietGevonden();
    if (await voegVaststellingToe(tx, { tekstId: id, formulierId, door: actor.gebruikerId })) {
      await noteerHandeling(tx, null, 'convenanttekst_vastgesteld', id);
    } else if (!(await isVastgesteldMet(tx, formulierId))) {
      throw new DomeinFout('conflict', { velden: { '': ['convenant.fouten.al_vastgesteld'] } });
    }
  });
}
