import type { Tx } from '~/platform/db/actor.server';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import { findProfiel } from '../kvk/uitspraak.service.server';
import type { Scan } from '../kwaliteitsscan/scan';
import { listVerslagen } from '../scangesprek/verslag.service.server';
import { getNt2VanScan } from '../scannt2/scannt2.lezen.service.server';
import { gespreksfeiten, kvkfeiten, nt2feiten } from './cijfers';
import type { Rapportgegevens } from './rapportgegevens';

/** What other rooms know in figures of a part of the checklist. */
export async function getCijfers(tx: Tx, { id, aanbiederId }: Scan): Promise<Rapportgegevens['cijfers']> {
  const opmaak = maakOpmaak('nl');
  const [verslag] = await listVerslagen(tx, id);
  const nt2 = await getNt2VanScan(tx, { id, aanbiederId });
  const profiel = await findProfiel(tx, id);
  return {
    kvk: kvkfeiten(profiel, opmaak),
    nt2: nt2feiten(nt2, opmaak),
    ...(verslag && { gesprek: gespreksfeiten(verslag, opmaak) }),
  };
}
