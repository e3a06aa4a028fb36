-- NT2 figures of a scan (C 5.3, norms 1.7.1.a, 1.7.1.b and 1.7.2.a), what the Addendum does to them for one school, and that the registers were looked at.

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000055101', 'nt2.ona_procent', '80', '2022-03-08', 'Handleiding Inburgeren, norm 1.7.2.a'),
  ('01930000-0000-7000-8000-000000055102', 'nt2.addendum_procent', '60', '2025-01-01', 'Addendum 2025, uitzondering 1: alleen voor wie zich aanmeldde'),
  ('01930000-0000-7000-8000-000000055103', 'nt2.addendum_laatste_dag', '2025-12-31', '2025-01-01', 'Addendum 2025: uiterlijk tot 1 januari 2026');

-- Null: not counted, which is not the same as none. `scan_id`: taken over in this scan.
alter table nt2_opgave
  add column ona_lessen integer check (ona_lessen >= 0),
  add column ona_lessen_bevoegd integer check (ona_lessen_bevoegd between 0 and ona_lessen),
  add column groepen integer check (groepen >= 0),
  add column groepen_zonder integer check (groepen_zonder between 0 and groepen),
  add column scan_id uuid references kwaliteitsscan,
  add check ((ona_lessen is null) = (ona_lessen_bevoegd is null)),
  add check ((groepen is null) = (groepen_zonder is null));
create index nt2_opgave_scan on nt2_opgave (scan_id);
create trigger betrokkene before insert on nt2_opgave for each row when (new.scan_id is not null) execute function scan.noteer_betrokkene();
create policy in_een_scan on nt2_opgave as restrictive for insert to tk_app with check (
  scan_id is null or ((select toegang.rol()) = 'relatiebeheerder'
    and (select true from kwaliteitsscan k where k.id = nt2_opgave.scan_id and k.aanbieder_id = nt2_opgave.aanbieder_id limit 1)));

create table addendum (
  id uuid primary key,
  aanbieder_id uuid not null references taalaanbieder,
  scan_id uuid not null references kwaliteitsscan,
  soort text not null check (soort in ('verklaring', 'akkoord')),
  van date,
  tot date,
  dagtekening date not null,
  stuk_id uuid references scanstuk,
  toelichting text check (length(toelichting) between 1 and 500),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  check ((van is null) = (tot is null)),
  check (tot >= van),
  check (soort <> 'verklaring' or van is null or stuk_id is not null),
  check (soort = 'verklaring' or stuk_id is null)
);
comment on table addendum is 'From when until when (both included) a school declared to use exception 1 of the Addendum, or the gemeente agreed to it for C 5.3. The last recorded of a kind counts; without days it does not hold.';
create index addendum_aanbieder on addendum (aanbieder_id, soort, vastgelegd_op desc);
create index addendum_scan on addendum (scan_id);
create index addendum_stuk on addendum (stuk_id);
create index addendum_door on addendum (vastgelegd_door);

create table nt2_controle (
  id uuid primary key,
  scan_id uuid not null unique references kwaliteitsscan,
  opgave_id uuid not null unique references nt2_opgave,
  gecontroleerd_op date not null,
  gevonden integer not null check (gevonden >= 0),
  niet_gevonden integer not null check (niet_gevonden >= 0),
  verlopen integer not null check (verlopen >= 0),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table nt2_controle is 'That the docenten of an aanmelding were looked up in the registers, and how many were found. Nobody is named: the names went with this act.';
create index nt2_controle_door on nt2_controle (vastgelegd_door);

create trigger betrokkene before insert on addendum for each row execute function scan.noteer_betrokkene();
create trigger betrokkene before insert on nt2_controle for each row execute function scan.noteer_betrokkene();

alter table addendum enable row level security;
alter table nt2_controle enable row level security;
grant select, insert on addendum, nt2_controle to tk_app;

create policy leest on addendum for select to tk_app using (
  (select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde') or aanbieder_id = (select toegang.organisatie()));
-- The school declares, which who does the scan records; the gemeente agrees by who decides for it.
create policy legt_vast on addendum for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker())
  and (select toegang.rol()) = case soort when 'verklaring' then 'relatiebeheerder' else 'tekenbevoegde' end
  and (select true from kwaliteitsscan k where k.id = addendum.scan_id and k.aanbieder_id = addendum.aanbieder_id limit 1)
  and (stuk_id is null or (select true from scanstuk s where s.id = addendum.stuk_id and s.scan_id = addendum.scan_id limit 1)));

create policy gemeente on nt2_controle for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy legt_vast on nt2_controle for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'relatiebeheerder'
  and (select true from nt2_opgave o where o.id = nt2_controle.opgave_id and o.scan_id = nt2_controle.scan_id limit 1));

-- The norm in whole percent for one school on a day; app/domein/taalaanbieder/addendum.ts holds the same and a test holds them equal.
create function tk.nt2_norm(school uuid, figuur text, dag date) returns integer language sql stable set search_path = pg_catalog, pg_temp
  as $$
    with gewoon as (select tk.instelling('nt2.' || figuur || '_procent', dag)::integer as procent),
    geldt as (
      select distinct on (a.soort) a.soort, a.van <= dag and a.tot >= dag as nu from public.addendum a
      where a.aanbieder_id = school order by a.soort, a.vastgelegd_op desc, a.id desc
    )
    select case when figuur <> 'ona' and dag <= tk.instelling('nt2.addendum_laatste_dag', dag)::date
        and coalesce((select nu from geldt where soort = 'verklaring'), false)
        and (figuur = 'lessen' or coalesce((select nu from geldt where soort = 'akkoord'), false))
      then least(g.procent, tk.instelling('nt2.addendum_procent', dag)::integer) else g.procent end
    from gewoon g
  $$;
grant execute on function tk.nt2_norm(uuid, text, date) to tk_app;
