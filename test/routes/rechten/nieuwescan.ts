import type { Stand } from '~/domein/kwaliteitsscan/stand';
import { scan, type ProefScan } from '../../fabriek/scan';
import type { Wereld } from './bezoekers';

const scans = new WeakMap<Wereld['los'], Map<Stand, Promise<ProefScan>>>();

/**
 * The scan of the school of the case in a state, done by this world's relatiebeheerder, decided by its tekenbevoegde, with the contactpersoon for the
 * school. Made when it is first asked for; within one world the address and the form of an act are about the same scan.
 */
export function nieuweScan({ los, mensen }: Pick<Wereld, 'los' | 'mensen'>, stand: Stand): Promise<ProefScan> {
  const perStand = scans.get(los) ?? new Map<Stand, Promise<ProefScan>>();
  scans.set(los, perStand);
  const ploeg = { onderzoeker: mensen.relatiebeheerder, beslisser: mensen.tekenbevoegde, contact: mensen.contactpersoon };
  const gemaakt = perStand.get(stand) ?? scan().in(stand).van(mensen.school).door(ploeg).maak();
  perStand.set(stand, gemaakt);
  return gemaakt;
}
