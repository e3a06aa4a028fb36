-- Who must be asked again: whose ja for a school that he is joined to was declared invalid, ended, or stands on a text that means less than the one of today.
-- Never who refused or withdrew: his answer stands (C 12.4). The rule is `opnieuwVragen`; a test holds both equal.

-- For the casemanager, of the people in the caseloads that he has today: of these, or of everyone (null); of the acts those that he may see. Only of the last acts that may ask for it is worked
-- out how long begeleiding lasts.
create function poort.opnieuw_te_vragen(van_wie uuid[]) returns table (inburgeraar_id uuid, aanbieder_id uuid, toestemming_id uuid, waarom text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  #variable_conflict use_column
  declare
    nu timestamptz := tk.nu();
    vandaag date := tk.vandaag();
    caseloads uuid[] := toegang.caseloads();
    code_nu text := tk.instelling('toestemming.tekst', vandaag);
  begin
    return query
    with paar as materialized (
      select distinct k.inburgeraar_id, k.aanbieder_id
      from public.toewijzing w join public.koppeling k on k.inburgeraar_id = w.inburgeraar_id and k.beeindigd_op is null
      where w.casemanager_id = any (caseloads) and w.van <= vandaag and (w.tot is null or w.tot >= vandaag)
        and (van_wie is null or w.inburgeraar_id = any (van_wie))
    ), wie as materialized (
      select array(select distinct p.inburgeraar_id from paar p) as ids
    ), acten as materialized (
      select t.inburgeraar_id, t.id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op
      from public.toestemming t where t.inburgeraar_id = any ((select ids from wie)::uuid[])
      union all
      select g.inburgeraar_id, t.id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op
      from (
        select distinct g.inburgeraar_id, g.cursist_id from public.grondslag g
        where g.inburgeraar_id = any ((select ids from wie)::uuid[]) and g.grond = 'toestemming' and g.van <= nu) g
      join public.toestemming t on t.cursist_id = g.cursist_id
    ), handelingen as (
      select p.inburgeraar_id, p.aanbieder_id, a.id, a.soort, a.tekstversie_id, a.vastgelegd_op, coalesce(a.tijdstip, tk.begin_van(a.datum)) as vanaf,
        o.vastgelegd_op <= nu as ongeldig,
        a.soort = 'verleend' and (bool_or(a.soort <> 'verleend' and a.tijdstip is null) over dag
          or (a.tijdstip is null and bool_or(a.soort <> 'verleend') over dag)) as overstemd
      from paar p join acten a on a.inburgeraar_id = p.inburgeraar_id and (a.aanbieder_id is null or a.aanbieder_id = p.aanbieder_id)
      left join public.ongeldigverklaring o on o.toestemming_id = a.id
      window dag as (partition by p.inburgeraar_id, p.aanbieder_id, a.datum)
    ), geldend as (
      select h.*, coalesce(h.ongeldig, false) as is_ongeldig,
        row_number() over (partition by h.inburgeraar_id, h.aanbieder_id order by h.vanaf desc, (h.soort <> 'verleend') desc, h.vastgelegd_op desc, h.id desc) as nr,
        first_value(h.soort) over (partition by h.inburgeraar_id, h.aanbieder_id, coalesce(h.ongeldig, false)
          order by h.vanaf desc, (h.soort <> 'verleend') desc, h.vastgelegd_op desc, h.id desc) as eerste_soort
      from handelingen h where h.vanaf <= nu and not h.overstemd
    ), vraagbaar as materialized (
      -- Behind an invalid ja an older nee or withdrawal counts again: then he is not asked. Begeleiding that never got a last day did not end.
      select l.inburgeraar_id, l.aanbieder_id, l.id, l.vanaf, l.is_ongeldig,
        case when v.code = n.code then n.betekenis > v.betekenis else not n.categorieen <@ v.categorieen end as is_ouder
      from geldend l
      join public.tekstversie v on v.id = l.tekstversie_id
      cross join (
        select h.code, h.betekenis, h.categorieen from public.tekstversie h
        where h.code = code_nu and h.taal = 'nl' and h.van <= vandaag order by h.nummer desc limit 1) n
      where l.nr = 1 and l.soort = 'verleend'
        and not (l.is_ongeldig and exists (
          select 1 from geldend e where e.inburgeraar_id = l.inburgeraar_id and e.aanbieder_id = l.aanbieder_id and not e.is_ongeldig and e.eerste_soort <> 'verleend'))
        and (l.is_ongeldig or case when v.code = n.code then n.betekenis > v.betekenis else not n.categorieen <@ v.categorieen end
          or exists (select 1 from public.begeleiding b where b.inburgeraar_id = l.inburgeraar_id and b.tot is not null))
    ), gevraagd as (
      select s.inburgeraar_id from (
        select m.inburgeraar_id, x.wet, x.doelgroep from (select distinct v.inburgeraar_id from vraagbaar v) m
        cross join lateral (
          select y.wet, y.doelgroep from public.situatie y where y.inburgeraar_id = m.inburgeraar_id and y.van <= vandaag
          order by y.van desc, y.vastgelegd_op desc, y.id desc limit 1) x
      ) s
      where exists (
        select 1 from public.grondslag_regel r where r.grond = 'toestemming' and r.wet = s.wet and (r.doelgroep is null or r.doelgroep = s.doelgroep)
          and r.van <= vandaag and (r.tot is null or r.tot >= vandaag))
    ), duur as materialized (
      select d.* from poort.duur(array(select g.inburgeraar_id from gevraagd g)) d where d.begeleid @> nu and d.plicht @> nu
    )
    select r.inburgeraar_id, r.aanbieder_id, r.id, r.waarom
    from (
      select v.inburgeraar_id, v.aanbieder_id, v.id, case
        when v.is_ongeldig then 'ongeldig'
        when (select min(coalesce(upper(x.periode), 'infinity')) from unnest(d.begeleid) x (periode)
          where upper_inf(x.periode) or upper(x.periode) > v.vanaf) <= nu then 'beeindigd'
        when v.is_ouder then 'tekst'
      end as waarom
      from vraagbaar v join duur d using (inburgeraar_id)
    ) r
    where r.waarom is not null;
  end $$;
grant execute on function poort.opnieuw_te_vragen(uuid[]) to tk_app;

-- A ja that ended, or was declared invalid, stands on no text any more.
create or replace function tk.jas_op_ouder() returns table (code text, aantal integer) language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with ouder as materialized (
      select t.id, t.inburgeraar_id, t.cursist_id, coalesce(t.tijdstip, tk.begin_van(t.datum)) as vanaf, v.code
      from public.toestemming t
      join public.tekstversie v on v.id = t.tekstversie_id
      join (select n.code, max(n.betekenis) as betekenis from public.tekstversie n where n.van <= tk.vandaag() group by n.code) h
        on h.code = v.code and h.betekenis > v.betekenis
      where t.soort = 'verleend' and toegang.rol() in ('beheerder', 'fg')
        and not exists (select 1 from public.ongeldigverklaring o where o.toestemming_id = t.id and o.vastgelegd_op <= tk.nu())
        and not exists (
          select 1 from public.toestemming l
          where (l.inburgeraar_id = t.inburgeraar_id or l.cursist_id = t.cursist_id) and (l.aanbieder_id is null or l.aanbieder_id = t.aanbieder_id)
            and (l.datum, l.vastgelegd_op, l.id) > (t.datum, t.vastgelegd_op, t.id))
    ), mensen as (
      select o.*, coalesce(o.inburgeraar_id, p.inburgeraar_id) as wie from ouder o left join poort.paar p on p.cursist_id = o.cursist_id
    )
    select m.code, case when count(*) >= 5 then count(*)::integer end
    from mensen m left join poort.duur(array(select distinct n.wie from mensen n where n.wie is not null)) d on d.inburgeraar_id = m.wie
    where coalesce(least(upper(d.plicht), (select min(coalesce(upper(x.periode), 'infinity')) from unnest(d.begeleid) x (periode)
      where upper_inf(x.periode) or upper(x.periode) > m.vanaf)) <= tk.nu(), false) = false
    group by m.code
  $$;
