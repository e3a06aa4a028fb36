import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { naarDag } from '~/platform/db/datum';

/** Whose consent it is: the registered name and birth date, and whether the matrix asks it of someone of this wet and doelgroep today. */
export type Betrokkene = { id: string; naam: string; geboortedatum: Temporal.PlainDate; wordtGevraagd: boolean };

type Rij = Omit<Betrokkene, 'geboortedatum'> & { geboortedatum: Date };
const naarBetrokkene = (rij: Rij): Betrokkene => ({ ...rij, geboortedatum: naarDag(rij.geboortedatum) });

/** Nobody is asked on another ground than consent, or while no wet is known (C 12.1). */
const wordtGevraagd = (situatie: Prisma.Sql) => Prisma.sql`exists (
  select 1 from grondslag_regel r where r.grond = 'toestemming' and r.wet = ${situatie}.wet and (r.doelgroep is null or r.doelgroep = ${situatie}.doelgroep)
    and r.van <= tk.vandaag() and (r.tot is null or r.tot >= tk.vandaag()))`;

/** A person of the gemeente, or null when he is not in one's caseload. */
export async function findInburgeraar(tx: Tx, id: string): Promise<Betrokkene | null> {
  const [rij] = await tx.$queryRaw<Rij[]>`
    select i.id, i.voornamen || ' ' || i.achternaam as naam, i.geboortedatum, ${wordtGevraagd(Prisma.sql`s`)} as "wordtGevraagd"
    from inburgeraar i
    left join lateral (
      select s.wet, s.doelgroep from situatie s where s.inburgeraar_id = i.id and s.van <= tk.vandaag()
      order by s.van desc, s.vastgelegd_op desc, s.id desc limit 1) s on true
    where i.id = ${id}::uuid`;
  return rij ? naarBetrokkene(rij) : null;
}

export type CursistBetrokkene = Betrokkene & { aanbiederId: string; aanbiederNaam: string; isContactpersoon: boolean };

/** A cursist of one's own school, and whether the actor is his contactpersoon or deputy today (C 12.5). */
export async function findCursist(tx: Tx, id: string, aanbiederId: string | null): Promise<CursistBetrokkene | null> {
  const [rij] = await tx.$queryRaw<(Rij & { aanbiederId: string; aanbiederNaam: string; isContactpersoon: boolean })[]>`
    select c.id, c.voornamen || ' ' || c.achternaam as naam, c.geboortedatum, ${wordtGevraagd(Prisma.sql`c`)} as "wordtGevraagd", c.aanbieder_id as "aanbiederId", a.naam as "aanbiederNaam",
      exists (select 1 from poort.mijn_cursisten m where m.cursist_id = c.id) as "isContactpersoon"
    from cursist c join taalaanbieder a on a.id = c.aanbieder_id where c.id = ${id}::uuid and c.aanbieder_id = ${aanbiederId}::uuid`;
  return rij ? { ...rij, ...naarBetrokkene(rij) } : null;
}

/** A school that someone may speak of: a partner, or one that he is joined to still. Only for a partner a ja can be given (C 2.1, 3). */
export type School = { id: string; naam: string; isPartner: boolean; isGekoppeld: boolean };

/** Those schools, the ones of this person first. A partner has a running convenant today. */
export function listScholen(tx: Tx, inburgeraarId: string | null): Promise<School[]> {
  return tx.$queryRaw<School[]>`
    select a.id, a.naam, p.id is not null as "isPartner", k.id is not null as "isGekoppeld"
    from taalaanbieder a
    left join koppeling k on k.aanbieder_id = a.id and k.inburgeraar_id = ${inburgeraarId}::uuid and k.beeindigd_op is null
    left join lateral (
      select c.id from convenant c where c.aanbieder_id = a.id and c.ingangsdatum <= tk.vandaag()
        and least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) >= tk.vandaag() limit 1) p on true
    where p.id is not null or k.id is not null
    order by (k.id is null), a.naam, a.id`;
}

/** Whether this school has a running convenant today. */
export async function isPartner(tx: Tx, aanbiederId: string): Promise<boolean> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    select c.id from convenant c where c.aanbieder_id = ${aanbiederId}::uuid and c.ingangsdatum <= tk.vandaag()
      and least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) >= tk.vandaag() limit 1`;
  return rijen.length > 0;
}
