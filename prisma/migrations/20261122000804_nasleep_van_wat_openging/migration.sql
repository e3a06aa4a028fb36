-- After a ja ended, each side hears only of what had opened the gate: a ja on paper at a school that opened nothing is not the gemeente's to know (besluit
-- 0007), and a ja at the gemeente that opened nothing is no task of the school.

create or replace function poort.verwerk_einde(handeling uuid, aanleiding text, voor jsonb) returns void language plpgsql volatile
  set search_path = pg_catalog, pg_temp
  as $$
  declare
    t public.toestemming;
    nu timestamptz := tk.klok();
    deel record;
    brieven integer;
    taak uuid;
  begin
    select x.* into t from public.toestemming x where x.id = handeling;
    for deel in
      select v.i, v.c, v.a, array_agg(v.k order by v.k) filter (where v.r = 'naar_school') as naar_school,
        array_agg(v.k order by v.k) filter (where v.r = 'naar_gemeente') as naar_gemeente
      from jsonb_to_recordset(voor) v (i uuid, c uuid, a uuid, k text, r text)
      where not exists (select 1 from public.grondslag_blok g
        where g.inburgeraar_id = v.i and g.aanbieder_id = v.a and v.k = any (g.categorieen) and g.richting = v.r and g.van <= nu and g.tot > nu)
      group by v.i, v.c, v.a order by v.a, v.c
    loop
      insert into public.automatische_handeling (oorzaak_id, aanleiding, regel, artikel, inburgeraar_id, cursist_id, aanbieder_id, richting, categorieen)
        select handeling, aanleiding, 'poort_dicht', 'Convenant art. 12.4; AVG 7 lid 3', deel.i, deel.c, deel.a, r.richting, r.codes
        from (values ('naar_gemeente', deel.naar_gemeente), ('naar_school', deel.naar_school)) r (richting, codes) where r.codes is not null;
      brieven := poort.laat_post_vervallen(deel.c, 'voortgang' = any (deel.naar_gemeente), 'voortgang' = any (deel.naar_school));
      if brieven > 0 then
        insert into public.automatische_handeling (oorzaak_id, aanleiding, regel, artikel, inburgeraar_id, cursist_id, aanbieder_id, aantal)
          values (handeling, aanleiding, 'post_vervallen', 'Convenant art. 12.1 en 12.4', deel.i, deel.c, deel.a, brieven);
      end if;
    end loop;
    if aanleiding not in ('ingetrokken', 'ongeldig') then return; end if;
    -- Who must look at what it holds: the school to which something could have crossed by a ja, or that has the paper of a ja itself. The gemeente hears of it
    -- once a ja opened the gate, as it hears of the ja itself.
    for deel in
      select case when exists (select 1 from public.grondslag_blok g
          where g.cursist_id = c.id and g.inburgeraar_id = p.inburgeraar_id and g.grond = 'toestemming' and g.van <= nu) then p.inburgeraar_id end as i,
        c.id as c, c.aanbieder_id as a
      from public.cursist c left join poort.paar p on p.cursist_id = c.id
      where (c.id = t.cursist_id or p.inburgeraar_id = t.inburgeraar_id) and (t.aanbieder_id is null or c.aanbieder_id = t.aanbieder_id)
        and not exists (select 1 from public.grondslag_blok g
          where g.cursist_id = c.id and g.grond = 'toestemming' and g.richting = 'naar_school' and g.van <= nu and g.tot > nu)
        and (exists (select 1 from public.toestemming j where j.cursist_id = c.id and j.soort = 'verleend')
          or exists (select 1 from public.grondslag_blok g where g.cursist_id = c.id and g.grond = 'toestemming' and g.richting = 'naar_school' and g.van < nu))
      order by c.aanbieder_id, c.id
    loop
      taak := gen_random_uuid();
      insert into public.schooltaak (id, oorzaak_id, aanleiding, inburgeraar_id, cursist_id, aanbieder_id, uiterlijk)
        values (taak, handeling, aanleiding, deel.i, deel.c, deel.a,
          (nu at time zone 'Europe/Amsterdam')::date + tk.instelling('nasleep.taak_dagen', tk.vandaag())::integer)
        on conflict do nothing;
      if found then
        insert into public.automatische_handeling (oorzaak_id, aanleiding, regel, artikel, inburgeraar_id, cursist_id, aanbieder_id)
          values (handeling, aanleiding, 'taak_gemaakt', 'Convenant art. 12.11; AVG 17 lid 1 onder b', deel.i, deel.c, deel.a);
      end if;
    end loop;
  end $$;

-- What was shown to the gemeente before this. Where the koppeling has ended it cannot be told any more what had opened, and stays.
update schooltaak t set inburgeraar_id = null
  where exists (select 1 from poort.paar p where p.cursist_id = t.cursist_id and p.inburgeraar_id = t.inburgeraar_id) and not exists (
    select 1 from grondslag_blok g where g.cursist_id = t.cursist_id and g.inburgeraar_id = t.inburgeraar_id and g.grond = 'toestemming' and g.van <= t.gemaakt_op);
update automatische_handeling a set inburgeraar_id = null from schooltaak t
  where a.regel = 'taak_gemaakt' and t.oorzaak_id = a.oorzaak_id and t.cursist_id = a.cursist_id and t.inburgeraar_id is null and a.inburgeraar_id is not null;

-- As it was derived from its text in 20261122000701; here it stands to be read.
create or replace function poort.opnieuw_te_vragen(van_wie uuid[]) returns table (inburgeraar_id uuid, aanbieder_id uuid, toestemming_id uuid, waarom text)
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
        select distinct g.inburgeraar_id, g.cursist_id from public.grondslag_blok g
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
