import { Temporal } from 'temporal-polyfill';
import { nietGevonden } from './fout';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id in a path; what has not even its form does not exist. */
export function eisId(waarde: string | undefined): string {
  if (waarde === undefined || !uuid.test(waarde)) throw nietGevonden();
  return waarde.toLowerCase();
}

/** The day in a path, as 2026-07-01; what is no day does not exist. */
export function eisDag(waarde: string | undefined): Temporal.PlainDate {
  if (waarde === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(waarde)) throw nietGevonden();
  try {
    return Temporal.PlainDate.from(waarde);
  } catch {
    throw nietGevonden();
  }
}
