import { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import type { Gebeurtenis } from '../inburgeraar/gebeurtenis';
import { gebeurtenissen } from './gebeurtenissen';
import { onderwerpVan, type Uitstel } from './uitstel';
import { listUitstel } from './uitstel.repository.server';

/** Every time that a deadline of these cursisten was put off, in order, as far as the actor may know; for other rooms. */
export const listUitstelVan = (tx: Tx, cursistIds: readonly string[]): Promise<Uitstel[]> =>
  cursistIds.length === 0 ? Promise.resolve([]) : listUitstel(tx, { cursistIds });

/** Of one cursist, by the first day of a report period: the times that its day was put off, and to which day the last time. */
export async function getUitstelPerPeriode(tx: Tx, cursistId: string) {
  const uitstel = await listUitstelVan(tx, [cursistId]);
  return (periodeVan: Temporal.PlainDate) => {
    const eerder = uitstel.filter(({ onderwerp }) => onderwerp === onderwerpVan({ cursistId, periodeVan: periodeVan.toString() }));
    const tot = eerder.at(-1)?.tot;
    return { eerder, uitgesteldTot: tot === undefined ? null : Temporal.PlainDate.from(tot) };
  };
}

/** What was put off for the schools of one person, for his timeline. */
export async function getUitstelgebeurtenissen(tx: Tx, inburgeraarId: string): Promise<Gebeurtenis[]> {
  return gebeurtenissen(await listUitstel(tx, { inburgeraarId }), inburgeraarId);
}
