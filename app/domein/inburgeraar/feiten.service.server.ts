import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden } from '~/platform/fout';
import type {
  BegeleidingInvoer,
  BeperkingInvoer,
  EindeInvoer,
  LeerrouteInvoer,
  LeningInvoer,
  PlanInvoer,
  SituatieInvoer,
  TermijnInvoer,
} from './feiten.schema';
import { listFeiten } from './feiten.repository.server';
import { getVoorActor } from './inburgeraar.service.server';
import { eisNietInToekomst, eisOnderConvenant, eisWet } from './keuring';
import { standOp } from './stand';
import {
  beeindigBeperking,
  herroepEinde,
  voegBegeleidingToe,
  voegBeperkingToe,
  voegEindeToe,
  voegLeerrouteToe,
  voegLeningToe,
  voegPlanToe,
  voegSituatieToe,
  voegTermijnToe,
  type Vastlegging,
} from './vastlegging.repository.server';

/** The dossier that a form is about, and the id of the form: one form is one act. */
export type Doel = { inburgeraarId: string; formulierId: string };

type Schrijf = (tx: Tx, wie: Vastlegging) => Promise<string>;

/** One act on a dossier of the actor's: checks, the fact and its audit line in one transaction. Only someone of one's caseload, else 404. */
export async function legVast(context: Context, { inburgeraarId, formulierId }: Doel, handeling: string, schrijf: Schrijf): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      await getVoorActor(tx, actor, inburgeraarId);
      const feitId = await schrijf(tx, { inburgeraarId, door: actor.gebruikerId, formulierId });
      await noteerHandeling(tx, inburgeraarId, handeling, feitId);
    }),
  );
}

/** Wet and doelgroep from a day on. An asielstatushouder under the Wi2021 is recorded too: the gate then closes from that day (C 2.3). */
export function legSituatieVast(context: Context, doel: Doel, invoer: SituatieInvoer): Promise<void> {
  return legVast(context, doel, 'situatie_vastgelegd', (tx, wie) => voegSituatieToe(tx, wie, invoer));
}

/** Begeleiding by Den Haag from a day, with or without a last day. Refused for who is outside the convenant (C 2.3), but for an end. */
export function legBegeleidingVast(context: Context, doel: Doel, invoer: BegeleidingInvoer): Promise<void> {
  return legVast(context, doel, 'begeleiding_vastgelegd', async (tx, wie) => {
    if (invoer.tot === null) eisOnderConvenant(standOp(await listFeiten(tx, wie.inburgeraarId), invoer.van).situatie);
    return voegBegeleidingToe(tx, wie, invoer);
  });
}

export function legTermijnVast(context: Context, doel: Doel, { begin, einde }: TermijnInvoer): Promise<void> {
  return legVast(context, doel, 'termijn_vastgelegd', (tx, wie) => voegTermijnToe(tx, wie, { begin, einde }));
}

/** The loan figure of a day not after today. Refused for a Wi2013 person without a ja that names traject (C 12.2, 12.4). */
export function legLeningVast(context: Context, doel: Doel, { soort, bedrag, peildatum }: LeningInvoer): Promise<void> {
  eisNietInToekomst('peildatum', peildatum, context.klok.vandaag());
  return legVast(context, doel, 'lening_vastgelegd', (tx, wie) => voegLeningToe(tx, wie, { soort, resterendCent: bedrag, peildatum }));
}

/** Wi2021 only. */
export function legLeerrouteVast(context: Context, doel: Doel, invoer: LeerrouteInvoer): Promise<void> {
  return legVast(context, doel, 'leerroute_vastgelegd', async (tx, wie) => {
    eisWet('wi2021', standOp(await listFeiten(tx, wie.inburgeraarId), invoer.van).situatie);
    return voegLeerrouteToe(tx, wie, invoer);
  });
}

/** Wi2013 only, and only after a ja that names plan van aanpak (C 12.2, 12.4). */
export function legPlanVast(context: Context, doel: Doel, invoer: PlanInvoer): Promise<void> {
  return legVast(context, doel, 'plan_vastgelegd', async (tx, wie) => {
    eisWet('wi2013', standOp(await listFeiten(tx, wie.inburgeraarId), invoer.van).situatie);
    return voegPlanToe(tx, wie, invoer);
  });
}

/** The last day of the plicht in Den Haag, or the taking back of one that was recorded. */
export function legEindeVast(context: Context, doel: Doel, invoer: EindeInvoer): Promise<void> {
  if (invoer.doe === 'leg_vast') return legVast(context, doel, 'plichteinde_vastgelegd', (tx, wie) => voegEindeToe(tx, wie, invoer));
  return legVast(context, doel, 'plichteinde_herroepen', async (tx, { inburgeraarId }) => {
    await herroepEinde(tx, { id: invoer.eindeId, inburgeraarId }, context.klok.nu());
    return invoer.eindeId;
  });
}

/** A restriction (AVG 18) or objection (AVG 21), or its last day; the day before its first says that it never counted. */
export function legBeperkingVast(context: Context, doel: Doel, invoer: BeperkingInvoer): Promise<void> {
  if (invoer.doe === 'leg_vast')
    return legVast(context, doel, `${invoer.soort}_vastgelegd`, (tx, wie) => voegBeperkingToe(tx, wie, invoer));
  return legVast(context, doel, 'beperking_beeindigd', async (tx, { inburgeraarId }) => {
    if (!(await beeindigBeperking(tx, { id: invoer.beperkingId, inburgeraarId }, invoer.tot))) throw nietGevonden();
    return invoer.beperkingId;
  });
}
