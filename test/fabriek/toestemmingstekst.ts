import { readFileSync } from 'node:fs';
import type { Tekst, Tekstversie } from '~/domein/toestemming/tekst';
import { tekstSchema } from '~/domein/toestemming/tekst.schema';

const MIGRATIE = 'prisma/migrations/20261121000130_toestemmingsteksten/migration.sql';

/** The words that the migration brings, as the extended text. */
export function geleverdeTekst(): Tekst {
  const [, json = ''] = /\$tekst\$([\s\S]*)\$tekst\$/.exec(readFileSync(MIGRATIE, 'utf8')) ?? [];
  return tekstSchema.parse(JSON.parse(json));
}

export function geleverdeVersie(meer: Partial<Tekstversie> = {}): Tekstversie {
  const tekst = geleverdeTekst();
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
    tekst,
    ...meer,
  };
}
