import type { Ontvanger, VindOntvangers } from '~/platform/jobs/ontvanger';

const HEEFT_TOEGANG = `a.beeindigd_op is null and a.van <= tk.vandaag() and (a.tot is null or a.tot >= tk.vandaag())`;

/** Who guides the person today: his casemanager, and who covers for that one; only while voortgang of this cursist may reach the gemeente. */
const CASEMANAGERS = `
  with persoon as (
    select distinct inburgeraar_id from grondslag_blok
    where cursist_id = $1 and 'voortgang' = any (categorieen) and richting = 'naar_gemeente' and van <= tk.nu() and tot > tk.nu()
  ), eigen as (
    select t.casemanager_id from persoon p join toewijzing t on t.inburgeraar_id = p.inburgeraar_id
    where t.van <= tk.vandaag() and (t.tot is null or t.tot >= tk.vandaag())
  ), wie as (
    select casemanager_id as id from eigen
    union
    select w.waarnemer_id from eigen e join waarneming w on w.casemanager_id = e.casemanager_id
    where w.beeindigd_op is null and w.van <= tk.vandaag() and w.tot >= tk.vandaag()
  )
  select g.id as "gebruikerId", g.naam, g.email, g.taal, '/rapportages/' || $2::text as pad
  from wie join gebruiker g on g.id = wie.id
  where exists (select 1 from toegang a where a.gebruiker_id = g.id and a.rol = 'casemanager' and ${HEEFT_TOEGANG})
  order by g.id`;

/** The contactpersoon of the cursist and his deputies today, as far as they still work at that school; only while voortgang may reach it. */
const SCHOOLMENSEN = `
  select distinct g.id as "gebruikerId", g.naam, g.email, g.taal, '/rapportages/' || $2::text as pad
  from contactpersoon c join gebruiker g on g.id = c.gebruiker_id
  where c.cursist_id = $1 and c.van <= tk.vandaag() and (c.tot is null or c.tot >= tk.vandaag())
    and exists (select 1 from grondslag_blok x where x.cursist_id = c.cursist_id and 'voortgang' = any (x.categorieen) and x.richting = 'naar_school'
      and x.van <= tk.nu() and x.tot > tk.nu())
    and exists (select 1 from toegang a where a.gebruiker_id = g.id and a.rol = 'taalaanbieder' and a.aanbieder_id = c.aanbieder_id and ${HEEFT_TOEGANG})
  order by g.id`;

const over = (welke: string) => `select cursist_id as "cursistId", id as "rapportageId" from rapportage where id = (${welke})`;
const RAPPORTAGE = over('select $1::uuid');
const VRAAG = over('select rapportage_id from vraag where id = $1');
const ANTWOORD = over('select v.rapportage_id from antwoord a join vraag v on v.id = a.vraag_id where a.id = $1');

function zoek(onderwerp: string, ontvangers: string): VindOntvangers {
  return async (client, { onderwerpId }) => {
    const { rows } = await client.query<{ cursistId: string; rapportageId: string }>(onderwerp, [onderwerpId]);
    const [rapportage] = rows;
    if (!rapportage) return [];
    return (await client.query<Ontvanger>(ontvangers, [rapportage.cursistId, rapportage.rapportageId])).rows;
  };
}

/** Who is told of a new report: nobody once the gate has closed. */
export const ontvangersVanRapportage = zoek(RAPPORTAGE, CASEMANAGERS);
/** Who of the school is told of a question (C 12.5). */
export const ontvangersVanVraag = zoek(VRAAG, SCHOOLMENSEN);
/** Who is told of the answer. */
export const ontvangersVanAntwoord = zoek(ANTWOORD, CASEMANAGERS);
