-- What waits, on whose list: the rules of app/domein/werkvoorraad in SQL, for list, filter, order and count. A test holds the two equal over random lives.
-- The two that look at people read as the owner, three times as fast as row level security row by row: they begin at the caseloads or the cursisten of the one
-- who asks, and pass the gate themselves. The test feeds the rules with what row level security shows to that very user.

create schema werkvoorraad;
grant usage on schema werkvoorraad to tk_app;

-- The blocks of the report calendar that have begun, by the rhythm in force; a period is a block cut to an enrolment.
create function werkvoorraad.blokken() returns table (van date, tot date) language sql stable set search_path = pg_catalog, pg_temp
  as $$
    with ritme as (
      select i.van, i.waarde::integer as maanden, coalesce(lead(i.van) over (order by i.van) - 1, tk.vandaag()) as tot,
        lead(i.van) over (order by i.van) is null as is_laatste, (extract(year from i.van) * 12 + extract(month from i.van) - 1)::integer as maand
      from public.instelling i where i.code = 'rapportage.ritme_maanden'
    )
    select greatest(b.begin, r.van), case when r.is_laatste then b.einde else least(b.einde, r.tot) end
    from ritme r
    cross join lateral generate_series(r.maand - r.maand % r.maanden, (extract(year from r.tot) * 12 + extract(month from r.tot) - 1)::integer, r.maanden) nr
    cross join lateral (select make_date(nr / 12, nr % 12 + 1, 1) as begin, (make_date(nr / 12, nr % 12 + 1, 1) + make_interval(months => r.maanden))::date - 1 as einde) b
    where b.begin <= r.tot
  $$;

-- The last day of a report follows from the term of today, or from a day to which it was put off.

