import { nietGevonden } from '~/platform/fout';

/** The version in a path; what is no number of one does not exist. */
export function eisVersie(waarde: string | undefined): number {
  if (waarde === undefined || !/^[1-9]\d{0,3}$/.test(waarde)) throw nietGevonden();
  return Number(waarde);
}
