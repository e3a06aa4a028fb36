-- On whom a scan waits. What is counted stands in tables of which not everyone sees the rows; who may know of the scan may know how much it waits for.
-- It waits for a gesprek when the school was invited, its moment is still to come, and it was neither held nor declined (B1.1).

create function scan.wachtfeiten(welke uuid) returns table (stukken_uit integer, risicos_uit integer, gesprek_uit boolean, zienswijze_uit boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not exists (select 1 from public.kwaliteitsscan k where k.id = welke
      and (toegang.rol() in ('relatiebeheerder', 'tekenbevoegde') or k.aanbieder_id = toegang.organisatie())) then
      return;
    end if;
    return query select scan.stukken_uit(welke),
      (select count(*)::integer from public.scanrisico_verteld v where v.scan_id = welke
        and not exists (select 1 from public.scanrisico_antwoord a where a.risico_id = v.risico_id)
        and not exists (select 1 from public.scanrisico_verval w where w.risico_id = v.risico_id)),
      coalesce((select g.soort = 'gepland' and g.begin > tk.nu() from public.gespreksafspraak g where g.scan_id = welke order by g.volgnummer desc limit 1), false)
        and not exists (select 1 from public.gespreksverslag v where v.scan_id = welke),
      exists (select 1 from public.scanbesluit b where b.scan_id = welke and b.soort = 'weigering_voorgenomen'
        and tk.vandaag() <= b.besloten_op + b.zienswijze_dagen
        and not exists (select 1 from public.scanzienswijze z where z.scan_id = welke));
  end $$;

-- The same as app/domein/kwaliteitsscan/wachtop.ts, for lists; a test holds them equal.
create function scan.wacht_op(stand text, stukken integer, risicos integer, gesprek boolean, zienswijze boolean) returns text
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  as $$
    select case
      when stand = 'in_onderzoek' and stukken > 0 then 'blik_op_werk'
      when stand = 'in_onderzoek' and (risicos > 0 or gesprek) then 'school'
      when stand in ('aangemeld', 'in_onderzoek', 'rapport_vast', 'gedeeld') then 'gemeente'
      when stand = 'voorgelegd' then 'tekenbevoegde'
      when stand = 'voornemen' then case when zienswijze then 'school' else 'tekenbevoegde' end
      when stand = 'voorwaardelijk' then 'school'
    end
  $$;

grant execute on function scan.wachtfeiten(uuid), scan.wacht_op(text, integer, integer, boolean, boolean) to tk_app;
