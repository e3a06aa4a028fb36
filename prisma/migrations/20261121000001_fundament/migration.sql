-- Schemas, the clock, and the settings that are data.
-- The four roles (tk_eigenaar, tk_app, tk_werk, tk_aanmelding) exist before the first migration: they belong to the server, not to the schema.

create schema tk;
create schema toegang;
create schema poort;
create schema log;
grant usage on schema tk, toegang, poort, log to tk_app, tk_werk, tk_aanmelding;
revoke create on schema public from public;
grant usage on schema public to tk_app, tk_werk, tk_aanmelding;
alter default privileges revoke execute on functions from public;

-- The clock of a statement: every policy and every list reads this one, so that a test can set it.
create function tk.nu() returns timestamptz language sql stable parallel safe
  as $$ select statement_timestamp() $$;
-- The clock of this very moment, also after waiting for a lock inside a statement.
create function tk.klok() returns timestamptz language sql volatile
  as $$ select clock_timestamp() $$;
create function tk.vandaag() returns date language sql stable parallel safe
  as $$ select (tk.nu() at time zone 'Europe/Amsterdam')::date $$;
-- The first moment of a day in Den Haag.
create function tk.begin_van(dag date) returns timestamptz language sql immutable parallel safe
  as $$ select dag::timestamp at time zone 'Europe/Amsterdam' $$;
grant execute on function tk.nu(), tk.klok(), tk.vandaag(), tk.begin_van(date) to tk_app, tk_werk, tk_aanmelding;

create table instelling (
  id uuid primary key,
  code text not null,
  waarde text not null,
  van date not null,
  bron text not null,
  unique (code, van)
);
comment on table instelling is 'Terms and thresholds that may move, each with its first day and its source.';

create function tk.instelling(gevraagd text, dag date) returns text language sql stable
  as $$ select waarde from public.instelling where code = gevraagd and van <= dag order by van desc limit 1 $$;
grant execute on function tk.instelling(text, date) to tk_app, tk_werk;
grant select on instelling to tk_app, tk_werk;

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000000001', 'poort.nazorg_dagen', '56', '2022-03-08', 'Besluit inrichting: 8 weken rapporteren over de ingeschreven periode (juridisch te bevestigen)'),
  ('01930000-0000-7000-8000-000000000002', 'rapportage.ritme_maanden', '3', '2022-03-08', 'Geen bron noemt een ritme; standaard elk kwartaal'),
  ('01930000-0000-7000-8000-000000000003', 'toestemming.tekst', 'bijlage-2', '2022-03-08', 'Convenant art. 12.2 en bijlage 2'),
  ('01930000-0000-7000-8000-000000000004', 'nt2.docenten_procent', '80', '2022-03-08', 'Convenant art. 5.3'),
  ('01930000-0000-7000-8000-000000000005', 'nt2.lessen_procent', '80', '2022-03-08', 'Handleiding Inburgeren, norm 1.7.1.a'),
  ('01930000-0000-7000-8000-000000000006', 'aantallen.ondergrens', '5', '2022-03-08', 'Kleine aantallen buiten de caseload worden niet getoond'),
  ('01930000-0000-7000-8000-000000000007', 'lening.oud_na_maanden', '3', '2022-03-08', 'Convenant art. 1c: een ouder leningcijfer wordt als oud getoond');
