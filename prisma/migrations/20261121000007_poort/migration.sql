-- The gate: which category may cross, in which direction, on what ground, from when until when. Derived from the facts in the transaction
-- that changes them, by the owner's own function: the application cannot write it.

create table grondslag_regel (
  id uuid primary key,
  wet text not null check (wet in ('wi2013', 'wi2021')),
  doelgroep text check (doelgroep in ('asielstatushouder', 'gezinsmigrant', 'overige_migrant')),
  categorie text not null check (categorie in ('identiteit', 'plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'pip', 'bijzonderheden')),
  richting text not null check (richting in ('naar_school', 'naar_gemeente')),
  grond text not null check (grond in ('toestemming', 'artikel_35_3')),
  van date not null,
  tot date,
  bron text not null,
  te_bevestigen boolean not null default false
);
comment on table grondslag_regel is 'The matrix as data; doelgroep null is every doelgroep. What has no row is closed.';

create table grondslag (
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  categorie text not null,
  richting text not null,
  grond text not null,
  van timestamptz not null,
  tot timestamptz not null,
  cursist_id uuid not null references cursist on delete cascade,
  einde text check (einde in ('ingetrokken', 'convenant')),
  primary key (inburgeraar_id, aanbieder_id, categorie, richting, grond, van)
);
comment on table grondslag is 'Projection of the gate. einde: the cause of its end, only where the other party may know it.';
create index grondslag_cursist on grondslag (cursist_id, categorie, richting, van);
create index grondslag_aanbieder on grondslag (aanbieder_id);

create table vastlegging (
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  categorie text not null,
  van timestamptz not null,
  tot timestamptz not null,
  primary key (inburgeraar_id, categorie, van)
);
comment on table vastlegging is 'When the gemeente itself may record a category of a person: Wi2021 always, Wi2013 only while some ja stands.';

-- A koppeling that matched: the kenmerk and, so that a slip of the pen never joins two people, the birth date.
create view poort.paar as
  select k.id as koppeling_id, k.inburgeraar_id, k.aanbieder_id, c.id as cursist_id
  from public.koppeling k
  join public.inburgeraar i on i.id = k.inburgeraar_id
  join public.cursist c on c.aanbieder_id = k.aanbieder_id and c.kenmerk = k.kenmerk and c.geboortedatum = i.geboortedatum
  where k.beeindigd_op is null;

-- From when until when each situation (wet, doelgroep) of a person holds; of two on one day the last entered.
create function poort.situaties(ids uuid[]) returns table (inburgeraar_id uuid, wet text, doelgroep text, periode tstzrange) language sql stable
  as $$
    select s.inburgeraar_id, s.wet, s.doelgroep, tstzrange(tk.begin_van(s.van), tk.begin_van(lead(s.van) over (partition by s.inburgeraar_id order by s.van)))
    from (select distinct on (inburgeraar_id, van) * from public.situatie where inburgeraar_id = any (ids) order by inburgeraar_id, van, vastgelegd_op desc, id desc) s
  $$;

-- From when until when a ja stands at a school, with the categories its text names. By the date of the act; on one day, where not both times
-- are known, nee wins; a nee or withdrawal without a school counts for every school.
create function poort.toestemmingen(ids uuid[]) returns table (inburgeraar_id uuid, aanbieder_id uuid, categorieen text[], periode tstzrange) language sql stable
  as $$
    with eigen as (
      select t.inburgeraar_id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op, t.id
      from public.toestemming t where t.inburgeraar_id = any (ids)
      union all
      select p.inburgeraar_id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op, t.id
      from poort.paar p join public.toestemming t on t.cursist_id = p.cursist_id where p.inburgeraar_id = any (ids)
    ), scholen as (
      select distinct inburgeraar_id, aanbieder_id from eigen where aanbieder_id is not null
    ), handelingen as (
      select e.inburgeraar_id, s.aanbieder_id, e.soort = 'verleend' as ja, e.tekstversie_id, e.datum, e.tijdstip, e.vastgelegd_op, e.id,
        coalesce(e.tijdstip, tk.begin_van(e.datum)) as vanaf
      from eigen e join scholen s on s.inburgeraar_id = e.inburgeraar_id and (e.aanbieder_id = s.aanbieder_id or e.aanbieder_id is null)
    ), geldig as (
      select h.* from handelingen h
      where not (h.ja and exists (
        select 1 from handelingen n
        where n.inburgeraar_id = h.inburgeraar_id and n.aanbieder_id = h.aanbieder_id and not n.ja and n.datum = h.datum
          and (n.tijdstip is null or h.tijdstip is null)))
    ), rij as (
      select g.*, lead(g.vanaf) over (partition by g.inburgeraar_id, g.aanbieder_id order by g.vanaf, g.ja desc, g.vastgelegd_op, g.id) as volgende from geldig g
    )
    select r.inburgeraar_id, r.aanbieder_id, v.categorieen, tstzrange(r.vanaf, r.volgende)
    from rij r join public.tekstversie v on v.id = r.tekstversie_id
    where r.ja and (r.volgende is null or r.volgende > r.vanaf)
  $$;

-- When a school is a partner: signed, not ended, not excluded (schorsing of its keurmerk changes nothing here).
create function poort.partner(aanbieders uuid[]) returns table (aanbieder_id uuid, periode tstzmultirange) language sql stable
  as $$
    select c.aanbieder_id, range_agg(tstzrange(tk.begin_van(c.ingangsdatum), tk.begin_van(least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) + 1)))
    from public.convenant c
    where c.aanbieder_id = any (aanbieders) and least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) >= c.ingangsdatum
    group by c.aanbieder_id
  $$;

