import type { Categorie, Grond, Richting } from '~/domein/grondslag/categorie';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import type { Matrixregel } from './matrix';

/** Every rule of the matrix, past and coming ones too. */
export async function listRegels(tx: Tx): Promise<Matrixregel[]> {
  const rijen = await tx.grondslagRegel.findMany({ orderBy: [{ van: 'asc' }, { id: 'asc' }] });
  return rijen.map(({ wet, doelgroep, categorie, richting, grond, van, tot, ...rij }) => ({
    ...rij,
    wet: wet as Wet,
    doelgroep: doelgroep as Doelgroep | null,
    categorie: categorie as Categorie,
    richting: richting as Richting,
    grond: grond as Grond,
    van: naarDag(van),
    tot: naarDag(tot),
  }));
}
