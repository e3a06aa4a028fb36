import { Prisma } from '~/platform/db/client/client';
import type { Tx } from '~/platform/db/actor.server';
import { naarMoment } from '~/platform/db/datum';
import { PER_PAGINA, rijenVoor } from '~/platform/lijst/bladzijde';
import type { Rol } from '~/platform/rol';
import type { Logsoort } from './logboek';
import type { Logfilter } from './logboek.schema';

const { sql, empty } = Prisma;

/** Per part of the log: its table, what was done, where, and about whom. */
const delen: Record<Logsoort, { tabel: Prisma.Sql; wat: Prisma.Sql; pad: Prisma.Sql; pseudoniem: Prisma.Sql }> = {
  inzagen: { tabel: sql`log.inzage`, wat: sql`l.activiteit`, pad: sql`null::text`, pseudoniem: sql`l.pseudoniem` },
  handelingen: { tabel: sql`log.handeling`, wat: sql`l.handeling`, pad: sql`null::text`, pseudoniem: sql`l.pseudoniem` },
  weigeringen: { tabel: sql`log.weigering`, wat: sql`l.code`, pad: sql`l.pad`, pseudoniem: sql`null::uuid` },
};

function waar(soort: Logsoort, { van, tot, pseudoniem }: Logfilter): Prisma.Sql {
  const opPseudoniem = pseudoniem === null ? empty : sql`and ${delen[soort].pseudoniem} = ${pseudoniem}::uuid`;
  return sql`l.moment >= tk.begin_van(${van.toString()}::date) and l.moment < tk.begin_van(${tot.add({ days: 1 }).toString()}::date) ${opPseudoniem}`;
}

export async function countLog(tx: Tx, soort: Logsoort, filter: Logfilter): Promise<number> {
  const rijen = await tx.$queryRaw<{ aantal: number }[]>`
    select count(*)::int as aantal from ${delen[soort].tabel} l where ${waar(soort, filter)}`;
  return rijen[0]?.aantal ?? 0;
}

type Rij = {
  id: string;
  moment: Date;
  rol: Rol | null;
  organisatie: string | null;
  gebruiker: string | null;
  wat: string;
  pad: string | null;
  pseudoniem: string | null;
};

/** One page of the log, the newest first. The names of staff; of an inburgeraar who looked at his own data none. */
export async function listLog(tx: Tx, soort: Logsoort, filter: Logfilter, pagina: number) {
  const { tabel, wat, pad, pseudoniem } = delen[soort];
  const rijen = await tx.$queryRaw<Rij[]>`
    select l.id::text, l.moment, l.rol, a.naam as organisatie, g.naam as gebruiker, ${wat} as wat, ${pad} as pad, ${pseudoniem} as pseudoniem
    from (
      select * from ${tabel} l where ${waar(soort, filter)}
      order by l.moment desc, l.id desc limit ${PER_PAGINA} offset ${rijenVoor(pagina)}
    ) l
    left join gebruiker g on g.id = l.gebruiker_id and l.rol <> 'inburgeraar'
    left join taalaanbieder a on a.id = l.aanbieder_id
    order by l.moment desc, l.id desc`;
  return rijen.map((rij) => ({ ...rij, moment: naarMoment(rij.moment).toString() }));
}
