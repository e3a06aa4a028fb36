import type { Categorie } from '~/domein/grondslag/categorie';
import { getGemeentefeiten } from '~/domein/grondslag/feiten.service.server';
import type { Tx } from '~/platform/db/actor.server';
import { getNu } from '~/platform/db/nu.server';
import { listHandelingen } from './toestemming.repository.server';
import { vooruitblik, type Vooruitblik } from './vooruitblik';

type Vraag = { inburgeraarId: string; aanbiederId: string; categorieen: readonly Categorie[] };

/** What a ja for this school would open now; in the transaction of the caller, who logs the look. */
export async function blikVooruit(tx: Tx, { inburgeraarId, aanbiederId, categorieen }: Vraag): Promise<Vooruitblik> {
  const feiten = {
    ...(await getGemeentefeiten(tx, inburgeraarId, aanbiederId)),
    handelingen: await listHandelingen(tx, { inburgeraarId }),
  };
  return vooruitblik(feiten, categorieen, await getNu(tx));
}
