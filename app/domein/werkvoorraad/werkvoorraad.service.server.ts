import type { Context } from '~/platform/context';
import { metActor, type Actor } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { verboden } from '~/platform/fout';
import { kortOnthouden } from '~/platform/kort.server';
import { bestaandePagina } from '~/platform/lijst/bladzijde';
import type { Keuzes } from './lijst.schema';
import { magWerkvoorraad } from './werkvoorraad.policy';
import { countWacht, listWacht, type Werkregel } from './werkvoorraad.repository.server';
import { getRegel, regelsVoor } from './werkvoorraad';

export function eisWerkvoorraad(actor: Actor): void {
  if (!magWerkvoorraad(actor)) throw verboden();
}

/** An entry as a page shows it: with what its rule says of it. */
export function naarWeergave(rij: Werkregel, vandaag: string) {
  const { groep, doet, bron, pad } = getRegel(rij.regel);
  return { ...rij, groep, doet, bron, pad: pad(rij), isTeLaat: rij.uiterste !== null && rij.uiterste < vandaag };
}
export type Werkweergave = ReturnType<typeof naarWeergave>;

/** One page of what waits for the actor, with the exact count. Everyone whose name is shown is logged. */
export function getWerk(context: Context, { keuzes, pagina: gevraagd }: { keuzes: Keuzes; pagina: number }) {
  return metActor(context, async (tx, actor) => {
    eisWerkvoorraad(actor);
    const alle = regelsVoor(actor.rol);
    const { groep, doet } = keuzes.filter;
    const regels = alle.filter((r) => (groep === null || r.groep === groep) && (doet === null || r.doet === doet)).map(({ naam }) => naam);
    const vraag = { regels, keuzes };
    const gevonden = await listWacht(tx, vraag, gevraagd);
    const pagina = bestaandePagina(gevraagd, gevonden.totaal);
    const { rijen, totaal, nu, later } = pagina === gevraagd ? gevonden : await listWacht(tx, vraag, pagina);
    await noteerInzage(
      tx,
      rijen.flatMap(({ persoon }) => persoon ?? []),
      'werkvoorraad',
    );
    const vandaag = context.klok.vandaag().toString();
    return {
      rijen: rijen.map((rij) => naarWeergave(rij, vandaag)),
      totaal,
      nu,
      later,
      pagina,
      keuzes,
      rol: actor.rol,
      groepen: [...new Set(alle.map((r) => r.groep))],
    };
  });
}
export type Werk = Awaited<ReturnType<typeof getWerk>>;

/** How much waits for the actor, at most half a minute old, or `vers`: asked now; null for who has no list. */
export function getTeller(context: Context, { rol }: Pick<Actor, 'rol'>, vers: boolean): Promise<number | null> {
  if (!magWerkvoorraad({ rol })) return Promise.resolve(null);
  return kortOnthouden(context, vers, () => metActor(context, (tx) => countWacht(tx)));
}
