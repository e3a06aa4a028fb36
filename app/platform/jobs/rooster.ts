import type { CronMatcher } from 'graphile-worker';
import { Temporal } from 'temporal-polyfill';
import type { Klok } from '~/platform/klok';
import { TIJDZONE } from '~/platform/tijdzone';

/** Each day on the hour by the clock of Den Haag; the queue's own clock is UTC. */
export function dagelijksOm(uur: number, klok: Klok): CronMatcher {
  return ({ min, hour, date, month }) => {
    const utc = { timeZone: 'UTC', year: klok.vandaag().year, month, day: date, hour, minute: min };
    const hier = Temporal.ZonedDateTime.from(utc).withTimeZone(TIJDZONE);
    return hier.hour === uur && hier.minute === 0;
  };
}
