import type { Temporal } from 'temporal-polyfill';
import { duinpan, waterlelie, type DemoSchool } from '../../scholen';
import { onderzochte } from '../onderzocht';
import type { Stap } from '../stap';

/** What these schools sent, but for name and place; its days are set when it is loaded. */
const inhoud = ({ plaats }: DemoSchool) =>
  JSON.stringify({
    locaties: [
      { naam: 'Hoofdlocatie', adres: 'Proefstraat 1', postcode: '2511 AA', plaats: 'Den Haag' },
      { naam: 'Tweede locatie', adres: 'Voorbeeldplein 20', postcode: '2526 BB', plaats },
    ],
    aanbod: {
      ...{ cursussen: ['b1', 'z', 'alfabetisering'], niveaus: ['alfa', 'A1', 'A2', 'B1'], dagdelen: ['ochtend', 'middag', 'avond'] },
      ...{ groepsgrootte: 12, uurprijsCenten: 1275 },
    },
    lessen: {
      ...{ van: '', tot: '', nt2: 640, nt2Bevoegd: 531, ona: 48, onaBevoegd: 40 },
      ...{ groepen: 14, groepenZonderBevoegd: 0, addendumSinds: null },
    },
    verklaring: { tekst: '2026-1', voldoet: true, scan: true, dag: '' },
  });

/** Who is named in an aanmelding: contactpersonen and docenten, all invented. */
const mensen = `
create temp table aanmelder (nr int, naam text, kvk text, bow text, plaats text, domein text, geleden int, inhoud jsonb);
create temp table aanmeldcontact (school int, nr int, naam text, functie text, voor text);
insert into aanmeldcontact values
  (1, 1, 'Fenna Rietveld', 'Directeur', 'fenna'), (1, 2, 'Amir Haddad', 'Coördinator inburgering', 'amir'),
  (2, 1, 'Iris Vermeulen', 'Onderwijsmanager', 'iris'), (2, 2, 'Daan Koster', 'Administratie', 'daan'),
  (3, 1, 'Maud Hoekstra', 'Directeur', 'maud-hoekstra'), (4, 1, 'Jeroen Stam', 'Directeur', 'jeroen-stam');
create temp table aanmelddocent (school int, nr int, naam text, bevoegd boolean);
insert into aanmelddocent values
  (1, 1, 'Mirjam de Haan', true), (1, 2, 'Pieter Blok', true), (1, 3, 'Sofie Jansen', true), (1, 4, 'Ruben Smit', true), (1, 5, 'Lies Verhagen', false),
  (2, 1, 'Hanneke Vos', true), (2, 2, 'Bas Meulenbelt', true), (2, 3, 'Nadia El Amrani', true), (2, 4, 'Joris Peeters', false),
  (3, 1, null, true), (3, 2, null, true), (3, 3, null, true), (3, 4, null, true), (3, 5, null, false),
  (4, 1, null, true), (4, 2, null, true), (4, 3, null, true), (4, 4, null, true), (4, 5, null, true), (4, 6, null, false);`;

const rij = (nr: number, school: DemoSchool, domein: string, geleden: number) =>
  `(${nr}, '${school.naam}', '${school.kvkNummer}', '${school.bowNummer}', '${school.plaats}', '${domein}', ${geleden}, '${inhoud(school)}'::jsonb)`;

/**
 * Schools that apply: one that came in this week, one whose scan is half done with a few days left, and what two sent that are through theirs by now, whose
 * docenten were looked up and are named no more.
 */
