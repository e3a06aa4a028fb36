-- The decision on a kwaliteitsscan (B1.4, B1.6): advice, decision with its reasons, zienswijze, and what can be done against it.

create table rechtsmiddelclausule (
  id uuid primary key,
  tekst text not null check (length(tekst) between 1 and 2000),
  van date not null,
  bron text not null check (length(bron) between 1 and 300),
  te_bevestigen boolean not null,
  formulier_id uuid not null unique,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table rechtsmiddelclausule is 'What a decision says about how to disagree with it, in versions. One that a beheerder wrote counts once another confirmed it; te_bevestigen: no lawyer did yet.';
create index rechtsmiddelclausule_van on rechtsmiddelclausule (van desc);
create index rechtsmiddelclausule_door on rechtsmiddelclausule (vastgelegd_door);

create table rechtsmiddelbevestiging (
  clausule_id uuid primary key references rechtsmiddelclausule,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table rechtsmiddelbevestiging is 'That a second beheerder confirmed a clause, before its first day.';
create index rechtsmiddelbevestiging_door on rechtsmiddelbevestiging (vastgelegd_door);

insert into rechtsmiddelclausule (id, tekst, van, bron, te_bevestigen, formulier_id) values
  ('01930000-0000-7000-8000-000000057101',
   E'Bent u het niet eens met dit besluit? Neem dan eerst contact op met de relatiebeheerder. Wij zoeken graag samen naar een oplossing.\nU kunt ook bezwaar maken. Stuur uw bezwaar binnen zes weken na de dag waarop wij u dit besluit bekendmaakten aan het college van burgemeester en wethouders van Den Haag. Zet erin: uw naam en adres, de datum, tegen welk besluit u bezwaar maakt en waarom, en uw handtekening.',
   '2022-03-08', 'Convenant art. 19 en hoofdstuk 6 van de Algemene wet bestuursrecht (of dit een besluit in de zin van die wet is, staat niet vast)', true,
   '01930000-0000-7000-8000-000000057102');

create table scanadvies (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  advies text not null check (advies in ('toelaten', 'voorwaardelijk', 'weigeren')),
  motivering text not null check (length(motivering) between 1 and 4000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table scanadvies is 'What the relatiebeheerder advises the tekenbevoegde, and why; of the gemeente alone. The latest counts.';
create index scanadvies_scan on scanadvies (scan_id);
create index scanadvies_door on scanadvies (vastgelegd_door);

create table scanbesluit (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  soort text not null check (soort in ('toegelaten', 'voorwaardelijk_toegelaten', 'weigering_voorgenomen', 'niet_toegelaten', 'onvoorwaardelijk_toegelaten')),
  motivering text not null check (length(motivering) between 1 and 4000),
  keurmerk text not null,
  besloten_op date not null default tk.vandaag(),
  zienswijze_dagen integer check (zienswijze_dagen > 0),
  rechtsmiddel_id uuid references rechtsmiddelclausule,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (scan_id, soort),
  check ((soort = 'weigering_voorgenomen') = (zienswijze_dagen is not null)),
  check ((soort = 'weigering_voorgenomen') = (rechtsmiddel_id is null))
);
comment on table scanbesluit is 'What a tekenbevoegde decided on a scan and why. The database works out the day, the keurmerk as it then was, the term for a zienswijze and the clause in force.';
create index scanbesluit_rechtsmiddel on scanbesluit (rechtsmiddel_id);
create index scanbesluit_door on scanbesluit (vastgelegd_door);

create table scanzienswijze (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  tekst text not null check (length(tekst) between 1 and 4000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table scanzienswijze is 'What the school says to a voornemen, before the decision.';
create index scanzienswijze_scan on scanzienswijze (scan_id);
create index scanzienswijze_door on scanzienswijze (vastgelegd_door);

create table scanvoorwaarde (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  stap text not null check (stap in ('financiele_inspectie', 'bezoek', 'toezicht_in_de_klas', 'reguliere_audit')),
  gedaan_op date not null,
  uitkomst text not null check (uitkomst in ('goed', 'niet_goed')),
  stuk_id uuid not null references scanstuk,
  toelichting text check (length(toelichting) between 1 and 1000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table scanvoorwaarde is 'A step of an aspirant with its evidence (B1.4); of each step the latest counts.';
create index scanvoorwaarde_scan on scanvoorwaarde (scan_id);
create index scanvoorwaarde_stuk on scanvoorwaarde (stuk_id);
create index scanvoorwaarde_door on scanvoorwaarde (vastgelegd_door);

-- What a school's keurmerk means for its admission on a day (C 5.1); app/domein/scanbesluit/keurmerktoets.ts holds the same.
create function scan.keurmerktoets(school uuid, dag date) returns text language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select coalesce((
      select case
        when k.status not in ('keurmerk', 'keurmerk_bepaalde_tijd') then k.status
        when k.tot_en_met < dag then 'einde_voorbij'
        when k.status = 'keurmerk' then 'vol' else 'aspirant' end
      from public.keurmerk_antwoord k
      where k.aanbieder_id = school and k.soort = 'antwoord' and k.opgehaald_op < tk.begin_van(dag + 1) and k.sinds <= dag
      order by k.opgehaald_op desc, k.id desc limit 1), 'onbekend')
  $$;

-- The days in which a school was aspirant, as known on a day: from the first day that it was called so to its last valid day, or the day before another
-- status began. No row for a school that never was.
create function scan.aspirantperiode(school uuid, dag date) returns table (van date, tot date) language sql stable set search_path = pg_catalog, pg_temp
  as $$
    with echt as (
      select k.status, k.sinds, k.tot_en_met, row_number() over (order by k.opgehaald_op, k.id) as nr
      from public.keurmerk_antwoord k
      where k.aanbieder_id = school and k.soort = 'antwoord' and k.opgehaald_op < tk.begin_van(dag + 1) and k.sinds <= dag
    ), laatste as (
      select * from echt where status = 'keurmerk_bepaalde_tijd' order by nr desc limit 1
    )
    select (select min(e.sinds) from echt e where e.status = 'keurmerk_bepaalde_tijd'),
      least(l.tot_en_met, (select e.sinds - 1 from echt e where e.nr = l.nr + 1))
    from laatste l
  $$;

-- How many of the four steps were done well in the aspirant period.
create function scan.voorwaarden_goed(welke uuid, dag date) returns integer language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select count(*)::integer
    from (
      select distinct on (v.stap) v.uitkomst, v.gedaan_op from public.scanvoorwaarde v where v.scan_id = welke order by v.stap, v.vastgelegd_op desc, v.id desc
    ) l
    join public.kwaliteitsscan k on k.id = welke
    cross join lateral scan.aspirantperiode(k.aanbieder_id, dag) p
    where l.uitkomst = 'goed' and l.gedaan_op >= p.van and (p.tot is null or l.gedaan_op <= p.tot)
  $$;

-- Why this cannot be decided on a day; null when it can. app/domein/scanbesluit/toelating.ts holds the same, and a test holds them equal.
create function scan.beletsel(welke uuid, wat text, dag date) returns text language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select case
      when not exists (
        select 1 from scan.overgangen() o where o.soort = k.soort and o.van = scan.stand(k.id) and o.gebeurtenis = wat and o.rol = 'tekenbevoegde') then 'kan_nu_niet'
      when wat = 'weigering_voorgenomen' then null
      when wat = 'niet_toegelaten' then case when not exists (select 1 from public.scanzienswijze z where z.scan_id = k.id)
        and dag <= coalesce((select b.besloten_op + b.zienswijze_dagen from public.scanbesluit b where b.scan_id = k.id and b.soort = 'weigering_voorgenomen'), dag)
        then 'zienswijze_loopt' end
      when t.toets not in ('vol', 'aspirant') then 'keurmerk_' || t.toets
      when wat = 'toegelaten' then case when t.toets = 'aspirant' then 'aspirant_voorwaardelijk' end
      when wat = 'voorwaardelijk_toegelaten' then case when t.toets = 'vol' then 'niet_aspirant' end
      when scan.voorwaarden_goed(k.id, dag) < 4 then 'voorwaarden_open' end
    from public.kwaliteitsscan k cross join lateral (select scan.keurmerktoets(k.aanbieder_id, dag) as toets) t
    where k.id = welke
  $$;

-- The clause in force on a day: the latest that began and was confirmed; the first one came with the product.
create function scan.rechtsmiddel_op(dag date) returns uuid language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select c.id from public.rechtsmiddelclausule c left join public.rechtsmiddelbevestiging b on b.clausule_id = c.id
    where c.van <= dag and (c.vastgelegd_door is null or b.clausule_id is not null)
    order by c.van desc, b.vastgelegd_op desc nulls last, c.id desc limit 1
  $$;

-- TK071: this cannot be decided now. What is written by the owner himself has no role and is not judged.
create function scan.keur_besluit() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    school uuid;
    waarom text;
  begin
    select k.aanbieder_id into school from public.kwaliteitsscan k where k.id = new.scan_id for no key update;
    if toegang.rol() is not null then
      new.besloten_op := tk.vandaag();
      new.vastgelegd_op := tk.klok();
      waarom := scan.beletsel(new.scan_id, new.soort, new.besloten_op);
      if waarom is not null then raise exception using errcode = 'TK071', message = waarom; end if;
    end if;
    new.keurmerk := scan.keurmerktoets(school, new.besloten_op);
    if new.soort = 'weigering_voorgenomen' then
      new.zienswijze_dagen := tk.instelling('scan.zienswijze_dagen', new.besloten_op)::integer;
      new.rechtsmiddel_id := null;
    else
      new.zienswijze_dagen := null;
      new.rechtsmiddel_id := scan.rechtsmiddel_op(new.besloten_op);
    end if;
    return new;
  end $$;
create trigger a_keur before insert on scanbesluit for each row execute function scan.keur_besluit();

-- A decision and its step are one act: neither without the other.
create function scan.eis_stap_bij_besluit() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if toegang.rol() is not null and not exists (select 1 from public.scanstap s where s.scan_id = new.scan_id and s.gebeurtenis = new.soort) then
      raise exception using errcode = 'TK071', message = 'zonder stap';
    end if;
    return null;
  end $$;
create constraint trigger stap after insert on scanbesluit deferrable initially deferred for each row execute function scan.eis_stap_bij_besluit();

create function scan.eis_besluit_bij_stap() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not exists (select 1 from public.scanbesluit b where b.scan_id = new.scan_id and b.soort = new.gebeurtenis) then
      raise exception using errcode = 'TK071', message = 'zonder besluit';
    end if;
    return new;
  end $$;
create trigger z_besluit before insert on scanstap for each row
  when (new.gebeurtenis in ('toegelaten', 'voorwaardelijk_toegelaten', 'weigering_voorgenomen', 'niet_toegelaten', 'onvoorwaardelijk_toegelaten'))
  execute function scan.eis_besluit_bij_stap();

create function scan.keur_voorwaarde() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    new.vastgelegd_op := tk.klok();
    if new.gedaan_op > tk.vandaag() then raise check_violation using message = 'nog niet gedaan'; end if;
    if not exists (select 1 from public.scanstuk s where s.id = new.stuk_id and s.scan_id = new.scan_id and s.onderdeel = 'voorwaarden') then
      raise check_violation using message = 'een ander stuk';
    end if;
    return new;
  end $$;

-- A clause is confirmed by another beheerder, before its first day. TK004: four eyes.
create function scan.keur_clausule() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare c public.rechtsmiddelclausule;
  begin
    select * into c from public.rechtsmiddelclausule x where x.id = new.clausule_id for no key update;
    if c.vastgelegd_door is not distinct from new.vastgelegd_door then raise exception using errcode = 'TK004', message = 'vier ogen'; end if;
    if c.vastgelegd_door is null or c.van <= tk.vandaag() then raise exception using errcode = 'TK071', message = 'te laat'; end if;
    new.vastgelegd_op := tk.klok();
    return new;
  end $$;
create trigger keur before insert on rechtsmiddelbevestiging for each row execute function scan.keur_clausule();

create trigger a_stand before insert on scanadvies for each row execute function scan.eis_stand('gedeeld');
create trigger a_stand before insert on scanzienswijze for each row execute function scan.eis_stand('voornemen');
create trigger a_stand before insert on scanvoorwaarde for each row execute function scan.eis_stand('voorwaardelijk');
create trigger b_keur before insert on scanvoorwaarde for each row execute function scan.keur_voorwaarde();

do $$
declare tabel text;
begin
  foreach tabel in array array['scanadvies', 'scanbesluit', 'scanzienswijze', 'scanvoorwaarde'] loop
    execute format('create trigger betrokkene before insert on %I for each row execute function scan.noteer_betrokkene()', tabel);
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert on %I to tk_app', tabel);
    execute format('create policy gemeente on %I for select to tk_app using ((select toegang.rol()) in (''relatiebeheerder'', ''tekenbevoegde''))', tabel);
  end loop;
  foreach tabel in array array['scanbesluit', 'scanzienswijze', 'scanvoorwaarde'] loop
    execute format('create policy school on %I for select to tk_app using (scan.is_eigen(scan_id))', tabel);
  end loop;
  foreach tabel in array array['scanadvies', 'scanvoorwaarde'] loop
    execute format('create policy relatiebeheerder_legt_vast on %I for insert to tk_app with check (
      (select toegang.rol()) = ''relatiebeheerder'' and vastgelegd_door = (select toegang.gebruiker()))', tabel);
  end loop;
  foreach tabel in array array['rechtsmiddelclausule', 'rechtsmiddelbevestiging'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert on %I to tk_app', tabel);
    execute format('create policy leest on %I for select to tk_app using ((select toegang.rol()) in (''relatiebeheerder'', ''tekenbevoegde'', ''taalaanbieder'', ''beheerder''))', tabel);
  end loop;
end $$;
create policy tekenbevoegde_besluit on scanbesluit for insert to tk_app with check (
  (select toegang.rol()) = 'tekenbevoegde' and vastgelegd_door = (select toegang.gebruiker()));
create policy school_geeft on scanzienswijze for insert to tk_app with check (
  (select toegang.rol()) = 'taalaanbieder' and vastgelegd_door = (select toegang.gebruiker()) and scan.is_eigen(scan_id));
create policy beheerder_stelt_voor on rechtsmiddelclausule for insert to tk_app with check (
  (select toegang.rol()) = 'beheerder' and vastgelegd_door = (select toegang.gebruiker()) and van > tk.vandaag());
create policy beheerder_bevestigt on rechtsmiddelbevestiging for insert to tk_app with check (
  (select toegang.rol()) = 'beheerder' and vastgelegd_door = (select toegang.gebruiker()));
