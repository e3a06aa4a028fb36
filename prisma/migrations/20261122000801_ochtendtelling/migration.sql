-- The morning mail counts by the list of its receiver, as the owner of the tables, for whom there is no row level security. So the list itself says whose
-- scans and whose access it is about, and shows a school no step and no risk that it may not know of; what someone sees on his screen stays the same.

create or replace function werkvoorraad.van_scans(wie text)
  returns table (regel text, onderwerp uuid, voorval text, persoon uuid, aanbieder uuid, van date, uiterste date, namens uuid, waarden jsonb)
  language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
  declare
    vandaag date := tk.vandaag();
    ik uuid := toegang.gebruiker();
    school uuid := case when wie = 'taalaanbieder' then toegang.organisatie() end;
    tekst_nu uuid := scan.convenanttekst_op(vandaag);
    deel text := case wie when 'relatiebeheerder' then 'onderzoeker' when 'tekenbevoegde' then 'beslisser' end;
  begin
    return query
    with open as materialized (
      select k.id, k.soort, k.aanbieder_id, coalesce(a.naam, m.naam) as naam, s.naar as stand, (s.vastgelegd_op at time zone 'Europe/Amsterdam')::date as sinds
      from public.kwaliteitsscan k
      cross join lateral (
        select x.naar, x.vastgelegd_op from public.scanstap x
        where x.scan_id = k.id and (wie <> 'taalaanbieder' or x.gebeurtenis <> 'teruggelegd') order by x.volgnummer desc limit 1) s
      left join public.taalaanbieder a on a.id = k.aanbieder_id
      left join public.aanmelding m on m.id = k.aanmelding_id
      where s.naar not in ('niet_toegelaten', 'afgerond', 'ingetrokken', 'vervallen') and (wie <> 'taalaanbieder' or k.aanbieder_id = school)
    ), mijn as materialized (
      select o.* from open o
      where deel is null or not exists (select 1 from public.scanbetrokkene b where b.scan_id = o.id and b.gebruiker_id = ik and b.als <> deel)
    ), voornemen as materialized (
      select o.*, v.uiterste as laatste,
        (select min(z.vastgelegd_op at time zone 'Europe/Amsterdam')::date from public.scanzienswijze z where z.scan_id = o.id) as gegeven
      from mijn o cross join lateral (
        select b.besloten_op + b.zienswijze_dagen as uiterste from public.scanbesluit b where b.scan_id = o.id and b.soort = 'weigering_voorgenomen') v
      where o.stand = 'voornemen'
    ), te_tekenen as materialized (
      select o.*, t.dag, case wie when 'taalaanbieder' then 'school' else 'gemeente' end as kant
      from mijn o cross join lateral (
        select (min(x.vastgelegd_op) at time zone 'Europe/Amsterdam')::date as dag from public.scanstap x
        where x.scan_id = o.id and x.naar in ('toegelaten', 'voorwaardelijk')) t
      where o.stand in ('toegelaten', 'voorwaardelijk') and wie in ('tekenbevoegde', 'taalaanbieder')
    )
    select r.regel, o.id, o.stand || ' ' || o.sinds, null::uuid, o.aanbieder_id, o.sinds, case when r.telt then scan.uiterste(o.id) end, null::uuid,
      jsonb_build_object('naam', o.naam)
    from mijn o
    join (values
      ('aanmelding_aannemen', 'relatiebeheerder', 'aanmelding', 'aangemeld', true),
      ('scan_uitvoeren', 'relatiebeheerder', 'aanmelding', 'in_onderzoek', true),
      ('scan_uitvoeren', 'relatiebeheerder', 'aanmelding', 'rapport_vast', true),
      ('scan_uitvoeren', 'relatiebeheerder', 'herhaling', 'in_onderzoek', true),
      ('scan_uitvoeren', 'relatiebeheerder', 'herhaling', 'rapport_vast', true),
      ('scan_voorleggen', 'relatiebeheerder', 'aanmelding', 'gedeeld', false),
      ('scan_afronden', 'relatiebeheerder', 'herhaling', 'gedeeld', false),
      ('scan_besluiten', 'tekenbevoegde', 'aanmelding', 'voorgelegd', false)
    ) r (regel, rol, soort, stand, telt) on r.rol = wie and r.soort = o.soort and r.stand = o.stand
    union all
    select 'scan_besluiten', v.id, 'voornemen ' || d.dag, null, v.aanbieder_id, d.dag, null, null, jsonb_build_object('naam', v.naam)
    from voornemen v cross join lateral (select least(v.gegeven, v.laatste + 1) as dag) d
    where wie = 'tekenbevoegde' and d.dag <= vandaag
    union all
    select 'zienswijze_geven', v.id, 'voornemen ' || v.sinds, null, v.aanbieder_id, v.sinds, v.laatste, null, jsonb_build_object('naam', v.naam)
    from voornemen v where wie = 'taalaanbieder' and v.gegeven is null and v.laatste >= vandaag
    union all
    select 'voorwaarden_vervuld', o.id, d.dag::text, null, o.aanbieder_id, d.dag, null, null, jsonb_build_object('naam', o.naam)
    from mijn o cross join lateral (
      select (max(v.vastgelegd_op) at time zone 'Europe/Amsterdam')::date as dag from public.scanvoorwaarde v where v.scan_id = o.id) d
    where wie = 'tekenbevoegde' and o.stand = 'voorwaardelijk' and d.dag is not null
      and scan.beletsel(o.id, 'onvoorwaardelijk_toegelaten', vandaag) is null
    union all
    select case t.kant when 'school' then 'convenant_tekenen_school' else 'convenant_tekenen' end, t.id, t.dag::text, null, t.aanbieder_id, t.dag, null, null,
      jsonb_build_object('naam', t.naam)
    from te_tekenen t
    where t.soort = 'aanmelding' and not exists (select 1 from public.convenant c where c.scan_id = t.id)
      and not exists (select 1 from scan.handtekeningen(t.id) h where h.kant = t.kant and h.tekst_id = tekst_nu)
    union all
    select 'risico_beantwoorden', r.id, 'risico', null, o.aanbieder_id, (v.vastgelegd_op at time zone 'Europe/Amsterdam')::date, null, null,
      jsonb_build_object('naam', o.naam)
    from mijn o join public.scanrisico r on r.scan_id = o.id join public.scanrisico_verteld v on v.risico_id = r.id
    where wie = 'taalaanbieder' and r.onderdeel <> 'inspectie_szw' and o.stand in ('in_onderzoek', 'rapport_vast', 'gedeeld', 'voorgelegd', 'voornemen')
      and not exists (select 1 from public.scanrisico_verval x where x.risico_id = r.id)
      and not exists (select 1 from public.scanrisico_antwoord w where w.risico_id = r.id)
    union all
    select 'scanrapport_lezen', o.id, 'rapport', null, o.aanbieder_id, o.sinds, null, null, jsonb_build_object('naam', o.naam)
    from mijn o
    where wie = 'taalaanbieder' and o.stand in ('gedeeld', 'voorgelegd') and not exists (select 1 from public.scanreactie x where x.scan_id = o.id);
  end $$;

create or replace function werkvoorraad.van_beheer(wie text)
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
    where wie = 'beheerder' and (t.rol <> 'inburgeraar' or t.gebruiker_id = ik) and t.beeindigd_op is null and t.van <= vandaag and t.tot between vandaag and vandaag + 30
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
