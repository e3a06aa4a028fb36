import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { PER_PAGINA, rijenVoor } from '~/platform/lijst/bladzijde';
import type { Keuzes } from './lijst.schema';
import type { Laterreden } from './later';
import type { Wachtrij, Wachtsleutel } from './wachtsleutel';

const { sql, join } = Prisma;

/** An entry with the names that it needs on screen, and how long one lets it rest. `gebruiker`: whose access it is. */
export type Werkregel = Wachtrij & {
  naam: string | null;
  school: string | null;
  namensNaam: string | null;
  gebruiker: string | null;
  laterTot: string | null;
  laterReden: Laterreden | null;
};

export type Lijstvraag = { regels: readonly string[]; keuzes: Keuzes };

function waar({ regels, keuzes: { filter } }: Lijstvraag): Prisma.Sql {
  const voorwaarden = [
    sql`l.regel = any (${[...regels]}::text[])`,
    filter.toon === 'later' ? sql`l.later_tot is not null` : sql`l.later_tot is null`,
    ...(filter.wie === null ? [] : [filter.wie === 'eigen' ? sql`l.namens is null` : sql`l.namens is not null`]),
  ];
  return join(voorwaarden, ' and ');
}

function volgorde({ keuzes: { sortering } }: Lijstvraag): Prisma.Sql {
  const kolom = sortering.kolom === 'van' ? sql`l.van` : sql`l.uiterste`;
  const richting = sortering.richting === 'af' ? sql`desc` : sql`asc`;
  return sql`${kolom} ${richting} nulls last, l.van, l.regel, l.onderwerp, l.voorval`;
}

const BEELD = sql`l.regel, l.onderwerp, l.voorval, l.persoon, l.aanbieder, l.van::text, l.uiterste::text, l.namens, l.waarden,
  l.later_tot::text as "laterTot", l.later_reden as "laterReden", coalesce(i.voornamen || ' ' || i.achternaam, c.voornamen || ' ' || c.achternaam) as naam, a.naam as school,
  toegang.naam(l.namens) as "namensNaam", toegang.naam((l.waarden ->> 'gebruiker')::uuid) as gebruiker`;
const NAMEN = sql`left join inburgeraar i on i.id = l.persoon left join cursist c on c.id = l.persoon left join taalaanbieder a on a.id = l.aanbieder`;

type Gevonden = { totaal: number; nu: number; later: number; plek: number | null } & { [K in keyof Werkregel]: Werkregel[K] | null };

const isRegel = (rij: Gevonden): rij is Gevonden & Werkregel => rij.regel !== null;

/** One page of what waits for the actor, with how many there are in all, how many wait now, and how many he lets rest. */
export async function listWacht(tx: Tx, vraag: Lijstvraag, pagina: number) {
  const op = volgorde(vraag);
  const rijen = await tx.$queryRaw<Gevonden[]>`
    with alles as materialized (select * from werkvoorraad.lijst()), gekozen as materialized (select * from alles l where ${waar(vraag)}),
      bladzijde as materialized (
        select l.*, row_number() over (order by ${op})::int as plek from gekozen l order by ${op} limit ${PER_PAGINA} offset ${rijenVoor(pagina)})
    select t.totaal, s.nu, s.later, b.* from (select count(*)::int as totaal from gekozen) t
    cross join (select count(*) filter (where later_tot is null)::int as nu, count(later_tot)::int as later from alles) s
    left join (select ${BEELD}, l.plek from bladzijde l ${NAMEN}) b on true
    order by b.plek`;
  const [eerste] = rijen;
  return {
    totaal: eerste?.totaal ?? 0,
    nu: eerste?.nu ?? 0,
    later: eerste?.later ?? 0,
    rijen: rijen.filter(isRegel).map(({ totaal: _t, nu: _n, later: _l, plek: _p, ...rij }) => rij),
  };
}

/** One entry of the actor, by its key; null when nothing like it waits for him. */
export async function findWacht(tx: Tx, { regel, onderwerp, voorval }: Wachtsleutel): Promise<Werkregel | null> {
  const rijen = await tx.$queryRaw<Werkregel[]>`
    select ${BEELD} from werkvoorraad.lijst() l ${NAMEN}
    where l.regel = ${regel} and l.onderwerp = ${onderwerp}::uuid and l.voorval = ${voorval}`;
  return rijen[0] ?? null;
}

/** From which day a task of a school counts (ISO text), and of which cursist it is; null when the actor may not know of it. */
export async function findTaakbegin(tx: Tx, id: string): Promise<{ begin: string; cursistId: string } | null> {
  const rijen = await tx.$queryRaw<{ begin: string; cursistId: string }[]>`
    select (gemaakt_op at time zone 'Europe/Amsterdam')::date::text as begin, cursist_id as "cursistId" from schooltaak where id = ${id}::uuid`;
  return rijen[0] ?? null;
}

/** The first day of a term of the convenant, as ISO text. */
export async function findIngangsdatum(tx: Tx, convenantId: string): Promise<string | null> {
  const rijen = await tx.$queryRaw<{ dag: string }[]>`select ingangsdatum::text as dag from convenant where id = ${convenantId}::uuid`;
  return rijen[0]?.dag ?? null;
}

/** How much waits for the actor now; what he lets rest is not counted. */
export async function countWacht(tx: Tx): Promise<number> {
  const [rij] = await tx.$queryRaw<{ aantal: number }[]>`select count(*)::int as aantal from werkvoorraad.lijst() where later_tot is null`;
  return rij?.aantal ?? 0;
}

/** That someone lets an entry rest; whom it is about is a person of the gemeente or a cursist of the school. */
export type Later = Wachtsleutel & { id: string; gebruikerId: string; reden: Laterreden; tot: string; formulierId: string } & (
    { inburgeraarId: string | null } | { cursistId: string | null }
  );

/** Ends that the actor lets this entry rest; until the transaction ends nobody else changes what he lets rest. */
export async function beeindigLater(tx: Tx, gebruikerId: string, { regel, onderwerp, voorval }: Wachtsleutel): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('later ' || ${gebruikerId}, 0))`;
  await tx.$executeRaw`
    update wacht_later set beeindigd_op = tk.klok()
    where gebruiker_id = ${gebruikerId}::uuid and regel = ${regel} and onderwerp = ${onderwerp}::uuid and voorval = ${voorval} and beeindigd_op is null`;
}

/** Lets an entry rest. The database refuses what does not wait for the actor, and a day past its last one. */
export async function voegLaterToe(tx: Tx, later: Later): Promise<void> {
  const kolom = 'cursistId' in later ? sql`cursist_id` : sql`inburgeraar_id`;
  const persoon = 'cursistId' in later ? later.cursistId : later.inburgeraarId;
  await tx.$executeRaw`
    insert into wacht_later (id, gebruiker_id, regel, onderwerp, voorval, ${kolom}, reden, tot, formulier_id)
    values (${later.id}::uuid, ${later.gebruikerId}::uuid, ${later.regel}, ${later.onderwerp}::uuid, ${later.voorval}, ${persoon}::uuid, ${later.reden},
      ${later.tot}::date, ${later.formulierId}::uuid)`;
}
