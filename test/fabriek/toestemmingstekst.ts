import { readFileSync } from 'node:fs';
import type { Tekst, Tekstversie } from '~/domein/verklaring/tekst';
import { tekstSchema } from '~/domein/verklaring/tekst.schema';
import { isVertaling, verklaringstalen, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';

const EERSTE = 'prisma/migrations/20261121000130_toestemmingsteksten/migration.sql';
const TWEEDE = 'prisma/migrations/20261122000302_teksten_in_tien_talen/migration.sql';

function uitMigratie(bestand: string, merk: string): Tekst {
  const [, json = ''] = readFileSync(bestand, 'utf8').split(`$${merk}$`);
  return tekstSchema.parse(JSON.parse(json));
}

/** The words of the first version as the migration brings them, as the extended text. */
export function geleverdeTekst(): Tekst {
  return uitMigratie(EERSTE, 'tekst');
}

/** The words of the second version in a language. */
export function geleverdeTaal(taal: Verklaringstaal): Tekst {
  return uitMigratie(TWEEDE, taal.replace('-', '_'));
}

export function geleverdeVersie(meer: Partial<Tekstversie> = {}): Tekstversie {
  const tekst = meer.tekst ?? geleverdeTekst();
  const categorieen = tekst.gegevens.map(({ categorie }) => categorie);
  return {
    id: '01930000-0000-7000-8000-000000000102',
    code: 'uitgebreid',
    nummer: 1,
    taal: 'nl',
    betekenis: 1,
    categorieen,
    vastgesteld: false,
    isBevestigd: true,
    bevestigdOp: null,
    opname: null,
    tekst,
    ...meer,
  };
}

/** The second version of the extended text in a language; a translation is a concept, unless said otherwise. */
export function geleverdeVersieIn(taal: Verklaringstaal, meer: Partial<Tekstversie> = {}): Tekstversie {
  const id = `01930000-0000-7000-8000-00000000022${verklaringstalen.indexOf(taal)}`;
  return geleverdeVersie({ id, nummer: 2, taal, isBevestigd: !isVertaling(taal), tekst: geleverdeTaal(taal), ...meer });
}
