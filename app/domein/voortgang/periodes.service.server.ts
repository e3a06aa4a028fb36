import type { Temporal } from 'temporal-polyfill';
import type { Actor, Tx } from '~/platform/db/actor.server';
import { listConcepten } from './concept.repository.server';
import { getUitstelPerPeriode } from '../uiterstedag/uitstel.lezen.service.server';
import { getRitme, type Rapportageritme } from './omstandigheden.repository.server';
import { getGrond, getLeerling } from './omstandigheden.service.server';
import { periodes, uiterlijk } from './periode';
import { geldende } from './rapportage';
import { standVan } from './stand';
import { listVoortgang } from './voortgang.service.server';

/** How often a school reports, how long that may take, and how long it may still do so after an enrolment; for other rooms. */
export const getRapportageritme: (tx: Tx) => Promise<Rapportageritme> = getRitme;

/** Every period of a cursist of the actor's own school, newest first, with what it asks and what was made of it. The caller logs the look. */
export async function getCursistvoortgang(
  tx: Tx,
  actor: Actor,
  { cursistId, vandaag }: { cursistId: string; vandaag: Temporal.PlainDate },
) {
  const leerling = await getLeerling(tx, actor, cursistId);
  const { ritmes, termijnDagen } = await getRitme(tx);
  const { grond } = await getGrond(tx, leerling);
  const concepten = new Set((await listConcepten(tx, cursistId)).map(({ periode }) => periode.van.toString()));
  const uitstel = await getUitstelPerPeriode(tx, cursistId);
  const overzicht = await listVoortgang(tx, [cursistId]);
  const laatste = new Map(geldende(overzicht.rapportages).map((rapportage) => [rapportage.periodeVan, rapportage]));
  const alle = leerling.inschrijvingen.flatMap((inschrijving) => periodes(inschrijving, ritmes, vandaag));
  return {
    overzicht,
    isContactpersoon: leerling.isContactpersoon,
    termijnDagen,
    periodes: alle
      .toSorted((a, b) => b.van.toString().localeCompare(a.van.toString()))
      .map((periode) => {
        const rapportage = laatste.get(periode.van.toString());
        const { eerder, uitgesteldTot } = uitstel(periode.van);
        return {
          van: periode.van.toString(),
          tot: periode.tot.toString(),
          uiterlijk: uiterlijk(periode, termijnDagen, uitgesteldTot).toString(),
          uitstel: eerder,
          stand: standVan(periode, { isIngediend: rapportage !== undefined, grond, vandaag, termijnDagen, uitgesteldTot }),
          rapportage: rapportage ? { id: rapportage.id, versie: rapportage.versie, leesstand: rapportage.leesstand } : null,
          heeftConcept: concepten.has(periode.van.toString()),
        };
      }),
  };
}

export type Cursistvoortgang = Awaited<ReturnType<typeof getCursistvoortgang>>;