-- When an enrolment lets something cross: until its last day to the school, and for a set term after it to the gemeente. No enrolment yet: open.
create function poort.inschrijving(cursisten uuid[]) returns table (cursist_id uuid, naar_school tstzmultirange, naar_gemeente tstzmultirange) language sql stable
  as $$
    select i.cursist_id,
      range_agg(tstzrange(case when i.nr = 1 then null else tk.begin_van(i.begin) end, tk.begin_van(i.einde + 1))),
      range_agg(tstzrange(case when i.nr = 1 then null else tk.begin_van(i.begin) end, tk.begin_van(i.einde + 1 + tk.instelling('poort.nazorg_dagen', i.einde)::integer)))
    from (select *, row_number() over (partition by cursist_id order by begin, id) as nr from public.inschrijving where cursist_id = any (cursisten)) i
    group by i.cursist_id
  $$;

create function poort.bereken(ids uuid[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, categorie text, richting text, grond text, van timestamptz, tot timestamptz, cursist_id uuid, einde text)
  language sql stable
  as $$
    with paar as (
      select * from poort.paar p where p.inburgeraar_id = any (ids)
    ), begeleid as (
      select b.inburgeraar_id, range_agg(tstzrange(tk.begin_van(b.van), tk.begin_van(b.tot + 1))) as periode
      from (select distinct on (inburgeraar_id, van) * from public.begeleiding where inburgeraar_id = any (ids) order by inburgeraar_id, van, vastgelegd_op desc, id desc) b
      group by b.inburgeraar_id
    ), plicht as (
      select e.inburgeraar_id, tstzmultirange(tstzrange(null, tk.begin_van(min(e.datum) + 1))) as periode
      from public.plicht_einde e where e.inburgeraar_id = any (ids) and e.herroepen_op is null group by e.inburgeraar_id
    ), beperkt as (
      select r.inburgeraar_id, range_agg(tstzrange(tk.begin_van(r.van), tk.begin_van(r.tot + 1))) filter (where r.soort = 'beperking') as beperking,
        range_agg(tstzrange(tk.begin_van(r.van), tk.begin_van(r.tot + 1))) filter (where r.soort = 'bezwaar') as bezwaar
      from public.beperking r where r.inburgeraar_id = any (ids) group by r.inburgeraar_id
    ), partner as (
      select * from poort.partner(array(select distinct p.aanbieder_id from paar p))
    ), ingeschreven as (
      select * from poort.inschrijving(array(select p.cursist_id from paar p))
    ), ja as (
      select * from poort.toestemmingen(ids)
    ), regel as (
      select p.inburgeraar_id, p.aanbieder_id, p.cursist_id, m.categorie, m.richting, m.grond,
        range_agg(s.periode * tstzrange(tk.begin_van(m.van), tk.begin_van(m.tot + 1))) as periode
      from paar p
      join poort.situaties(ids) s on s.inburgeraar_id = p.inburgeraar_id
      join public.grondslag_regel m on m.wet = s.wet and (m.doelgroep is null or m.doelgroep = s.doelgroep)
      group by p.inburgeraar_id, p.aanbieder_id, p.cursist_id, m.categorie, m.richting, m.grond
    ), gegeven as (
      select r.inburgeraar_id, r.aanbieder_id, r.categorie, r.richting, range_agg(j.periode) as periode
      from regel r join ja j on j.inburgeraar_id = r.inburgeraar_id and j.aanbieder_id = r.aanbieder_id and r.categorie = any (j.categorieen)
      where r.grond = 'toestemming' group by r.inburgeraar_id, r.aanbieder_id, r.categorie, r.richting
    ), open as (
      select r.inburgeraar_id, r.aanbieder_id, r.cursist_id, r.categorie, r.richting, r.grond, t.periode as partner,
        unnest(
          r.periode * b.periode * t.periode
          * coalesce(case r.richting when 'naar_school' then i.naar_school else i.naar_gemeente end, '{(,)}'::tstzmultirange)
          * coalesce(e.periode, '{(,)}'::tstzmultirange)
          * case when r.grond = 'toestemming' then coalesce(g.periode, '{}'::tstzmultirange) else '{(,)}'::tstzmultirange end
          - coalesce(x.beperking, '{}'::tstzmultirange)
          - case when r.grond = 'artikel_35_3' then coalesce(x.bezwaar, '{}'::tstzmultirange) else '{}'::tstzmultirange end
        ) as periode
      from regel r
      join begeleid b on b.inburgeraar_id = r.inburgeraar_id
      join partner t on t.aanbieder_id = r.aanbieder_id
      left join ingeschreven i on i.cursist_id = r.cursist_id
      left join plicht e on e.inburgeraar_id = r.inburgeraar_id
      left join beperkt x on x.inburgeraar_id = r.inburgeraar_id
      left join gegeven g on g.inburgeraar_id = r.inburgeraar_id and g.aanbieder_id = r.aanbieder_id and g.categorie = r.categorie and g.richting = r.richting
    )
    select o.inburgeraar_id, o.aanbieder_id, o.categorie, o.richting, o.grond, lower(o.periode), coalesce(upper(o.periode), 'infinity'), o.cursist_id,
      case
        when upper(o.periode) is null then null
        when exists (
          select 1 from public.toestemming t
          where o.grond = 'toestemming' and t.soort = 'ingetrokken' and (t.inburgeraar_id = o.inburgeraar_id or t.cursist_id = o.cursist_id)
            and (t.aanbieder_id is null or t.aanbieder_id = o.aanbieder_id)
            and coalesce(t.tijdstip, tk.begin_van(t.datum)) = upper(o.periode)) then 'ingetrokken'
        when not o.partner @> upper(o.periode) then 'convenant'
      end
    from open o
  $$;

-- What the gemeente may record of a Wi2013 person by consent; the Wi2021 needs none.
create function poort.bereken_vastlegging(ids uuid[]) returns table (inburgeraar_id uuid, categorie text, van timestamptz, tot timestamptz) language sql stable
  as $$
    with categorie as (
      select unnest(array['plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'pip', 'bijzonderheden']) as code
    ), ja as (
      select t.inburgeraar_id, c.code, range_agg(t.periode) as periode
      from poort.toestemmingen(ids) t join categorie c on c.code = any (t.categorieen) group by t.inburgeraar_id, c.code
    ), mag as (
      select s.inburgeraar_id, c.code,
        range_agg(tstzmultirange(s.periode) * case s.wet when 'wi2021' then '{(,)}'::tstzmultirange else coalesce(j.periode, '{}'::tstzmultirange) end) as periode
      from poort.situaties(ids) s cross join categorie c left join ja j on j.inburgeraar_id = s.inburgeraar_id and j.code = c.code
      group by s.inburgeraar_id, c.code
    )
    select m.inburgeraar_id, m.code, lower(p), coalesce(upper(p), 'infinity') from mag m cross join lateral unnest(m.periode) p
  $$;

-- Rewrites the projection of these people. One at a time per person, each with a fresh look: two facts entered at once both count.
create function poort.ververs(ids uuid[]) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtextextended('poort.regels', 0));
    -- Of a whole school or city at once the planner knows no sizes, and would look up row by row what it should hash.
    perform set_config('enable_nestloop', case when cardinality(ids) > 100 then 'off' else 'on' end, true);
    perform 1 from public.inburgeraar i where i.id = any (ids) order by i.id for no key update;
    delete from public.grondslag g where g.inburgeraar_id = any (ids);
    insert into public.grondslag (inburgeraar_id, aanbieder_id, categorie, richting, grond, van, tot, cursist_id, einde) select * from poort.bereken(ids);
    delete from public.vastlegging v where v.inburgeraar_id = any (ids);
    insert into public.vastlegging (inburgeraar_id, categorie, van, tot) select * from poort.bereken_vastlegging(ids);
    perform set_config('enable_nestloop', 'on', true);
  end $$;

-- Koppeling and cursist find each other by kenmerk: who touches either waits for the other.
create function poort.ververs_kenmerk(aanbieder uuid, gezocht text) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtextextended('poort.aanbieder.' || aanbieder, 0));
    perform pg_advisory_xact_lock(hashtextextended('poort.kenmerk.' || aanbieder || gezocht, 0));
    perform poort.ververs(array(select k.inburgeraar_id from public.koppeling k where k.aanbieder_id = aanbieder and k.kenmerk = gezocht));
  end $$;

create function poort.na_feit() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.ververs(array[(coalesce(new, old)).inburgeraar_id]);
    return null;
  end $$;

create function poort.na_koppeling() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.ververs_kenmerk((coalesce(new, old)).aanbieder_id, (coalesce(new, old)).kenmerk);
    perform poort.ververs(array[(coalesce(new, old)).inburgeraar_id]);
    return null;
  end $$;

create function poort.na_cursist() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if tg_op <> 'INSERT' then perform poort.ververs_kenmerk(old.aanbieder_id, old.kenmerk); end if;
    if tg_op <> 'DELETE' then perform poort.ververs_kenmerk(new.aanbieder_id, new.kenmerk); end if;
    return null;
  end $$;

create function poort.na_inschrijving() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare c record;
  begin
    select aanbieder_id, kenmerk into c from public.cursist where id = (coalesce(new, old)).cursist_id;
    if found then perform poort.ververs_kenmerk(c.aanbieder_id, c.kenmerk); end if;
    return null;
  end $$;

create function poort.na_toestemming() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare c record;
  begin
    if (coalesce(new, old)).inburgeraar_id is not null then
      perform poort.ververs(array[(coalesce(new, old)).inburgeraar_id]);
    else
      select aanbieder_id, kenmerk into c from public.cursist where id = (coalesce(new, old)).cursist_id;
      if found then perform poort.ververs_kenmerk(c.aanbieder_id, c.kenmerk); end if;
    end if;
    return null;
  end $$;

create function poort.na_geboortedatum() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.ververs(array[new.id]);
    return null;
  end $$;

create function poort.na_convenant() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('poort.aanbieder.' || (coalesce(new, old)).aanbieder_id, 0));
    perform poort.ververs(array(select k.inburgeraar_id from public.koppeling k where k.aanbieder_id = (coalesce(new, old)).aanbieder_id and k.beeindigd_op is null));
    return null;
  end $$;