-- What waits for a casemanager, of the people in the caseloads that he has today: of these, or of everyone (null). Planned each time: one plan for both took
-- twice as long.
create function werkvoorraad.van_casemanager(wie uuid[])
  returns table (regel text, onderwerp uuid, voorval text, persoon uuid, aanbieder uuid, van date, uiterste date, namens uuid, waarden jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan
  as $$
  declare
    nu timestamptz := tk.nu();
    vandaag date := tk.vandaag();
    ik uuid := toegang.gebruiker();
    caseloads uuid[] := toegang.caseloads();
    oud_na interval := make_interval(months => tk.instelling('lening.oud_na_maanden', vandaag)::integer);
    op_slot text[] := poort.op_slot();
    dagen integer := coalesce(tk.instelling('rapportage.termijn_dagen', vandaag)::integer, 0);
  begin
    return query
    with mensen as materialized (
      select w.inburgeraar_id as id, case when not bool_or(w.casemanager_id = ik) then (array_agg(w.casemanager_id order by w.casemanager_id))[1] end as namens
      from public.toewijzing w
      where w.casemanager_id = any (caseloads) and w.van <= vandaag and (w.tot is null or w.tot >= vandaag) and (wie is null or w.inburgeraar_id = any (wie))
      group by w.inburgeraar_id
    ), gevraagd as materialized (
      select distinct r.wet, d.doelgroep from public.grondslag_regel r
      join (values ('asielstatushouder'), ('gezinsmigrant'), ('overige_migrant')) d (doelgroep) on r.doelgroep is null or r.doelgroep = d.doelgroep
      where r.grond = 'toestemming' and r.van <= vandaag and (r.tot is null or r.tot >= vandaag)
    ), loopt as materialized (
      select m.id, m.namens, s.wet, s.doelgroep, greatest(b.van, s.van) as sinds,
        exists (select 1 from gevraagd r where r.wet = s.wet and r.doelgroep = s.doelgroep) as nodig
      from mensen m
      cross join lateral (
        select x.van, x.tot from public.begeleiding x where x.inburgeraar_id = m.id and x.van <= vandaag order by x.van desc, x.vastgelegd_op desc, x.id desc limit 1) b
      left join lateral (
        select x.wet, x.doelgroep, x.van from public.situatie x where x.inburgeraar_id = m.id and x.van <= vandaag order by x.van desc, x.vastgelegd_op desc, x.id desc limit 1) s on true
      where (b.tot is null or b.tot >= vandaag)
        and not exists (select 1 from public.plicht_einde e where e.inburgeraar_id = m.id and e.herroepen_op is null and e.datum < vandaag)
    ), geld as materialized (
      select l.*, t.einde, g.peildatum, case when g.soort <> 'onbekend' then g.resterend_cent end as over
      from loopt l
      left join lateral (select x.einde from public.termijn x where x.inburgeraar_id = l.id order by x.vastgelegd_op desc, x.id desc limit 1) t on true
      left join lateral (
        select x.soort, x.peildatum, x.resterend_cent from public.lening x where x.inburgeraar_id = l.id order by x.peildatum desc, x.vastgelegd_op desc, x.id desc limit 1) g
        on not 'vastleggen traject' = any (op_slot) and exists (
          select 1 from public.vastlegging v where v.inburgeraar_id = l.id and v.categorie = 'traject' and v.van <= nu and v.tot > nu)
    ), ja as materialized (
      select l.id, l.namens, max(v.tot) as tot
      from loopt l join public.vastlegging v on v.inburgeraar_id = l.id and v.van <= nu and v.tot > nu and not ('vastleggen ' || v.categorie) = any (op_slot)
      where l.nodig group by l.id, l.namens
    ), open as materialized (
      select m.id, m.namens, o.* from mensen m
      cross join lateral (
        select g.cursist_id, g.aanbieder_id, g.categorie, (min(g.van) at time zone 'Europe/Amsterdam')::date as sinds from public.grondslag g
        where g.inburgeraar_id = m.id and g.categorie in ('voortgang', 'traject') and g.richting = 'naar_gemeente'
          and g.van <= nu and g.tot > nu and not (g.categorie || ' ' || g.richting || ' ' || g.grond) = any (op_slot)
        group by g.cursist_id, g.aanbieder_id, g.categorie) o
    ), poort as materialized (
      select * from open o where o.categorie = 'voortgang'
    ), rapport as materialized (
      select distinct on (r.cursist_id, r.periode_van) p.id as persoon, p.namens, r.id, r.cursist_id, r.aanbieder_id, r.periode_van, r.versie, r.ingediend_op
      from poort p join public.rapportage r on r.cursist_id = p.cursist_id
      order by r.cursist_id, r.periode_van, r.versie desc
    ), periode as (
      select p.*, greatest(b.van, i.begin) as begin, least(b.tot, i.einde) as einde
      from poort p
      join open t on t.cursist_id = p.cursist_id and t.id = p.id and t.categorie = 'traject'
      join public.inschrijving i on i.cursist_id = p.cursist_id
      join werkvoorraad.blokken() b on b.tot >= i.begin and b.van <= coalesce(i.einde, vandaag)
    ), vraag as materialized (
      select p.id as persoon, p.namens, p.aanbieder_id, v.id, v.rapportage_id, v.gesteld_op, a.gegeven_op,
        (select max(l.gelezen_op) from public.gelezen l where l.rapportage_id = v.rapportage_id) as gelezen_op
      from poort p join public.vraag v on v.cursist_id = p.cursist_id
      left join public.antwoord a on a.vraag_id = v.id
    )
    select 'termijn_verlopen', g.id, g.einde::text, g.id, null::uuid, g.einde + 1, g.einde, g.namens, '{}'::jsonb
    from geld g where g.einde < vandaag
    union all
    select 'termijn_kort', g.id, k.maanden::text, g.id, null, case when (k.vroegst::date + k.lengte)::date > g.einde then k.vroegst::date else k.vroegst::date + 1 end, g.einde, g.namens, jsonb_build_object('maanden', k.maanden::text)
    from geld g
    cross join lateral (
      select m.maanden, g.einde + 1 - m.lengte as vroegst, m.lengte
      from (values (3, interval '3 months'), (6, interval '6 months'), (12, interval '12 months')) m (maanden, lengte)
      where g.einde < (vandaag + m.lengte)::date order by m.maanden limit 1) k
    where g.einde >= vandaag
    union all
    select 'elip', g.id, g.peildatum::text, g.id, null,
      case when g.over < 50000 then g.peildatum else greatest(g.peildatum, tk.eerste_dag_onder(g.einde, 12)) end, null, g.namens, '{}'
    from geld g
    where g.wet = 'wi2013' and g.doelgroep = 'asielstatushouder'
      and (g.over < 50000 or (g.over < 250000 and g.einde < (vandaag + interval '12 months')::date))
    union all
    select 'lening_oud', g.id, g.peildatum::text, g.id, null, (g.peildatum + oud_na)::date + 1, null, g.namens, '{}'
    from geld g where g.over is not null and (g.peildatum + oud_na)::date < vandaag
    union all
    select 'rapport_nieuw', r.id, r.versie::text, r.persoon, r.aanbieder_id, (r.ingediend_op at time zone 'Europe/Amsterdam')::date, null, r.namens, '{}'
    from rapport r where not exists (select 1 from public.gelezen l where l.rapportage_id = r.id)
    union all
    select 'rapport_laat', p.cursist_id, p.begin::text, p.id, p.aanbieder_id, u.dag + 1, u.dag, p.namens,
      jsonb_build_object('periodeVan', p.begin::text, 'periodeTot', p.einde::text)
    from (
      select * from periode q
      where q.einde < vandaag and q.einde >= q.sinds and not exists (select 1 from rapport r where r.cursist_id = q.cursist_id and r.periode_van = q.begin)) p
    cross join lateral (
      select coalesce((select max(u.tot) from public.uitstel u where u.cursist_id = p.cursist_id and u.regel = 'rapportage' and u.periode_van = p.begin), p.einde + dagen) as dag
      offset 0) u
    where u.dag < vandaag
    union all
    select 'vraag_open', v.id, 'vraag', v.persoon, v.aanbieder_id, (v.gesteld_op at time zone 'Europe/Amsterdam')::date, null, v.namens,
      jsonb_build_object('rapportage', v.rapportage_id::text)
    from vraag v where v.gegeven_op is null
    union all
    select 'vraag_beantwoord', v.id, 'antwoord', v.persoon, v.aanbieder_id, (v.gegeven_op at time zone 'Europe/Amsterdam')::date, null, v.namens,
      jsonb_build_object('rapportage', v.rapportage_id::text)
    from vraag v where v.gegeven_op > coalesce(v.gelezen_op, '-infinity')
    union all
    select 'schooltaak_laat', t.id, 'taak', m.id, t.aanbieder_id, t.uiterlijk + 1, t.uiterlijk, m.namens, jsonb_build_object('oorzaak', t.oorzaak_id::text)
    from mensen m join public.schooltaak t on t.inburgeraar_id = m.id
    where t.uiterlijk < vandaag and not exists (select 1 from public.schooltaak_antwoord a where a.taak_id = t.id)
    union all
    select 'toestemming_eindigt', j.id, e.dag::text, j.id, null, e.dag - 56, e.dag, j.namens, '{}'
    from ja j cross join lateral (select (j.tot at time zone 'Europe/Amsterdam' - interval '1 microsecond')::date as dag) e
    where j.tot < 'infinity' and e.dag <= vandaag + 56
    union all
    select 'toestemming_jaarlijks', j.id, l.dag::text, j.id, null, (l.dag + interval '12 months')::date, null, j.namens, '{}'
    from ja j
    cross join lateral (select greatest(
      (select max(t.datum) from public.toestemming t where t.inburgeraar_id = j.id and t.soort = 'verleend' and t.datum <= vandaag),
      (select max(t.datum) from public.toestemming t where t.soort = 'verleend' and t.datum <= vandaag and t.cursist_id = any (array(
        select distinct g.cursist_id from public.grondslag g where g.inburgeraar_id = j.id and g.grond = 'toestemming' and g.van <= nu
          and not (g.categorie || ' ' || g.richting || ' ' || g.grond) = any (op_slot))))) as dag offset 0) l
    where j.tot = 'infinity' and (l.dag + interval '12 months')::date <= vandaag
    union all
    select 'toestemming_opnieuw', o.toestemming_id, o.waarom, o.inburgeraar_id, o.aanbieder_id, case o.waarom
        when 'ongeldig' then (select (x.vastgelegd_op at time zone 'Europe/Amsterdam')::date from public.ongeldigverklaring x where x.toestemming_id = o.toestemming_id)
        when 'tekst' then (select h.van from public.tekstversie h
          where h.code = tk.instelling('toestemming.tekst', vandaag) and h.taal = 'nl' and h.van <= vandaag order by h.nummer desc limit 1)
        else l.sinds end, null, l.namens, jsonb_build_object('waarom', o.waarom)
    from poort.opnieuw_te_vragen(wie) o join loopt l on l.id = o.inburgeraar_id
    union all
    select 'toestemming_ontbreekt', l.id, 'vraag', l.id, null, l.sinds, null, l.namens, '{}'
    from loopt l
    where l.nodig and not exists (select 1 from public.toestemming t where t.inburgeraar_id = l.id)
      and not exists (select 1 from public.grondslag g where g.inburgeraar_id = l.id and g.grond = 'toestemming'
        and not (g.categorie || ' ' || g.richting || ' ' || g.grond) = any (op_slot));
  end $$;

-- What waits for the contactpersoon of a cursist, or for his deputy (C 12.5).
create function werkvoorraad.van_taalaanbieder()
  returns table (regel text, onderwerp uuid, voorval text, persoon uuid, aanbieder uuid, van date, uiterste date, namens uuid, waarden jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    nu timestamptz := tk.nu();
    vandaag date := tk.vandaag();
    ik uuid := toegang.gebruiker();
    school uuid := toegang.organisatie();
    op_slot text[] := poort.op_slot();
    dagen integer := coalesce(tk.instelling('rapportage.termijn_dagen', vandaag)::integer, 0);
  begin
    return query
    with mijn as materialized (
      select distinct c.cursist_id as id from public.contactpersoon c
      where c.gebruiker_id = ik and c.aanbieder_id = school and c.van <= vandaag and (c.tot is null or c.tot >= vandaag)
    ), poort as materialized (
      select m.id, o.sinds, exists (
        select 1 from public.grondslag g where g.cursist_id = m.id and g.aanbieder_id = school and g.categorie = 'voortgang' and g.richting = 'naar_school'
          and g.van <= nu and g.tot > nu and not (g.categorie || ' ' || g.richting || ' ' || g.grond) = any (op_slot)) as leest
      from mijn m
      cross join lateral (
        select (min(g.van) at time zone 'Europe/Amsterdam')::date as sinds from public.grondslag g
        where g.cursist_id = m.id and g.aanbieder_id = school and g.categorie = 'voortgang' and g.richting = 'naar_gemeente'
          and g.van <= nu and g.tot > nu and not (g.categorie || ' ' || g.richting || ' ' || g.grond) = any (op_slot)) o
      where o.sinds is not null
    ), periode as (
      select p.id, p.sinds, p.leest, greatest(b.van, i.begin) as begin, least(b.tot, i.einde) as einde
      from poort p
      join public.inschrijving i on i.cursist_id = p.id
      join werkvoorraad.blokken() b on b.tot >= i.begin and b.van <= coalesce(i.einde, vandaag)
    )
    select 'rapport_maken', p.id, p.begin::text, p.id, school, p.einde + 1,
      coalesce((select max(u.tot) from public.uitstel u where u.cursist_id = p.id and u.regel = 'rapportage' and u.periode_van = p.begin), p.einde + dagen), null::uuid,
      jsonb_build_object('periodeVan', p.begin::text, 'periodeTot', p.einde::text)
    from periode p
    where p.einde < vandaag and p.einde >= p.sinds and not exists (select 1 from public.rapportage r where r.cursist_id = p.id and r.periode_van = p.begin)
    union all
    select 'vraag_beantwoorden', v.id, 'vraag', p.id, school, (v.gesteld_op at time zone 'Europe/Amsterdam')::date, null, null,
      jsonb_build_object('rapportage', v.rapportage_id::text)
    from poort p join public.vraag v on v.cursist_id = p.id and v.aanbieder_id = school
    where p.leest and not exists (select 1 from public.antwoord a where a.vraag_id = v.id)
    union all
    select 'schooltaak', t.id, 'taak', m.id, school, (t.gemaakt_op at time zone 'Europe/Amsterdam')::date, t.uiterlijk, null,
      jsonb_build_object('oorzaak', t.oorzaak_id::text)
    from mijn m join public.schooltaak t on t.cursist_id = m.id and t.aanbieder_id = school
    where not exists (select 1 from public.schooltaak_antwoord a where a.taak_id = t.id);
  end $$;

-- What waits about partners: those whose convenant runs today.
create function werkvoorraad.van_relatiebeheerder()
  returns table (regel text, onderwerp uuid, voorval text, persoon uuid, aanbieder uuid, van date, uiterste date, namens uuid, waarden jsonb)
  language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
  declare vandaag date := tk.vandaag();
  begin
    return query
    with partner as materialized (
      select distinct on (c.aanbieder_id) c.id, c.aanbieder_id, least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) as laatste,
        c.beeindigd_per is not null or c.uitgesloten_per is not null as voortijdig
      from public.convenant c
      where c.ingangsdatum <= vandaag and least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) >= vandaag
      order by c.aanbieder_id, least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) desc, c.id
    )
    select 'convenant_eindigt', p.id, p.laatste::text, null::uuid, p.aanbieder_id, (p.laatste - interval '3 months')::date, p.laatste, null::uuid, '{}'::jsonb
    from partner p
    where not p.voortijdig and (p.laatste - interval '3 months')::date <= vandaag
      and not exists (select 1 from public.convenant n where n.aanbieder_id = p.aanbieder_id and n.ingangsdatum > vandaag)
    union all
    select 'keurmerk_gewijzigd', p.aanbieder_id, k.status || ' ' || k.sinds::text, null, p.aanbieder_id, k.sinds, null, null, jsonb_build_object('status', k.status)
    from partner p cross join lateral (
      select x.status, x.sinds from public.keurmerk_antwoord x
      where x.aanbieder_id = p.aanbieder_id and x.soort = 'antwoord' and x.sinds <= vandaag and x.opgehaald_op < tk.begin_van(vandaag + 1)
      order by x.opgehaald_op desc, x.id desc limit 1) k
    where k.status not in ('keurmerk', 'keurmerk_bepaalde_tijd')
    union all
    select 'keurmerk_onbereikbaar', p.aanbieder_id, s.dag::text, null, p.aanbieder_id, s.dag + 3, null, null, '{}'
    from partner p cross join lateral (
      select (min(x.opgehaald_op) at time zone 'Europe/Amsterdam')::date as dag from public.keurmerk_antwoord x
      where x.aanbieder_id = p.aanbieder_id and x.soort = 'geen_antwoord' and x.opgehaald_op < tk.begin_van(vandaag + 1) and x.opgehaald_op > coalesce((
        select max(y.opgehaald_op) from public.keurmerk_antwoord y
        where y.aanbieder_id = p.aanbieder_id and y.soort <> 'geen_antwoord' and y.opgehaald_op < tk.begin_van(vandaag + 1)), '-infinity')) s
    where s.dag + 3 <= vandaag;
  end $$;

