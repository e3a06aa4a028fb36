import { Temporal } from 'temporal-polyfill';
import type { Actor, Tx } from '~/platform/db/actor.server';
import { nietGevonden } from '~/platform/fout';
import type { Uitstel } from '../uiterstedag/uitstel';
import { getUitstelPerPeriode } from '../uiterstedag/uitstel.lezen.service.server';
import { findConcept, type OpgeslagenConcept } from './concept.repository.server';
import { openDelen, type Deel } from './inhoud';
import { findLeerling, getRitme, listOpenNaarGemeente, type Leerling } from './omstandigheden.repository.server';
import { periodes, uiterlijk, type Periode } from './periode';
import { geldende, type Rapportage } from './rapportage';
import { listRapportagesVan } from './rapportage.repository.server';
import { standVan, type Grond, type Stand } from './stand';

/** Everything that decides what a school can do about one period of one of its cursisten. */
export type Omstandigheden = {
  leerling: Leerling;
  periode: Periode;
  /** False when the enrolment was changed since, so that the period is none any more. */
  hoortBijInschrijving: boolean;
  stand: Stand;
  uiterlijk: Temporal.PlainDate;
  /** Within how many days after the period its report is in time. */
  termijnDagen: number;
  /** The times that it was put off, in order. */
  uitstel: Uitstel[];
  delen: Deel[];
  concept: OpgeslagenConcept | null;
  /** The last version of the report on this very period, and of the period before it. */
  laatste: Rapportage | null;
  vorige: Rapportage | null;
};

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);

/** The ground to report on someone, as the actor may know it. */
export async function getGrond(tx: Tx, leerling: Leerling): Promise<{ grond: Grond; delen: Deel[] }> {
  if (!leerling.isContactpersoon) return { grond: 'niet_zichtbaar', delen: [] };
  const open = await listOpenNaarGemeente(tx, leerling.id);
  const voortgang = open.find(({ categorie }) => categorie === 'voortgang');
  return { grond: voortgang ? { van: voortgang.van } : 'geen', delen: openDelen(open.map(({ categorie }) => categorie)) };
}

/** A cursist of the actor's own school; not found for another's, and for who has no school. */
export async function getLeerling(tx: Tx, { aanbiederId, gebruikerId }: Actor, cursistId: string): Promise<Leerling> {
  const leerling = aanbiederId === null ? null : await findLeerling(tx, { cursistId, aanbiederId, gebruikerId });
  if (!leerling) throw nietGevonden();
  return leerling;
}

export async function getOmstandigheden(
  tx: Tx,
  { leerling, periodeVan, vandaag }: { leerling: Leerling; periodeVan: Temporal.PlainDate; vandaag: Temporal.PlainDate },
): Promise<Omstandigheden> {
  const { ritmes, termijnDagen } = await getRitme(tx);
  const alle = leerling.inschrijvingen.flatMap((inschrijving) => periodes(inschrijving, ritmes, vandaag));
  const concept = await findConcept(tx, leerling.id, periodeVan);
  const rapportages = geldende(await listRapportagesVan(tx, [leerling.id]));
  const laatste = rapportages.find((rapportage) => rapportage.periodeVan === periodeVan.toString()) ?? null;
  const gevonden = alle.find(({ van }) => van.equals(periodeVan));
  const periode = gevonden ?? concept?.periode ?? (laatste && { van: dag(laatste.periodeVan), tot: dag(laatste.periodeTot) });
  if (!periode) throw nietGevonden();
  const { grond, delen } = await getGrond(tx, leerling);
  const { eerder, uitgesteldTot } = (await getUitstelPerPeriode(tx, leerling.id))(periode.van);
  return {
    leerling,
    periode,
    hoortBijInschrijving: gevonden !== undefined,
    stand: standVan(periode, { isIngediend: laatste !== null, grond, vandaag, termijnDagen, uitgesteldTot }),
    uiterlijk: uiterlijk(periode, termijnDagen, uitgesteldTot),
    uitstel: eerder,
    termijnDagen,
    delen,
    concept,
    laatste,
    vorige: rapportages.findLast((rapportage) => rapportage.periodeVan < periode.van.toString()) ?? null,
  };
}