create function poort.na_regels() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('poort.regels', 0));
    perform poort.ververs(array(select i.id from public.inburgeraar i));
    return null;
  end $$;

create trigger poort after insert or update or delete on situatie for each row execute function poort.na_feit();
create trigger poort after insert or update or delete on begeleiding for each row execute function poort.na_feit();
create trigger poort after insert or update or delete on plicht_einde for each row execute function poort.na_feit();
create trigger poort after insert or update or delete on beperking for each row execute function poort.na_feit();
create trigger poort after insert or update or delete on koppeling for each row execute function poort.na_koppeling();
create trigger poort after insert or update of kenmerk, geboortedatum or delete on cursist for each row execute function poort.na_cursist();
create trigger poort after insert or update or delete on inschrijving for each row execute function poort.na_inschrijving();
create trigger poort after insert or update or delete on toestemming for each row execute function poort.na_toestemming();
create trigger poort after update of geboortedatum on inburgeraar for each row execute function poort.na_geboortedatum();
create trigger poort after insert or update or delete on convenant for each row execute function poort.na_convenant();
create trigger poort after insert or update or delete on grondslag_regel for each statement execute function poort.na_regels();
create trigger poort after insert or update or delete on instelling for each statement execute function poort.na_regels();

-- Refuses what may not cross at this very moment. Holds the person until the transaction ends: a withdrawal waits for the submit or the submit sees it.
create function poort.eis(wie uuid, welke text, waarheen text) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.inburgeraar i where i.id in (select p.inburgeraar_id from poort.paar p where p.cursist_id = wie) for share;
    perform 1 from public.grondslag g
      where g.cursist_id = wie and g.categorie = welke and g.richting = waarheen and g.van <= tk.klok() and g.tot > tk.klok();
    if not found then raise exception using errcode = 'TK001', message = 'geen grondslag'; end if;
  end $$;

