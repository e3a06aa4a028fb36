import { Temporal } from 'temporal-polyfill';
import { DomeinFout } from '~/platform/fout';
import type { LessenInvoer } from './formulier.schema';
import type { Lessen } from './inhoud.schema';

/** What is kept of lessons and groups. Refuses a period that is not over, and an Addendum that is still to come, beside their fields. */
export function naarLessen({ versie: _versie, addendum, addendumSinds, ...lessen }: LessenInvoer, vandaag: Temporal.PlainDate): Lessen {
  const sinds = addendum === 'ja' ? (addendumSinds ?? null) : null;
  const isLater = (dag: string | null) => dag !== null && Temporal.PlainDate.compare(Temporal.PlainDate.from(dag), vandaag) > 0;
  const velden = {
    ...(isLater(lessen.tot) && { tot: ['aanmelding.fouten.in_toekomst'] }),
    ...(isLater(sinds) && { addendumSinds: ['aanmelding.fouten.in_toekomst'] }),
  };
  if (Object.keys(velden).length > 0) throw new DomeinFout('ongeldig', { velden });
  return { ...lessen, addendumSinds: sinds };
}
