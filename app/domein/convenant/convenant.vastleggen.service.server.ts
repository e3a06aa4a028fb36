import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden, type Veldfouten } from '~/platform/fout';
import { laatsteDagVan, type Termijn } from './convenant';
import { magConvenantBeheren } from './convenant.policy';
import { isTermijnVanFormulier, listTermijnen, vergrendelSchool, voegTermijnToe, zetEinden } from './convenant.repository.server';
import type { EindeInvoer, NieuweTermijn } from './convenant.schema';
import { keurEinde, keurTermijn } from './convenantkeuring';
import { eindenTekst } from './convenantweergave';

function weigerBij(velden: Veldfouten): void {
  if (Object.keys(velden).length > 0) throw new DomeinFout('ongeldig', { velden, artikel: 'C 3' });
}

/** Lets who may manage the convenant in, alone with this school until the transaction ends, and gives its terms. */
async function betreed(tx: Tx, actor: Actor, aanbiederId: string): Promise<Termijn[]> {
  if (!magConvenantBeheren(actor)) throw verboden();
  if (!(await vergrendelSchool(tx, aanbiederId))) throw nietGevonden();
  return (await listTermijnen(tx, [aanbiederId])).get(aanbiederId) ?? [];
}

type Opdracht = { aanbiederId: string; ingangsdatum: Temporal.PlainDate; vandaag: Temporal.PlainDate; formulierId: string | null };

/** Records a term of two years in the caller's transaction (C 3.2); refuses one over another, before the convenant, or far ahead. */
export async function bewaarTermijn(tx: Tx, actor: Actor, { aanbiederId, ingangsdatum, vandaag, formulierId }: Opdracht): Promise<void> {
  const andere = await betreed(tx, actor, aanbiederId);
  if (formulierId !== null && (await isTermijnVanFormulier(tx, formulierId))) return;
  const termijn = { id: uuidv7(), ingangsdatum, laatsteDag: laatsteDagVan(ingangsdatum), beeindigdPer: null, uitgeslotenPer: null };
  weigerBij(keurTermijn(termijn, andere, vandaag));
  await voegTermijnToe(tx, { ...termijn, aanbiederId, formulierId, vastgelegdDoor: actor.gebruikerId });
  await noteerHandeling(tx, null, 'convenant_vastgelegd', termijn.id);
}

/** Records a new term of a school. A form that was sent before records nothing twice. */
export async function legTermijnVast(
  context: Context,
  aanbiederId: string,
  { ingangsdatum }: NieuweTermijn,
  formulierId: string,
): Promise<void> {
  const vandaag = context.klok.vandaag();
  await eenmaal(() => metActor(context, (tx, actor) => bewaarTermijn(tx, actor, { aanbiederId, ingangsdatum, vandaag, formulierId })));
}

/**
 * Records when a term ends early (C 3.3, 3.4) or by uitsluiting (C 15), or takes that back. Facts only: what must be done before and after is
 * not checked here. Refused (409) when someone else changed it since the form was opened, and when nothing was
 * changed; saving the same twice is one act.
 */
export async function legEindeVast(
  context: Context,
  aanbiederId: string,
  convenantId: string,
  { stand, ...einden }: EindeInvoer,
): Promise<void> {
  await metActor(context, async (tx, actor) => {
    const termijnen = await betreed(tx, actor, aanbiederId);
    const huidig = termijnen.find(({ id }) => id === convenantId);
    if (!huidig) throw nietGevonden();
    const isOngewijzigd = eindenTekst(huidig) === eindenTekst(einden);
    if (isOngewijzigd && eindenTekst(huidig) === stand) weigerBij({ '': ['taalaanbieder.fouten.einde_ongewijzigd'] });
    if (isOngewijzigd) return;
    if (eindenTekst(huidig) !== stand) throw new DomeinFout('conflict', { velden: { '': ['taalaanbieder.fouten.einde_intussen'] } });
    const termijn = { ...huidig, ...einden };
    weigerBij(keurEinde(termijn, termijnen));
    await zetEinden(tx, termijn);
    await noteerHandeling(tx, null, 'convenant_einde', convenantId);
  });
}