create function poort.eis_naar_gemeente() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.eis(new.cursist_id, tg_argv[0], 'naar_gemeente');
    return new;
  end $$;
create function poort.eis_naar_school() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.eis(new.cursist_id, tg_argv[0], 'naar_school');
    return new;
  end $$;

-- A Wi2013 fact that the gemeente may record only by consent.
create function poort.eis_vastlegging() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.inburgeraar i where i.id = new.inburgeraar_id for share;
    perform 1 from public.vastlegging v where v.inburgeraar_id = new.inburgeraar_id and v.categorie = tg_argv[0] and v.van <= tk.klok() and v.tot > tk.klok();
    if not found then raise exception using errcode = 'TK002', message = 'vastleggen mag niet zonder toestemming'; end if;
    return new;
  end $$;
create trigger vastlegging before insert on lening for each row execute function poort.eis_vastlegging('traject');
create trigger vastlegging before insert on plan_van_aanpak for each row execute function poort.eis_vastlegging('plan_van_aanpak');

grant select on grondslag_regel, grondslag, vastlegging to tk_app;
grant select on grondslag to tk_werk;
alter table grondslag enable row level security;
alter table vastlegging enable row level security;
create policy school on grondslag for select to tk_app using (aanbieder_id = (select toegang.organisatie()) and (
  select true from contactpersoon c
  where c.cursist_id = grondslag.cursist_id and c.gebruiker_id = (select toegang.gebruiker()) and c.van <= tk.vandaag() and (c.tot is null or c.tot >= tk.vandaag()) limit 1));
