-- What waits about a kwaliteitsscan: for who does it, who decides, the school itself, and the beheerder who lets its people in. Row level security says which
-- scans are whose; app/domein/werkvoorraad/regels.scan.ts holds the same, and a test holds them equal.

create function werkvoorraad.van_scans(wie text)
  returns table (regel text, onderwerp uuid, voorval text, persoon uuid, aanbieder uuid, van date, uiterste date, namens uuid, waarden jsonb)
  language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
  declare
    vandaag date := tk.vandaag();
    ik uuid := toegang.gebruiker();
    tekst_nu uuid := scan.convenanttekst_op(vandaag);
    deel text := case wie when 'relatiebeheerder' then 'onderzoeker' when 'tekenbevoegde' then 'beslisser' end;
  begin
    return query
    with open as materialized (
      select k.id, k.soort, k.aanbieder_id, coalesce(a.naam, m.naam) as naam, s.naar as stand, (s.vastgelegd_op at time zone 'Europe/Amsterdam')::date as sinds
      from public.kwaliteitsscan k
      cross join lateral (select x.naar, x.vastgelegd_op from public.scanstap x where x.scan_id = k.id order by x.volgnummer desc limit 1) s
      left join public.taalaanbieder a on a.id = k.aanbieder_id
      left join public.aanmelding m on m.id = k.aanmelding_id
      where s.naar not in ('niet_toegelaten', 'afgerond', 'ingetrokken', 'vervallen')
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
    where wie = 'taalaanbieder' and o.stand in ('in_onderzoek', 'rapport_vast', 'gedeeld', 'voorgelegd', 'voornemen')
      and not exists (select 1 from public.scanrisico_verval x where x.risico_id = r.id)
      and not exists (select 1 from public.scanrisico_antwoord w where w.risico_id = r.id)
    union all
    select 'scanrapport_lezen', o.id, 'rapport', null, o.aanbieder_id, o.sinds, null, null, jsonb_build_object('naam', o.naam)
    from mijn o
    where wie = 'taalaanbieder' and o.stand in ('gedeeld', 'voorgelegd') and not exists (select 1 from public.scanreactie x where x.scan_id = o.id);
  end $$;

create or replace function werkvoorraad.wacht()
  returns table (regel text, onderwerp uuid, voorval text, persoon uuid, aanbieder uuid, van date, uiterste date, namens uuid, waarden jsonb)
  language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
  declare rol text := toegang.rol();
  begin
    if rol = 'casemanager' then return query select * from werkvoorraad.van_casemanager(null);
    elsif rol = 'taalaanbieder' then return query select * from werkvoorraad.van_taalaanbieder() union all select * from werkvoorraad.van_scans(rol);
    elsif rol = 'relatiebeheerder' then return query select * from werkvoorraad.van_relatiebeheerder() union all select * from werkvoorraad.van_scans(rol);
    elsif rol = 'tekenbevoegde' then return query select * from werkvoorraad.van_scans(rol);
    elsif rol in ('beheerder', 'fg') then
      return query
        select * from werkvoorraad.van_beheer(rol)
        union all
        select 'toegang_geven', c.contact_id, 'toegang', null::uuid, c.aanbieder_id, c.sinds, null::date, null::uuid, jsonb_build_object('naam', c.school)
        from scan.contacten_zonder_toegang() c;
    end if;
  end $$;
grant execute on function werkvoorraad.van_scans(text) to tk_app;
grant execute on function scan.beletsel(uuid, text, date), scan.keurmerktoets(uuid, date), scan.aspirantperiode(uuid, date), scan.voorwaarden_goed(uuid, date) to tk_app;
