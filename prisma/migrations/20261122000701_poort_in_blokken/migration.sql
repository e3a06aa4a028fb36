-- The gate is derived per block (besluit 0019), and from here it is kept per block: the categories that are open together, over the same days, in one row.
-- What asks per category finds it in a view, as before.

-- Who was a cursist of whose is given: who derives a whole population has looked it up already.
drop function poort.acten(uuid[]) cascade;
create function poort.acten(ids uuid[], cursisten uuid[], van uuid[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, soort text, tekstversie_id uuid, datum date, tijdstip timestamptz, vastgelegd_op timestamptz, id uuid,
    ongeldig_op timestamptz)
  language sql stable parallel safe set search_path = pg_catalog, pg_temp
  as $$
    select t.inburgeraar_id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op, t.id, o.vastgelegd_op
    from public.toestemming t left join public.ongeldigverklaring o on o.toestemming_id = t.id where t.inburgeraar_id = any (ids)
    union all
    select p.inburgeraar_id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op, t.id, o.vastgelegd_op
    from unnest(van, cursisten) p (inburgeraar_id, cursist_id)
    join public.toestemming t on t.cursist_id = p.cursist_id left join public.ongeldigverklaring o on o.toestemming_id = t.id
    where t.cursist_id = any (cursisten)
  $$;

drop function poort.toestemmingen(uuid[]);
-- Every ja with the days for which it counts; `cursisten` are those of the people in `van`, in the same order.
create function poort.toestemmingen(ids uuid[], cursisten uuid[], van uuid[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, categorieen text[], periode tstzrange, ingetrokken_op timestamptz)
  language sql stable parallel safe set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with eigen as materialized (
      select * from poort.acten(ids, cursisten, van)
    ), scholen as (
      select distinct inburgeraar_id, aanbieder_id from eigen where aanbieder_id is not null
    ), handelingen as (
      select e.inburgeraar_id, s.aanbieder_id, e.soort, e.soort = 'verleend' as ja, e.tekstversie_id, e.tijdstip, e.vastgelegd_op, e.id, e.ongeldig_op,
        coalesce(e.tijdstip, tk.begin_van(e.datum)) as vanaf,
        bool_or(e.soort <> 'verleend') over dag as nee_die_dag,
        bool_or(e.soort <> 'verleend' and e.tijdstip is null) over dag as nee_zonder_tijd_die_dag
      from eigen e join scholen s on s.inburgeraar_id = e.inburgeraar_id and (e.aanbieder_id = s.aanbieder_id or e.aanbieder_id is null)
      window dag as (partition by e.inburgeraar_id, s.aanbieder_id, e.datum)
    ), rij as (
      select h.*, lead(h.vanaf) over (partition by h.inburgeraar_id, h.aanbieder_id order by h.vanaf, h.ja desc, h.vastgelegd_op, h.id) as volgende,
        min(h.vanaf) filter (where h.soort = 'ingetrokken')
          over (partition by h.inburgeraar_id, h.aanbieder_id order by h.vanaf range between current row and unbounded following) as ingetrokken_op
      from handelingen h
      where not h.ja or not (h.nee_zonder_tijd_die_dag or (h.nee_die_dag and h.tijdstip is null))
    ), tot as (
      select r.inburgeraar_id, r.aanbieder_id, r.tekstversie_id, r.ingetrokken_op, r.vanaf, nullif(least(r.volgende, r.ongeldig_op, upper(d.plicht),
        (select min(coalesce(upper(x.periode), 'infinity')) from unnest(d.begeleid) x (periode) where upper_inf(x.periode) or upper(x.periode) > r.vanaf)), 'infinity') as einde
      from rij r left join poort.duur(array(select distinct e.inburgeraar_id from eigen e)) d on d.inburgeraar_id = r.inburgeraar_id
      where r.ja
    )
    select t.inburgeraar_id, t.aanbieder_id, v.categorieen, tstzrange(t.vanaf, t.einde), t.ingetrokken_op
    from tot t join public.tekstversie v on v.id = t.tekstversie_id
    where t.einde is null or t.einde > t.vanaf
  $$;

create or replace function poort.is_gestopt(ja public.toestemming, wie uuid, deelnemer uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select cardinality(m.mensen) > 0 and not exists (
      select 1
      from (select coalesce(array_agg(p.cursist_id), '{}') as cursisten, coalesce(array_agg(p.inburgeraar_id), '{}') as van from poort.paren(m.mensen) p) p
      cross join lateral poort.toestemmingen(m.mensen, p.cursisten, p.van) j
      where j.aanbieder_id = ja.aanbieder_id and j.periode @> tk.klok())
    from (select poort.mensen_van(wie, deelnemer) as mensen) m
  $$;

-- An enrolment from the first day on that has no end limits nothing, and is left out.
create or replace function poort.inschrijving(cursisten uuid[])
  returns table (cursist_id uuid, naar_school tstzmultirange, naar_gemeente tstzmultirange) language sql stable parallel safe
  as $$
    select i.cursist_id,
      range_agg(tstzrange(case when i.nr = 1 then null else tk.begin_van(i.begin) end, tk.begin_van(i.einde + 1))),
      range_agg(tstzrange(case when i.nr = 1 then null else tk.begin_van(i.begin) end,
        case when i.einde is not null then tk.begin_van(i.einde + 1 + coalesce(tk.instelling('poort.nazorg_dagen', i.einde)::integer, 0)) end))
    from (
      select *, row_number() over (partition by cursist_id order by begin, id) as nr, count(*) over (partition by cursist_id) as aantal
      from public.inschrijving where cursist_id = any (cursisten)) i
    where i.aantal > 1 or i.einde is not null
    group by i.cursist_id
  $$;

drop function poort.bereken(uuid[]);
drop function poort.bereken_vastlegging(uuid[]);
drop function poort.bereken_met(uuid[], public.grondslag_regel[]) cascade;

-- The one derivation of all that the gate keeps, by the rules that are given. A block with an aanbieder: what may cross between the gemeente and that
-- school. One without: what the gemeente itself may record, of a Wi2013 person by a ja or for as long as a public task is the ground, in either direction.
create function poort.blokken(ids uuid[], regels public.grondslag_regel[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, cursist_id uuid, richting text, grond text, categorieen text[], van timestamptz, tot timestamptz, einde text)
  language sql stable parallel safe set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with eigen as (
      select array['bijzonderheden', 'non_formeel', 'pip', 'plan_van_aanpak', 'traject', 'voortgang'] as codes
    ), paar as materialized (
      select * from poort.paren(ids)
    ), situatie as materialized (
      select * from poort.situaties(ids)
    ), ja as materialized (
      select * from poort.toestemmingen(ids, array(select p.cursist_id from paar p), array(select p.inburgeraar_id from paar p))
    ), duur as (
      select * from poort.duur(ids)
    ), beperkt as (
      select r.inburgeraar_id, range_agg(tstzrange(tk.begin_van(r.van), tk.begin_van(r.tot + 1))) filter (where r.soort = 'beperking') as beperking,
        range_agg(tstzrange(tk.begin_van(r.van), tk.begin_van(r.tot + 1))) filter (where r.soort = 'bezwaar') as bezwaar
      from public.beperking r where r.inburgeraar_id = any (ids) group by r.inburgeraar_id
    ), partner as materialized (
      select * from poort.partner(array(select distinct p.aanbieder_id from paar p))
    ), ingeschreven as (
      select * from poort.inschrijving(array(select p.cursist_id from paar p))
    ), regel as (
      select m.wet, d.doelgroep, m.categorie, m.richting, m.grond, range_agg(tstzrange(tk.begin_van(m.van), tk.begin_van(m.tot + 1))) as periode
      from unnest(regels) m
      join (values ('asielstatushouder'), ('gezinsmigrant'), ('overige_migrant')) d (doelgroep) on m.doelgroep is null or m.doelgroep = d.doelgroep
      group by m.wet, d.doelgroep, m.categorie, m.richting, m.grond
    ), stelsel as (
      select r.wet, r.doelgroep, r.richting, r.grond, r.periode, array_agg(r.categorie order by r.categorie) as categorieen
      from regel r group by r.wet, r.doelgroep, r.richting, r.grond, r.periode
    ), basis as (
      select p.inburgeraar_id, p.aanbieder_id, p.cursist_id, t.periode as partner, coalesce(x.bezwaar, '{}'::tstzmultirange) as bezwaar,
        b.begeleid * b.plicht * t.periode - coalesce(x.beperking, '{}'::tstzmultirange) as periode,
        coalesce(i.naar_school, '{(,)}'::tstzmultirange) as naar_school, coalesce(i.naar_gemeente, '{(,)}'::tstzmultirange) as naar_gemeente
      from paar p
      join duur b on b.inburgeraar_id = p.inburgeraar_id and b.begeleid <> '{}'
      join partner t on t.aanbieder_id = p.aanbieder_id
      left join ingeschreven i on i.cursist_id = p.cursist_id
      left join beperkt x on x.inburgeraar_id = p.inburgeraar_id
    ), mogelijk as (
      select b.inburgeraar_id, b.aanbieder_id, b.cursist_id, b.partner, b.bezwaar, r.richting, r.grond, r.categorieen,
        b.periode * r.periode * tstzmultirange(s.periode) * case r.richting when 'naar_school' then b.naar_school else b.naar_gemeente end as periode
      from basis b
      join situatie s on s.inburgeraar_id = b.inburgeraar_id
      join stelsel r on r.wet = s.wet and r.doelgroep = s.doelgroep
    ), blok as (
      select m.inburgeraar_id, m.aanbieder_id, m.cursist_id, m.partner, m.richting, m.grond, m.categorieen, null::timestamptz as ingetrokken_op,
        m.periode - m.bezwaar as periode
      from mogelijk m where m.grond <> 'toestemming'
      union all
      select m.inburgeraar_id, m.aanbieder_id, m.cursist_id, m.partner, m.richting, m.grond,
        array(select c.code from unnest(m.categorieen) c (code) where c.code = any (j.categorieen)), j.ingetrokken_op, m.periode * tstzmultirange(j.periode)
      from mogelijk m join ja j on j.inburgeraar_id = m.inburgeraar_id and j.aanbieder_id = m.aanbieder_id
      where m.grond = 'toestemming'
      union all
      select s.inburgeraar_id, null, null, null, null, null, k.codes, null, tstzmultirange(s.periode) from situatie s cross join eigen k where s.wet = 'wi2021'
      union all
      select s.inburgeraar_id, null, null, null, null, null, array(select c.code from unnest(k.codes) c (code) where c.code = any (j.categorieen)), null,
        tstzmultirange(s.periode * j.periode)
      from situatie s cross join eigen k join ja j on j.inburgeraar_id = s.inburgeraar_id
      where s.wet <> 'wi2021'
      union all
      select s.inburgeraar_id, null, null, null, null, null, array[m.categorie], null,
        tstzmultirange(s.periode * tstzrange(tk.begin_van(m.van), tk.begin_van(m.tot + 1)))
      from situatie s cross join eigen k join unnest(regels) m on m.wet = s.wet and (m.doelgroep is null or m.doelgroep = s.doelgroep)
      where s.wet <> 'wi2021' and m.grond <> 'toestemming' and m.categorie = any (k.codes)
    ), geteld as (
      select b.*, count(*) over (partition by b.inburgeraar_id, b.aanbieder_id, b.cursist_id, b.richting, b.grond) as blokken
      from blok b where b.periode <> '{}' and b.categorieen <> '{}'
    ), stuk as (
      select g.inburgeraar_id, g.aanbieder_id, g.cursist_id, g.partner, g.richting, g.grond, g.categorieen, array[g.ingetrokken_op] as ingetrokken_op, p.periode
      from geteld g cross join lateral unnest(g.periode) p (periode)
      where g.blokken = 1
      union all
      -- Where several blocks meet, each category is merged for itself; those that come to the same days are one block again.
      select c.inburgeraar_id, c.aanbieder_id, c.cursist_id, c.partner, c.richting, c.grond, array_agg(c.code order by c.code), c.ingetrokken_op, c.periode
      from (
        select g.inburgeraar_id, g.aanbieder_id, g.cursist_id, g.partner, g.richting, g.grond, c.code, array_agg(g.ingetrokken_op order by g.ingetrokken_op) as ingetrokken_op,
          unnest(range_agg(g.periode)) as periode
        from geteld g cross join lateral unnest(g.categorieen) c (code)
        where g.blokken > 1
        group by g.inburgeraar_id, g.aanbieder_id, g.cursist_id, g.partner, g.richting, g.grond, c.code
      ) c
      group by c.inburgeraar_id, c.aanbieder_id, c.cursist_id, c.partner, c.richting, c.grond, c.ingetrokken_op, c.periode
    )
    select s.inburgeraar_id, s.aanbieder_id, s.cursist_id, s.richting, s.grond, s.categorieen, lower(s.periode), coalesce(upper(s.periode), 'infinity'),
      case
        when upper(s.periode) is null or s.aanbieder_id is null then null
        when upper(s.periode) = any (s.ingetrokken_op) then 'ingetrokken'
        when not s.partner @> upper(s.periode) then 'convenant'
      end
    from stuk s
  $$;

-- What is kept of it. The rows of today become blocks; the same categories are open on the same days.
create table grondslag_blok (
  inburgeraar_id uuid not null references inburgeraar (id) on delete cascade,
  aanbieder_id uuid not null references taalaanbieder (id),
  cursist_id uuid not null references cursist (id) on delete cascade,
  richting text not null check (richting in ('naar_school', 'naar_gemeente')),
  grond text not null,
  categorieen text[] not null check (cardinality(categorieen) > 0),
  eerste_categorie text not null generated always as (categorieen[1]) stored,
  van timestamptz not null,
  tot timestamptz not null,
  einde text check (einde in ('ingetrokken', 'convenant')),
  primary key (inburgeraar_id, aanbieder_id, richting, grond, van, eerste_categorie)
);
comment on column grondslag_blok.eerste_categorie is 'Tells blocks of one day apart: no category is in two of them.';
comment on table grondslag_blok is 'Projection of the gate: which categories are open together, from when to when. einde: the cause of its end, only where the other party may know it.';
insert into grondslag_blok (inburgeraar_id, aanbieder_id, cursist_id, richting, grond, categorieen, van, tot, einde)
  select inburgeraar_id, aanbieder_id, cursist_id, richting, grond, array_agg(categorie order by categorie), van, tot, einde
  from grondslag group by inburgeraar_id, aanbieder_id, cursist_id, richting, grond, van, tot, einde;
create index grondslag_blok_cursist on grondslag_blok (cursist_id, richting, van);
create index grondslag_blok_aanbieder on grondslag_blok (aanbieder_id);

create table vastlegging_blok (
  inburgeraar_id uuid not null references inburgeraar (id) on delete cascade,
  categorieen text[] not null check (cardinality(categorieen) > 0),
  eerste_categorie text not null generated always as (categorieen[1]) stored,
  van timestamptz not null,
  tot timestamptz not null,
  primary key (inburgeraar_id, van, eerste_categorie)
);
comment on table vastlegging_blok is 'When the gemeente itself may record which categories of a person: Wi2021 always, Wi2013 only while some ja stands.';
insert into vastlegging_blok (inburgeraar_id, categorieen, van, tot)
  select inburgeraar_id, array_agg(categorie order by categorie), van, tot from vastlegging group by inburgeraar_id, van, tot;

create trigger verse_blik before insert or update or delete on grondslag_blok for each statement execute function poort.verse_blik();
create trigger verse_blik before insert or update or delete on vastlegging_blok for each statement execute function poort.verse_blik();

-- Whether this block opens a category in a direction today; `op_slot` is what stays shut while the projection is rewritten. Written so that it is inlined.
create function poort.is_open(g public.grondslag_blok, welke text, waarheen text, op_slot text[]) returns boolean language sql stable parallel safe
  return welke = any (g.categorieen) and g.richting = waarheen and not (welke || ' ' || waarheen || ' ' || g.grond) = any (op_slot) and g.van <= tk.nu() and g.tot > tk.nu();
-- The same for what the gemeente itself may record.
create function poort.is_vast_te_leggen(v public.vastlegging_blok, welke text, op_slot text[]) returns boolean language sql stable parallel safe
  return welke = any (v.categorieen) and not ('vastleggen ' || welke) = any (op_slot) and v.van <= tk.nu() and v.tot > tk.nu();

grant select on grondslag_blok, vastlegging_blok to tk_app;
grant select (inburgeraar_id, cursist_id, richting, categorieen, van, tot) on grondslag_blok to tk_werk;
grant execute on function poort.is_open(public.grondslag_blok, text, text, text[]) to tk_app;
grant execute on function poort.is_vast_te_leggen(public.vastlegging_blok, text, text[]) to tk_app;
alter table grondslag_blok enable row level security;
alter table vastlegging_blok enable row level security;
create policy casemanager on grondslag_blok for select to tk_app
  using ((select true from toewijzing t where t.inburgeraar_id = grondslag_blok.inburgeraar_id limit 1));
create policy school on grondslag_blok for select to tk_app
  using (aanbieder_id = (select toegang.organisatie()) and (select true from poort.mijn_cursisten m where m.cursist_id = grondslag_blok.cursist_id limit 1));
create policy zelf on grondslag_blok for select to tk_app using (inburgeraar_id = (select toegang.inburgeraar()));
create policy werk on grondslag_blok for select to tk_werk
  using ('voortgang' = any (categorieen) and not ('voortgang ' || richting || ' ' || grond) = any ((select poort.op_slot())::text[])
    and exists (select 1 from rapportage r where r.cursist_id = grondslag_blok.cursist_id));
create policy casemanager on vastlegging_blok for select to tk_app
  using ((select true from toewijzing t where t.inburgeraar_id = vastlegging_blok.inburgeraar_id limit 1));
-- A block of which everything is shut is not there; of one that is shut in part, the category is asked for (`is_open`, and the views below).
create policy op_slot on grondslag_blok as restrictive for select to tk_app
  using ((select poort.op_slot())::text[] = '{}' or exists (
    select 1 from unnest(categorieen) c (code) where not (c.code || ' ' || richting || ' ' || grond) = any ((select poort.op_slot())::text[])));
create policy op_slot on vastlegging_blok as restrictive for select to tk_app
  using ((select poort.op_slot())::text[] = '{}' or exists (
    select 1 from unnest(categorieen) c (code) where not ('vastleggen ' || c.code) = any ((select poort.op_slot())::text[])));

alter policy antwoordt on antwoord
  with check (gegeven_door = (select toegang.gebruiker()) and aanbieder_id = (select toegang.organisatie()) and (
    select true from grondslag_blok g
    where g.cursist_id = antwoord.cursist_id
      and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_gemeente on antwoord
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = antwoord.cursist_id
      and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_gemeente on contactpersoon
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = contactpersoon.cursist_id
      and poort.is_open(g, 'identiteit', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_gemeente on cursist
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = cursist.id
      and poort.is_open(g, 'identiteit', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_school on inburgeraar
  using ((select toegang.organisatie()) is not null and (
    select true from grondslag_blok g
    where g.inburgeraar_id = inburgeraar.id and g.aanbieder_id = (select toegang.organisatie())
      and poort.is_open(g, 'identiteit', 'naar_school', (select poort.op_slot())::text[]) limit 1));
alter policy naar_gemeente on inschrijving
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = inschrijving.cursist_id
      and poort.is_open(g, 'traject', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_school on leerroute
  using ((select toegang.organisatie()) is not null and (
    select true from grondslag_blok g
    where g.inburgeraar_id = leerroute.inburgeraar_id and g.aanbieder_id = (select toegang.organisatie())
      and poort.is_open(g, 'pip', 'naar_school', (select poort.op_slot())::text[]) limit 1));
alter policy casemanager_leest on lening
  using ((
    select true from vastlegging_blok v
    where v.inburgeraar_id = lening.inburgeraar_id and poort.is_vast_te_leggen(v, 'traject', (select poort.op_slot())::text[]) limit 1));
alter policy naar_school on lening
  using ((select toegang.organisatie()) is not null and (
    select true from grondslag_blok g
    where g.inburgeraar_id = lening.inburgeraar_id and g.aanbieder_id = (select toegang.organisatie())
      and poort.is_open(g, 'traject', 'naar_school', (select poort.op_slot())::text[]) limit 1));
alter policy casemanager on ongeldigverklaring
  using ((inburgeraar_id is not null and (select true from toewijzing c where c.inburgeraar_id = ongeldigverklaring.inburgeraar_id limit 1))
    or (cursist_id is not null and (select toegang.is_gemeente()) and (
      select true from grondslag_blok g where g.cursist_id = ongeldigverklaring.cursist_id and g.grond = 'toestemming' and g.van <= tk.nu() limit 1)));
alter policy zelf on ongeldigverklaring
  using ((select toegang.inburgeraar()) is not null and (inburgeraar_id = (select toegang.inburgeraar()) or (
    select true from grondslag_blok g where g.cursist_id = ongeldigverklaring.cursist_id limit 1)));
alter policy casemanager_leest on plan_van_aanpak
  using ((
    select true from vastlegging_blok v
    where v.inburgeraar_id = plan_van_aanpak.inburgeraar_id and poort.is_vast_te_leggen(v, 'plan_van_aanpak', (select poort.op_slot())::text[]) limit 1));
alter policy naar_school on plan_van_aanpak
  using ((select toegang.organisatie()) is not null and (
    select true from grondslag_blok g
    where g.inburgeraar_id = plan_van_aanpak.inburgeraar_id and g.aanbieder_id = (select toegang.organisatie())
      and poort.is_open(g, 'plan_van_aanpak', 'naar_school', (select poort.op_slot())::text[]) limit 1));
alter policy dient_in on rapportage
  with check (ingediend_door = (select toegang.gebruiker()) and aanbieder_id = (select toegang.organisatie()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage.cursist_id
      and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_gemeente on rapportage
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage.cursist_id
      and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy dient_in on rapportage_bijzonderheid
  with check (aanbieder_id = (select toegang.organisatie()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage_bijzonderheid.cursist_id
      and poort.is_open(g, 'bijzonderheden', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_gemeente on rapportage_bijzonderheid
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage_bijzonderheid.cursist_id
      and poort.is_open(g, 'bijzonderheden', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy dient_in on rapportage_non_formeel
  with check (aanbieder_id = (select toegang.organisatie()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage_non_formeel.cursist_id
      and poort.is_open(g, 'non_formeel', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_gemeente on rapportage_non_formeel
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage_non_formeel.cursist_id
      and poort.is_open(g, 'non_formeel', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy dient_in on rapportage_uren
  with check (aanbieder_id = (select toegang.organisatie()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage_uren.cursist_id
      and poort.is_open(g, 'traject', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_gemeente on rapportage_uren
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage_uren.cursist_id
      and poort.is_open(g, 'traject', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy dient_in on rapportage_voortgang
  with check (aanbieder_id = (select toegang.organisatie()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage_voortgang.cursist_id
      and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_gemeente on rapportage_voortgang
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = rapportage_voortgang.cursist_id
      and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy naar_school on situatie
  using ((select toegang.organisatie()) is not null and (
    select true from grondslag_blok g
    where g.inburgeraar_id = situatie.inburgeraar_id and g.aanbieder_id = (select toegang.organisatie())
      and poort.is_open(g, 'traject', 'naar_school', (select poort.op_slot())::text[]) limit 1));
alter policy naar_school on termijn
  using ((select toegang.organisatie()) is not null and (
    select true from grondslag_blok g
    where g.inburgeraar_id = termijn.inburgeraar_id and g.aanbieder_id = (select toegang.organisatie())
      and poort.is_open(g, 'traject', 'naar_school', (select poort.op_slot())::text[]) limit 1));
alter policy casemanager on toestemming
  using ((inburgeraar_id is not null and (select true from toewijzing c where c.inburgeraar_id = toestemming.inburgeraar_id limit 1))
    or (cursist_id is not null and (select toegang.is_gemeente()) and (
      select true from grondslag_blok g where g.cursist_id = toestemming.cursist_id and g.grond = 'toestemming' and g.van <= tk.nu() limit 1)));
alter policy zelf on toestemming
  using ((select toegang.inburgeraar()) is not null and (inburgeraar_id = (select toegang.inburgeraar()) or (
    select true from grondslag_blok g where g.cursist_id = toestemming.cursist_id limit 1)));
alter policy werk on toewijzing
  using (exists (select 1 from grondslag_blok g where g.inburgeraar_id = toewijzing.inburgeraar_id));
alter policy casemanager on uitstel
  using ((select true from toewijzing c where c.inburgeraar_id = uitstel.inburgeraar_id limit 1) and (regel = 'schooltaak' or (
    select true from grondslag_blok g
    where g.cursist_id = uitstel.cursist_id and g.inburgeraar_id = uitstel.inburgeraar_id
      and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1)));
alter policy casemanager_stelt_uit on uitstel
  with check (vastgelegd_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager' and (
    select true from toewijzing c where c.inburgeraar_id = uitstel.inburgeraar_id limit 1)
    and case regel when 'rapportage' then (
      select true from grondslag_blok g
      where g.cursist_id = uitstel.cursist_id and g.inburgeraar_id = uitstel.inburgeraar_id and g.aanbieder_id = uitstel.aanbieder_id
        and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1)
    else (
      select true from schooltaak s
      where s.id = uitstel.taak_id and s.cursist_id = uitstel.cursist_id and s.inburgeraar_id = uitstel.inburgeraar_id and s.aanbieder_id = uitstel.aanbieder_id
        and s.uiterlijk = uitstel.van and not exists (select 1 from schooltaak_antwoord w where w.taak_id = s.id) limit 1)
    end);
alter policy school on uitstel
  using (aanbieder_id = (select toegang.organisatie()) and (
    select true from poort.mijn_cursisten m where m.cursist_id = uitstel.cursist_id limit 1) and (regel = 'schooltaak' or (
    select true from grondslag_blok g
    where g.cursist_id = uitstel.cursist_id
      and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1)));
alter policy casemanager on vraag
  using ((select toegang.is_gemeente()) and (
    select true from grondslag_blok g
    where g.cursist_id = vraag.cursist_id
      and poort.is_open(g, 'voortgang', 'naar_gemeente', (select poort.op_slot())::text[]) limit 1));
alter policy casemanager_vraagt on vraag
  with check (gesteld_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager' and (
    select true from grondslag_blok g
    where g.cursist_id = vraag.cursist_id and g.aanbieder_id = vraag.aanbieder_id
      and poort.is_open(g, 'voortgang', 'naar_school', (select poort.op_slot())::text[]) limit 1));
alter policy naar_school on vraag
  using (aanbieder_id = (select toegang.organisatie()) and (
    select true from grondslag_blok g
    where g.cursist_id = vraag.cursist_id
      and poort.is_open(g, 'voortgang', 'naar_school', (select poort.op_slot())::text[]) limit 1));

drop table grondslag;
drop table vastlegging;

-- Per category, without what is shut: for whoever asks about one of them, with the rights of who asks.
create view grondslag with (security_invoker = true) as
  select b.inburgeraar_id, b.aanbieder_id, c.code as categorie, b.richting, b.grond, b.van, b.tot, b.cursist_id, b.einde
  from grondslag_blok b cross join lateral unnest(b.categorieen) c (code)
  where not (c.code || ' ' || b.richting || ' ' || b.grond) = any ((select poort.op_slot())::text[]);
create view vastlegging with (security_invoker = true) as
  select b.inburgeraar_id, c.code as categorie, b.van, b.tot
  from vastlegging_blok b cross join lateral unnest(b.categorieen) c (code)
  where not ('vastleggen ' || c.code) = any ((select poort.op_slot())::text[]);
comment on view grondslag is 'grondslag_blok per category, without what is shut while the projection is rewritten.';
comment on view vastlegging is 'vastlegging_blok per category, without what is shut while the projection is rewritten.';
grant select on grondslag, vastlegging to tk_app;

create or replace function poort.ververs(ids uuid[]) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtextextended('poort.regels', 0));
    perform 1 from public.inburgeraar i where i.id = any (ids) order by i.id for no key update;
    with nieuw as materialized (
      select * from poort.blokken(ids, array(select m from public.grondslag_regel m))
    ), weg as (
      delete from public.grondslag_blok g where g.inburgeraar_id = any (ids) and not exists (
        select 1 from nieuw n where (n.inburgeraar_id, n.aanbieder_id, n.richting, n.grond, n.van, n.categorieen[1])
          = (g.inburgeraar_id, g.aanbieder_id, g.richting, g.grond, g.van, g.eerste_categorie))
    ), eigen_weg as (
      delete from public.vastlegging_blok v where v.inburgeraar_id = any (ids) and not exists (
        select 1 from nieuw n where n.aanbieder_id is null and (n.inburgeraar_id, n.van, n.categorieen[1]) = (v.inburgeraar_id, v.van, v.eerste_categorie))
    ), eigen as (
      insert into public.vastlegging_blok as v (inburgeraar_id, categorieen, van, tot)
        select n.inburgeraar_id, n.categorieen, n.van, n.tot from nieuw n where n.aanbieder_id is null
        on conflict (inburgeraar_id, van, eerste_categorie) do update set categorieen = excluded.categorieen, tot = excluded.tot
        where (v.categorieen, v.tot) is distinct from (excluded.categorieen, excluded.tot)
    )
    insert into public.grondslag_blok as g (inburgeraar_id, aanbieder_id, cursist_id, richting, grond, categorieen, van, tot, einde)
      select n.* from nieuw n where n.aanbieder_id is not null
      on conflict (inburgeraar_id, aanbieder_id, richting, grond, van, eerste_categorie) do update
      set categorieen = excluded.categorieen, tot = excluded.tot, cursist_id = excluded.cursist_id, einde = excluded.einde
      where (g.categorieen, g.tot, g.cursist_id, g.einde) is distinct from (excluded.categorieen, excluded.tot, excluded.cursist_id, excluded.einde);
  end $$;

create or replace function poort.verschil(welk uuid, ids uuid[]) returns table (regel_id uuid, opent integer, sluit integer)
  language sql stable set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with cel as materialized (
      select r.*, tk.begin_van(v.ingang) as moment from public.grondslag_voorstel_regel r join public.grondslag_voorstel v on v.id = r.voorstel_id where v.id = welk
    ), eerst as (
      select distinct o.inburgeraar_id, o.aanbieder_id, k.code as categorie, o.richting
      from poort.blokken(ids, array(select m from public.grondslag_regel m where exists (
        select 1 from cel c where c.categorie = m.categorie and c.richting = m.richting))) o
      cross join lateral unnest(o.categorieen) k (code)
      where o.aanbieder_id is not null and o.van <= (select min(moment) from cel) and o.tot > (select min(moment) from cel)
    ), dan as (
      select distinct o.inburgeraar_id, o.aanbieder_id, k.code as categorie, o.richting
      from poort.blokken(ids, array(select m from poort.matrix_na(welk) m where exists (
        select 1 from cel c where c.categorie = m.categorie and c.richting = m.richting))) o
      cross join lateral unnest(o.categorieen) k (code)
      where o.aanbieder_id is not null and o.van <= (select min(moment) from cel) and o.tot > (select min(moment) from cel)
    ), anders as (
      select inburgeraar_id, categorie, richting, d.aanbieder_id is not null as opent
      from eerst e full join dan d using (inburgeraar_id, aanbieder_id, categorie, richting)
      where e.aanbieder_id is null or d.aanbieder_id is null
    )
    select c.id, (count(*) filter (where a.opent))::integer, (count(*) filter (where not a.opent))::integer
    from anders a
    join poort.situaties(ids) s on s.inburgeraar_id = a.inburgeraar_id
    join cel c on s.periode @> c.moment and c.wet = s.wet and (c.doelgroep is null or c.doelgroep = s.doelgroep)
      and c.categorie = a.categorie and c.richting = a.richting
    group by c.id
  $$;

create or replace function poort.open_door_ja(ids uuid[]) returns jsonb language sql volatile set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('i', g.inburgeraar_id, 'c', g.cursist_id, 'a', g.aanbieder_id, 'k', c.code, 'r', g.richting)), '[]')
    from public.grondslag_blok g cross join lateral unnest(g.categorieen) c (code)
    where g.inburgeraar_id = any (ids) and g.grond = 'toestemming' and g.van <= tk.klok() and g.tot > tk.klok()
  $$;

-- What happens after a ja ended, and who is asked again, go by what is derived, also while it is shut: only the table that they read has another name.
do $$
  begin
    execute replace(replace(pg_get_functiondef('poort.verwerk_einde(uuid, text, jsonb)'::regprocedure), 'public.grondslag g', 'public.grondslag_blok g'),
      'g.categorie = v.k', 'v.k = any (g.categorieen)');
    execute replace(pg_get_functiondef('poort.opnieuw_te_vragen(uuid[])'::regprocedure), 'public.grondslag g', 'public.grondslag_blok g');
  end $$;
