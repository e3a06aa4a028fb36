import { createHash } from 'node:crypto';
import { withClient } from '../../bin/postgres/client.mjs';
import { TEKST_UITGEBREID } from '../fabriek/toestemmingsinvoer';

/** Someone under the Wi2013 on both sides of the koppeling, with the ja that lets his reports travel. */
export type Mens = { inburgeraarId: string; cursistId: string; jaId: string };

/** The secret tokens of the two who work on the same people. */
export const SESSIE = { contactpersoon: 'storm-contactpersoon', casemanager: 'storm-casemanager' } as const;

/** How many quarters back a report is due of everyone. */
export const KWARTALEN = 8;

const hash = (token: string) => `\\x${createHash('sha256').update(token, 'utf8').digest('hex')}`;

const spelers = `
  create temp table wie as select uuidv7() as school, uuidv7() as contactpersoon, uuidv7() as casemanager;
  insert into taalaanbieder (id, naam, kvk_nummer, bow_nummer, plaats, email, telefoon)
    select school, 'Taalschool Storm', '90000001', 'BOW1', 'Den Haag', 'school@proef.example', '070 000 00 00' from wie;
  insert into convenant (id, aanbieder_id, ingangsdatum, laatste_dag) select uuidv7(), school, '2022-03-08', '2999-12-31' from wie;
  create temp table rol as
    select contactpersoon as id, uuidv7() as toegang, 'taalaanbieder' as rol, school, '${hash(SESSIE.contactpersoon)}'::bytea as hash from wie
    union all select casemanager, uuidv7(), 'casemanager', null, '${hash(SESSIE.casemanager)}'::bytea from wie;
  insert into gebruiker (id, naam, email) select id, 'Verzonnen ' || rol, rol || '@proef.example' from rol;
  insert into geheimhouding (id, gebruiker_id, soort, getekend_op) select uuidv7(), id, 'verklaring', '2022-03-08' from rol;
  insert into toegang (id, gebruiker_id, rol, aanbieder_id, van) select toegang, id, rol, school, '2022-03-08' from rol;
  insert into toegang.sessie (hash, gebruiker_id, toegang_id, verloopt) select hash, id, toegang, '2999-01-01' from rol;`;

const mensen = (aantal: number) => `
  set session_replication_role = replica;
  create temp table mens as
    select uuidv7() as inburgeraar, uuidv7() as cursist, uuidv7() as ja, 'K-' || nr as kenmerk, 'Samira' as voornamen, 'Storm-' || nr as achternaam,
      'storm ' || nr || ' samira' as sleutel, date '1990-05-01' as geboren from generate_series(1, ${aantal}) nr;
  insert into inburgeraar (id, voornamen, achternaam, naam_sleutel, geboortedatum) select inburgeraar, voornamen, achternaam, sleutel, geboren from mens;
  insert into situatie (id, inburgeraar_id, wet, doelgroep, van) select uuidv7(), inburgeraar, 'wi2013', 'asielstatushouder', '2015-01-01' from mens;
  insert into begeleiding (id, inburgeraar_id, van) select uuidv7(), inburgeraar, '2022-03-08' from mens;
  insert into toewijzing (id, inburgeraar_id, casemanager_id, van) select uuidv7(), inburgeraar, casemanager, '2022-03-08' from mens, wie;
  insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, tekstversie_id, naam, geboortedatum, plaats, datum, kanaal)
    select ja, inburgeraar, school, 'verleend', '${TEKST_UITGEBREID}', voornamen || ' ' || achternaam, geboren, 'Den Haag', '2024-01-01', 'papier' from mens, wie;
  insert into cursist (id, aanbieder_id, kenmerk, voornamen, achternaam, naam_sleutel, geboortedatum, wet, doelgroep)
    select cursist, school, kenmerk, voornamen, achternaam, sleutel, geboren, 'wi2013', 'asielstatushouder' from mens, wie;
  insert into inschrijving (id, cursist_id, aanbieder_id, begin)
    select uuidv7(), cursist, school, date_trunc('quarter', tk.vandaag()) - interval '3 months' * ${KWARTALEN} from mens, wie;
  insert into contactpersoon (id, cursist_id, aanbieder_id, gebruiker_id, soort, van)
    select uuidv7(), cursist, school, contactpersoon, 'contactpersoon', '2022-03-08' from mens, wie;
  insert into koppeling (id, inburgeraar_id, aanbieder_id, kenmerk) select uuidv7(), inburgeraar, school, kenmerk from mens, wie;
  insert into rapportage_concept (id, cursist_id, aanbieder_id, periode_van, periode_tot, inhoud, bijgewerkt_door)
    select uuidv7(), cursist, school, begin, begin + interval '3 months' - interval '1 day', '{"toelichting": "Begonnen."}', contactpersoon
    from mens, wie, generate_series(1, ${KWARTALEN}) k, lateral (select date_trunc('quarter', tk.vandaag()) - interval '3 months' * k as begin) b;
  set session_replication_role = origin;
  analyze;
  select poort.ververs(array(select inburgeraar from mens));`;

/** Lays a school, its contactpersoon, a casemanager and so many people between them, each with a draft for every quarter that is over. */
export function legMensen(url: string, aantal: number): Promise<Mens[]> {
  return withClient(url, async (client) => {
    await client.query(spelers + mensen(aantal));
    const { rows } = await client.query<Mens>('select inburgeraar as "inburgeraarId", cursist as "cursistId", ja as "jaId" from mens');
    return rows;
  });
}
