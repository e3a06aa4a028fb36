import type { Rol } from '~/platform/rol';
import { isVanGescandeSchool, magScannen } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Afzender } from './scanstuk';

type Wie = { rol: Rol; aanbiederId: string | null };
type Stuk = { isBeperkt: boolean; ontvangenVan: Afzender };

/** Who keeps a document: the relatiebeheerder any, the school its own and never a restricted one. */
export function magStukBewaren(wie: Wie, scan: { aanbiederId: string | null }, { isBeperkt, ontvangenVan }: Stuk): boolean {
  return magScannen(wie) || (isVanGescandeSchool(wie, scan) && !isBeperkt && ontvangenVan === 'taalaanbieder');
}
