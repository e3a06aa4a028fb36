import { Temporal } from 'temporal-polyfill';
import { TIJDZONE } from './tijdzone';

export type Klok = { nu(): Temporal.Instant; vandaag(): Temporal.PlainDate };

/** The day in Den Haag at a moment. */
export function dagVan(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(TIJDZONE).toPlainDate();
}

/** The first moment of a day in Den Haag. */
export function beginVan(dag: Temporal.PlainDate): Temporal.Instant {
  return dag.toZonedDateTime(TIJDZONE).toInstant();
}

export const echteKlok: Klok = {
  nu: () => Temporal.Now.instant(),
  vandaag: () => dagVan(Temporal.Now.instant()),
};

/** A clock that stands still, for tests and for reproducing. */
export function stilstaandeKlok(moment: Temporal.Instant | string): Klok {
  const nu = typeof moment === 'string' ? Temporal.Instant.from(moment) : moment;
  return { nu: () => nu, vandaag: () => dagVan(nu) };
}
