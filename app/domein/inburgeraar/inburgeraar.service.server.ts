import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { isHerhaling } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { magDossier } from './inburgeraar.policy';
import {
  findBijFormulier,
  findInburgeraar,
  listGelijken,
  voegInburgeraarToe,
  wijzigInburgeraar,
  type Persoonsgegevens,
} from './inburgeraar.repository.server';
import type { NieuwInvoer, PersoonInvoer } from './inburgeraar.schema';
import { eisNietInToekomst } from './keuring';
import { naamSleutel } from './naamsleutel';
import type { Persoon } from './persoon';
import { voegBegeleidingToe, voegSituatieToe } from './vastlegging.repository.server';

/** The person, when the actor may work on his dossier; else as if he did not exist. */
export async function getVoorActor(tx: Tx, actor: Actor, id: string): Promise<Persoon> {
  if (!magDossier(actor)) throw verboden();
  const persoon = await findInburgeraar(tx, id);
  if (persoon === null) throw nietGevonden();
  return persoon;
}

/** Identity and contact, to show or to change. */
export function getPersoon(context: Context, id: string): Promise<Persoon> {
  return metActor(context, async (tx, actor) => {
    const persoon = await getVoorActor(tx, actor, id);
    await noteerInzage(tx, [id], 'gegevens');
    return persoon;
  });
}

/**
 * Starts a dossier in one's own caseload: who, wet and doelgroep, and from when he is guided. Refuses, until it is said that this is another
 * person, when someone with this name and birth date is there already. Returns the id; a form that was sent before starts nothing twice.
 */
export async function beginDossier(context: Context, invoer: NieuwInvoer, formulierId: string): Promise<string> {
  eisNietInToekomst('geboortedatum', invoer.geboortedatum, context.klok.vandaag());
  try {
    return await metActor(context, (tx, actor) => maakDossier(tx, actor, invoer, formulierId));
  } catch (fout) {
    if (!isHerhaling(fout)) throw fout;
    return metActor(context, (tx) => getBijFormulier(tx, formulierId));
  }
}

async function maakDossier(tx: Tx, actor: Actor, invoer: NieuwInvoer, formulierId: string): Promise<string> {
  if (!magDossier(actor)) throw verboden();
  const { situatieVan, begeleidingVan, tochNieuw, wet, doelgroep, ...persoon } = invoer;
  const gegevens = { ...persoon, naamSleutel: naamSleutel(persoon.voornamen, persoon.achternaam) };
  const eerder = await findBijFormulier(tx, formulierId);
  if (eerder !== null) return eerder;
  if (!tochNieuw && (await listGelijken(tx, gegevens)).length > 0) {
    throw new DomeinFout('ongeldig', { velden: { tochNieuw: ['inburgeraar.fouten.dubbel'] } });
  }
  const id = uuidv7();
  const wie = { inburgeraarId: id, door: actor.gebruikerId, formulierId: null };
  await voegInburgeraarToe(tx, { ...gegevens, id, toewijzingId: uuidv7(), formulierId });
  await voegSituatieToe(tx, wie, { wet, doelgroep, van: situatieVan });
  await voegBegeleidingToe(tx, wie, { van: begeleidingVan, tot: null });
  await noteerHandeling(tx, id, 'dossier_begonnen', id);
  return id;
}

async function getBijFormulier(tx: Tx, formulierId: string): Promise<string> {
  const id = await findBijFormulier(tx, formulierId);
  if (id === null) throw nietGevonden();
  return id;
}

/** Changes identity and contact. Refused (409) when someone else did so since `versie`; saving the same twice is one act. */
export async function wijzigPersoon(context: Context, id: string, { versie, ...invoer }: PersoonInvoer): Promise<void> {
  eisNietInToekomst('geboortedatum', invoer.geboortedatum, context.klok.vandaag());
  const gegevens = { ...invoer, naamSleutel: naamSleutel(invoer.voornamen, invoer.achternaam) };
  await metActor(context, async (tx, actor) => {
    await getVoorActor(tx, actor, id);
    if (await wijzigInburgeraar(tx, id, versie, gegevens)) return noteerHandeling(tx, id, 'gegevens_gewijzigd', id);
    const nu = await getVoorActor(tx, actor, id);
    if (!isGelijk(nu, gegevens)) throw new DomeinFout('conflict', { velden: { '': ['inburgeraar.fouten.intussen_gewijzigd'] } });
  });
}

function isGelijk(nu: Persoon, { voornamen, achternaam, geboortedatum, email, telefoon }: Persoonsgegevens): boolean {
  return (
    nu.voornamen === voornamen &&
    nu.achternaam === achternaam &&
    nu.geboortedatum.equals(geboortedatum) &&
    nu.email === email &&
    nu.telefoon === telefoon
  );
}
