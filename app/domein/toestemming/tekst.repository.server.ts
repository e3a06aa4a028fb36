import type { Categorie } from '~/domein/grondslag/categorie';
import type { Tx } from '~/platform/db/actor.server';
import type { Tekstversie } from './tekst';
import { tekstSchema } from './tekst.schema';

type Rij = { id: string; code: string; nummer: number; taal: string; categorieen: string[]; vastgesteld: boolean; inhoud: unknown };

function naarTekstversie({ inhoud, categorieen, ...rij }: Rij): Tekstversie {
  return { ...rij, categorieen: categorieen as Categorie[], tekst: tekstSchema.parse(inhoud) };
}

const select = { id: true, code: true, nummer: true, taal: true, categorieen: true, vastgesteld: true, inhoud: true } as const;

/** The Dutch text that is asked today: the newest of the code in the setting `toestemming.tekst`. */
export async function getHuidigeTekst(tx: Tx): Promise<Tekstversie> {
  const [rij] = await tx.$queryRaw<Rij[]>`
    select id, code, nummer, taal, categorieen, vastgesteld, inhoud from tekstversie
    where code = tk.instelling('toestemming.tekst', tk.vandaag()) and taal = 'nl' and van <= tk.vandaag() order by nummer desc limit 1`;
  if (!rij) throw new Error('The setting toestemming.tekst names no text');
  return naarTekstversie(rij);
}

/** A text as someone read it, however long ago; null when there is none. */
export async function findTekst(tx: Tx, id: string): Promise<Tekstversie | null> {
  const rij = await tx.tekstversie.findUnique({ where: { id }, select });
  return rij && naarTekstversie(rij);
}

export type Tekstnaam = { id: string; code: string; nummer: number };

/** The Dutch texts that a signed paper may carry, newest first. */
export function listTekstnamen(tx: Tx): Promise<Tekstnaam[]> {
  return tx.$queryRaw<Tekstnaam[]>`
    select id, code, nummer from tekstversie where taal = 'nl' and van <= tk.vandaag() order by van desc, code, nummer desc`;
}
