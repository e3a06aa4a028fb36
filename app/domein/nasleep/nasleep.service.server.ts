import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { dagVan, type Klok } from '~/platform/klok';
import type { Uitstel } from '../uiterstedag/uitstel';
import { listUitstelVan } from '../uiterstedag/uitstel.lezen.service.server';
import { gevolgVan } from './nasleep';
import { magTaakBeantwoorden } from './nasleep.policy';
import {
  bewaarAntwoord,
  findCursist,
  listAutomatisch,
  listTaken,
  listWachtend,
  type Automatisch,
  type Schooltaak,
  type Waarvan,
} from './nasleep.repository.server';
import type { TaakantwoordInvoer } from './nasleep.schema';
import { taakstand, taaktermijn } from './schooltaak';

function naarTaak({ uiterlijk, formulierId: _, ...taak }: Schooltaak, klok: Klok, uitstel: readonly Uitstel[]) {
  return {
    ...taak,
    uiterlijk: uiterlijk.toString(),
    termijn: taaktermijn(
      { uiterlijk, gemaaktOp: dagVan(Temporal.Instant.from(taak.gemaaktOp)) },
      uitstel.filter(({ onderwerp }) => onderwerp === taak.id),
    ),
    stand: taakstand({ uiterlijk, antwoord: taak.antwoord }, klok.vandaag()),
    schoolLeest: gevolgVan(taak.aanleiding).schoolLeest,
  };
}
export type Taakweergave = ReturnType<typeof naarTaak>;
export type Nasleep = { automatisch: Automatisch[]; taken: Taakweergave[] };

/** What followed by itself from one act, or from all acts of a person or cursist, as far as the actor may know. The caller logs the look. */
export async function getNasleep(tx: Tx, van: Waarvan, { klok }: Pick<Context, 'klok'>): Promise<Nasleep> {
  const taken = await listTaken(tx, van);
  const uitstel = await listUitstelVan(
    tx,
    taken.map(({ cursistId }) => cursistId),
  );
  return { automatisch: await listAutomatisch(tx, van), taken: taken.map((taak) => naarTaak(taak, klok, uitstel)) };
}

/** The cursisten of the actor with a task that waits, by id, with the last day that is in time. */
export async function listWachtendeTaken(tx: Tx, { klok }: Pick<Context, 'klok'>) {
  const vandaag = klok.vandaag();
  return (await listWachtend(tx)).map(({ cursistId, naam, uiterlijk }) => ({
    cursistId,
    naam,
    uiterlijk: uiterlijk.toString(),
    isTeLaat: taakstand({ uiterlijk, antwoord: null }, vandaag) === 'te_laat',
  }));
}
export type Wachtend = Awaited<ReturnType<typeof listWachtendeTaken>>;

/** The tasks of one cursist for his school, and what closed by itself; a colleague who is not his contactpersoon sees that it is not his. */
export function getSchooltaken(context: Context, cursistId: string) {
  return metActor(context, async (tx, actor) => {
    const cursist = await findCursist(tx, cursistId, actor.aanbiederId);
    if (!cursist) throw nietGevonden();
    await noteerInzage(tx, [cursistId], 'schooltaak');
    return {
      cursist,
      magAntwoorden: magTaakBeantwoorden(actor, cursist.isContactpersoon),
      ...(await getNasleep(tx, { cursistId }, context)),
    };
  });
}
export type Schooltaken = Awaited<ReturnType<typeof getSchooltaken>>;

/** Answers a task, once, by the contactpersoon or his deputy (C 12.5); the casemanager sees the answer. A resend of the same form changes nothing. */
export function beantwoordTaak(
  context: Context,
  { cursistId, formulierId, invoer }: { cursistId: string; formulierId: string; invoer: TaakantwoordInvoer },
): Promise<void> {
  return metActor(context, async (tx, actor) => {
    const cursist = await findCursist(tx, cursistId, actor.aanbiederId);
    if (!cursist) throw nietGevonden();
    if (!magTaakBeantwoorden(actor, cursist.isContactpersoon)) throw verboden('C 12.5');
    const taak = await findTaak(tx, cursistId, invoer.taakId);
    if (!taak) throw nietGevonden();
    if (await bewaarAntwoord(tx, { ...invoer, gegevenDoor: actor.gebruikerId, formulierId }))
      return noteerHandeling(tx, cursistId, 'schooltaak.beantwoord', taak.id);
    const gegeven = await findTaak(tx, cursistId, invoer.taakId);
    if (gegeven?.formulierId !== formulierId) throw new DomeinFout('conflict', { velden: { '': ['nasleep.fouten.al_beantwoord'] } });
  });
}

const findTaak = async (tx: Tx, cursistId: string, taakId: string): Promise<Schooltaak | undefined> =>
  (await listTaken(tx, { cursistId })).find(({ id }) => id === taakId);