-- What waits for the beheerder, and of it for the fg: access that ends, changes of the matrix, texts to confirm. What is not his to read is not there.
create function werkvoorraad.van_beheer(wie text)
  returns table (regel text, onderwerp uuid, voorval text, persoon uuid, aanbieder uuid, van date, uiterste date, namens uuid, waarden jsonb)
  language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
  declare
    vandaag date := tk.vandaag();
    ik uuid := toegang.gebruiker();
    code_nu text := tk.instelling('toestemming.tekst', vandaag);
  begin
    return query
    select 'toegang_eindigt', t.id, t.tot::text, null::uuid, null::uuid, t.tot - 30, t.tot, null::uuid,
      jsonb_build_object('gebruiker', t.gebruiker_id::text, 'rol', t.rol)
    from public.toegang t
    where wie = 'beheerder' and t.beeindigd_op is null and t.van <= vandaag and t.tot between vandaag and vandaag + 30
      and not exists (
        select 1 from public.toegang n where n.gebruiker_id = t.gebruiker_id and n.rol = t.rol and n.aanbieder_id is not distinct from t.aanbieder_id
          and n.id <> t.id and n.beeindigd_op is null and (n.tot is null or n.tot > t.tot))
    union all
    select 'matrix_besluiten', v.id, v.ingang::text, null, null, (v.vastgelegd_op at time zone 'Europe/Amsterdam')::date, v.ingang - 1, null, '{}'
    from public.grondslag_voorstel v
    where wie = 'beheerder' and v.voorgesteld_door <> ik and v.ingang > vandaag
      and not exists (select 1 from public.grondslag_besluit b where b.voorstel_id = v.id)
    union all
    select 'tekst_vaststellen', v.id, 'vaststellen', null, null, v.van, null, null, jsonb_build_object('code', v.code, 'nummer', v.nummer::text, 'taal', v.taal)
    from public.tekstversie v
    where v.code = code_nu and v.taal in ('nl', 'nl-b1')
      and v.nummer >= (select max(h.nummer) from public.tekstversie h where h.code = code_nu and h.taal = 'nl' and h.van <= vandaag)
      and not exists (select 1 from public.tekstbesluit b where b.tekstversie_id = v.id and b.namens = case wie when 'fg' then 'fg' else 'gemeente' end);
  end $$;

-- Everything that waits for the one who asks, in the role in which he works now; nothing for who has no such list.
create function werkvoorraad.wacht()
  returns table (regel text, onderwerp uuid, voorval text, persoon uuid, aanbieder uuid, van date, uiterste date, namens uuid, waarden jsonb)
  language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
  declare rol text := toegang.rol();
  begin
    if rol = 'casemanager' then return query select * from werkvoorraad.van_casemanager(null);
    elsif rol = 'taalaanbieder' then return query select * from werkvoorraad.van_taalaanbieder();
    elsif rol = 'relatiebeheerder' then return query select * from werkvoorraad.van_relatiebeheerder();
    elsif rol in ('beheerder', 'fg') then return query select * from werkvoorraad.van_beheer(rol);
    end if;
  end $$;
grant execute on function werkvoorraad.van_casemanager(uuid[]), werkvoorraad.van_taalaanbieder(), werkvoorraad.van_relatiebeheerder(), werkvoorraad.van_beheer(text), werkvoorraad.wacht() to tk_app;
