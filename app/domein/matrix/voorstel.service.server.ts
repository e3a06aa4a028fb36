import { categorieen, richtingen } from '~/domein/grondslag/categorie';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { type Cel, kolomcodes, kolomVan, naarInhoud, regelOp } from './matrix';
import { magBeslissen, magIntrekken, magMatrixZien } from './matrix.policy';
import { listRegels } from './matrix.repository.server';
import type { Voorstelinvoer } from './matrix.schema';
import { findHerberekening, findTelling, getOndergrens } from './telling.repository.server';
import { bezwaarTegen, standVan, toonTelling, voorstelregels } from './voorstel';
import { findVoorstel, findVoorstelBijFormulier, listVoorstelregels, voegVoorstelToe, type Voorstel } from './voorstel.repository.server';

/**
 * Proposes another version of the chosen cells, to be counted by the worker and confirmed by a second person; returns its id. Refuses a first
 * day before tomorrow, and what would change nothing.
 */
export async function stelVoor(context: Context, invoer: Voorstelinvoer, formulierId: string): Promise<string> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magMatrixZien(actor)) throw verboden();
      if ((await findVoorstelBijFormulier(tx, formulierId)) !== null) return;
      const regels = await listRegels(tx);
      const bezwaar = bezwaarTegen(regels, invoer, context.klok.vandaag());
      if (bezwaar !== null) throw new DomeinFout('ongeldig', { velden: bezwaar });
      const { ingang, reden } = invoer;
      await voegVoorstelToe(tx, { ingang, reden, regels: voorstelregels(regels, invoer), formulierId });
    }),
  );
  const id = await metActor(context, (tx) => findVoorstelBijFormulier(tx, formulierId));
  if (id === null) throw nietGevonden();
  return id;
}

const volgorde = (een: Cel, ander: Cel) =>
  categorieen.indexOf(een.categorie) - categorieen.indexOf(ander.categorie) ||
  kolomcodes.indexOf(kolomVan(een)) - kolomcodes.indexOf(kolomVan(ander)) ||
  richtingen.indexOf(een.richting) - richtingen.indexOf(ander.richting);

/** Each cell of a voorstel: what it was or is without it, what it becomes, and what that opens and closes. */
async function listCellen(tx: Tx, { id, ingang, besluit }: Voorstel) {
  const regels = await listRegels(tx);
  const telling = await findTelling(tx, id);
  const eerst = besluit === 'bevestigd' ? ingang.subtract({ days: 1 }) : ingang;
  const cellen = (await listVoorstelregels(tx, id)).toSorted(volgorde).map((regel) => {
    const huidig = regelOp(regels, regel, eerst);
    const { categorie, richting, grond, bron, teBevestigen } = regel;
    const aantallen = telling?.perRegel.get(regel.id) ?? { opent: null, sluit: null };
    return {
      id: regel.id,
      kolom: kolomVan(regel),
      ...{ categorie, richting, grond, bron, teBevestigen },
      eerst: huidig ? naarInhoud(huidig) : null,
      ...toonTelling(huidig?.grond ?? null, grond, aantallen),
    };
  });
  if (!telling) return { cellen, telling: null };
  const { begonnenOp, isGereed, procent, isActueel } = telling;
  return { cellen, telling: { begonnenOp, isGereed, procent, isActueel } };
}

function mag(actor: Actor, { voorgesteldDoor }: Voorstel, isOpen: boolean) {
  return { beslissen: isOpen && magBeslissen(actor, voorgesteldDoor), intrekken: magIntrekken(actor, voorgesteldDoor) };
}

/** One voorstel with its counts, what became of it, and what the actor can do about it. */
export function getVoorstel(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magMatrixZien(actor)) throw verboden();
    const voorstel = await findVoorstel(tx, id);
    if (voorstel === null) throw nietGevonden();
    const stand = standVan(voorstel, context.klok.vandaag());
    const isOpen = voorstel.besluit === null;
    return {
      ...voorstel,
      ingang: voorstel.ingang.toString(),
      stand,
      isOpen,
      ...(await listCellen(tx, voorstel)),
      herberekening: await findHerberekening(tx, id),
      ondergrens: await getOndergrens(tx),
      mag: mag(actor, voorstel, stand === 'open'),
    };
  });
}

export type Voorstelbeeld = Awaited<ReturnType<typeof getVoorstel>>;
