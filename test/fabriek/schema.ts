import type { Categorie } from '~/domein/grondslag/categorie';
import { REGISTER } from '../../prisma/gegevens/register';
import type { Kant } from '../../prisma/gegevens/soort';

/** Of a table of facts: whose it is, and in which category of the gate it may cross; null is the product's own. */
export type Eigendom = { tabel: string; kant: Exclude<Kant, 'huis'> | null; categorie: Categorie | null };

/** Every table of the schema `public`, as prisma/gegevens classifies it. */
export function leesEigendom(): Eigendom[] {
  return [...REGISTER]
    .filter(([naam]) => !naam.includes('.'))
    .map(([tabel, { kant, categorie }]) => ({ tabel, kant: kant === 'huis' ? null : kant, categorie: categorie ?? null }));
}
