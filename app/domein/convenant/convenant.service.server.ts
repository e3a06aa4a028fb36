import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { aansluitendeDag, convenantstand, laatsteDagVan } from './convenant';
import { magConvenantBeheren } from './convenant.policy';
import { findSchoolnaam, getOverlegMaanden, listTermijnen } from './convenant.repository.server';
import { naarConvenantweergave, naarTermijnweergave, type Convenantweergave } from './convenantweergave';

/** Calendar months before the end at which the talks on continuation begin (C 3.2). */
export function getOverlegtijd(tx: Tx, dag: Temporal.PlainDate): Promise<number> {
  return getOverlegMaanden(tx, dag);
}

/** What counts for each of these schools on a day. */
export async function getConvenanten(
  tx: Tx,
  aanbiederIds: readonly string[],
  dag: Temporal.PlainDate,
): Promise<Map<string, Convenantweergave>> {
  const overlegMaanden = await getOverlegMaanden(tx, dag);
  const perSchool = await listTermijnen(tx, aanbiederIds);
  return new Map([...perSchool].map(([id, termijnen]) => [id, naarConvenantweergave(convenantstand(termijnen, dag, overlegMaanden))]));
}

/** What counts for one school on a day, and all its terms, newest first. */
export async function getConvenantdossier(tx: Tx, aanbiederId: string, dag: Temporal.PlainDate) {
  const termijnen = (await listTermijnen(tx, [aanbiederId])).get(aanbiederId) ?? [];
  const stand = convenantstand(termijnen, dag, await getOverlegMaanden(tx, dag));
  return {
    stand: naarConvenantweergave(stand),
    aansluitendeDag: aansluitendeDag(stand)?.toString() ?? null,
    termijnen: termijnen.map((termijn) => naarTermijnweergave(termijn, dag)).reverse(),
  };
}

export type Convenantdossier = Awaited<ReturnType<typeof getConvenantdossier>>;

function getVoorBeheer(context: Context, aanbiederId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magConvenantBeheren(actor)) throw verboden();
    const naam = await findSchoolnaam(tx, aanbiederId);
    if (naam === null) throw nietGevonden();
    return { school: { id: aanbiederId, naam }, ...(await getConvenantdossier(tx, aanbiederId, context.klok.vandaag())) };
  });
}

/** What the form for a new term needs, with a worked example of its last day. */
export async function getTermijnformulier(context: Context, aanbiederId: string) {
  const { school, stand, aansluitendeDag: voorstel } = await getVoorBeheer(context, aanbiederId);
  const ingangsdatum = voorstel === null ? context.klok.vandaag() : Temporal.PlainDate.from(voorstel);
  return {
    school,
    stand,
    voorstel,
    voorbeeld: { ingangsdatum: ingangsdatum.toString(), laatsteDag: laatsteDagVan(ingangsdatum).toString() },
  };
}

export type Termijnformulier = Awaited<ReturnType<typeof getTermijnformulier>>;

/** What the form for an early end or an uitsluiting of one term needs. */
export async function getEindeformulier(context: Context, aanbiederId: string, convenantId: string) {
  const { school, termijnen } = await getVoorBeheer(context, aanbiederId);
  const termijn = termijnen.find(({ id }) => id === convenantId);
  if (!termijn) throw nietGevonden();
  return { school, termijn };
}

export type Eindeformulier = Awaited<ReturnType<typeof getEindeformulier>>;