create policy casemanager on grondslag for select to tk_app using ((select true from toewijzing t where t.inburgeraar_id = grondslag.inburgeraar_id limit 1));
create policy zelf on grondslag for select to tk_app using (inburgeraar_id = (select toegang.inburgeraar()));
create policy werk on grondslag for select to tk_werk using (true);
create policy casemanager on vastlegging for select to tk_app using ((select true from toewijzing t where t.inburgeraar_id = vastlegging.inburgeraar_id limit 1));

insert into grondslag_regel (id, wet, doelgroep, categorie, richting, grond, van, bron, te_bevestigen)
select gen_random_uuid(), r.wet, r.doelgroep, r.categorie, k.richting, r.grond, date '2022-03-08', r.bron, r.te_bevestigen
from (
  select 'wi2013' as wet, null as doelgroep, c as categorie, 'toestemming' as grond, 'Convenant art. 12.2 en bijlage 2' as bron, c in ('non_formeel', 'bijzonderheden') as te_bevestigen
  from unnest(array['identiteit', 'plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'bijzonderheden']) c
  union all
  select 'wi2021', d, c, 'artikel_35_3', 'Convenant art. 12.1; artikel 35 lid 3 Wet inburgering 2021', false
  from unnest(array['identiteit', 'traject', 'voortgang', 'non_formeel', 'pip']) c cross join unnest(array['gezinsmigrant', 'overige_migrant']) d
) r cross join (values ('naar_school'), ('naar_gemeente')) k (richting);
