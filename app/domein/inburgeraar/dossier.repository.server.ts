import type { Tx } from '~/platform/db/actor.server';
import type { Inzage } from './inzagen';

/** A contactpersoon or deputy whom the school designated, as far as the gate lets the gemeente know (C 12.5). */
export type Contact = { aanbiederId: string; naam: string; soort: 'contactpersoon' | 'plaatsvervanger' };

/** Who speaks for the schools about this person today: only while identiteit may reach the gemeente. */
export async function listContacten(tx: Tx, inburgeraarId: string): Promise<Contact[]> {
  return tx.$queryRaw<Contact[]>`
    select distinct c.aanbieder_id as "aanbiederId", toegang.naam(c.gebruiker_id) as naam, c.soort from contactpersoon c
    where c.cursist_id in (select g.cursist_id from grondslag g where g.inburgeraar_id = ${inburgeraarId}::uuid and g.categorie = 'identiteit'
        and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu())
      and c.van <= tk.vandaag() and (c.tot is null or c.tot >= tk.vandaag())
    order by c.soort, naam`;
}

export type Inschrijving = { aanbiederId: string; begin: string; einde: string | null };

/** The enrolments that the schools registered, as far as the gate lets the gemeente know; ISO days, latest first. */
export async function listInschrijvingen(tx: Tx, inburgeraarId: string): Promise<Inschrijving[]> {
  return tx.$queryRaw<Inschrijving[]>`
    select i.aanbieder_id as "aanbiederId", to_char(i.begin, 'YYYY-MM-DD') as begin, to_char(i.einde, 'YYYY-MM-DD') as einde from inschrijving i
    where i.cursist_id in (select g.cursist_id from grondslag g where g.inburgeraar_id = ${inburgeraarId}::uuid and g.categorie = 'traject'
        and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu())
    order by i.begin desc, i.id desc`;
}

/** Who looked at this person, latest first, `hoogstens` of them; organisations, never names (those are the fg's). */
export async function listInzagen(tx: Tx, inburgeraarId: string, hoogstens: number): Promise<Inzage[]> {
  const rijen = await tx.$queryRaw<(Omit<Inzage, 'moment'> & { moment: Date })[]>`
    select moment, organisatie, rol, activiteit from log.inzagen_van(${inburgeraarId}::uuid, ${hoogstens}::int)`;
  return rijen.map((rij) => ({ ...rij, moment: rij.moment.toISOString() }));
}

/** The colleague whose caseload this person is in today; null when it is the actor's own. */
export async function findWaargenomen(tx: Tx, inburgeraarId: string, gebruikerId: string): Promise<string | null> {
  const rijen = await tx.$queryRaw<{ naam: string | null }[]>`
    select case when w.casemanager_id <> ${gebruikerId}::uuid then toegang.naam(w.casemanager_id) end as naam from toewijzing w
    where w.inburgeraar_id = ${inburgeraarId}::uuid and w.van <= tk.vandaag() and (w.tot is null or w.tot >= tk.vandaag())
    order by (w.casemanager_id = ${gebruikerId}::uuid) desc limit 1`;
  return rijen[0]?.naam ?? null;
}

/** The schools that are a partner today: signed, not ended, not excluded. */
export async function listPartners(tx: Tx): Promise<{ id: string; naam: string }[]> {
  return tx.$queryRaw<{ id: string; naam: string }[]>`
    select a.id, a.naam from taalaanbieder a
    where exists (select 1 from convenant c where c.aanbieder_id = a.id and c.ingangsdatum <= tk.vandaag()
      and least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) >= tk.vandaag())
    order by a.naam, a.id`;
}
