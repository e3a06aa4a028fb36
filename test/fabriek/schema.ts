import { readFileSync } from 'node:fs';
import { type Categorie, categorieen } from '~/domein/grondslag/categorie';

export type Kant = 'gemeente' | 'school' | 'beide';
/** What the annotations of prisma/schema.prisma say of a table: whose it is, and in which category of the gate it may cross. */
export type Eigendom = { tabel: string; kant: Kant | null; categorie: Categorie | null };

const MODEL = /((?:^\/\/\/.*\n)*)^model \w+ \{([^}]*)\}/gm;

function isKant(waarde: string | undefined): waarde is Kant {
  return waarde === 'gemeente' || waarde === 'school' || waarde === 'beide';
}

/** Every model with its table and owner; refuses an annotation that it does not know. */
export function leesEigendom(): Eigendom[] {
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  return [...schema.matchAll(MODEL)].map(([, toelichting = '', inhoud = '']) => {
    const tabel = /@@map\("(\w+)"\)/.exec(inhoud)?.[1];
    const [, kant, code] = /\/\/\/ kant: (\w+)(?:; categorie: (\w+))?$/m.exec(toelichting) ?? [];
    const categorie = categorieen.find((c) => c === code) ?? null;
    if (!tabel || (kant !== undefined && !isKant(kant)) || (code !== undefined && categorie === null)) {
      throw new Error(`an annotation nobody knows: ${toelichting}${tabel ?? inhoud}`);
    }
    return { tabel, kant: isKant(kant) ? kant : null, categorie };
  });
}
