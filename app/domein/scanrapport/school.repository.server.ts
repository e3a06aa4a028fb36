import type { Tx } from '~/platform/db/actor.server';
import { nietGevonden } from '~/platform/fout';
import type { School } from './rapportgegevens';

/** The school of a scan as a document names it: as it is known, or as its aanmelding calls it; 404 when the actor may not know of it. */
export async function getGescandeSchool(tx: Tx, scanId: string): Promise<School> {
  const [school] = await tx.$queryRaw<School[]>`
    select coalesce(a.naam, m.naam) as naam, coalesce(a.kvk_nummer, m.kvk_nummer) as "kvkNummer", coalesce(a.bow_nummer, m.bow_nummer) as "bowNummer",
      coalesce(a.plaats, m.plaats) as plaats
    from kwaliteitsscan k left join taalaanbieder a on a.id = k.aanbieder_id left join aanmelding m on m.id = k.aanmelding_id
    where k.id = ${scanId}::uuid`;
  if (!school) throw nietGevonden();
  return school;
}
