import type { Stap } from '../stap';

/** What the beheerders proposed for the matrix: one voorstel that waits for the second of them, and one that he rejected. */
export const voorstellen: Stap[] = [
  {
    naam: 'voorstellen',
    sql: `
insert into grondslag_voorstel (id, ingang, reden, voorgesteld_door, formulier_id, vastgelegd_op)
select pg_temp.nr('voorstel', v.nr), pg_temp.dag() + v.over, v.reden, u.id, pg_temp.nr('voorstelformulier', v.nr), pg_temp.om(pg_temp.dag() - v.geleden, 'voorstel', v.nr)
from (values
  (1, 30, 2, 'De gemeente wil voortgang en lesuren voortaan delen op grond van haar eigen taak, zodat scholen niet meer om een ja hoeven te vragen.'),
  (2, -10, 40, 'Scholen vragen of zij bijzonderheden van gezinsmigranten mogen doorgeven.')) v (nr, over, geleden, reden)
join persona p on p.sub = 'sanne-kuipers' join u on u.nr = p.volg;
insert into grondslag_voorstel_regel (id, voorstel_id, wet, doelgroep, categorie, richting, grond, bron, te_bevestigen)
select pg_temp.nr('voorstelregel', row_number() over (order by r.nr, r.categorie, k.richting)), pg_temp.nr('voorstel', r.nr), r.wet, r.doelgroep, r.categorie, k.richting, 'publieke_taak', r.bron, true
from (values
  (1, 'wi2013', null, 'voortgang', 'Concept-verordening inburgering, artikel 4 (verzonnen)'),
  (1, 'wi2013', null, 'traject', 'Concept-verordening inburgering, artikel 4 (verzonnen)'),
  (2, 'wi2021', 'gezinsmigrant', 'bijzonderheden', 'Verzoek van het netwerkoverleg (verzonnen)')) r (nr, wet, doelgroep, categorie, bron)
cross join (values ('naar_school'), ('naar_gemeente')) k (richting);
insert into grondslag_besluit (voorstel_id, soort, toelichting, besloten_door, vastgelegd_op)
select pg_temp.nr('voorstel', 2), 'afgewezen', 'Een verzoek is geen grondslag. Vraag eerst advies aan de functionaris gegevensbescherming.', u.id, pg_temp.om(pg_temp.dag() - 35, 'besluit', 2)
from persona p join u on u.nr = p.volg where p.sub = 'ruud-terpstra';
insert into poort.telling (voorstel_id) values (pg_temp.nr('voorstel', 1));`,
  },
];
