import type { Categorie } from '~/domein/grondslag/categorie';
import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { naarDag } from '~/platform/db/datum';
import type { Tekstversie } from './tekst';
import { tekstSchema } from './tekst.schema';
import { isVertaling, verklaringstalen, type Verklaringstaal } from './verklaringstaal';

type Rij = Omit<Tekstversie, 'categorieen' | 'isBevestigd' | 'bevestigdOp' | 'tekst'> & {
  categorieen: string[];
  bevestigdOp: Date | null;
  inhoud: unknown;
};

function naarTekstversie({ inhoud, categorieen, bevestigdOp, ...rij }: Rij): Tekstversie {
  return {
    ...rij,
    categorieen: categorieen as Categorie[],
    isBevestigd: !isVertaling(rij.taal) || bevestigdOp !== null,
    bevestigdOp: bevestigdOp && naarDag(bevestigdOp).toString(),
    tekst: tekstSchema.parse(inhoud),
  };
}

/** The number of the text that is asked today: the newest Dutch one of the code in the setting `toestemming.tekst`. */
const HUIDIG = Prisma.sql`
  select h.code, h.nummer from tekstversie h
  where h.code = tk.instelling('toestemming.tekst', tk.vandaag()) and h.taal = 'nl' and h.van <= tk.vandaag() order by h.nummer desc limit 1`;

const VERSIE = Prisma.sql`v.id, v.code, v.nummer, v.taal, v.betekenis, v.categorieen, v.inhoud, s.vastgesteld, s.bevestigd_op as "bevestigdOp", o.id as opname`;
const MET_STAND = Prisma.sql`tekstversie v join tk.tekststand() s on s.tekstversie_id = v.id left join opname o on o.tekstversie_id = v.id`;

/** The text that is asked today in this language; in Dutch where there is no such translation of it (yet). */
export async function getHuidigeTekst(tx: Tx, taal: Verklaringstaal = 'nl'): Promise<Tekstversie> {
  const [rij] = await tx.$queryRaw<Rij[]>`
    select ${VERSIE} from ${MET_STAND} join (${HUIDIG}) huidig on huidig.code = v.code and huidig.nummer = v.nummer
    where v.taal in (${taal}, 'nl') and v.van <= tk.vandaag() order by v.taal = 'nl' limit 1`;
  if (!rij) throw new Error('The setting toestemming.tekst names no text');
  return naarTekstversie(rij);
}

/** The languages in which the text that is asked today can be read. */
export async function listHuidigeTalen(tx: Tx): Promise<Verklaringstaal[]> {
  const rijen = await tx.$queryRaw<{ taal: Verklaringstaal }[]>`
    select v.taal from tekstversie v join (${HUIDIG}) huidig on huidig.code = v.code and huidig.nummer = v.nummer where v.van <= tk.vandaag()`;
  return verklaringstalen.filter((taal) => rijen.some((rij) => rij.taal === taal));
}

/** A text as someone read it, however long ago; null when there is none. */
export async function findTekst(tx: Tx, id: string): Promise<Tekstversie | null> {
  const [rij] = await tx.$queryRaw<Rij[]>`select ${VERSIE} from ${MET_STAND} where v.id = ${id}::uuid`;
  return rij ? naarTekstversie(rij) : null;
}

/** A text that stands today or once stood; null when there is none, or it is still to come. */
export async function findStaandeTekst(tx: Tx, id: string): Promise<Tekstversie | null> {
  const [rij] = await tx.$queryRaw<Rij[]>`select ${VERSIE} from ${MET_STAND} where v.id = ${id}::uuid and v.van <= tk.vandaag()`;
  return rij ? naarTekstversie(rij) : null;
}

/** The Dutch text of the same version, which stands beside every other language. */
export async function findNederlands(tx: Tx, { code, nummer }: Pick<Tekstversie, 'code' | 'nummer'>): Promise<Tekstversie | null> {
  const [rij] = await tx.$queryRaw<Rij[]>`
    select ${VERSIE} from ${MET_STAND} where v.code = ${code} and v.nummer = ${nummer} and v.taal = 'nl'`;
  return rij ? naarTekstversie(rij) : null;
}

export type Tekstnaam = { id: string; code: string; nummer: number; taal: Verklaringstaal };

/** The texts that a signed paper may carry, newest first, the Dutch before its translations. */
export function listTekstnamen(tx: Tx): Promise<Tekstnaam[]> {
  return tx.$queryRaw<Tekstnaam[]>`
    select id, code, nummer, taal from tekstversie where van <= tk.vandaag()
    order by van desc, code, nummer desc, array_position(${[...verklaringstalen]}::text[], taal)`;
}
