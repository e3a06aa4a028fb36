-- The gesprek during the scan (B1.1): when and where it is, moved or called off, and what was said. Both sides read all of it.

create table gespreksafspraak (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  volgnummer integer not null check (volgnummer >= 0),
  soort text not null check (soort in ('gepland', 'afgezegd')),
  begin timestamptz not null,
  minuten integer not null check (minuten between 15 and 480),
  wijze text not null check (wijze in ('locatie', 'online')),
  plaats text not null check (length(plaats) between 1 and 300 and plaats !~ '[[:cntrl:]]'),
  deelnemers text not null check (length(deelnemers) between 1 and 300),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (scan_id, volgnummer)
);
comment on table gespreksafspraak is 'When and where the gesprek of a scan is; the highest volgnummer counts, and is the sequence of the calendar file.';
create index gespreksafspraak_door on gespreksafspraak (vastgelegd_door);

create table gespreksverslag (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  versie integer not null check (versie > 0),
  uitkomst text not null check (uitkomst in ('gehouden', 'afgewezen')),
  dag date not null,
  verslag text not null check (length(verslag) between 1 and 4000),
  afspraken text check (length(afspraken) between 1 and 4000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (scan_id, versie),
  check (uitkomst = 'gehouden' or afspraken is null)
);
comment on table gespreksverslag is 'That the gesprek of a scan was held, with what was said and agreed, or that the school did not want it; the highest versie counts.';
create index gespreksverslag_door on gespreksverslag (vastgelegd_door);

create trigger betrokkene before insert on gespreksafspraak for each row execute function scan.noteer_betrokkene();
create trigger betrokkene before insert on gespreksverslag for each row execute function scan.noteer_betrokkene();

alter table gespreksafspraak enable row level security;
alter table gespreksverslag enable row level security;
grant select, insert on gespreksafspraak, gespreksverslag to tk_app;

create policy gemeente on gespreksafspraak for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy school on gespreksafspraak for select to tk_app using (
  (select true from kwaliteitsscan k where k.id = gespreksafspraak.scan_id and k.aanbieder_id = (select toegang.organisatie()) limit 1));
create policy legt_vast on gespreksafspraak for insert to tk_app with check (
  (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()) and scan.stand(scan_id) = 'in_onderzoek');

create policy gemeente on gespreksverslag for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy school on gespreksverslag for select to tk_app using (
  (select true from kwaliteitsscan k where k.id = gespreksverslag.scan_id and k.aanbieder_id = (select toegang.organisatie()) limit 1));
create policy legt_vast on gespreksverslag for insert to tk_app with check (
  (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()) and scan.stand(scan_id) = 'in_onderzoek');

-- The invitation: the list of mails grows by this one, whatever was added to it before.
do $$
declare namen text;
begin
  select string_agg(distinct quote_literal(m[1]), ', ') into namen from (
    select m from pg_constraint c cross join regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') m
    where c.conname = 'uitgaande_post_sjabloon_check' union all select array['scan_gesprek']) x;
  alter table uitgaande_post drop constraint uitgaande_post_sjabloon_check;
  execute format('alter table uitgaande_post add constraint uitgaande_post_sjabloon_check check (sjabloon in (%s))', namen);
end $$;

-- To whom the invitation goes and what is in its calendar file, while its mail waits and it was not moved again: who of the school is told of its scan, and
-- where nobody has access yet its general address.
create function tk.gesprekspost(welke uuid)
  returns table (id uuid, naam text, email text, taal text, scan_id uuid, volgnummer integer, soort text, begin timestamptz, minuten integer, plaats text,
    vastgelegd_op timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  #variable_conflict use_column
  declare a public.gespreksafspraak;
  begin
    select * into a from public.gespreksafspraak x where x.id = welke
      and not exists (select 1 from public.gespreksafspraak later where later.scan_id = x.scan_id and later.volgnummer > x.volgnummer)
      and exists (select 1 from public.uitgaande_post p
        where p.onderwerp_id = welke and p.sjabloon = 'scan_gesprek' and p.verzonden_op is null and p.vervallen_op is null);
    if not found then return; end if;
    return query
      with mensen as (select s.id, s.naam, s.email, s.taal from tk.scanpost(a.scan_id) s),
      ontvangers as (
        select * from mensen
        union all
        select t.id, t.naam, t.email, 'nl' from public.kwaliteitsscan k join public.taalaanbieder t on t.id = k.aanbieder_id
        where k.id = a.scan_id and not exists (select 1 from mensen))
      select o.id, o.naam, o.email, o.taal, a.scan_id, a.volgnummer, a.soort, a."begin", a.minuten, a.plaats, a.vastgelegd_op from ontvangers o order by o.id;
  end $$;
revoke execute on function tk.gesprekspost(uuid) from public;
grant execute on function tk.gesprekspost(uuid) to tk_werk;
