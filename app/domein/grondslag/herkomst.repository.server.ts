import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { dagVan } from '~/platform/klok';
import type { Onderwerp } from './grondslag.repository.server';
import type { Vastgelegd } from './vastgelegd';

const opDag = (moment: Date) => dagVan(naarMoment(moment)).toString();

type Ja = { bij: 'gemeente' | 'school'; door: string | null; dag: Date; op: Date; code: string; nummer: number };

/** The ja by which something of a cursist is open to the actor's school now; null when nothing is, or on another ground. */
export async function findJa(tx: Tx, cursistId: string): Promise<Vastgelegd | null> {
  const [rij] = await tx.$queryRaw<Ja[]>`select * from poort.ja_van(${cursistId}::uuid)`;
  if (!rij) return null;
  const { bij, door, code, nummer } = rij;
  return { bij, door, dag: naarDag(rij.dag).toString(), op: opDag(rij.op), tekst: { code, nummer } };
}

/** Wet and doelgroep as they hold today, which open what needs no ja; a school reads them through the gate, without who recorded them. */
export async function findSituatie(tx: Tx, wie: Onderwerp): Promise<Vastgelegd | null> {
  const [van, door] =
    'cursistId' in wie
      ? [Prisma.sql`(select g.inburgeraar_id from grondslag g where g.cursist_id = ${wie.cursistId}::uuid)`, Prisma.sql`null::text`]
      : [Prisma.sql`(${wie.inburgeraarId}::uuid)`, Prisma.sql`toegang.naam(s.vastgelegd_door)`];
  const [rij] = await tx.$queryRaw<{ dag: Date; op: Date; door: string | null }[]>`
    select s.van as dag, s.vastgelegd_op as op, ${door} as door from situatie s where s.inburgeraar_id in ${van} and s.van <= tk.vandaag()
    order by s.van desc, s.vastgelegd_op desc, s.id desc limit 1`;
  return rij ? { bij: 'gemeente', door: rij.door, dag: naarDag(rij.dag).toString(), op: opDag(rij.op), tekst: null } : null;
}
