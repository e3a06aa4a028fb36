import { echteKlok } from '~/platform/klok';
import type { Stand } from '~/domein/kwaliteitsscan/stand';
import { herhaaldeScan, scan, type ProefScan } from '../../fabriek/scan';
import type { Wereld } from './bezoekers';

/** `te_laat`: past its term. `herhaling`: of a school that takes part already, with its report shared. */
type Soort = Stand | 'te_laat' | 'herhaling';

const scans = new WeakMap<Wereld['los'], Map<Soort, Promise<{ id: string }>>>();
const MAANDEN_TE_LAAT = 3;

function maak({ mensen }: Pick<Wereld, 'mensen'>, soort: Soort): Promise<{ id: string }> {
  const ploeg = { onderzoeker: mensen.relatiebeheerder, beslisser: mensen.tekenbevoegde, contact: mensen.contactpersoon };
  const bouw = scan().van(mensen.school).door(ploeg);
  if (soort === 'herhaling') return herhaaldeScan(mensen.school, mensen.relatiebeheerder, 'gedeeld');
  if (soort !== 'te_laat') return bouw.in(soort).maak();
  return bouw
    .in('in_onderzoek')
    .begonnenOp(echteKlok.vandaag().subtract({ months: MAANDEN_TE_LAAT }).toString())
    .maak();
}

/**
 * The scan of the school of the case in a state, done by this world's relatiebeheerder, decided by its tekenbevoegde, with the contactpersoon for the
 * school. Made when it is first asked for; within one world the address and the form of an act are about the same scan.
 */
export function nieuweScan(wereld: Pick<Wereld, 'los' | 'mensen'>, stand: Stand): Promise<ProefScan>;
export function nieuweScan(wereld: Pick<Wereld, 'los' | 'mensen'>, soort: Soort): Promise<{ id: string }>;
export function nieuweScan({ los, mensen }: Pick<Wereld, 'los' | 'mensen'>, soort: Soort): Promise<{ id: string }> {
  const perSoort = scans.get(los) ?? new Map<Soort, Promise<{ id: string }>>();
  scans.set(los, perSoort);
  const gemaakt = perSoort.get(soort) ?? maak({ mensen }, soort);
  perSoort.set(soort, gemaakt);
  return gemaakt;
}
