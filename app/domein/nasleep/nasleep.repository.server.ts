import type { Temporal } from 'temporal-polyfill';
import type { Categorie, Richting } from '~/domein/grondslag/categorie';
import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { naarDag } from '~/platform/db/datum';
import type { Aanleiding, Regel } from './nasleep';
import type { Antwoord, Bewaargrond } from './schooltaak';

const { sql } = Prisma;

/** Whose: of one act, of a person of the gemeente, or of a cursist of the school. The database shows each side its own. */
export type Waarvan = { oorzaakId: string } | { inburgeraarId: string } | { cursistId: string };

function waar(van: Waarvan): Prisma.Sql {
  if ('oorzaakId' in van) return sql`x.oorzaak_id = ${van.oorzaakId}::uuid`;
  return 'inburgeraarId' in van ? sql`x.inburgeraar_id = ${van.inburgeraarId}::uuid` : sql`x.cursist_id = ${van.cursistId}::uuid`;
}

/** One thing that the system did by itself; `moment` as ISO text. */
export type Automatisch = {
  id: string;
  oorzaakId: string;
  aanleiding: Aanleiding;
  regel: Regel;
  artikel: string;
  school: string;
  richting: Richting | null;
  categorieen: Categorie[];
  aantal: number | null;
  moment: string;
};

/** What was done by itself, first things first. */
export async function listAutomatisch(tx: Tx, van: Waarvan): Promise<Automatisch[]> {
  const rijen = await tx.$queryRaw<(Omit<Automatisch, 'moment'> & { moment: Date })[]>`
    select x.id, x.oorzaak_id as "oorzaakId", x.aanleiding, x.regel, x.artikel, a.naam as school, x.richting, x.categorieen, x.aantal, x.moment
    from automatische_handeling x join taalaanbieder a on a.id = x.aanbieder_id
    where ${waar(van)}
    order by x.moment, array_position(array['poort_dicht', 'post_vervallen', 'taak_gemaakt'], x.regel), x.richting, x.id`;
  return rijen.map((rij) => ({ ...rij, moment: rij.moment.toISOString() }));
}

/** What a school has to look at, and what it answered. */
export type Schooltaak = {
  id: string;
  oorzaakId: string;
  cursistId: string;
  aanleiding: Aanleiding;
  school: string;
  uiterlijk: Temporal.PlainDate;
  gemaaktOp: string;
  antwoord: Antwoord | null;
  grond: Bewaargrond | null;
  gegevenDoor: string | null;
  gegevenOp: string | null;
  formulierId: string | null;
};

type Taakrij = Omit<Schooltaak, 'uiterlijk' | 'gemaaktOp' | 'gegevenOp'> & { uiterlijk: Date; gemaaktOp: Date; gegevenOp: Date | null };

/** The tasks, latest first. */
export async function listTaken(tx: Tx, van: Waarvan): Promise<Schooltaak[]> {
  const rijen = await tx.$queryRaw<Taakrij[]>`
    select x.id, x.oorzaak_id as "oorzaakId", x.cursist_id as "cursistId", x.aanleiding, a.naam as school, x.uiterlijk, x.gemaakt_op as "gemaaktOp",
      w.antwoord, w.grond, toegang.naam(w.gegeven_door) as "gegevenDoor", w.gegeven_op as "gegevenOp", w.formulier_id as "formulierId"
    from schooltaak x join taalaanbieder a on a.id = x.aanbieder_id left join schooltaak_antwoord w on w.taak_id = x.id
    where ${waar(van)} order by x.gemaakt_op desc, x.id`;
  return rijen.map(({ uiterlijk, gemaaktOp, gegevenOp, ...rij }) => ({
    ...rij,
    uiterlijk: naarDag(uiterlijk),
    gemaaktOp: gemaaktOp.toISOString(),
    gegevenOp: gegevenOp?.toISOString() ?? null,
  }));
}

/** The cursisten of whom the actor is contactpersoon or deputy today, with a task that waits: the one that is due first. */
export async function listWachtend(tx: Tx): Promise<{ cursistId: string; naam: string; uiterlijk: Temporal.PlainDate }[]> {
  const rijen = await tx.$queryRaw<{ cursistId: string; naam: string; uiterlijk: Date }[]>`
    select x.cursist_id as "cursistId", c.voornamen || ' ' || c.achternaam as naam, min(x.uiterlijk) as uiterlijk
    from poort.mijn_cursisten m join schooltaak x on x.cursist_id = m.cursist_id join cursist c on c.id = x.cursist_id
    where not exists (select 1 from schooltaak_antwoord w where w.taak_id = x.id)
    group by x.cursist_id, c.voornamen, c.achternaam order by min(x.uiterlijk), naam, x.cursist_id`;
  return rijen.map((rij) => ({ ...rij, uiterlijk: naarDag(rij.uiterlijk) }));
}

/** A cursist of one's own school, and whether one is his contactpersoon or deputy today (C 12.5). */
export async function findCursist(tx: Tx, id: string, aanbiederId: string | null) {
  const rijen = await tx.$queryRaw<{ id: string; naam: string; isContactpersoon: boolean }[]>`
    select c.id, c.voornamen || ' ' || c.achternaam as naam, exists (select 1 from poort.mijn_cursisten m where m.cursist_id = c.id) as "isContactpersoon"
    from cursist c where c.id = ${id}::uuid and c.aanbieder_id = ${aanbiederId}::uuid`;
  return rijen[0] ?? null;
}

type NieuwAntwoord = { taakId: string; antwoord: Antwoord; grond: Bewaargrond | null; gegevenDoor: string; formulierId: string };

/** Keeps the one answer to a task; false when there was one already. */
export async function bewaarAntwoord(tx: Tx, { taakId, antwoord, grond, gegevenDoor, formulierId }: NieuwAntwoord): Promise<boolean> {
  const gelukt = await tx.$executeRaw`
    insert into schooltaak_antwoord (taak_id, antwoord, grond, gegeven_door, formulier_id)
    values (${taakId}::uuid, ${antwoord}, ${grond}, ${gegevenDoor}::uuid, ${formulierId}::uuid) on conflict do nothing`;
  return gelukt === 1;
}
