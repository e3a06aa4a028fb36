import { nietGevonden } from './fout';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id in a path; what has not even its form does not exist. */
export function eisId(waarde: string | undefined): string {
  if (waarde === undefined || !uuid.test(waarde)) throw nietGevonden();
  return waarde.toLowerCase();
}