export const scans = (vandaag: Temporal.PlainDate): Stap[] => [
  {
    naam: 'aanmeldingen',
    sql: `${mensen}
insert into aanmelder values ${rij(1, duinpan, 'duinpan', 2)}, ${rij(2, waterlelie, 'waterlelie', 17)},
  ${onderzochte(vandaag)
    .map((een) => rij(een.nr, een.school, een.domein, een.geleden))
    .join(', ')};
insert into aanmelding (id, naam, kvk_nummer, bow_nummer, plaats, email, telefoon, website, inhoud, formulier_id, ingediend_op)
select pg_temp.nr('aanmelding', a.nr), a.naam, a.kvk, a.bow, a.plaats, 'info@' || a.domein || '.example', '070 555 01 2' || a.nr, 'https://www.' || a.domein || '.example',
  jsonb_set(jsonb_set(jsonb_set(a.inhoud, '{verklaring,dag}', to_jsonb((pg_temp.dag() - a.geleden)::text)), '{lessen,van}', to_jsonb((pg_temp.dag() - 300)::text)),
    '{lessen,tot}', to_jsonb((pg_temp.dag() - 120)::text)), pg_temp.nr('aanmeldformulier', a.nr), pg_temp.om(pg_temp.dag() - a.geleden, 'aanmelding', a.nr) from aanmelder a;
insert into aanmelding_contact (id, aanmelding_id, volgnummer, naam, functie, email, telefoon)
select pg_temp.nr('aanmeldcontact', c.school * 10 + c.nr), pg_temp.nr('aanmelding', c.school), c.nr, c.naam, c.functie, c.voor || '@' || a.domein || '.example', '06 555 00 ' || c.school || c.nr
from aanmeldcontact c join aanmelder a on a.nr = c.school;
insert into aanmelding_docent (id, aanmelding_id, volgnummer, naam, vak, nt2_bevoegd, register, registernummer, geldig_tot, ona_bevoegd)
select pg_temp.nr('aanmelddocent', d.school * 10 + d.nr), pg_temp.nr('aanmelding', d.school), d.nr, d.naam, 'nt2', d.bevoegd, case when d.bevoegd then 'bvnt2' end,
  case when d.bevoegd and d.naam is not null then 'NT2-' || (40000 + d.school * 100 + d.nr) end, case when d.bevoegd then pg_temp.dag() + 200 + d.nr * 30 end, false
from aanmelddocent d;
insert into aanmelding_indiener (aanmelding_id, naam, functie, email, taal)
select pg_temp.nr('aanmelding', c.school), c.naam, c.functie, c.voor || '@' || a.domein || '.example', 'nl' from aanmeldcontact c join aanmelder a on a.nr = c.school where c.nr = 1;
insert into kwaliteitsscan (id, soort, aanmelding_id, begonnen_op, formulier_id, vastgelegd_op)
select pg_temp.nr('scan', a.nr), 'aanmelding', pg_temp.nr('aanmelding', a.nr), pg_temp.dag() - a.geleden, pg_temp.nr('scanformulier', a.nr),
  pg_temp.om(pg_temp.dag() - a.geleden, 'aanmelding', a.nr) from aanmelder a;
insert into scanstap (id, scan_id, volgnummer, gebeurtenis, rol, naar, formulier_id, vastgelegd_op)
select pg_temp.nr('scanstap', a.nr * 10), pg_temp.nr('scan', a.nr), 1, 'aangemeld', 'publiek', 'aangemeld', pg_temp.nr('stapformulier', a.nr * 10),
  pg_temp.om(pg_temp.dag() - a.geleden, 'aanmelding', a.nr) from aanmelder a;`,
  },
  {
    naam: 'kwaliteitsscans',
    sql: `
create temp table onderzoeker as select u.id from persona p join u on u.nr = p.volg where p.sub = 'marijke-de-graaf' limit 1;
insert into taalaanbieder (id, naam, kvk_nummer, bow_nummer, plaats, email, telefoon, website)
select pg_temp.nr('aangemelde school', a.nr), m.naam, m.kvk_nummer, m.bow_nummer, m.plaats, m.email, m.telefoon, m.website
from aanmelder a join aanmelding m on m.id = pg_temp.nr('aanmelding', a.nr) where a.nr = 2;
update kwaliteitsscan set aanbieder_id = pg_temp.nr('aangemelde school', 2) where id = pg_temp.nr('scan', 2);
insert into scanstap (id, scan_id, volgnummer, gebeurtenis, rol, naar, aanbieder_id, formulier_id, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('scanstap', 21), pg_temp.nr('scan', 2), 2, 'aangenomen', 'relatiebeheerder', 'in_onderzoek', pg_temp.nr('aangemelde school', 2), pg_temp.nr('stapformulier', 21),
  o.id, pg_temp.om(pg_temp.dag() - 15, 'aangenomen', 2) from onderzoeker o;
insert into scanbetrokkene (scan_id, gebruiker_id, als) select pg_temp.nr('scan', 2), o.id, 'onderzoeker' from onderzoeker o;
insert into keurmerk_antwoord (id, aanbieder_id, bron, opgehaald_op, soort, status, sinds, tot_en_met, waarschuwing, ruw)
select pg_temp.nr('aangemeld keurmerk', n), pg_temp.nr('aangemelde school', 2), 'blik_op_werk', pg_temp.om(pg_temp.dag() - n, 'aangemeld keurmerk', n), 'antwoord',
  'keurmerk_bepaalde_tijd', (pg_temp.dag() - interval '9 months')::date, ((pg_temp.dag() - interval '9 months')::date + interval '16 months')::date - 1, false,
  json_build_object('bowNummer', '${waterlelie.bowNummer}', 'keurmerk', json_build_object('status', 'keurmerk_bepaalde_tijd'))::text
from generate_series(1, 14) n;
insert into kvk_antwoord (id, scan_id, kvk_nummer, opgehaald_op, soort, naam, statutaire_naam, rechtsvorm, plaats, ingeschreven_op, begonnen_op, handelsnamen, sbi, vestigingen)
select pg_temp.nr('kvk', 2), pg_temp.nr('scan', 2), '${waterlelie.kvkNummer}', pg_temp.om(pg_temp.dag() - 17, 'kvk', 2), 'antwoord', 'Waterlelie Opleidingen B.V.', 'Waterlelie Opleidingen B.V.',
  'Besloten Vennootschap', 'Utrecht', '2015-03-09', '2015-03-02', '["Waterlelie Opleidingen B.V."]',
  '[{"code": "85592", "omschrijving": "Overig onderwijs (taalonderwijs)", "isHoofd": true}]',
  '[{"nummer": "000000000201", "naam": "Waterlelie Opleidingen", "plaats": "Utrecht", "isHoofd": true}, {"nummer": "000000000202", "naam": "Waterlelie Den Haag", "plaats": "''s-Gravenhage", "isHoofd": false}]';
insert into ketenpartner (id, code, naam, email, formulier_id, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('ketenpartner', k.nr), k.code, k.naam, k.email, pg_temp.nr('ketenpartnerformulier', k.nr), o.id, pg_temp.om(pg_temp.dag() - 60, 'ketenpartner', k.nr)
from onderzoeker o cross join (values (1, 'blik_op_werk', 'Blik op Werk (verzonnen adres)', 'gemeenten@blikopwerk.example'),
  (2, 'inspectie_szw', 'Nederlandse Arbeidsinspectie (verzonnen adres)', 'signalen@inspectie.example')) k (nr, code, naam, email);
insert into scanopvraag (id, scan_id, soort, onderdelen, ketenpartner_id, uiterste, formulier_id, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('opvraag', 1), pg_temp.nr('scan', 2), 'verzoek',
  array['toezicht_in_de_klas', 'financieel_toezicht', 'resultatenaudit', 'tevredenheidsonderzoek', 'beslissingen', 'onderzoeken', 'algemene_bezwaren'],
  pg_temp.nr('ketenpartner', 1), scan.uiterste(pg_temp.nr('scan', 2)), pg_temp.nr('opvraagformulier', 1), o.id, pg_temp.om(pg_temp.dag() - 14, 'opvraag', 1) from onderzoeker o;
insert into scanstuk_afwezig (id, scan_id, onderdeel, gemeld_op, formulier_id, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('afwezig', n), pg_temp.nr('scan', 2), x, pg_temp.dag() - 6, pg_temp.nr('afwezigformulier', n), o.id, pg_temp.om(pg_temp.dag() - 6, 'afwezig', n)
from onderzoeker o cross join unnest(array['beslissingen', 'algemene_bezwaren']) with ordinality u (x, n);
insert into scanbevinding (id, scan_id, onderdeel, versie, samenvatting, beoordeling, peildatum, formulier_id, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('bevinding', b.nr), pg_temp.nr('scan', 2), b.onderdeel, 1, b.samenvatting, b.beoordeling, pg_temp.dag() - b.geleden, pg_temp.nr('bevindingformulier', b.nr), o.id,
  pg_temp.om(pg_temp.dag() - b.geleden, 'bevinding', b.nr)
from onderzoeker o cross join (values
  (1, 'kvk', 'Besloten vennootschap sinds 2015, met een vestiging in Den Haag. De hoofdvestiging staat in Utrecht.', 'goed', 12),
  (2, 'keurmerk', 'Keurmerk voor bepaalde tijd. De school is dus aspirant: zij kan alleen voorwaardelijk worden toegelaten.', 'aandacht', 12),
  (3, 'beslissingen', 'Blik op Werk meldt geen beslissingen of voorgenomen beslissingen.', 'goed', 6),
  (4, 'algemene_bezwaren', 'Blik op Werk meldt geen algemene bezwaren.', 'goed', 6)) b (nr, onderdeel, samenvatting, beoordeling, geleden);
insert into gespreksafspraak (id, scan_id, volgnummer, soort, begin, minuten, wijze, plaats, deelnemers, formulier_id, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('afspraak', 1), pg_temp.nr('scan', 2), 0, 'gepland', ((pg_temp.dag() + 2)::timestamp + interval '14 hours') at time zone 'Europe/Amsterdam', 60, 'locatie',
  'Stadhuis Den Haag, Spui 70', 'Relatiebeheerder van de gemeente en de directie van de school', pg_temp.nr('afspraakformulier', 1), o.id, pg_temp.om(pg_temp.dag() - 5, 'afspraak', 1) from onderzoeker o;
insert into scanrisico (id, scan_id, onderdeel, ernst, omschrijving, formulier_id, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('risico', 1), pg_temp.nr('scan', 2), 'keurmerk', 'midden', 'De aspirantperiode duurt nog zeven maanden. Van de vier stappen is er nog geen gezet.',
  pg_temp.nr('risicoformulier', 1), o.id, pg_temp.om(pg_temp.dag() - 4, 'risico', 1) from onderzoeker o;`,
  },
];
