import type { Tx } from '~/platform/db/actor.server';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import { kvkstand } from '../kvk/kvk';
import { listBeslissend } from '../kvk/kvk.repository.server';
import type { Scan } from '../kwaliteitsscan/kwaliteitsscan.repository.server';
import { listVerslagen } from '../scangesprek/gesprek.repository.server';
import { getNt2VanScan } from '../scannt2/scannt2.lezen.service.server';
import { gespreksfeiten, kvkfeiten, nt2feiten } from './cijfers';
import type { Rapportgegevens } from './rapportgegevens';

/** What other rooms know in figures of a part of the checklist. */
export async function getCijfers(tx: Tx, { id, aanbiederId }: Scan): Promise<Rapportgegevens['cijfers']> {
  const opmaak = maakOpmaak('nl');
  const [verslag] = await listVerslagen(tx, id);
  const nt2 = await getNt2VanScan(tx, { id, aanbiederId });
  const { uitspraak } = kvkstand(await listBeslissend(tx, id));
  return {
    ...(uitspraak?.soort === 'antwoord' && { kvk: kvkfeiten(uitspraak.profiel, opmaak) }),
    ...(nt2 && { nt2: nt2feiten(nt2, opmaak) }),
    ...(verslag && { gesprek: gespreksfeiten(verslag, opmaak) }),
  };
}
