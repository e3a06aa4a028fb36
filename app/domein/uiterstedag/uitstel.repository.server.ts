import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { naarDag } from '~/platform/db/datum';
import type { Inschrijving } from '../voortgang/periode';
import { onderwerpVan, type Reden, type Uitstel, type Uitstelregel } from './uitstel';

const { sql } = Prisma;

/** Whose: of a person of the gemeente, or of cursisten; the database shows each side its own. */
export type Waarvan = { inburgeraarId: string } | { cursistIds: readonly string[] };

type Rij = Omit<Uitstel, 'van' | 'tot' | 'op' | 'onderwerp' | 'door'> & {
  van: Date;
  tot: Date;
  op: Date;
  door: string | null;
  cursistId: string;
  periodeVan: Date | null;
  taakId: string | null;
};

/** Every putting off, in order. */
export async function listUitstel(tx: Tx, van: Waarvan): Promise<Uitstel[]> {
  const waar =
    'inburgeraarId' in van ? sql`u.inburgeraar_id = ${van.inburgeraarId}::uuid` : sql`u.cursist_id = any (${[...van.cursistIds]}::uuid[])`;
  const rijen = await tx.$queryRaw<Rij[]>`
    select u.id, u.regel, u.cursist_id as "cursistId", u.periode_van as "periodeVan", u.taak_id as "taakId", a.naam as school, u.van, u.tot, u.reden,
      toegang.naam(u.vastgelegd_door) as door, u.vastgelegd_op as op
    from uitstel u join taalaanbieder a on a.id = u.aanbieder_id where ${waar} order by u.vastgelegd_op, u.id`;
  return rijen.map(({ cursistId, periodeVan, taakId, van: was, tot, op, door, ...rij }) => ({
    ...rij,
    onderwerp: taakId ?? onderwerpVan({ cursistId, periodeVan: naarDag(periodeVan)?.toString() ?? '' }),
    van: naarDag(was).toString(),
    tot: naarDag(tot).toString(),
    door: door ?? '',
    op: op.toISOString(),
  }));
}

export async function getLangsteDagen(tx: Tx): Promise<number> {
  const [rij] = await tx.$queryRaw<{ dagen: number }[]>`select tk.instelling('uitstel.langste_dagen', tk.vandaag())::integer as dagen`;
  return rij?.dagen ?? 0;
}

/** A cursist of whom progress may reach the gemeente now; `gedaan` are the first days of the periods with a report. */
export type Deelname = {
  cursistId: string;
  aanbiederId: string;
  school: string;
  grondVan: Temporal.PlainDate;
  inschrijvingen: Inschrijving[];
  gedaan: string[];
};

/** At which schools someone learns, as far as the gate lets the gemeente know, with what was reported. */
export async function listDeelnames(tx: Tx, inburgeraarId: string): Promise<Deelname[]> {
  const rijen = await tx.$queryRaw<{ cursistId: string; aanbiederId: string; school: string; grondVan: Date }[]>`
    select g.cursist_id as "cursistId", g.aanbieder_id as "aanbiederId", a.naam as school, (min(g.van) at time zone 'Europe/Amsterdam')::date as "grondVan"
    from grondslag g join taalaanbieder a on a.id = g.aanbieder_id
    where g.inburgeraar_id = ${inburgeraarId}::uuid and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu()
    group by g.cursist_id, g.aanbieder_id, a.naam order by a.naam, g.cursist_id`;
  const ids = rijen.map(({ cursistId }) => cursistId);
  const inschrijvingen = await tx.inschrijving.findMany({ where: { cursistId: { in: ids } }, orderBy: { begin: 'asc' } });
  const rapporten = await tx.rapportage.findMany({ where: { cursistId: { in: ids } }, select: { cursistId: true, periodeVan: true } });
  return rijen.map(({ grondVan, ...rij }) => ({
    ...rij,
    grondVan: naarDag(grondVan),
    inschrijvingen: inschrijvingen
      .filter(({ cursistId }) => cursistId === rij.cursistId)
      .map(({ begin, einde }) => ({ begin: naarDag(begin), einde: naarDag(einde) })),
    gedaan: rapporten.filter(({ cursistId }) => cursistId === rij.cursistId).map(({ periodeVan }) => naarDag(periodeVan).toString()),
  }));
}

export type OpenTaak = {
  id: string;
  cursistId: string;
  aanbiederId: string;
  school: string;
  gemaaktOp: Date;
  uiterlijk: Temporal.PlainDate;
};

/** The tasks of schools about this person that wait for an answer. */
export async function listOpenTaken(tx: Tx, inburgeraarId: string): Promise<OpenTaak[]> {
  const rijen = await tx.$queryRaw<(Omit<OpenTaak, 'uiterlijk'> & { uiterlijk: Date })[]>`
    select s.id, s.cursist_id as "cursistId", s.aanbieder_id as "aanbiederId", a.naam as school, s.gemaakt_op as "gemaaktOp", s.uiterlijk
    from schooltaak s join taalaanbieder a on a.id = s.aanbieder_id
    where s.inburgeraar_id = ${inburgeraarId}::uuid and not exists (select 1 from schooltaak_antwoord w where w.taak_id = s.id)
    order by s.uiterlijk, s.id`;
  return rijen.map((rij) => ({ ...rij, uiterlijk: naarDag(rij.uiterlijk) }));
}

type Nieuw = {
  regel: Uitstelregel;
  inburgeraarId: string;
  cursistId: string;
  aanbiederId: string;
  periode: { van: Temporal.PlainDate; tot: Temporal.PlainDate } | null;
  taakId: string | null;
  van: Temporal.PlainDate;
  tot: Temporal.PlainDate;
  reden: Reden;
  door: string;
  formulierId: string;
};

/** Waits for whoever puts off a day of this person at the same time, so that each reads the day that the other set. */
export async function houdUitstelVast(tx: Tx, inburgeraarId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('uitstel ' || ${inburgeraarId}, 0))`;
}

/** Puts a day off; null when it was put off from that day before: by the same form, or by someone else. */
export async function maakUitstel(tx: Tx, { periode, ...nieuw }: Nieuw): Promise<string | null> {
  const id = uuidv7();
  const gelukt = await tx.$executeRaw`
    insert into uitstel (id, regel, inburgeraar_id, cursist_id, aanbieder_id, periode_van, periode_tot, taak_id, van, tot, reden, vastgelegd_door, formulier_id)
    values (${id}::uuid, ${nieuw.regel}, ${nieuw.inburgeraarId}::uuid, ${nieuw.cursistId}::uuid, ${nieuw.aanbiederId}::uuid, ${periode?.van.toString() ?? null}::date,
      ${periode?.tot.toString() ?? null}::date, ${nieuw.taakId}::uuid, ${nieuw.van.toString()}::date, ${nieuw.tot.toString()}::date, ${nieuw.reden},
      ${nieuw.door}::uuid, ${nieuw.formulierId}::uuid) on conflict do nothing`;
  return gelukt === 1 ? id : null;
}

/** Whether this form put something off before. */
export async function isUitgesteldDoor(tx: Tx, formulierId: string): Promise<boolean> {
  const rijen = await tx.$queryRaw<unknown[]>`select 1 from uitstel where formulier_id = ${formulierId}::uuid`;
  return rijen.length > 0;
}
